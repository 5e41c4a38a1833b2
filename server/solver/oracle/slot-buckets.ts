import { SUIT_RATINGS, SUIT_SLOTS, type SuitSlot } from "@/server/contract/suits";
import { type Form, formsOf, rejectedBy } from "./candidates";
import { cantripTiers } from "./cantrip-tiers";
import { namedSetsOf, type OracleWeights, wantedCantripsOf, weightsOf } from "./defaults";
import type { OracleInput } from "./oracle-input";

/** A form with what a slot-by-slot search knows of it by itself. */
export interface Entry {
  form: Form;
  locked: boolean;
  /** What it adds whatever else is worn; pieces of named sets in full. */
  own: number;
  /** Most that its cantrips can add. */
  cantrips: number;
  /** Place of each wanted family that it carries, with the points of its tier. */
  carried: readonly { family: number; points: number }[];
  /** Which of the named sets it is of; -1: none. */
  set: number;
}

export interface Bucket {
  slot: SuitSlot;
  /** Best first. */
  entries: readonly Entry[];
  /** Most that one of them can add; 0: nothing is better. */
  most: number;
  /** Named sets that it has pieces of. */
  sets: ReadonlySet<number>;
}

/**
 * The usable forms by slot, smallest bucket first. A form that covers several slots is in the first bucket of them
 * only, where it is decided on before any of its other slots is.
 */
export function slotBuckets(input: OracleInput): Bucket[] {
  const entries = input.items
    .filter((item) => rejectedBy(item, input.request) === null)
    .flatMap((item) => formsOf(item, input.request))
    .map((form) => entryOf(form, input))
    .sort(compareEntries);
  const sized = SUIT_SLOTS.map((slot) => ({
    slot,
    touching: entries.filter(({ form }) => form.slots.includes(slot)),
  })).sort((a, b) => a.touching.length - b.touching.length);
  const earlier = new Set<SuitSlot>();
  return sized.map(({ slot, touching }) => {
    const first = touching.filter(({ form }) => !form.slots.some((other) => earlier.has(other)));
    earlier.add(slot);
    const most = first.reduce((best, { own, cantrips }) => Math.max(best, own + cantrips), 0);
    return { slot, entries: first, most, sets: new Set(first.map(({ set }) => set)) };
  });
}

function entryOf(form: Form, { request, spells }: OracleInput): Entry {
  const weights = weightsOf(request);
  const tiers = cantripTiers(form.item, spells);
  const carried = wantedCantripsOf(request).flatMap(({ family, minTier, weight }, place) => {
    const tier = tiers.get(family) ?? 0;
    return tier >= minTier ? [{ family: place, points: weight * (weights.tierPoints[tier - 1] ?? 0) }] : [];
  });
  const set = namedSetsOf(request).findIndex(({ id }) => id === form.item.setId);
  return {
    form,
    locked: request.locked?.some(({ item }) => item === form.item.id) ?? false,
    own: pointsOf(form, weights) + (set < 0 ? 0 : weights.setPiece),
    cantrips: carried.reduce((sum, { points }) => sum + points, 0),
    carried,
    set,
  };
}

function pointsOf({ item, slots, reduced }: Form, weights: OracleWeights): number {
  const armor = item.kind === "armor" ? weights.armorLevel * item.armorLevel * slots.length : 0;
  const shield = item.kind === "shield" ? weights.shieldLevel * item.armorLevel : 0;
  const ratings = SUIT_RATINGS.reduce(
    (sum, name) => sum + weights.ratings[name] * (item.ratings[name] ?? 0),
    0,
  );
  return armor + shield + ratings - weights.item - (reduced ? weights.reduction : 0);
}

/** Locked ones first: nothing is a suit without them. */
function compareEntries(a: Entry, b: Entry): number {
  if (a.locked !== b.locked) return a.locked ? -1 : 1;
  return b.own - a.own || (a.form.item.id < b.form.item.id ? -1 : Number(a.form.item.id > b.form.item.id));
}
