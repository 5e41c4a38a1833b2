import type { SuitRequest, SuitSlot, SuitTier } from "@/server/contract/suits";
import type { Form } from "./candidates";
import { cantripTiers } from "./cantrip-tiers";
import { listLimitsOf } from "./defaults";
import { everySuit } from "./every-suit";
import { hardConstraintsOf } from "./hard-constraints";
import type { OracleInput } from "./oracle-input";
import { compareRated, inListOrder, type RatedSuit, rateSuit } from "./rate-suit";

export interface BruteForceSuit {
  score: number;
  pieces: { item: string; slots: SuitSlot[] }[];
}

/**
 * The best distinct suits, by trying every suit there is: what the solver has to find, too. Takes time and memory
 * without bound; meant for about a dozen usable items.
 */
export function bruteForce(input: OracleInput): { suits: BruteForceSuit[] } {
  const { topK, distinct } = listLimitsOf(input.request);
  const tierOf = tiersByItem(input);
  const constraints = hardConstraintsOf(input.request, tierOf);
  const bestOfKey = new Map<string, RatedSuit>();
  everySuit(input, (worn) => {
    if (!constraints.every((constraint) => constraint.isMet(worn))) return false;
    const key = distinct === "armor" ? keyOf(worn.filter(({ item }) => item.kind === "armor")) : keyOf(worn);
    const rated = rateSuit(worn, input.request, tierOf);
    const best = bestOfKey.get(key);
    if (!best || compareRated(rated, best) < 0) bestOfKey.set(key, { ...rated, worn: [...worn] });
    return false;
  });
  const listed = [...bestOfKey.values()].sort(compareRated).slice(0, topK);
  return {
    suits: listed.map(({ score, worn }) => ({
      score,
      pieces: inListOrder(worn).map(({ item, slots }) => ({ item: item.id, slots: [...slots] })),
    })),
  };
}

/**
 * Whether some suit meets these of the request's hard constraints, the others left out; slots, filters and the form
 * that a lock names stay as they are.
 * @throws Error when the request has no constraint of such an id
 */
export function isFeasible(input: OracleInput, constraints: readonly string[]): boolean {
  const wanted = hardConstraintsOf(input.request, tiersByItem(input), constraints);
  const unknown = constraints.filter((id) => !wanted.some((constraint) => constraint.id === id));
  if (unknown.length > 0) throw new Error(`not asked for: ${unknown.join(", ")}`);
  let found = false;
  everySuit(input, (worn) => {
    found = wanted.every((constraint) => constraint.isMet(worn));
    return found;
  });
  return found;
}

/** Ids of all hard constraints of a request. */
export function constraintIds(request: SuitRequest): string[] {
  return hardConstraintsOf(request, () => 0).map(({ id }) => id);
}

/** Items come in the order of their ids, so that the same pieces always have the same key. */
function keyOf(worn: readonly Form[]): string {
  return worn.map(({ item, slots }) => `${item.id}|${slots.join("+")}`).join("\n");
}

/** Looks every item's spells up once. */
function tiersByItem({ items, spells }: OracleInput): (form: Form, family: string) => SuitTier | 0 {
  const tiers = new Map(items.map((item) => [item.id, cantripTiers(item, spells)]));
  return ({ item }, family) => tiers.get(item.id)?.get(family) ?? 0;
}
