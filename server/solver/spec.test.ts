/**
 * Sections 2 to 7 of the suit builder's specification as small cases, added up by hand, against the public module.
 * The cases of filters and of suits are shared with brute force, see oracle/. One file in spite of its length, so
 * that it can be read beside the specification from top to bottom.
 */
import { describe, expect, it } from "vitest";
import type { SearchDone, SpellTable, SuitItem, SuitRequest, SuitSlot } from "@/server/contract/suits";
import { scoreSuit, searchSuits, validateRequest } from "./index";
import { constraintIds, isFeasible } from "./oracle/brute-force";
import { checkList } from "./oracle/check-list";
import { checkSuit } from "./oracle/check-suit";
import { FILTER_CASES } from "./oracle/filter-cases";
import { SPELLS, spellId } from "./oracle/random-spells";
import { accessory, armor } from "./oracle/sample-items";
import { SAMPLE } from "./oracle/sample-suit";
import { SUIT_CASES, suitText } from "./oracle/suit-cases";

/** Searches to the end. Whatever is listed has to be a suit, rightly described; nothing of the input is changed. */
function search(items: SuitItem[], request: SuitRequest, spells: SpellTable = SPELLS): SearchDone {
  const input = deepFreeze({ items, spells, request });
  const events = searchSuits(input);
  let event = events.next();
  while (!event.done) event = events.next();
  const done: SearchDone = event.value.data;
  for (const suit of done.suits) expect(checkSuit(input, suit)).toEqual([]);
  expect(checkList(input, done.suits)).toEqual([]);
  expect(done.reason).toBe("proved");
  return done;
}

describe("section 2: a request is refused", () => {
  const helm = armor("helm", ["head"], { alternatives: [] });
  const sleeves = armor("sleeves", ["upperArms", "lowerArms"], { alternatives: [["upperArms"]] });
  const ring = accessory("ring", "ring");
  const stored = [helm, sleeves, ring];
  const errorOf = (request: unknown, items = stored) => {
    const input = { items, spells: SPELLS, request };
    return validateRequest(input);
  };
  const ofWeights = (weights: object) => ({ weights });
  const ofPrimary = (primary: object) => ({ sets: { primary } });
  const ofCantrip = (cantrip: object) => ({ cantrips: [{ family: "strength", ...cantrip }] });
  const withItem = (change: object) => ({ inventory: { items: [{ ...helm, ...change }], spells: {} } });

  it.each<[string, string, RegExp, unknown]>([
    ["slots that are no list", "INVALID", /^\/slots$/, { slots: "head" }],
    ["an unknown slot", "INVALID", /^\/slots\/1$/, { slots: ["head", "toe"] }],
    ["an unknown slot to fill", "INVALID", /^\/fill\/0$/, { fill: ["toe"] }],
    ["a level that is no number", "INVALID", /^\/wearer\/level$/, { wearer: { level: "high" } }],
    [
      "a skill that is no number",
      "INVALID",
      /^\/wearer\/skills\/bow$/,
      { wearer: { skills: { bow: "good" } } },
    ],
    ["characters that are no list", "INVALID", /^\/characters$/, { characters: "Karsh" }],
    ["a negative weight", "INVALID", /^\/weights\/item$/, ofWeights({ item: -1 })],
    ["too great a weight", "INVALID", /^\/weights\/setPiece$/, ofWeights({ setPiece: 100_001 })],
    [
      "a weight that is no whole number",
      "INVALID",
      /^\/weights\/armorLevel$/,
      ofWeights({ armorLevel: 1.5 }),
    ],
    [
      "too great a weight of a rating",
      "INVALID",
      /^\/weights\/ratings\/crit$/,
      ofWeights({ ratings: { crit: 100_001 } }),
    ],
    ["points that fall", "INVALID", /^\/weights\/tierPoints/, ofWeights({ tierPoints: [1, 2, 3, 2] })],
    ["three tiers", "INVALID", /^\/weights\/tierPoints/, ofWeights({ tierPoints: [1, 2, 3] })],
    ["too great a weight of a family", "INVALID", /^\/cantrips\/0\/weight$/, ofCantrip({ weight: 101 })],
    ["a negative weight of a family", "INVALID", /^\/cantrips\/0\/weight$/, ofCantrip({ weight: -1 })],
    ["a tier below the first", "INVALID", /^\/cantrips\/0\/minTier$/, ofCantrip({ minTier: 0 })],
    ["a tier beyond the fourth", "INVALID", /^\/cantrips\/0\/minTier$/, ofCantrip({ minTier: 5 })],
    [
      "a family twice",
      "INVALID",
      /^\/cantrips\/1/,
      { cantrips: [{ family: "a" }, { family: "a", minTier: 2 }] },
    ],
    [
      "too many families",
      "INVALID",
      /^\/cantrips$/,
      { cantrips: Array.from({ length: 65 }, (_, i) => ({ family: `f${i}` })) },
    ],
    [
      "more pieces than slots",
      "INVALID",
      /^\/sets\/primary\/min$/,
      ofPrimary({ id: 13, min: 20, target: 20 }),
    ],
    ["a negative number of pieces", "INVALID", /^\/sets\/primary\/min$/, ofPrimary({ id: 13, min: -1 })],
    ["too great a target", "INVALID", /^\/sets\/primary\/target$/, ofPrimary({ id: 13, target: 20 })],
    [
      "a target below the minimum",
      "INVALID",
      /^\/sets\/primary(\/target)?$/,
      ofPrimary({ id: 13, min: 3, target: 2 }),
    ],
    ["a set without an id", "INVALID", /^\/sets\/primary\/id$/, ofPrimary({ min: 3 })],
    ["an unknown rule for other sets", "INVALID", /^\/sets\/others$/, { sets: { others: "some" } }],
    ["an unknown rule for worn items", "INVALID", /^\/equipped$/, { equipped: "all" }],
    ["an unknown rule for attuned items", "INVALID", /^\/attuned$/, { attuned: true }],
    ["an unknown rule for reductions", "INVALID", /^\/reductions$/, { reductions: "some" }],
    ["too little time", "INVALID", /^\/limits\/timeMs$/, { limits: { timeMs: 99 } }],
    ["too much time", "INVALID", /^\/limits\/timeMs$/, { limits: { timeMs: 120_001 } }],
    ["an empty list", "INVALID", /^\/limits\/topK$/, { limits: { topK: 0 } }],
    ["too long a list", "INVALID", /^\/limits\/topK$/, { limits: { topK: 51 } }],
    ["an unknown difference", "INVALID", /^\/limits\/distinct$/, { limits: { distinct: "name" } }],
    [
      "an unknown slot of a lock",
      "INVALID",
      /^\/locked\/0\/coverage\/0$/,
      { locked: [{ item: "helm", coverage: ["neck"] }] },
    ],
    [
      "too great a rating of an item",
      "INVALID",
      /^\/inventory\/items\/0\/ratings\/crit$/,
      withItem({ ratings: { crit: 1001 } }),
    ],
    [
      "too great an armor level",
      "INVALID",
      /^\/inventory\/items\/0\/armorLevel$/,
      withItem({ armorLevel: 5001 }),
    ],
    [
      "a negative armor level",
      "INVALID",
      /^\/inventory\/items\/0\/armorLevel$/,
      withItem({ armorLevel: -1 }),
    ],
    ["an unknown kind", "INVALID", /^\/inventory\/items\/0\/kind$/, withItem({ kind: "hat" })],
    ["a request that is no object", "INVALID", /^$/, [1]],
    [
      "one set in both places",
      "SAME_SET",
      /^\/sets\b/,
      { sets: { primary: { id: 13 }, secondary: { id: 13, min: 2 } } },
    ],
    [
      "a locked item that does not exist",
      "UNKNOWN_ITEM",
      /^\/locked\/1\b/,
      { locked: [{ item: "helm" }, { item: "hat" }] },
    ],
    [
      "an item that is locked and excluded",
      "LOCKED_AND_EXCLUDED",
      /^\/(locked\/0|excluded\/1)\b/,
      { locked: [{ item: "helm" }], excluded: ["hat", "helm"] },
    ],
    [
      "a form that there is not",
      "BAD_FORM",
      /^\/locked\/0\b/,
      { locked: [{ item: "sleeves", coverage: ["lowerArms"] }] },
    ],
    ["a form of a ring", "BAD_FORM", /^\/locked\/0\b/, { locked: [{ item: "ring", coverage: ["head"] }] }],
    ["a form without slots", "BAD_FORM", /^\/locked\/0\b/, { locked: [{ item: "helm", coverage: [] }] }],
  ])("for %s", (_, code, path, request) => {
    const error = errorOf(request);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/./) });
    expect(error?.path ?? "").toMatch(path);
  });

  it("for two items of one id", () => {
    expect(errorOf({}, [helm, ring, { ...ring, name: "Another" }])?.code).toBe("DUPLICATE_ITEM");
  });

  it.each<[string, unknown]>([
    ["is empty", {}],
    [
      "says nothing in so many words",
      { wearer: { name: null, level: null }, characters: null, maxWieldLevel: null, limits: { nodes: null } },
    ],
    ["has no sets", { sets: { primary: null, secondary: null } }],
    ["excludes what does not exist", { excluded: ["hat"] }],
    [
      "locks a form by its slots in another order",
      { locked: [{ item: "sleeves", coverage: ["lowerArms", "upperArms"] }] },
    ],
    [
      "locks a reduced form",
      { locked: [{ item: "sleeves", coverage: ["upperArms"] }], reductions: "forbid" },
    ],
    ["wants no more than the minimum of a set", ofPrimary({ id: 13, min: 19, target: 19 })],
    [
      "is at the ends of all ranges",
      {
        weights: { item: 0, owner: 100_000, tierPoints: [0, 0, 5, 5] },
        limits: { timeMs: 120_000, topK: 50 },
      },
    ],
    ["wants a family for nothing", ofCantrip({ weight: 0, minTier: 4, required: true })],
    ["is the specification's example", specificationExample()],
  ])("but not when it %s", (_, request) => {
    expect(errorOf(request)).toBeNull();
  });
});

describe("section 3: an item is kept out by", () => {
  it.each(FILTER_CASES)("%s, and counted under that", (_, change, request, rule) => {
    const item = armor("x", ["head"], change);
    const done = search([item], request);
    expect(counted(done.filters)).toEqual(rule === null ? {} : { [rule]: 1 });
    const locked = search([item], { ...request, excluded: [], locked: [{ item: "x" }] });
    expect(counted(locked.filters)).toEqual({});
    expect(locked.suits.map(({ pieces }) => pieces.length)).toEqual([1]);
  });

  it("one rule only, all rejected items together", () => {
    const items = [
      armor("a", ["head"], { attuned: true, armorLevel: 5 }),
      armor("b", ["head"], { attuned: true }),
      armor("c", ["head"], { attuned: true }),
      armor("d", ["head"], { equippedBy: "Mule", attuned: true }),
      armor("e", ["head"]),
    ];
    const { filters, suits } = search(items, { minArmorLevel: 6 });
    expect(counted(filters)).toEqual({ minArmorLevel: 1, attuned: 2, equipped: 1 });
    expect(suits[0]?.pieces.map(({ item }) => item)).toEqual(["e"]);
  });
});

describe("sections 4 to 6:", () => {
  it.each(SUIT_CASES.map((one) => [one.name, one] as const))("%s", (_, { items, request, best, list }) => {
    const done = search(items, request);
    const texts = done.suits.map(({ score, pieces }) => suitText(score, pieces));
    if (list) expect(texts).toEqual(list);
    else expect(texts[0]).toBe(best);
    const score = done.suits[0]?.score ?? null;
    expect(done).toMatchObject({ status: score === null ? "infeasible" : "optimal", best: score });
    if (score !== null)
      expect(done).toMatchObject({ optimal: true, topKExact: true, bound: score, gapPct: 0 });
    expect(search([...items].reverse(), request).suits, "in another order").toEqual(done.suits);
  });

  it("the empty suit is found where there is nothing", () => {
    expect(search([], {}).suits).toMatchObject([
      { score: 0, pieces: [], armorTotal: 0, waste: { count: 0 } },
    ]);
  });

  it("a family may be called what every object has", () => {
    const items = [armor("a", ["head"], { spells: [1] })];
    const spells = { 1: { family: "constructor", tier: 2 as const, name: "Major Constructor" } };
    const request = { cantrips: [{ family: "constructor", required: true }, { family: "toString" }] };
    expect(search(items, request, spells).suits[0]?.cantrips).toEqual([
      { family: "constructor", tier: 2, required: true, items: ["a"] },
      { family: "toString", tier: 0, required: false, items: [] },
    ]);
  });

  it("a suit of given pieces is described in full", () => {
    const { suit, problems } = scoreSuit(SAMPLE.input, piecesOf());
    expect(problems).toEqual([]);
    expect(checkSuit(SAMPLE.input, suit)).toEqual([]);
    const { score, breakdown, pieces, armorTotal, waste, ratings } = SAMPLE.suit;
    expect(suit).toMatchObject({ score, breakdown, pieces, armorTotal, waste, ratings });
  });

  it("a suit of given pieces is put in order", () => {
    expect(scoreSuit(SAMPLE.input, piecesOf().reverse()).suit).toEqual(
      scoreSuit(SAMPLE.input, piecesOf()).suit,
    );
  });

  it.each<[string, { item: string; slots: SuitSlot[] }[]]>([
    ["a slot used twice", [...piecesOf(), { item: "spare", slots: ["head"] }]],
    ["an excluded item", [...piecesOf().slice(1), { item: "spare", slots: ["head"] }]],
    [
      "an item worn twice",
      [...piecesOf().filter(({ item }) => item !== "b2"), { item: "b1", slots: ["wristRight"] }],
    ],
    ["a locked item left out", piecesOf().filter(({ item }) => item !== "sleeves")],
    ["a slot left empty that has to be filled", piecesOf().filter(({ item }) => item !== "wall")],
    ["too few pieces of a set", piecesOf().filter(({ item }) => item !== "helm")],
    ["no carrier of what is required", [{ item: "b2", slots: ["wristLeft"] }]],
    ["a form that an item does not have", [...piecesOf().slice(1), { item: "helm", slots: ["upperArms"] }]],
    ["a slot of another kind", [...piecesOf(), { item: "cape", slots: ["neck"] }]],
  ])("scoring pieces tells of %s", (_, pieces) => {
    expect(scoreSuit(SAMPLE.input, pieces).problems).not.toEqual([]);
  });
});

describe("section 7: where there is no suit, the conflict is", () => {
  const pieces = (["head", "chest", "feet", "hands", "abdomen"] as const).map((slot) =>
    armor(slot, [slot], { setId: 13 }),
  );
  const high = (item: SuitItem): SuitItem => ({ ...item, wield: [{ kind: "level", value: 200 }] });
  const soldiers = (min: number): SuitRequest => ({ sets: { primary: { id: 13, min } } });
  const strong = (id: string, tier: 1 | 2 | 3 | 4, change: Partial<SuitItem> = {}) =>
    armor(id, ["head"], { spells: [spellId("strength", tier)], ...change });
  const strength = (minTier: 2 | 3 | 4) => ({ cantrips: [{ family: "strength", minTier, required: true }] });
  type Detail = [constraint: string, need: number, have: number, removedBy?: object];

  it.each<[string, SuitItem[], SuitRequest, Detail[]]>([
    [
      "a set with too few pieces, the others filtered out",
      [...pieces.slice(0, 3), ...pieces.slice(3).map(high)],
      { ...soldiers(5), maxWieldLevel: 180 },
      [["set:primary", 5, 3, { maxWieldLevel: 2 }]],
    ],
    [
      "a set whose pieces are in each other's way",
      [
        ...pieces.slice(0, 2),
        armor("coat", ["chest", "abdomen"], { setId: 13 }),
        armor("hat", ["head"], { setId: 13 }),
      ],
      soldiers(3),
      [["set:primary", 3, 2]],
    ],
    [
      "a set of which only two rings can be worn",
      ["a", "b", "c"].map((id) => accessory("ring", id, { setId: 14 })),
      { sets: { secondary: { id: 14, min: 3 } } },
      [["set:secondary", 3, 2]],
    ],
    ["a set that nobody has", pieces, { sets: { primary: { id: 14, min: 1 } } }, [["set:primary", 1, 0]]],
    [
      "both sets together",
      [...pieces, armor("other", ["head"], { setId: 14 })],
      { sets: { primary: { id: 13, min: 5 }, secondary: { id: 14, min: 1 } } },
      [
        ["set:primary", 5, 5],
        ["set:secondary", 1, 1],
      ],
    ],
    [
      "a set and a cantrip together",
      [...pieces.slice(0, 4), strong("helm", 3)],
      { ...soldiers(4), ...strength(3) },
      [
        ["set:primary", 4, 4],
        ["cantrip:strength", 3, 3],
      ],
    ],
    [
      "a cantrip of a tier that nothing usable has",
      [strong("a", 2), strong("b", 4, { attuned: true }), strong("c", 2, { attuned: true })],
      strength(3),
      [["cantrip:strength", 3, 2, { attuned: 1 }]],
    ],
    ["a cantrip that nothing has", pieces, strength(4), [["cantrip:strength", 4, 0]]],
    [
      "two cantrips together",
      [strong("a", 4), armor("b", ["head"], { spells: [spellId("focus", 2)] })],
      { cantrips: [...strength(3).cantrips, { family: "focus", required: true }, { family: "healing" }] },
      [
        ["cantrip:strength", 3, 4],
        ["cantrip:focus", 1, 2],
      ],
    ],
    [
      "a slot that nothing usable goes in",
      [...pieces, accessory("necklace", "n"), accessory("necklace", "m", { attuned: true })],
      { fill: ["head", "neck"], excluded: ["n"] },
      [["fill:neck", 1, 0, { excluded: 1, attuned: 1 }]],
    ],
    [
      "a slot that is not to be filled",
      pieces,
      { slots: ["head"], fill: ["feet", "head"] },
      [["fill:feet", 1, 0]],
    ],
    [
      "both wrists with one bracelet",
      [accessory("bracelet", "b")],
      { fill: ["wristLeft", "wristRight"] },
      [
        ["fill:wristLeft", 1, 1],
        ["fill:wristRight", 1, 1],
      ],
    ],
    [
      "two slots that only one piece covers, in either form",
      [armor("s", ["upperArms", "lowerArms"], { alternatives: [["upperArms"], ["lowerArms"]] })],
      {
        fill: ["upperArms", "lowerArms"],
        reductions: "forbid",
        locked: [{ item: "s", coverage: ["upperArms"] }],
      },
      [["fill:lowerArms", 1, 0]],
    ],
    [
      "two locks of one slot",
      [...pieces, strong("a", 1), strong("b", 1, { attuned: true })],
      { locked: [{ item: "a" }, { item: "feet" }, { item: "b" }] },
      [
        ["lock:a", 1, 1],
        ["lock:b", 1, 1],
      ],
    ],
    [
      "a lock that is in no slot to fill",
      pieces,
      { slots: ["feet"], locked: [{ item: "head" }] },
      [["lock:head", 1, 0]],
    ],
    [
      "a lock and what it keeps out",
      [strong("a", 3), armor("b", ["head"])],
      { ...strength(3), locked: [{ item: "b" }] },
      [
        ["cantrip:strength", 3, 3],
        ["lock:b", 1, 1],
      ],
    ],
    [
      "only what takes part in it",
      [
        ...pieces.slice(0, 4),
        strong("helm", 3),
        accessory("ring", "r"),
        accessory("cloak", "c", { setId: 14 }),
      ],
      {
        sets: { primary: { id: 13, min: 4 }, secondary: { id: 14, min: 1 } },
        ...strength(3),
        fill: ["fingerLeft", "cloak"],
        locked: [{ item: "r" }],
      },
      [
        ["set:primary", 4, 4],
        ["cantrip:strength", 3, 3],
      ],
    ],
  ])("%s", (_, items, request, details) => {
    const done = search(items, request);
    expect(done).toMatchObject({ status: "infeasible", suits: [], best: null });
    const conflict = done.infeasible?.conflict ?? [];
    expect([...conflict].sort()).toEqual(details.map(([id]) => id).sort());
    expectIrreducible(items, request, conflict);
    const told = done.infeasible?.details.map((one) => ({ ...one, removedBy: counted(one.removedBy) })) ?? [];
    const expected = details.map(([constraint, need, have, removedBy = {}]) => ({
      constraint,
      need,
      have,
      removedBy,
    }));
    expect(told.sort(byConstraint)).toEqual(expected.sort(byConstraint));
    expect(done.infeasible?.message).toMatch(/./);
  });

  it("any irreducible one where there are several", () => {
    const request = { ...soldiers(6), ...strength(4), fill: ["neck" as const] };
    const conflict = search(pieces, request).infeasible?.conflict ?? [];
    expect(conflict).toHaveLength(1);
    expectIrreducible(pieces, request, conflict);
  });

  it("said in words: how many pieces there are, and what the others want", () => {
    const items = [...pieces.slice(0, 3), ...pieces.slice(3).map(high)];
    const message = search(items, { ...soldiers(5), maxWieldLevel: 180 }).infeasible?.message;
    for (const part of [
      "Primary set",
      "Soldier's Set",
      "only 3 of 5 pieces",
      "2 more are above wield level 180",
    ]) {
      expect(message).toContain(part);
    }
  });

  it("said in words: what cannot be met together", () => {
    const message = search([...pieces.slice(0, 4), strong("helm", 3)], { ...soldiers(4), ...strength(3) })
      .infeasible?.message;
    for (const part of ["Soldier's Set", "(4)", "Epic Strength", "cannot be met together"]) {
      expect(message).toContain(part);
    }
  });

  it("none where there is a suit", () => {
    expect(search(pieces, soldiers(5)).infeasible).toBeNull();
  });
});

function expectIrreducible(items: SuitItem[], request: SuitRequest, conflict: string[]): void {
  const input = { items, spells: SPELLS, request };
  expect(constraintIds(request)).toEqual(expect.arrayContaining(conflict));
  expect(isFeasible(input, conflict), "together").toBe(false);
  for (const id of conflict) {
    const others = conflict.filter((other) => other !== id);
    expect(isFeasible(input, others), `without ${id}`).toBe(true);
  }
}

/** Rules without items may be listed or not. */
function counted(byRule: Partial<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(byRule).flatMap(([rule, count]) => (count ? [[rule, count]] : [])),
  );
}

function byConstraint(a: { constraint: string }, b: { constraint: string }): number {
  return a.constraint < b.constraint ? -1 : 1;
}

function piecesOf(): { item: string; slots: SuitSlot[] }[] {
  return SAMPLE.suit.pieces.map(({ item, slots }) => ({ item, slots }));
}

/** At the end of section 9. */
function specificationExample(): SuitRequest {
  return {
    wearer: { name: "Karsh", level: 275 },
    sets: { primary: { id: 13, min: 5 }, secondary: { id: 14, min: 4 } },
    cantrips: [
      { family: "strength", minTier: 3, required: true },
      { family: "flameWard", weight: 2 },
    ],
    limits: { timeMs: 5000 },
  };
}

function deepFreeze<T extends object>(value: T): T {
  for (const one of Object.values(value)) if (typeof one === "object" && one !== null) deepFreeze(one);
  return Object.freeze(value);
}
