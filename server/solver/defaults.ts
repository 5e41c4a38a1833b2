import type { SuitRating } from "@/server/contract/suits/names";

/** What each thing is worth in a score. */
export interface Weights {
  armorLevel: number;
  shieldLevel: number;
  setPiece: number;
  item: number;
  reduction: number;
  owner: number;
  overlap: number;
  tierPoints: readonly [number, number, number, number];
  ratings: Readonly<Record<SuitRating, number>>;
}

export interface Limits {
  timeMs: number;
  nodes: number | null;
  topK: number;
  distinct: "armor" | "items";
}

/** What counts where the request says nothing. */
export const DEFAULT_WEIGHTS: Weights = {
  armorLevel: 10,
  shieldLevel: 2,
  setPiece: 500,
  item: 1,
  reduction: 20,
  owner: 0,
  overlap: 0,
  tierPoints: [100, 400, 1000, 1600],
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

export const DEFAULT_LIMITS: Limits = { timeMs: 10_000, nodes: null, topK: 10, distinct: "armor" };
