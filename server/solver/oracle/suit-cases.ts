import type { SuitItem, SuitRequest } from "@/server/contract/suits";
import { spellId } from "./random-spells";
import { accessory, armor } from "./sample-items";

/**
 * Small searches with their outcome added up by hand, one for each sentence of sections 3 to 6 of the specification.
 * Brute force and the solver both have to come to it. Suits are texts such as `300: a head, b chest+abdomen`; where
 * only the best one is given it is the only one with its score. A table in the order of the specification, so it stays
 * one file.
 */
export interface SuitCase {
  name: string;
  items: SuitItem[];
  request: SuitRequest;
  /** Undefined: there is none. */
  best?: string;
  /** The whole list. */
  list?: string[];
}

/** A suit as the cases write it. */
export function suitText(
  score: number,
  pieces: readonly { item: string; slots: readonly string[] }[],
): string {
  return `${score}: ${pieces.map(({ item, slots }) => `${item} ${slots.join("+")}`).join(", ")}`.trim();
}

/** Armor level alone counts, a point for each: scores are easily added up. */
const PLAIN: SuitRequest["weights"] = {
  armorLevel: 1,
  item: 0,
  reduction: 0,
  setPiece: 0,
  tierPoints: [0, 0, 0, 0],
};

const plain = (request: SuitRequest = {}): SuitRequest => ({ weights: PLAIN, ...request });

const sleeves = armor("s", ["upperArms", "lowerArms"], { alternatives: [["upperArms"], ["lowerArms"]] });
const rings = ["a", "b", "c"].map((id, i) => accessory("ring", id, { ratings: { damage: i } }));
const bracelet = (id: string) => accessory("bracelet", id);
const ofSet = (kind: "ring" | "cloak" | "trinket", setId = 13) => accessory(kind, kind, { setId });
const strong = (id: string, tier: 1 | 2 | 3 | 4) =>
  accessory("ring", id, { spells: [spellId("strength", tier)] });
const strength = (change: object = {}): SuitRequest => ({ cantrips: [{ family: "strength", ...change }] });
const lock = (...ids: string[]): SuitRequest => ({ locked: ids.map((item) => ({ item })) });
const head = (id: string, armorLevel: number, change: Partial<SuitItem> = {}) =>
  armor(id, ["head"], { armorLevel, ...change });

const PIECES: SuitCase[] = [
  {
    name: "no slot is used twice",
    items: [armor("a", ["chest", "abdomen"], { armorLevel: 60 }), armor("b", ["chest"]), head("c", 100)],
    request: plain(),
    best: "220: c head, a chest+abdomen",
  },
  {
    name: "a piece that can be reduced is worn as it is where that is better",
    items: [sleeves],
    request: plain(),
    best: "200: s upperArms+lowerArms",
  },
  {
    name: "a piece is reduced to make room",
    items: [sleeves, armor("b", ["lowerArms"], { armorLevel: 150 })],
    request: plain(),
    best: "250: s upperArms, b lowerArms",
  },
  {
    name: "a piece is worn once, however many forms it has",
    items: [sleeves],
    request: plain({ limits: { distinct: "items" } }),
    list: ["200: s upperArms+lowerArms", "100: s lowerArms", "100: s upperArms", "0:"],
  },
  {
    name: "a piece is reduced where not all of its slots are to be filled",
    items: [sleeves],
    request: plain({ slots: ["head", "upperArms"] }),
    best: "100: s upperArms",
  },
  {
    name: "nothing is reduced where that is forbidden",
    items: [sleeves],
    request: plain({ slots: ["upperArms"], reductions: "forbid" }),
    list: ["0:"],
  },
  {
    name: "a lock that names a form reduces all the same, and leaves that form only",
    items: [sleeves],
    request: plain({ locked: [{ item: "s", coverage: ["lowerArms"] }], reductions: "forbid" }),
    list: ["100: s lowerArms"],
  },
  {
    name: "a lock that names a form does so in any order of slots",
    items: [sleeves],
    request: plain({ locked: [{ item: "s", coverage: ["lowerArms", "upperArms"] }] }),
    list: ["200: s upperArms+lowerArms"],
  },
  {
    name: "a lock without a form does not allow to reduce",
    items: [sleeves],
    request: plain({ ...lock("s"), reductions: "forbid" }),
    list: ["200: s upperArms+lowerArms"],
  },
  {
    name: "an alternative that is the coverage is no reduction",
    items: [armor("a", ["chest", "abdomen"], { alternatives: [["abdomen", "chest"], ["chest"]] })],
    request: { reductions: "forbid" },
    list: ["1999: a chest+abdomen", "0:"],
  },
  { name: "two rings at most are worn", items: rings, request: {}, best: "598: b fingerLeft, c fingerRight" },
  {
    name: "one ring is worn where one finger is to be filled, the right one too",
    items: rings,
    request: { slots: ["fingerRight"] },
    best: "399: c fingerRight",
  },
  { name: "no ring is worn where no finger is", items: rings, request: { slots: ["head"] }, list: ["0:"] },
  {
    name: "a shield is worn by request only",
    items: [accessory("shield", "s", { armorLevel: 10 })],
    request: {},
    list: ["0:"],
  },
  {
    name: "every kind has its slot",
    items: [
      accessory("cloak", "i"),
      accessory("trinket", "h"),
      accessory("ring", "g"),
      accessory("bracelet", "f"),
      accessory("necklace", "e"),
      accessory("pants", "d"),
      accessory("shirt", "c"),
      accessory("shield", "b"),
      head("a", 0),
    ],
    request: {
      slots: ["shield", "cloak", "trinket", "fingerRight", "wristRight", "neck", "pants", "shirt", "head"],
      ...lock("a", "b", "c", "d", "e", "f", "g", "h", "i"),
    },
    best: "-9: a head, c shirt, d pants, e neck, f wristRight, g fingerRight, h trinket, i cloak, b shield",
  },
  {
    name: "a slot stays empty when its item costs more than it brings",
    items: [head("a", 0)],
    request: {},
    best: "0:",
  },
];

const CONSTRAINTS: SuitCase[] = [
  {
    name: "every slot that has to be filled is",
    items: [accessory("trinket", "t"), head("a", 100)],
    request: { fill: ["trinket"] },
    best: "998: a head, t trinket",
  },
  { name: "there is no suit where nothing can fill it", items: [head("a", 1)], request: { fill: ["neck"] } },
  {
    name: "a slot that is not to be filled cannot be",
    items: [head("a", 1)],
    request: { fill: ["head"], slots: ["feet"] },
  },
  {
    name: "one bracelet fills whichever wrist is named",
    items: [bracelet("b")],
    request: { fill: ["wristRight"] },
    list: ["-1: b wristLeft"],
  },
  {
    name: "one bracelet fills a wrist that is not in slots, when the other one is",
    items: [bracelet("b")],
    request: { fill: ["wristRight"], slots: ["wristLeft"] },
    list: ["-1: b wristLeft"],
  },
  {
    name: "one bracelet does not fill both wrists",
    items: [bracelet("b")],
    request: { fill: ["wristRight", "wristLeft"] },
  },
  {
    name: "two bracelets do, the smaller id on the left",
    items: [bracelet("b"), bracelet("a")],
    request: { fill: ["wristRight", "wristLeft"] },
    list: ["-2: a wristLeft, b wristRight"],
  },
  {
    name: "a locked item is worn, whatever filters say and however bad it is",
    items: [head("a", 100, { character: "Nobody" }), head("b", 1, { attuned: true })],
    request: plain({ ...lock("b"), characters: ["Nobody"] }),
    list: ["1: b head"],
  },
  {
    name: "two locked items do not share a slot",
    items: [head("a", 1), head("b", 1)],
    request: lock("a", "b"),
  },
  {
    name: "a piece of several slots counts once for its set",
    items: [armor("a", ["chest", "abdomen"], { setId: 13 })],
    request: { sets: { primary: { id: 13, min: 2 } } },
  },
  {
    name: "any kind counts for a set",
    items: [armor("a", ["chest", "abdomen"], { setId: 13 }), ofSet("ring"), ofSet("cloak")],
    request: plain({ sets: { primary: { id: 13, min: 3 } } }),
    best: "200: a chest+abdomen, ring fingerLeft, cloak cloak",
  },
  {
    name: "both sets have their pieces",
    items: [head("a", 100, { setId: 13 }), head("b", 50, { setId: 14 }), ofSet("ring")],
    request: plain({ sets: { primary: { id: 13, min: 1 }, secondary: { id: 14, min: 1 } } }),
    best: "50: b head, ring fingerLeft",
  },
  {
    name: "there is no suit where both sets need the same slot",
    items: [head("a", 100, { setId: 13 }), head("b", 50, { setId: 14 })],
    request: { sets: { primary: { id: 13, min: 1 }, secondary: { id: 14, min: 1 } } },
  },
  {
    name: "a required cantrip is had at its tier or a better one",
    items: [
      head("a", 100, { spells: [spellId("strength", 2)] }),
      head("b", 10, { spells: [spellId("strength", 4)] }),
    ],
    request: plain(strength({ required: true, minTier: 3 })),
    list: ["10: b head"],
  },
  {
    name: "a required cantrip of too low a tier is none",
    items: [strong("a", 3)],
    request: strength({ required: true, minTier: 4 }),
  },
  {
    name: "a cantrip that is not required may be missing",
    items: [head("a", 100)],
    request: plain(strength({ minTier: 4 })),
    best: "100: a head",
  },
];

const SCORE: SuitCase[] = [
  {
    name: "armor level counts for each slot of the form; items and reductions are taken off",
    items: [{ ...sleeves, armorLevel: 30 }],
    request: {},
    list: ["599: s upperArms+lowerArms", "279: s lowerArms", "279: s upperArms", "0:"],
  },
  {
    name: "a shield's armor level counts, other accessories' does not",
    items: [accessory("shield", "s", { armorLevel: 200 }), accessory("shirt", "t", { armorLevel: 200 })],
    request: { slots: ["shield", "shirt"], fill: ["shirt"] },
    best: "398: t shirt, s shield",
  },
  {
    name: "every rating counts, of every kind of item",
    items: [
      accessory("ring", "r", {
        ratings: {
          damage: 1,
          damageResist: 1,
          crit: 1,
          critResist: 1,
          critDamage: 1,
          critDamageResist: 1,
          healBoost: 1,
          vitality: 1,
        },
      }),
      head("a", 0, { ratings: { vitality: 2 } }),
    ],
    request: {},
    best: "1248: a head, r fingerLeft",
  },
  {
    name: "a weight of one rating leaves the others as they are",
    items: [accessory("ring", "r", { ratings: { damage: 1, vitality: 1 } })],
    request: { weights: { ratings: { vitality: 0 } } },
    best: "199: r fingerLeft",
  },
  {
    name: "an item with a family at two tiers has it at the better one; unknown spells are nothing",
    items: [accessory("cloak", "c", { spells: [spellId("strength", 3), 77, spellId("strength", 1)] })],
    request: strength(),
    best: "999: c cloak",
  },
  {
    name: "a family counts once, at its best tier",
    items: [strong("a", 3), strong("b", 4)],
    request: { ...strength(), ...lock("a", "b") },
    best: "1598: a fingerLeft, b fingerRight",
  },
  {
    name: "a tier below the one wanted counts nothing",
    items: [strong("r", 2)],
    request: strength({ minTier: 3 }),
    best: "0:",
  },
  {
    name: "a family's points are multiplied by its weight",
    items: [strong("r", 3)],
    request: strength({ minTier: 3, weight: 5 }),
    best: "4999: r fingerLeft",
  },
  { name: "a family that is not wanted counts nothing", items: [strong("r", 4)], request: {}, best: "0:" },
  ...(
    [
      ["no piece of a named set counts without a minimum or a target", {}, -3],
      ["pieces of a set count up to its minimum when it has no target", { min: 1 }, 497],
      ["pieces of a set count up to its target", { min: 1, target: 2 }, 997],
      ["no more pieces count than there are", { target: 9 }, 1497],
    ] as const
  ).map(([name, demand, score]) => ({
    name,
    items: [ofSet("ring"), ofSet("cloak"), ofSet("trinket")],
    request: { ...lock("ring", "cloak", "trinket"), sets: { secondary: { id: 13, ...demand } } },
    best: `${score}: ring fingerLeft, trinket trinket, cloak cloak`,
  })),
  ...(
    [
      ["an owner is taken off once, and not the wearer", { wearer: { name: "Karsh" } }, 295],
      ["every owner is taken off where the wearer has no name", {}, 290],
    ] as const
  ).map(([name, request, score]) => ({
    name,
    items: [
      head("a", 100),
      armor("b", ["hands"]),
      armor("c", ["feet"], { character: "Karsh" }),
      armor("d", ["chest"], { character: "Other", armorLevel: 4 }),
    ],
    request: { weights: { ...PLAIN, owner: 5 }, ...request },
    best: `${score}: a head, b hands, c feet`,
  })),
  {
    name: "every carrier beyond the first is taken off",
    items: [strong("a", 4), strong("b", 3)],
    request: { ...strength({ minTier: 2 }), ...lock("a", "b"), weights: { overlap: 50 } },
    best: "1548: a fingerLeft, b fingerRight",
  },
  {
    name: "an item below the wanted tier is no carrier",
    items: [strong("a", 4), strong("b", 1)],
    request: { ...strength({ minTier: 2 }), ...lock("a", "b"), weights: { overlap: 50 } },
    best: "1598: a fingerLeft, b fingerRight",
  },
  {
    name: "one more piece of a set is worn beyond its target when it is the better armor",
    items: [head("a", 100, { setId: 13 }), armor("b", ["feet"], { setId: 13 })],
    request: { sets: { primary: { id: 13, min: 1 } } },
    best: "2498: a head, b feet",
  },
];

const LIST: SuitCase[] = [
  {
    name: "the list has every suit, the empty one too, when there are fewer than asked for",
    items: [head("a", 2), head("b", 0)],
    request: {},
    list: ["19: a head", "0:", "-1: b head"],
  },
  {
    name: "the list ends where it was asked to",
    items: [head("a", 2), head("b", 1)],
    request: { limits: { topK: 2 } },
    list: ["19: a head", "9: b head"],
  },
  {
    name: "the list has armor once, with its best accessories",
    items: [head("a", 2), rings[1] ?? head("b", 0)],
    request: {},
    list: ["218: a head, b fingerLeft", "199: b fingerLeft"],
  },
  {
    name: "the list has each form of an armor",
    items: [armor("a", ["upperLegs", "lowerLegs"], { alternatives: [["upperLegs"]], armorLevel: 10 })],
    request: {},
    list: ["199: a upperLegs+lowerLegs", "79: a upperLegs", "0:"],
  },
  {
    name: "the list has all items for themselves where items make the difference, but no sides",
    items: rings.slice(1),
    request: { limits: { distinct: "items" } },
    list: ["598: b fingerLeft, c fingerRight", "399: c fingerLeft", "199: b fingerLeft", "0:"],
  },
  {
    name: "twins are two suits",
    items: [head("a", 2), head("b", 2)],
    request: {},
    list: ["19: a head", "19: b head", "0:"],
  },
  {
    name: "of equal scores the list has less waste first, then fewer owners, fewer items, the smaller pieces",
    items: [
      accessory("cloak", "a", { spells: [spellId("strength", 1)] }),
      accessory("trinket", "b", { spells: [spellId("strength", 1)] }),
      accessory("necklace", "c", { character: "Other" }),
    ],
    request: plain({ ...strength(), limits: { distinct: "items", topK: 50 } }),
    list: [
      "0:",
      "0: a cloak",
      "0: b trinket",
      "0: c neck",
      "0: c neck, a cloak",
      "0: c neck, b trinket",
      "0: b trinket, a cloak",
      "0: c neck, b trinket, a cloak",
    ],
  },
  {
    name: "ids are compared by code unit",
    items: [head("a", 1), head("B", 1), head("é", 1)],
    request: plain(),
    list: ["1: B head", "1: a head", "1: é head", "0:"],
  },
];

export const SUIT_CASES: readonly SuitCase[] = [...PIECES, ...CONSTRAINTS, ...SCORE, ...LIST];
