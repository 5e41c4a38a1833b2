import type { Random } from "../random";
import { DOUBLE, type Property } from "./item";
import { hundredths, type Tier } from "./tiers";

/** What somebody looks for in a weapon; nothing of it for mere loot. */
export interface WeaponWish {
  /** Skill id that wields it. */
  readonly skill?: number;
  /** Damage bit; a plain form that does it among others will do. */
  readonly damageType?: number;
  /** Of whoever is to wield it. */
  readonly skillMax?: number;
}

/** The most that the wielder has the skill for; anything where nobody has been named. */
export function pickSkill(rng: Random, skills: readonly number[], skillMax?: number): number {
  if (skillMax === undefined) return rng.pick(skills);
  return skills.findLast((skill) => skill <= skillMax) ?? 0;
}

/** A modifier of attack or defense: 1.18 is +18 %. */
export function bonus(rng: Random, tier: Tier): number {
  return hundredths(1 + rng.between(0.016 * tier, 0.04 + 0.02 * tier));
}

/** Few weapons help against missiles and magic, and then little. */
export function rareDefenses(rng: Random, tier: Tier): Property[] {
  if (tier < 6 || !rng.chance(0.12)) return [];
  const defense = rng.pick([DOUBLE.missileDefense, DOUBLE.magicDefense]);
  return [[defense, 1 + rng.int(1, 8) / 200]];
}
