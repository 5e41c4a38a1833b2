import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { type ArmorKind, armorKinds } from "../facts/armor-kinds";
import { crowns, shields, type WearableKind } from "../facts/clothing-kinds";
import type { Random } from "../random";
import { armorSpells, enchantment } from "./enchant";
import { BOOL, bagOf, CATEGORY, DOUBLE, INT, type Property, type Thing } from "./item";
import { pickMaterial } from "./material";
import { rollRatings } from "./ratings";
import { levelRequirement } from "./requirements";
import { hundredths, middling, oddsOf, type Tier } from "./tiers";

/** Equipment sets that armor of loot may belong to: Soldier's to Lightning Proof. */
const LOOT_SET_MIN = 13;
const LOOT_SET_MAX = 29;
const SET_CHANCE = 0.34;
/** One in ten of the best treasure asks for no more than the second best. */
const EASIER_CHANCE = 0.1;
const LEVEL_OF_TIER_7 = 150;
export const LEVEL_OF_TIER_8 = 180;
/** Cold, fire, acid and lightning vary from piece to piece; the others belong to the style. */
const PROTECTION_MAX = 2;

const ofTier: readonly (readonly ArmorKind[])[] = Array.from({ length: 9 }, (_, tier) =>
  armorKinds.filter(({ fromTier }) => fromTier <= tier),
);

/** Kinds of armor that treasure of a tier has. */
export function armorOfTier(tier: Tier): readonly ArmorKind[] {
  return ofTier[tier] ?? [];
}

/** A piece of armor; `setId` makes it one of a set whatever the odds, where its level allows it. */
export function rollArmor(
  rng: Random,
  tier: Tier,
  kind = rng.pick(armorOfTier(tier)),
  setId?: number,
): Thing {
  const { level, quality } = rollQuality(rng, tier);
  const inSet = level >= LEVEL_OF_TIER_8 && (setId !== undefined || rng.chance(SET_CHANCE));
  if (inSet) quality.push([INT.set, setId ?? rng.int(LOOT_SET_MIN, LOOT_SET_MAX)]);
  return pieceOf(rng, tier, kind, quality);
}

/** A shield of a fitting size. */
export function rollShield(rng: Random, tier: Tier): Thing {
  const kind = rng.pick(shields.slice(0, tier + 1));
  const plain = { ...kind, family: "metal", protections: SHIELD_PROTECTIONS } as const;
  return pieceOf(rng, tier, plain, rollQuality(rng, tier).quality);
}

/** Worn like a helmet and enchanted like one. */
export function rollCrown(rng: Random, tier: Tier): Thing {
  const plain = { ...rng.pick(crowns), family: "metal", protections: SHIELD_PROTECTIONS } as const;
  return pieceOf(rng, tier, plain, rollQuality(rng, tier).quality);
}

/** Ratings, and the character level that is asked for: the highest by whatever has ratings. */
function rollQuality(rng: Random, tier: Tier): { level: number; quality: Property[] } {
  const rated = rollRatings(rng, tier, "armor");
  const level = rated.length > 0 ? LEVEL_OF_TIER_8 : requiredLevel(rng, tier);
  return { level, quality: [...rated, ...levelRequirement(level)] };
}

const SHIELD_PROTECTIONS = [1, 0.8, 1.2, 0.6, 0.6, 1, 0.6];

type Plain = WearableKind & Pick<ArmorKind, "family" | "protections">;

function pieceOf(rng: Random, tier: Tier, kind: Plain, more: readonly Property[]): Thing {
  const odds = oddsOf(tier);
  const { ints, doubles, spells } = enchantment(rng, tier, armorSpells);
  return {
    name: kind.name,
    objectClass: OBJECT_CLASS.armor,
    ints: bagOf([
      [INT.burden, Math.round(kind.burden * rng.between(0.7, 1))],
      [INT.value, middling(rng, odds.value)],
      [INT.armorLevel, kind.armorLevel + middling(rng, odds.armorLevel)],
      [INT.workmanship, middling(rng, odds.workmanship)],
      [INT.material, pickMaterial(rng, [kind.family])],
      [INT.wcid, kind.wcid],
      [INT.icon, kind.icon],
      [INT.coverage, kind.coverage],
      [INT.slots, kind.slots],
      [INT.category, CATEGORY.armor],
      ...ints,
      ...more,
    ]),
    doubles: bagOf([...protections(rng, kind.protections), ...doubles]),
    bools: { [BOOL.dyable]: true },
    spells,
  };
}

/** Metal that is poor against an element may have been made well against it. */
function protections(rng: Random, plain: readonly number[]): Property[] {
  const [slash = 1, pierce = 1, bludgeon = 1, cold = 1, fire = 1, acid = 1, lightning = 1] = plain;
  const made = (value: number) =>
    Math.min(PROTECTION_MAX, hundredths(rng.chance(0.3) ? value + rng.between(0.2, 0.9) : value));
  return [
    [DOUBLE.againstSlash, slash],
    [DOUBLE.againstPierce, pierce],
    [DOUBLE.againstBludgeon, bludgeon],
    [DOUBLE.againstCold, made(cold)],
    [DOUBLE.againstFire, made(fire)],
    [DOUBLE.againstAcid, made(acid)],
    [DOUBLE.againstLightning, made(lightning)],
    [DOUBLE.againstNether, 1],
  ];
}

/** Character level that armor of a tier asks for; 0 for none. */
function requiredLevel(rng: Random, tier: Tier): number {
  if (tier < 7) return 0;
  return tier === 8 && !rng.chance(EASIER_CHANCE) ? LEVEL_OF_TIER_8 : LEVEL_OF_TIER_7;
}
