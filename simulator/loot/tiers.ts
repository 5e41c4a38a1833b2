import type { Random } from "../random";
import { Odds } from "./odds";

/** How rich a monster's treasure is. */
export type Tier = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

type Weights = readonly (readonly [number, number])[];

interface TierOdds {
  readonly workmanship: readonly [min: number, max: number];
  /** Added to the armor level of a plain piece. */
  readonly armorLevel: readonly [min: number, max: number];
  /** Levels of ordinary spells. */
  readonly spellLevels: readonly [min: number, max: number];
  /** How many cantrips, and of which rank: 0 minor, 1 major, 2 epic, 3 legendary. */
  readonly cantrips: Odds<number>;
  readonly cantripRanks: Odds<number>;
  readonly value: readonly [min: number, max: number];
}

const RICH_CANTRIPS: Weights = [
  [1, 76],
  [2, 20],
  [3, 3.3],
  [4, 0.7],
];

/** From 1 to 8. Near what players of the emulated game count; exact odds are no public knowledge. */
const odds: readonly TierOdds[] = [
  tier(
    [1, 5],
    [10, 80],
    [1, 3],
    [
      [0, 95],
      [1, 5],
    ],
    [[0, 1]],
    [50, 900],
  ),
  tier(
    [2, 6],
    [50, 110],
    [2, 4],
    [
      [0, 90],
      [1, 10],
    ],
    [[0, 1]],
    [100, 2_000],
  ),
  tier(
    [3, 7],
    [80, 140],
    [3, 5],
    [
      [0, 72],
      [1, 25],
      [2, 3],
    ],
    [
      [0, 97],
      [1, 3],
    ],
    [300, 4_000],
  ),
  tier(
    [4, 8],
    [100, 160],
    [4, 6],
    [
      [0, 62],
      [1, 32],
      [2, 6],
    ],
    [
      [0, 90],
      [1, 10],
    ],
    [600, 8_000],
  ),
  tier(
    [5, 9],
    [110, 170],
    [4, 6],
    [
      [0, 40],
      [1, 42],
      [2, 16],
      [3, 2],
    ],
    [
      [0, 85],
      [1, 15],
    ],
    [1_200, 14_000],
  ),
  tier(
    [5, 10],
    [120, 180],
    [5, 7],
    [
      [0, 25],
      [1, 42],
      [2, 25],
      [3, 8],
    ],
    [
      [0, 80],
      [1, 20],
    ],
    [2_500, 24_000],
  ),
  tier(
    [6, 10],
    [130, 175],
    [6, 8],
    RICH_CANTRIPS,
    [
      [0, 15],
      [1, 60],
      [2, 25],
    ],
    [4_000, 36_000],
  ),
  tier(
    [6, 10],
    [130, 190],
    [6, 8],
    RICH_CANTRIPS,
    [
      [0, 2],
      [1, 46],
      [2, 42],
      [3, 10],
    ],
    [6_000, 60_000],
  ),
];

function tier(
  workmanship: TierOdds["workmanship"],
  armorLevel: TierOdds["armorLevel"],
  spellLevels: TierOdds["spellLevels"],
  cantrips: Weights,
  cantripRanks: Weights,
  value: TierOdds["value"],
): TierOdds {
  return {
    workmanship,
    armorLevel,
    spellLevels,
    cantrips: new Odds(cantrips),
    cantripRanks: new Odds(cantripRanks),
    value,
  };
}

export function oddsOf(tier: Tier): TierOdds {
  const found = odds[tier - 1];
  if (!found) throw new Error(`no treasure of tier ${tier}`);
  return found;
}

/** Most rolls come out in the middle. */
export function middling(rng: Random, [min, max]: readonly [number, number]): number {
  return Math.round(min + ((rng.next() + rng.next()) / 2) * (max - min));
}

/** A share or a factor as the client shows it. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
