import type { Random } from "../random";
import { INT, type Property } from "./item";
import type { Tier } from "./tiers";

const RATING_CHANCE = 0.25;

type Ratable = "armor" | "clothing" | "jewelry";

/** Which ratings a kind of gear has, and how often 1, 2 or 3 of it. */
const RATINGS: Readonly<
  Record<Ratable, { of: readonly number[]; values: readonly (readonly [number, number])[] }>
> = {
  armor: {
    of: [INT.critDamageRating, INT.critDamageResistRating],
    values: [
      [1, 90],
      [2, 10],
    ],
  },
  clothing: {
    of: [INT.damageRating, INT.damageResistRating],
    values: [
      [1, 70],
      [2, 25],
      [3, 5],
    ],
  },
  jewelry: {
    of: [INT.healBoostRating, INT.vitalityRating],
    values: [
      [1, 70],
      [2, 25],
      [3, 5],
    ],
  },
};

/** Only the best treasure has ratings, and then one of two. */
export function rollRatings(rng: Random, tier: Tier, kind: Ratable): Property[] {
  if (tier < 8 || !rng.chance(RATING_CHANCE)) return [];
  const { of, values } = RATINGS[kind];
  return [[rng.pick(of), rng.weighted(values)]];
}
