import type { Suit, SuitItem, SuitPiece, SuitRequest } from "@/server/contract/suits";
import type { OracleInput } from "./oracle-input";
import { SPELLS, spellId } from "./random-spells";
import { accessory, armor } from "./sample-items";

const items: SuitItem[] = [
  armor("helm", ["head"], { setId: 13, spells: [spellId("strength", 4), spellId("focus", 1)] }),
  armor("sleeves", ["upperArms", "lowerArms"], {
    alternatives: [["upperArms"], ["lowerArms"]],
    character: "Other",
    setId: 13,
  }),
  accessory("bracelet", "b1", { ratings: { damage: 2 }, spells: [spellId("strength", 2)] }),
  accessory("bracelet", "b2", { character: "Karsh", ratings: { vitality: 3 }, attuned: true }),
  accessory("shield", "wall", { armorLevel: 50, spells: [spellId("strength", 4), spellId("strength", 1)] }),
  armor("spare", ["head"]),
  accessory("cloak", "cape", { setId: 9 }),
];

const request: SuitRequest = {
  wearer: { name: "Karsh", level: 275, skills: { shield: 400 } },
  slots: ["lowerArms", "head", "upperArms", "wristLeft", "wristRight", "shield", "cloak"],
  fill: ["wristRight", "wristLeft", "shield"],
  sets: { primary: { id: 13, min: 2 }, secondary: { id: 9, target: 1 } },
  cantrips: [{ family: "strength", minTier: 2, required: true, weight: 2 }, { family: "flameWard" }],
  locked: [{ item: "sleeves", coverage: ["lowerArms"] }],
  excluded: ["spare"],
  weights: { owner: 7, overlap: 3 },
};

/** A piece of a sample item as a suit lists it. */
export const samplePiece = (
  item: string,
  character: string,
  slots: SuitPiece["slots"],
  change: Partial<SuitPiece> = {},
) => ({
  item,
  name: `The ${item}`,
  character,
  slots,
  reduced: false,
  armorLevel: 0,
  setId: null,
  ...change,
});

/** Added up by hand. */
const suit: Suit = {
  score: 6805,
  breakdown: {
    armor: 2000,
    shield: 100,
    cantrips: 3200,
    ratings: 550,
    sets: 1000,
    items: -5,
    reductions: -20,
    owners: -14,
    overlap: -6,
  },
  pieces: [
    samplePiece("helm", "Mule", ["head"], { armorLevel: 100, setId: 13 }),
    samplePiece("sleeves", "Other", ["lowerArms"], { reduced: true, armorLevel: 100, setId: 13 }),
    samplePiece("b1", "Mule", ["wristLeft"]),
    samplePiece("b2", "Karsh", ["wristRight"]),
    samplePiece("wall", "Mule", ["shield"], { armorLevel: 50 }),
  ],
  armorTotal: 200,
  sets: [
    { role: "primary", id: 13, pieces: 2, min: 2, target: 2 },
    { role: "secondary", id: 9, pieces: 0, min: 0, target: 1 },
  ],
  cantrips: [
    { family: "strength", tier: 4, required: true, items: ["helm", "wall", "b1"] },
    { family: "flameWard", tier: 0, required: false, items: [] },
  ],
  waste: { count: 2, families: [{ family: "strength", items: ["wall", "b1"] }] },
  owners: [
    { character: "Mule", items: 3, fetch: true },
    { character: "Other", items: 1, fetch: true },
    { character: "Karsh", items: 1, fetch: false },
  ],
  ratings: {
    damage: 2,
    damageResist: 0,
    crit: 0,
    critResist: 0,
    critDamage: 0,
    critDamageResist: 0,
    healBoost: 0,
    vitality: 3,
  },
};

/** A suit in which every term of the score has a part, and the search that it is of. */
export const SAMPLE: { input: OracleInput & { items: SuitItem[] }; suit: Suit } = {
  input: { items, spells: SPELLS, request },
  suit,
};
