import { describe, expect, test } from "vitest";
import type { CombatStats } from "@/server/contract/http/combat";
import type { CombatTree, Counters, MonsterCombat } from "@/server/figures/combat-tree";
import { parseCombatSettings } from "./combat-settings";
import { comparedFigures, elementsOf, shareOf } from "./compare";
import { breakdownOf, elementShares } from "./element-figures";
import { formatPercent } from "./format-percent";
import { orderedRows, sortOf } from "./monster-columns";
import { changedNames, foundRows, monsterRows, totalRow } from "./monster-rows";

const cell = (fields: Partial<Counters>): Counters => ({
  attacks: 0,
  failed: 0,
  crits: 0,
  normal_damage: 0,
  max_normal: 0,
  crit_damage: 0,
  max_crit: 0,
  ...fields,
});
const landed = (attacks: number, normal_damage: number) => cell({ attacks, normal_damage, max_normal: 90 });
const missed = (attacks: number) => cell({ attacks, failed: attacks });

/** Ten blows with fire, one of them critical, two that failed; five spells back, two resisted. */
const drudge: MonsterCombat = {
  kills: 2,
  aetheria_surges: 1,
  cloak_surges: 0,
  offense: {
    melee_missile: {
      fire: cell({
        attacks: 10,
        crits: 1,
        normal_damage: 900,
        max_normal: 120,
        crit_damage: 300,
        max_crit: 300,
      }),
      unknown: missed(2),
    },
  },
  defense: { magic: { cold: landed(3, 60), unknown: missed(2) } },
};
const wight: MonsterCombat = {
  kills: 0,
  aetheria_surges: 0,
  cloak_surges: 1,
  offense: { magic: { nether: landed(2, 400) } },
  defense: { melee_missile: { slash: landed(4, 100), unknown: missed(6) } },
};
const tree: CombatTree = {
  totals: { damage_given: 1700, damage_received: 160, kills: 3, aetheria_surges: 1, cloak_surges: 1 },
  monsters: { Drudge: drudge, "Frozen Wight": wight },
};

describe("rows", () => {
  test("have the figures of both sides; killing blows count as hits", () => {
    const [row] = monsterRows(tree);
    expect(row).toMatchObject({
      name: "Drudge",
      kills: 2,
      given: { damage: 1200, attacks: 12, crit: 10, average: 100, max: 120, averageCrit: 300, maxCrit: 300 },
      received: {
        damage: 60,
        attacks: 5,
        evaded: null,
        resisted: 40,
        crit: 0,
        average: 20,
        averageCrit: null,
      },
    });
    expect(row?.given.hit).toBeCloseTo((12 / 14) * 100);
  });

  test("of all together have the totals as they were reported", () => {
    expect(totalRow(tree)).toMatchObject({
      kills: 3,
      given: { damage: 1700, attacks: 14 },
      received: { damage: 160, evaded: 60, resisted: 40 },
      cloakSurges: 1,
    });
  });

  test("are found by words, and sorted by a column of their side, the most damage first", () => {
    const rows = monsterRows(tree);
    expect(foundRows(rows, "wight fro").map(({ name }) => name)).toEqual(["Frozen Wight"]);
    const names = (side: "given" | "received", sortBy: string) =>
      orderedRows(rows, side, sortOf(side, { sortBy, isDescending: true })).map(({ name }) => name);
    expect(names("given", "damage")).toEqual(["Drudge", "Frozen Wight"]);
    expect(names("received", "damage")).toEqual(["Frozen Wight", "Drudge"]);
    // The other side has no such column.
    expect(names("received", "kills")).toEqual(["Frozen Wight", "Drudge"]);
  });

  test("that have changed are those with other figures, and new ones", () => {
    const before = monsterRows(tree);
    const after = monsterRows({
      ...tree,
      monsters: { ...tree.monsters, "Frozen Wight": { ...wight, kills: 1 }, Tusker: wight },
    });
    expect([...changedNames(before, after)]).toEqual(["Frozen Wight", "Tusker"]);
    expect(changedNames(before, monsterRows(tree)).size).toBe(0);
  });
});

describe("the breakdown", () => {
  test("is by attack type; attacks that failed have no element, so they count for the type alone", () => {
    const [melee, magic, ...others] = breakdownOf([drudge, wight], "given");
    expect(others).toEqual([]);
    expect(melee).toMatchObject({ type: "melee_missile", attacks: 12, failed: 2, damage: 1200 });
    expect(melee?.elements).toMatchObject([{ element: "fire", hits: 10, crit: 10, average: 100, share: 75 }]);
    expect(magic?.elements).toMatchObject([{ element: "nether", hits: 2, average: 200, share: 25 }]);
  });

  test("of elements is by damage, and of nothing nothing", () => {
    expect(elementShares([drudge, wight], "received")).toMatchObject([
      { element: "slash", share: 62.5 },
      { element: "cold", share: 37.5 },
    ]);
    expect(elementShares([], "given")).toEqual([]);
    expect(breakdownOf([], "given")).toEqual([]);
  });
});

test("compared are the elements that any of them has, and who has none of it has a share of 0", () => {
  const stats = (monsters: CombatTree["monsters"]): CombatStats => ({
    character_name: "Larsson",
    session: null,
    lifetime: { updated_at: null, ...tree, monsters },
  });
  const [fire, nether] = [stats({ Drudge: drudge }), stats({ "Frozen Wight": wight })].map((one) =>
    comparedFigures(one, "lifetime"),
  );
  const all = [fire ?? null, nether ?? null, comparedFigures(stats({}), "session")];
  expect(elementsOf(all, "given")).toEqual(["fire", "nether"]);
  expect(all.map((one) => shareOf(one, "given", "fire"))).toEqual([100, 0, null]);
});

test.each([
  [null, "–"],
  [0, "0"],
  [7.44, "7.4"],
  [14.6, "15"],
  [99.6, "99.6"],
  [100, "100"],
])("%s percent reads %s", (value, expected) => {
  expect(formatPercent(value)).toBe(expected);
});

describe("settings", () => {
  const usual = {
    scope: "session",
    side: "given",
    sortBy: "damage",
    isDescending: true,
    find: "",
    compare: [],
  };

  test.each([
    [{}, {}],
    [{ scope: "never", side: 3, sortBy: null, find: {}, compare: "Larsson" }, {}],
    [
      { scope: "lifetime", side: "received", isDescending: false },
      { scope: "lifetime", side: "received", isDescending: false },
    ],
    [{ compare: ["Larsson"] }, {}],
    [{ compare: ["Larsson", "Larsson", 7, "Ulf"] }, { compare: ["Larsson", "Ulf"] }],
    [{ compare: ["A", "B", "C", "D", "E"] }, { compare: ["A", "B", "C", "D"] }],
  ])("%j", (settings, expected) => {
    expect(parseCombatSettings(settings)).toEqual({ ...usual, ...expected });
  });
});
