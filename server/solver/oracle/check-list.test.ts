import { expect, it } from "vitest";
import type { Suit, SuitRequest, SuitSlot } from "@/server/contract/suits";
import { checkList } from "./check-list";
import { accessory, armor } from "./sample-items";

const items = [armor("a", ["head"]), armor("b", ["head"]), accessory("ring", "r"), accessory("ring", "q")];

interface Listed {
  score: number;
  worn: [item: string, slot: SuitSlot][];
  waste?: number;
  fetched?: number;
}

function suitOf({ score, worn, waste = 0, fetched = 1 }: Listed): Suit {
  const none = {
    damage: 0,
    damageResist: 0,
    crit: 0,
    critResist: 0,
    critDamage: 0,
    critDamageResist: 0,
    healBoost: 0,
    vitality: 0,
  };
  const breakdown = {
    armor: score,
    shield: 0,
    cantrips: 0,
    ratings: 0,
    sets: 0,
    items: 0,
    reductions: 0,
    owners: 0,
    overlap: 0,
  };
  return {
    score,
    breakdown,
    pieces: worn.map(([item, slot]) => ({
      item,
      name: "",
      character: "",
      slots: [slot],
      reduced: false,
      armorLevel: 0,
      setId: null,
    })),
    armorTotal: 0,
    sets: [],
    cantrips: [],
    waste: { count: waste, families: [] },
    owners: Array.from({ length: fetched }, (_, i) => ({ character: String(i), items: 1, fetch: true })),
    ratings: none,
  };
}

function problemsOf(suits: Listed[], request: SuitRequest = {}): string[] {
  return checkList({ items, spells: {}, request }, suits.map(suitOf));
}

const a: Listed = { score: 5, worn: [["a", "head"]] };
const b: Listed = { score: 5, worn: [["b", "head"]] };
const byItems: SuitRequest = { limits: { distinct: "items" } };

it("nothing is wrong with suits in their order", () => {
  expect(problemsOf([{ ...b, score: 6, waste: 9 }, { ...b, worn: [] }, a])).toEqual([]);
});

it.each<[string, Listed[]]>([
  ["the lower score", [a, { ...b, score: 6 }]],
  ["more waste", [{ ...a, waste: 1 }, b]],
  ["more owners", [{ ...a, fetched: 2 }, b]],
  [
    "more items",
    [
      {
        ...a,
        worn: [
          ["a", "head"],
          ["r", "fingerLeft"],
        ],
      },
      b,
    ],
  ],
  ["the greater pieces", [b, a]],
])("%s does not come first", (_, suits) => {
  expect(problemsOf(suits)).toEqual(["suit 1 belongs before the one before it"]);
});

it("no more are listed than were asked for", () => {
  expect(problemsOf([a, b], { limits: { topK: 1 } })).toEqual(["2 suits are listed, 1 were asked for"]);
});

it("suits of the same armor are the same unless items make the difference", () => {
  const ringed: Listed = {
    score: 4,
    worn: [
      ["a", "head"],
      ["r", "fingerLeft"],
    ],
  };
  expect(problemsOf([a, ringed])).toEqual(["suit 1 is the same as one before it"]);
  expect(problemsOf([a, ringed], byItems)).toEqual([]);
});

it("left and right make no difference", () => {
  const left: Listed = { score: 4, worn: [["r", "fingerLeft"]] };
  expect(problemsOf([left, { score: 3, worn: [["r", "fingerRight"]] }], byItems)).toEqual([
    "suit 1 is the same as one before it",
  ]);
});
