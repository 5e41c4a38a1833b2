import type { SearchDone, SearchProgress } from "@/server/contract/suits/search-events";
import type { Suit } from "@/server/contract/suits/suit";

const NO_RATINGS: Suit["ratings"] = {
  damage: 0,
  damageResist: 0,
  crit: 0,
  critResist: 0,
  critDamage: 0,
  critDamageResist: 0,
  healBoost: 0,
  vitality: 0,
};

/** A suit of nothing, but for what a test says of it. */
export function suitOf(fields: Partial<Suit> = {}): Suit {
  return {
    score: 0,
    breakdown: {
      armor: 0,
      shield: 0,
      cantrips: 0,
      ratings: 0,
      sets: 0,
      items: 0,
      reductions: 0,
      owners: 0,
      overlap: 0,
    },
    pieces: [],
    armorTotal: 0,
    sets: [],
    cantrips: [],
    waste: { count: 0, families: [] },
    owners: [],
    ratings: NO_RATINGS,
    ...fields,
  };
}

export function pieceOf(fields: Partial<Suit["pieces"][number]> = {}): Suit["pieces"][number] {
  return {
    item: "1",
    name: "Steel Helm",
    character: "Mule One",
    slots: ["head"],
    reduced: false,
    armorLevel: 400,
    setId: null,
    ...fields,
  };
}

export function progressOf(fields: Partial<SearchProgress> = {}): SearchProgress {
  return {
    phase: "search",
    elapsedMs: 0,
    explored: 0,
    pruned: 0,
    items: { total: 0, usable: 0, kept: 0 },
    best: null,
    bound: null,
    gapPct: null,
    ...fields,
  };
}

export function doneOf(suits: Suit[], fields: Partial<SearchDone> = {}): SearchDone {
  const best = suits[0]?.score ?? null;
  return {
    status: "optimal",
    reason: "proved",
    optimal: true,
    topKExact: true,
    best,
    bound: best,
    gapPct: best === null ? null : 0,
    elapsedMs: 100,
    explored: 10,
    pruned: 5,
    filters: {},
    suits,
    infeasible: null,
    baseline: null,
    ...fields,
  };
}
