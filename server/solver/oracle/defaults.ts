import {
  type CantripDemand,
  SUIT_SLOTS,
  type SuitRating,
  type SuitRequest,
  type SuitSlot,
  type SuitTier,
} from "@/server/contract/suits";

/**
 * What a request means where it says nothing. Written down here a second time, beside the solver's own, so that a
 * changed default fails a test. The only thing that brute force and the check of a suit have in common.
 */
const DEFAULT_WEIGHTS: OracleWeights = {
  armorLevel: 10,
  shieldLevel: 2,
  tierPoints: [100, 400, 1000, 1600],
  setPiece: 500,
  item: 1,
  reduction: 20,
  owner: 0,
  overlap: 0,
  ratings: {
    damage: 200,
    damageResist: 200,
    crit: 200,
    critResist: 150,
    critDamage: 150,
    critDamageResist: 150,
    healBoost: 50,
    vitality: 50,
  },
};

export interface OracleWeights {
  armorLevel: number;
  shieldLevel: number;
  tierPoints: readonly [minor: number, major: number, epic: number, legendary: number];
  setPiece: number;
  item: number;
  reduction: number;
  owner: number;
  overlap: number;
  ratings: Readonly<Record<SuitRating, number>>;
}

/** The request's weights; ratings that it does not name keep their own. */
export function weightsOf({ weights = {} }: SuitRequest): OracleWeights {
  return { ...DEFAULT_WEIGHTS, ...weights, ratings: { ...DEFAULT_WEIGHTS.ratings, ...weights.ratings } };
}

/** How long the list of suits is, and what makes two of them different. */
export function listLimitsOf({ limits = {} }: SuitRequest): { topK: number; distinct: "armor" | "items" } {
  return { topK: limits.topK ?? 10, distinct: limits.distinct ?? "armor" };
}

/** Slots that may be filled: a shield only by request. */
export function slotsOf({ slots }: SuitRequest): readonly SuitSlot[] {
  return slots ?? SUIT_SLOTS.filter((slot) => slot !== "shield");
}

export interface NamedSet {
  role: "primary" | "secondary";
  id: number;
  min: number;
  target: number;
}

/** The sets that a request names, primary first. */
export function namedSetsOf({ sets = {} }: SuitRequest): NamedSet[] {
  return (["primary", "secondary"] as const).flatMap((role) => {
    const demand = sets[role];
    if (!demand) return [];
    const min = demand.min ?? 0;
    return [{ role, id: demand.id, min, target: demand.target ?? min }];
  });
}

export interface WantedCantrip {
  family: string;
  minTier: SuitTier;
  required: boolean;
  weight: number;
}

/** The families that a request wants, in its order. */
export function wantedCantripsOf({ cantrips = [] }: SuitRequest): WantedCantrip[] {
  return cantrips.map(({ family, minTier = 1, required = false, weight = 1 }: CantripDemand) => ({
    family,
    minTier,
    required,
    weight,
  }));
}
