import { describe, expect, it } from "vitest";
import {
  ATTACK_TYPES,
  COMBAT_CELLS_MAX,
  ELEMENTS,
  LIFETIME_CELLS_MAX,
  LIFETIME_MONSTERS_MAX,
  MONSTERS_MAX,
} from "@/server/contract";
import { addCombat, OTHER_MONSTERS, raiseCombat } from "./combat-marks";
import { combatSessionOf } from "./combat-session";
import { type CombatTree, cellsOf, emptyCombat } from "./combat-tree";
import { cell, snapshot, tree } from "./test/combat-snapshot";

const drudge = (attacks: number, kills: number, fields: object = {}) => ({
  Drudge: { kills, offense: { melee_missile: { fire: cell(attacks, fields) } } },
});
const lifetimeOf = (...snapshots: CombatTree[]) => {
  let marks = emptyCombat();
  let lifetime = emptyCombat();
  for (const each of snapshots) {
    const raised = raiseCombat(marks, each);
    marks = raised.marks;
    if (raised.gained !== null) lifetime = addCombat(lifetime, raised.gained);
  }
  return lifetime;
};

describe("the delta rule", () => {
  const first = tree(drudge(3, 1));
  const second = tree(drudge(8, 2));

  it("makes the lifetime of one session its highest snapshot, in any order and however often it comes", () => {
    for (const order of [
      [first, second],
      [second, first],
      [first, first, second, first, second],
    ]) {
      expect(lifetimeOf(...order)).toEqual(second);
    }
  });

  it("adds nothing for a snapshot that is known", () => {
    expect(raiseCombat(second, first).gained).toBeNull();
    expect(raiseCombat(second, second)).toEqual({ marks: second, gained: null });
  });

  it("adds up sessions: sums are added, maxima stay the highest", () => {
    const sum = addCombat(first, second);
    expect(sum.totals).toMatchObject({ kills: 3, damage_given: 110 });
    expect(sum.monsters.Drudge?.offense.melee_missile?.fire).toEqual(
      cell(11, { normal_damage: 110, max_normal: 18 }),
    );
  });

  it("changes neither the marks nor the snapshot it is given", () => {
    const before = structuredClone([first, second]);
    raiseCombat(first, second);
    addCombat(first, second);
    expect([first, second]).toEqual(before);
  });

  it("knows monsters by whatever name they have", () => {
    const monsters = JSON.parse('{"constructor":{"kills":1},"toString":{"kills":2}}');
    const lifetime = lifetimeOf(tree(monsters), tree(monsters));
    expect(Object.entries(lifetime.monsters).map(([name, { kills }]) => [name, kills])).toEqual([
      ["constructor", 1],
      ["toString", 2],
    ]);
  });

  it("keeps a lifetime bounded when a plugin invents monsters, and loses none of the sums", () => {
    const many = (from: number) =>
      tree(
        Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`made up ${from + i}`, { kills: 1 }])),
      );
    const lifetime = [0, 1_000, 2_000, 3_000, 4_000].map(many).reduce(addCombat);
    expect(Object.keys(lifetime.monsters)).toHaveLength(LIFETIME_MONSTERS_MAX + 1);
    expect(lifetime.monsters[OTHER_MONSTERS]?.kills).toBe(5_000 - LIFETIME_MONSTERS_MAX);
    expect(lifetime.totals.kills).toBe(5_000);
  });

  const everyCell = () => {
    const elements = Object.fromEntries(ELEMENTS.map((name) => [name, cell(1)]));
    return Object.fromEntries(ATTACK_TYPES.map((type) => [type, elements]));
  };
  const cellsIn = ({ monsters }: CombatTree) =>
    Object.values(monsters)
      .flatMap(({ offense, defense }) => [...cellsOf(offense), ...cellsOf(defense)])
      .map(({ counters }) => counters.attacks);
  const fullOfCells = (from: number) =>
    tree(
      Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `made up ${from + i}`,
          { offense: everyCell(), defense: everyCell() },
        ]),
      ),
    );

  it("keeps a lifetime bounded when every cell of its monsters is used, and loses none of the attacks", () => {
    const snapshots = [0, 60, 120, 180].map(fullOfCells);
    const lifetime = snapshots.reduce(addCombat);
    const attacks = cellsIn(lifetime);
    expect(attacks.length).toBeLessThanOrEqual(LIFETIME_CELLS_MAX + 60);
    expect(attacks.reduce((sum, each) => sum + each)).toBe(snapshots.flatMap(cellsIn).length);
    expect(lifetime.monsters[OTHER_MONSTERS]).toBeDefined();
    const known = snapshots[0] ?? emptyCombat();
    expect(addCombat(lifetime, known).monsters["made up 0"]?.offense.magic?.fire?.attacks).toBe(2);
  });

  it("keeps a session bounded when each snapshot has other monsters; the totals go on", () => {
    const marks = [0, 60, 120, 180].map(fullOfCells).reduce((sum, each) => raiseCombat(sum, each).marks);
    expect(cellsIn(marks).length).toBeLessThanOrEqual(COMBAT_CELLS_MAX);
    const many = (from: number) =>
      tree(Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`made up ${from + i}`, { kills: 1 }])), {
        totals: { kills: from + 800 },
      });
    const raised = raiseCombat(many(0), many(800)).marks;
    expect(Object.keys(raised.monsters)).toHaveLength(MONSTERS_MAX);
    expect(raised.totals.kills).toBe(1_600);
  });
});

describe("totals", () => {
  it("are the sum of the parts where the plugin sends none", () => {
    expect(tree(drudge(3, 1)).totals).toEqual({
      damage_given: 30,
      damage_received: 0,
      kills: 1,
      aetheria_surges: 0,
      cloak_surges: 0,
    });
  });

  it("are the plugin's where it sends them", () => {
    expect(tree(drudge(3, 1), { totals: { damage_given: 99 } }).totals).toMatchObject({
      damage_given: 99,
      kills: 1,
    });
  });
});

describe("which session a snapshot belongs to", () => {
  const known = "2026-11-22T18:00:00.000Z";
  const later = "2026-11-22T19:30:00.000Z";
  const ms = (iso: string) => Date.parse(iso);
  const one = [{ started_ms: ms(known), started_at: known }];
  const unsaid = [{ started_ms: 0, started_at: null }];
  const adopted = [{ started_ms: 0, started_at: known }];

  it.each([
    ["the first one is its own", known, [], ms(known)],
    ["the first one that does not say is known as that", null, [], 0],
    ["the same start", known, one, ms(known)],
    ["a start worked out anew, some seconds off", "2026-11-22T18:00:07Z", one, ms(known)],
    ["a newer start: a reset", later, one, ms(later)],
    [
      "an older start, by a clock that was set back: the last session",
      "2026-11-22T17:00:00Z",
      one,
      ms(known),
    ],
    ["no start: the last session", null, one, ms(known)],
    ["a start that cannot be believed, which is none", "2019-01-01T00:00:00Z", one, ms(known)],
    ["the first start that a session says is no reset", known, unsaid, 0],
    ["nor is it when it says it again", known, adopted, 0],
    ["but a newer one is", later, adopted, ms(later)],
  ])("%s", (_, started, sessions, expected) => {
    expect(combatSessionOf(snapshot({}, { started_at: started }), sessions)).toBe(expected);
  });
});

it("elements that are the same to us are counted together", () => {
  const counters = (TotalAttacks: number, MaxNormalDamage: number) => ({ TotalAttacks, MaxNormalDamage });
  const offense = { MeleeMissle: { None: counters(10, 5), Unknown: counters(3, 9), Weird: counters(1, 1) } };
  const { monsters } = tree({ Drudge: { offense } });
  expect(monsters.Drudge?.offense.melee_missile?.unknown).toMatchObject({ attacks: 14, max_normal: 9 });
});
