import { describe, expect, test } from "vitest";
import type { Fighters } from "@/server/contract/http/combat";
import { canCompare, canOpen, choiceWords, howMany, toggled, toggledAll } from "./choice";
import { orderedFighters } from "./fighter-columns";
import { fighterRows, foundFighters } from "./fighter-rows";
import { CHOSEN_MAX, keptSettings, parseFighterSettings } from "./fighter-settings";

const at = (time: string) => `2026-11-22T${time}.000Z`;
const totals = (damage_given: number, kills = 0) => ({
  damage_given,
  damage_received: 0,
  kills,
  aetheria_surges: 0,
  cloak_surges: 0,
});
const fighter = (name: string, fields: Partial<Fighters["fighters"][number]> = {}) => ({
  character_name: name,
  online: true,
  last_fight_at: at("20:50:00"),
  session: { session_id: "a", started_at: at("18:00:00"), totals: totals(90_000, 12) },
  lately: { kills: 2, damage_given: 3_300, damage_received: 0 },
  lifetime: totals(400_000),
  ...fields,
});
const answeredMs = Date.parse(at("20:50:30"));
const rows = (...fighters: Fighters["fighters"]) =>
  fighterRows({ lately_since: at("20:45:00"), fighters }, answeredMs);

describe("damage per second", () => {
  test("is what the last minutes added, by the time they took", () => {
    expect(rows(fighter("Larsson"))).toMatchObject([{ damagePerSecond: 10, kills: 12, given: 400_000 }]);
  });

  test("of a session that was first heard of in them is that of the whole session", () => {
    const lately = { kills: 12, damage_given: 90_000, damage_received: 0 };
    const [row] = rows(fighter("Larsson", { lately }));
    expect(row?.damagePerSecond).toBeCloseTo(90_000 / 10_230);
  });

  test("of a session that began in them is not", () => {
    const session = { session_id: "b", started_at: at("20:46:00"), totals: totals(3_300) };
    expect(rows(fighter("Larsson", { session }))[0]?.damagePerSecond).toBe(10);
  });

  test("is unknown of somebody who has not fought since, and comes last", () => {
    const all = rows(fighter("Away", { last_fight_at: at("20:00:00") }), fighter("Larsson"));
    expect(all[0]?.damagePerSecond).toBeNull();
    for (const isDescending of [true, false]) {
      const ordered = orderedFighters(all, { by: "damage", isDescending });
      expect(ordered.map(({ name }) => name)).toEqual(["Larsson", "Away"]);
    }
  });
});

test("names are found by their words, whatever their accents", () => {
  const all = rows(fighter("Émile of Holtburg"), fighter("Ulf"));
  expect(foundFighters(all, "holt emi").map(({ name }) => name)).toEqual(["Émile of Holtburg"]);
  expect(foundFighters(all, " ")).toHaveLength(2);
});

describe("choosing", () => {
  test("goes in the order of choosing, and a second time undoes it", () => {
    expect(toggled(["Ulf"], "Larsson")).toEqual(["Ulf", "Larsson"]);
    expect(toggled(["Ulf", "Larsson"], "Ulf")).toEqual(["Larsson"]);
  });

  test("all that are shown leaves who is not shown as they are", () => {
    expect(toggledAll(["Hidden", "Ulf"], ["Ulf", "Larsson"])).toEqual(["Hidden", "Ulf", "Larsson"]);
    expect(toggledAll(["Hidden", "Ulf", "Larsson"], ["Ulf", "Larsson"])).toEqual(["Hidden"]);
    expect(howMany(["Hidden", "Ulf"], ["Ulf", "Larsson"])).toBe("some");
    expect(howMany(["Hidden"], ["Ulf", "Larsson"])).toBe("none");
  });

  test("of a crowd ends at a bound, and can be undone from there", () => {
    const crowd = Array.from({ length: 600 }, (_, nth) => `Drudge ${nth}`);
    const chosen = toggledAll([], crowd);
    expect(chosen).toHaveLength(CHOSEN_MAX);
    expect(howMany(chosen, crowd)).toBe("all");
    expect(toggledAll(chosen, crowd)).toEqual([]);
  });

  test.each([
    [0, false, false, "Choose up to 8 to open, 2 to 4 to compare."],
    [1, true, false, "1 chosen: choose another to compare."],
    [3, true, true, "3 chosen."],
    [6, true, false, "6 chosen: 4 can be compared."],
    [9, false, false, "9 chosen: 8 can be opened at once, 4 compared."],
  ])("of %i: open %s, compare %s", (count, opens, compares, words) => {
    expect([canOpen(count), canCompare(count), choiceWords(count)]).toEqual([opens, compares, words]);
  });
});

describe("settings", () => {
  test("come back as they were kept", () => {
    const settings = { sort: { by: "given", isDescending: false }, find: "ulf", chosen: ["Ulf"] } as const;
    expect(parseFighterSettings(keptSettings(settings))).toEqual(settings);
  });

  test.each([[{}], [{ sortBy: "nonsense", isDescending: "no", find: 7, chosen: [3, "", null] }]])(
    "of %j are the usual ones",
    (settings) => {
      expect(parseFighterSettings(settings)).toEqual({
        sort: { by: "lastFight", isDescending: true },
        find: "",
        chosen: [],
      });
    },
  );
});
