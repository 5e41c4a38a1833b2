import {
  type BodySlot,
  type ItemKind,
  type SpellTable,
  SUIT_TIERS,
  type SuitItem,
  type SuitTier,
} from "@/server/contract/suits";
import { Dice } from "./dice";
import { reducedForms } from "./random-items";

/** What a large inventory is to be like: the size of a guild's, made to be hard. */
export interface LargeInventoryOptions {
  seed: number;
  armor: number;
  jewelry: number;
  clothing: number;
  owners: number;
  /** Least and most cantrips of an item. */
  cantrips: readonly [number, number];
  /** Least armor level, and the most above it: a small range makes near ties. */
  armorLevels: readonly [number, number];
  /** Sets, from 13 on, that seven of ten pieces of armor have one of. */
  sets: number;
  /** Part of the items that has a single cantrip, and so is mostly dominated. */
  poor: number;
}

/** 25 mules, as the specification measures by. */
export const TWENTY_FIVE_MULES: LargeInventoryOptions = {
  seed: 1,
  armor: 2_500,
  jewelry: 800,
  clothing: 300,
  owners: 25,
  cantrips: [2, 5],
  armorLevels: [250, 99],
  sets: 17,
  poor: 0,
};

const TIERS: readonly SuitTier[] = [1, 2, 3, 4];

/** More families than a suit has room for. */
export const LARGE_FAMILIES: readonly string[] = Array.from({ length: 60 }, (_, index) => `family${index}`);

/** Every tier of every family. */
export const LARGE_SPELLS: SpellTable = Object.fromEntries(
  LARGE_FAMILIES.flatMap((family, at) =>
    TIERS.map((tier) => [spellId(at, tier), { family, tier, name: `${SUIT_TIERS[tier - 1]} ${family}` }]),
  ),
);

function spellId(family: number, tier: SuitTier): number {
  return family * 10 + tier;
}

/** How loot comes: mostly single slots, some coats, sleeves and leggings. */
const COVERAGES: readonly (readonly BodySlot[])[] = [
  ["head"],
  ["head"],
  ["chest"],
  ["abdomen"],
  ["upperArms"],
  ["lowerArms"],
  ["hands"],
  ["upperLegs"],
  ["lowerLegs"],
  ["feet"],
  ["feet"],
  ["chest", "abdomen"],
  ["chest", "abdomen", "upperArms", "lowerArms"],
  ["chest", "upperArms"],
  ["upperArms", "lowerArms"],
  ["upperArms", "lowerArms"],
  ["upperLegs", "lowerLegs"],
  ["abdomen", "upperLegs", "lowerLegs"],
  ["abdomen", "upperLegs"],
];

/** The same for the same options. */
export function largeInventory(options: Partial<LargeInventoryOptions> = {}): SuitItem[] {
  const all = { ...TWENTY_FIVE_MULES, ...options };
  const dice = new Dice(all.seed);
  const items: SuitItem[] = [];
  const add = (kind: ItemKind, coverage: readonly BodySlot[] = []) =>
    items.push(item(dice, all, kind, coverage, String(items.length + 1).padStart(6, "0")));
  for (let count = 0; count < all.armor; count++) add("armor", dice.pick(COVERAGES));
  for (let count = 0; count < all.jewelry; count++)
    add(dice.pick(["necklace", "bracelet", "bracelet", "ring", "ring", "trinket"] as const));
  for (let count = 0; count < all.clothing; count++) add(dice.pick(["shirt", "pants", "cloak"] as const));
  return items;
}

function item(
  dice: Dice,
  { owners, armorLevels, sets, cantrips, poor }: LargeInventoryOptions,
  kind: ItemKind,
  coverage: readonly BodySlot[],
  id: string,
): SuitItem {
  const isArmor = kind === "armor";
  return {
    id,
    name: `${kind} ${id}`,
    character: `Mule ${dice.int(1, owners)}`,
    kind,
    coverage: [...coverage],
    alternatives: reducedForms(coverage),
    armorLevel: isArmor ? armorLevels[0] + dice.int(0, armorLevels[1]) : 0,
    setId: isArmor && sets > 0 && dice.chance(0.7) ? dice.int(13, 12 + sets) : null,
    spells: someSpells(dice, dice.chance(poor) ? 1 : dice.int(...cantrips)),
    ratings: dice.chance(0.3) ? { damage: dice.int(1, 3) } : {},
    wield: isArmor ? [{ kind: "level", value: dice.pick([150, 180]) }] : [],
    workmanship: dice.int(1, 10),
    attuned: false,
    bonded: false,
    equippedBy: null,
  };
}

function someSpells(dice: Dice, count: number): number[] {
  const families = Array.from({ length: count }, () => dice.int(0, LARGE_FAMILIES.length - 1));
  return [...new Set(families)].map((family) => spellId(family, dice.pick(TIERS)));
}
