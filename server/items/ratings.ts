import { INT_KEYS } from "@/server/facts/property-keys";
import type { DerivedItem } from "./derived-item";
import type { Properties } from "./read-properties";

export type Ratings = NonNullable<DerivedItem["ratings"]>;

/** Far above any rating, and so low that eight of them still add up to 32 bits: the sum is a column, too. */
const RATING_ABS_MAX = 100_000_000;

/** Columns of `item_ratings`. */
export function ratingsOf(properties: Properties): Ratings {
  const rating = (keys: readonly number[], getter?: string) => {
    const value = properties.int(keys, getter);
    return value !== null && Math.abs(value) <= RATING_ABS_MAX ? value : null;
  };
  return {
    damage: rating(INT_KEYS.damageRating, "DamRating"),
    damage_resist: rating(INT_KEYS.damageResistRating, "DamResistRating"),
    crit: rating(INT_KEYS.critRating, "CritRating"),
    crit_resist: rating(INT_KEYS.critResistRating, "CritResistRating"),
    crit_damage: rating(INT_KEYS.critDamageRating, "CritDamRating"),
    crit_damage_resist: rating(INT_KEYS.critDamageResistRating, "CritDamResistRating"),
    heal_boost: rating(INT_KEYS.healBoostRating, "HealBoostRating"),
    vitality: rating(INT_KEYS.vitalityRating, "VitalityRating"),
    nether_resist: rating(INT_KEYS.netherResistRating),
    life_resist: rating(INT_KEYS.lifeResistRating),
    pk_damage: rating(INT_KEYS.pkDamageRating),
    pk_damage_resist: rating(INT_KEYS.pkDamageResistRating),
    overpower: rating(INT_KEYS.overpowerRating),
    overpower_resist: rating(INT_KEYS.overpowerResistRating),
  };
}

/** The sum of the eight ratings that gear is compared by, as the table's own column has it. */
export function totalRating(ratings: Ratings): number {
  const { damage, damage_resist, crit, crit_resist, crit_damage, crit_damage_resist, heal_boost, vitality } =
    ratings;
  return [damage, damage_resist, crit, crit_resist, crit_damage, crit_damage_resist, heal_boost, vitality]
    .map((rating) => rating ?? 0)
    .reduce((sum, rating) => sum + rating, 0);
}
