import { BODY_SLOTS } from "@/server/contract/suits";
import { PLACE, PLACE_COUNT } from "./forms";
import type { Problem } from "./problem";

/** Parts of a unit that prices come in. Sums of such numbers are exact, and so no bound is ever too low by rounding. */
const PARTS = 64;

/** Places where something of an owner can be worn: slots of the body, then the others. */
export const OWNER_PLACES = BODY_SLOTS.length + PLACE_COUNT - 1;

/**
 * Prices of what couples the slots of a suit. With a price instead of the rule, what is left is a packing that can be
 * solved exactly (`relaxation.ts`), whose value is never below that of the best suit.
 *
 * - a step: paid to every piece that covers it, instead of its gain once. From 0 to the gain; of a required one, any.
 * - an item with forms that do not exclude each other: paid by each of them, given back once.
 * - an owner at a place: paid by the piece worn there, instead of the owner's cost once. All of an owner's prices are
 *   the cost together, at most.
 *
 * All lie in one array: steps, items, owners.
 */
export interface PriceList {
  readonly count: number;
  /** Where the price of an item is; -1: it needs none. */
  readonly ofItem: Int32Array;
  readonly itemsFrom: number;
  readonly ownersFrom: number;
}

export function priceListOf(problem: Problem): PriceList {
  const ofItem = new Int32Array(problem.itemCount).fill(-1);
  let count = problem.stepCount;
  const itemsFrom = count;
  for (let item = 0; item < problem.itemCount; item++)
    if (hasDisjointForms(problem, item)) ofItem[item] = count++;
  const ownersFrom = count;
  count += problem.ownerCount * OWNER_PLACES;
  return { count, ofItem, itemsFrom, ownersFrom };
}

/** Whether an item could be worn twice at once, if that were allowed. */
function hasDisjointForms({ formsFrom, formMask, formPlace }: Problem, item: number): boolean {
  for (let a = formsFrom[item] ?? 0; a < (formsFrom[item + 1] ?? 0); a++)
    for (let b = a + 1; b < (formsFrom[item + 1] ?? 0); b++)
      if (formPlace[a] === PLACE.body && ((formMask[a] ?? 0) & (formMask[b] ?? 0)) === 0) return true;
  return false;
}

/** Prices to begin with: a part of each gain, and each owner's cost in equal parts. */
export function firstPrices(problem: Problem, list: PriceList): Float64Array {
  const prices = new Float64Array(list.count);
  for (let step = 0; step < problem.stepCount; step++)
    prices[step] = rounded((problem.stepGain[step] ?? 0) / 3);
  prices.fill(floored(problem.ownerCost / OWNER_PLACES / 2), list.ownersFrom);
  return prices;
}

/** To a whole number of parts. */
export function rounded(price: number): number {
  return Math.round(price * PARTS) / PARTS;
}

/** To a whole number of parts, not above. */
export function floored(price: number): number {
  return Math.floor(price * PARTS) / PARTS;
}
