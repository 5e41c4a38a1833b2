import { describe, expect, it } from "vitest";
import {
  DEATH_ALERT_EVERY_MS,
  deathAlert,
  FREE_SLOTS_FULL,
  FREE_SLOTS_ROOM,
  IDLE_AFTER_MS,
  idleAlert,
  MINUTES_ENOUGH,
  MINUTES_LOW,
  packsAlert,
  suppliesAlert,
  TAPERS_ENOUGH,
  TAPERS_LOW,
} from "@/server/detectors";
import { UNHANDLED } from "./problem";
import { figuresOf, lastedWords, RULES, whyWords } from "./why";

const AT = "2026-11-22T20:00:00.000Z";
const NOW = Date.parse("2026-11-22T20:10:00.000Z");
type Made = ReturnType<typeof deathAlert>;
const why = (made: Made) => whyWords({ ...made, ended_at: null, ...UNHANDLED }, NOW);

it("the figures that are told are those of the rules", () => {
  expect(RULES).toEqual({
    deathEveryMinutes: DEATH_ALERT_EVERY_MS / 60_000,
    idleMinutes: IDLE_AFTER_MS / 60_000,
    tapersLow: TAPERS_LOW,
    minutesLow: MINUTES_LOW,
    tapersEnough: TAPERS_ENOUGH,
    minutesEnough: MINUTES_ENOUGH,
    slotsFull: FREE_SLOTS_FULL,
    slotsRoom: FREE_SLOTS_ROOM,
  });
});

describe("why a problem is one", () => {
  it("of a death is the rise of the penalty", () => {
    const made = deathAlert({ character_name: "Larsson", timestamp: AT, vitae: 5, ns: 42.1, ew: 33.6 });
    expect(why(made)).toContain("rose from none to 5 %");
    expect(figuresOf(made)).toEqual([{ name: "Vitae penalty", value: "5", unit: "%" }]);
  });

  it("of somebody idle is the macro's state and since when", () => {
    const rest = { since: "2026-11-22T19:55:00.000Z", ns: 42.1, ew: 33.6, alertedAt: null };
    const made = idleAlert("Larsson", rest, { timestamp: AT, vt_state: "Idle" });
    expect(why(made)).toMatch(/^The macro says “Idle” since \d\d:\d\d:00, and for 5 minutes/);
    expect(figuresOf(made)).toEqual([{ name: "Macro state", value: "Idle" }]);
  });

  it.each([
    [{ tapers: 12, minutesLeft: 8.9 }, "12 prismatic tapers were left", "enough for 8 more minutes"],
    [{ tapers: 1, minutesLeft: 1 }, "1 prismatic taper was left", "enough for 1 more minute at"],
    [{ tapers: 0, minutesLeft: null }, "No prismatic tapers were left", "Low is under 50"],
  ])("of low supplies are the count and how long it lasts: %j", (low, count, lasting) => {
    const words = why(suppliesAlert("Larsson", low, AT));
    expect(words).toContain(count);
    expect(words).toContain(lasting);
  });

  it.each([
    [2, "2 free slots were left"],
    [1, "1 free slot was left"],
    [0, "No free slots were left"],
  ])("of full packs is the room: %s", (slots, words) => {
    expect(why(packsAlert("Larsson", slots, AT))).toContain(words);
  });

  it("is the server's to say where this page does not know the kind, or the stream left the figures out", () => {
    const bare = { id: "", character_name: "Larsson", text: "", created_at: AT, details: {} };
    expect(whyWords({ ...bare, kind: "unheard_of", ended_at: null, ...UNHANDLED }, NOW)).toContain(
      "own words",
    );
    for (const kind of ["death", "idle", "low_supplies", "full_packs"]) {
      const words = whyWords({ ...bare, kind, ended_at: null, ...UNHANDLED }, NOW);
      expect(words, kind).not.toMatch(/undefined|NaN|null/);
      expect(figuresOf({ kind, details: {} })).toEqual([]);
    }
  });
});

it("how long a problem lasted is told once it is over", () => {
  expect(lastedWords({ created_at: AT, ended_at: null })).toBeNull();
  expect(lastedWords({ created_at: AT, ended_at: "2026-11-22T21:02:03.000Z" })).toBe("01:02:03");
  // The plugin's clock may have been set back meanwhile.
  expect(lastedWords({ created_at: AT, ended_at: "2026-11-22T19:00:00.000Z" })).toBe("00:00:00");
});
