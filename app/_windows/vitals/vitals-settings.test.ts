import { expect, test } from "vitest";
import { VITALS } from "./peer-reading";
import { keptSettings, parseVitalsSettings } from "./vitals-settings";

const usual = { who: "sharing", tag: null, from: null, limit: { percent: 40, watched: VITALS } };

test.each([
  [{}, usual],
  [{ who: 7, tag: "", from: ["x"], lowPercent: "12", watched: "mana" }, usual],
  [{ lowPercent: 0 }, usual],
  [{ lowPercent: 120 }, usual],
  [
    {
      who: "everybody",
      tag: "healers",
      from: "Larsson",
      lowPercent: 25,
      watched: ["mana", "luck", "health"],
    },
    {
      who: "everybody",
      tag: "healers",
      from: "Larsson",
      limit: { percent: 25, watched: ["health", "mana"] },
    },
  ],
])("settings %j are read tolerantly", (kept, settings) => {
  expect(parseVitalsSettings(kept)).toEqual(settings);
});

test("what a window keeps it finds again", () => {
  const settings = parseVitalsSettings({ who: "everybody", tag: "tanks", lowPercent: 33, watched: [] });
  expect(parseVitalsSettings(keptSettings(settings))).toEqual(settings);
});
