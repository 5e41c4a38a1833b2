import { describe, expect, it } from "vitest";
import type { Suit, SuitItem, SuitPiece, SuitRequest } from "@/server/contract/suits";
import { checkSuit } from "./check-suit";
import { SPELLS } from "./random-spells";
import { samplePiece as piece, SAMPLE } from "./sample-suit";

const {
  suit: right,
  input: { items, request },
} = SAMPLE;

function problemsOf(suit: Suit, change: SuitRequest = {}, changedItems: SuitItem[] = items): string {
  return checkSuit({ items: changedItems, spells: SPELLS, request: { ...request, ...change } }, suit).join(
    "\n",
  );
}

it("nothing is wrong with a suit that is right, whatever the order of what has none", () => {
  expect(problemsOf(right)).toBe("");
  const { sets, cantrips, owners } = right;
  expect(
    problemsOf({
      ...right,
      sets: [...sets].reverse(),
      cantrips: [...cantrips].reverse(),
      owners: [...owners].reverse(),
    }),
  ).toBe("");
});

it("nothing is wrong with the empty suit", () => {
  const nothing = Object.fromEntries(Object.keys(right.breakdown).map((part) => [part, 0]));
  const empty: Suit = {
    ...right,
    score: 0,
    breakdown: { ...right.breakdown, ...nothing },
    pieces: [],
    armorTotal: 0,
    sets: [],
    cantrips: [],
    waste: { count: 0, families: [] },
    owners: [],
    ratings: { ...right.ratings, damage: 0, vitality: 0 },
  };
  expect(checkSuit({ items, spells: SPELLS, request: {} }, empty)).toEqual([]);
});

describe("a falsified figure is found:", () => {
  const { breakdown, ratings, waste } = right;
  const [strength, ward] = right.cantrips;
  const [primary, secondary] = right.sets;
  const [mule, other, karsh] = right.owners;
  if (!strength || !ward || !primary || !secondary || !mule || !other || !karsh)
    throw new Error("incomplete");

  it.each<[string, Partial<Suit>, string]>([
    ["the score", { score: 6806 }, "score is 6806, its parts add up to 6805"],
    ...Object.keys(breakdown).map((part): [string, Partial<Suit>, string] => {
      const value = Object.entries(breakdown).find(([key]) => key === part)?.[1] ?? 0;
      const falsified = { score: right.score + 1, breakdown: { ...breakdown, [part]: value + 1 } };
      return [`${part} of the breakdown`, falsified, `breakdown: ${part} is ${value + 1}, not ${value}`];
    }),
    ...Object.keys(ratings).map((rating): [string, Partial<Suit>, string] => [
      `${rating} of the ratings`,
      { ratings: { ...ratings, [rating]: 9 } },
      `ratings: ${rating} is 9`,
    ]),
    ["armor in all", { armorTotal: 300 }, "armorTotal is 300, not 200"],
    ["pieces of a set", { sets: [{ ...primary, pieces: 3 }, secondary] }, "sets: primary 13: 3 pieces"],
    ["the minimum of a set", { sets: [{ ...primary, min: 0 }, secondary] }, "sets: "],
    ["the target of a set", { sets: [{ ...primary, target: 3 }, secondary] }, "sets: "],
    ["the role of a set", { sets: [{ ...primary, role: "secondary" }, secondary] }, "sets: "],
    ["a set that is missing", { sets: [primary] }, "sets: "],
    ["the tier of a cantrip", { cantrips: [{ ...strength, tier: 3 }, ward] }, "cantrips: "],
    ["whether it is required", { cantrips: [{ ...strength, required: false }, ward] }, "cantrips: "],
    [
      "a carrier that is missing",
      { cantrips: [{ ...strength, items: ["helm", "wall"] }, ward] },
      "cantrips: ",
    ],
    [
      "carriers out of order",
      { cantrips: [{ ...strength, items: ["wall", "helm", "b1"] }, ward] },
      "cantrips: ",
    ],
    ["a wanted cantrip that is missing", { cantrips: [strength] }, "cantrips: "],
    [
      "a cantrip that nobody wanted",
      { cantrips: [strength, ward, { ...ward, family: "focus" }] },
      "cantrips: ",
    ],
    ["the count of waste", { waste: { ...waste, count: 1 } }, "waste: count is 1, not 2"],
    [
      "waste with the first carrier",
      { waste: { count: 2, families: [{ family: "strength", items: ["helm", "wall"] }] } },
      "waste: ",
    ],
    ["waste that is missing", { waste: { count: 2, families: [] } }, "waste: "],
    ["the items of an owner", { owners: [{ ...mule, items: 2 }, other, karsh] }, "owners: "],
    ["what is to be fetched", { owners: [mule, other, { ...karsh, fetch: true }] }, "owners: "],
    ["an owner who is missing", { owners: [mule, karsh] }, "owners: "],
  ])("%s", (_, falsified, problem) => {
    expect(problemsOf({ ...right, ...falsified })).toContain(problem);
  });
});

describe("a falsified piece is found:", () => {
  const changed = (id: string, change: Partial<SuitPiece>) =>
    right.pieces.map((one) => (one.item === id ? { ...one, ...change } : one));
  const [helm, sleeves, left, rightHand, wall] = right.pieces;
  if (!helm || !sleeves || !left || !rightHand || !wall) throw new Error("incomplete");

  it.each<[string, SuitPiece[], string]>([
    ["its name", changed("helm", { name: "Hat" }), "helm: name is Hat"],
    ["its owner", changed("helm", { character: "Karsh" }), "helm: character is Karsh"],
    ["its armor level", changed("helm", { armorLevel: 101 }), "helm: armorLevel is 101"],
    ["its set", changed("helm", { setId: 14 }), "helm: setId is 14"],
    ["an item that does not exist", changed("helm", { item: "hat" }), "hat: no such item"],
    ["a reduction that is none", changed("helm", { reduced: true }), "helm: reduced is true"],
    ["a reduction that is not told", changed("sleeves", { reduced: false }), "sleeves: reduced is false"],
    [
      "another form than the locked one",
      changed("sleeves", { slots: ["upperArms"] }),
      "sleeves: is locked as lowerArms",
    ],
    ["a form that it does not have", changed("helm", { slots: ["feet"] }), "helm: has no form of feet"],
    [
      "a slot that is not to be filled",
      changed("helm", { slots: ["feet"] }),
      "helm: feet is not to be filled",
    ],
    ["a slot of another kind", changed("b1", { slots: ["cloak"] }), "b1: a bracelet cannot be worn on cloak"],
    [
      "two slots of a bracelet",
      changed("b1", { slots: ["wristLeft", "wristRight"] }),
      "b1: a bracelet cannot be worn on",
    ],
    ["a reduced bracelet", changed("b1", { reduced: true }), "b1: a bracelet cannot be reduced"],
    [
      "a slot used twice",
      [helm, piece("spare", "Mule", ["head"], { armorLevel: 100 }), sleeves, left, rightHand, wall],
      "head is used twice",
    ],
    [
      "an item worn twice",
      [helm, sleeves, left, { ...left, slots: ["wristRight"] }, wall],
      "b1: is worn twice",
    ],
    [
      "an excluded item",
      [piece("spare", "Mule", ["head"], { armorLevel: 100 }), sleeves, left, rightHand, wall],
      "spare: is excluded",
    ],
    ["a locked item left out", [helm, left, rightHand, wall], "sleeves: is missing"],
    ["a slot left empty", [helm, sleeves, left, rightHand], "shield is not filled"],
    ["a wrist left empty", [helm, sleeves, left, wall], "1 of 2 wrists are filled"],
    ["too few pieces of a set", [sleeves, left, rightHand, wall], "primary set: 1 of 2 pieces"],
    [
      "no carrier of what is required",
      [sleeves, piece("b2", "Karsh", ["wristLeft"])],
      "strength is required at tier 2",
    ],
    ["pieces out of order", [sleeves, helm, left, rightHand, wall], "pieces are not in the order of slots"],
    [
      "the greater id on the left",
      [helm, sleeves, { ...rightHand, slots: ["wristLeft"] }, { ...left, slots: ["wristRight"] }, wall],
      "b1: belongs on the left wrist",
    ],
    ["a single one on the right", [helm, sleeves, rightHand, wall], "b2: belongs on the left wrist"],
  ])("%s", (_, pieces, problem) => {
    expect(problemsOf({ ...right, pieces })).toContain(problem);
  });

  it("a single one may be on the right where the left is not to be filled", () => {
    const alone = { ...right, pieces: [helm, sleeves, rightHand, wall] };
    const slots = request.slots?.filter((slot) => slot !== "wristLeft");
    expect(problemsOf(alone, { slots, fill: ["wristLeft"] })).not.toMatch(/wrist/);
  });
});

describe("what a request does not allow is found:", () => {
  const worn = (id: string, change: Partial<SuitItem>) =>
    items.map((item) => (item.id === id ? { ...item, ...change } : item));
  const wield = [
    { kind: "skill" as const, name: "shield", value: 401 },
    { kind: "level" as const, value: 276 },
  ];

  it.each<[string, SuitRequest, SuitItem[], string]>([
    [
      "an owner who is left out",
      { characters: ["Karsh"] },
      items,
      "helm: belongs to a character that is left out",
    ],
    [
      "a level above the highest",
      { maxWieldLevel: 275, wearer: {} },
      worn("helm", { wield }),
      "helm: needs a higher level than is allowed",
    ],
    [
      "a level above the wearer's",
      {},
      worn("helm", { wield }),
      "helm: needs a higher level than the wearer's",
    ],
    ["a skill above the wearer's", {}, worn("helm", { wield }), "helm: needs more skill"],
    ["too low an armor level", { minArmorLevel: 101 }, items, "helm: has too low an armor level"],
    ["somebody who wears it", {}, worn("helm", { equippedBy: "Mule" }), "helm: is worn by somebody"],
    [
      "the wearer who wears it",
      { equipped: "none" },
      worn("helm", { equippedBy: "Karsh" }),
      "helm: is worn by somebody",
    ],
    ["somebody else's attunement", {}, worn("helm", { attuned: true }), "helm: is attuned"],
    ["the wearer's attunement", { attuned: "none" }, items, "b2: is attuned"],
    ["another set", { sets: { others: "forbid" } }, items, "helm: is of another set"],
    ["no set", { sets: { others: "onlyNamed" } }, worn("helm", { setId: null }), "helm: is of another set"],
    [
      "a reduction",
      { reductions: "forbid", locked: [{ item: "sleeves" }] },
      items,
      "sleeves: must not be reduced",
    ],
  ])("%s", (_, change, changedItems, problem) => {
    expect(problemsOf(right, change, changedItems)).toContain(problem);
  });

  it("a locked item is let through", () => {
    const locked = [{ item: "helm" }, { item: "sleeves" }, { item: "b1" }, { item: "b2" }, { item: "wall" }];
    const hard: SuitRequest = {
      locked,
      excluded: [],
      characters: [],
      minArmorLevel: 500,
      attuned: "none",
      equipped: "none",
    };
    expect(problemsOf(right, hard, worn("helm", { wield, equippedBy: "Mule" }))).toBe("");
    expect(problemsOf(right, { reductions: "forbid" })).toBe("");
  });
});
