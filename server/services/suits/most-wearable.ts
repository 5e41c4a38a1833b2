import { BODY_SLOTS, type BodySlot, type ItemKind } from "@/server/contract/suits";
import type { AlikePieces } from "./summary";

/** How many items of a kind, other than armor, can be worn at once. */
const room: Readonly<Record<Exclude<ItemKind, "armor">, number>> = {
  shield: 1,
  shirt: 1,
  pants: 1,
  necklace: 1,
  bracelet: 2,
  ring: 2,
  trinket: 1,
  cloak: 1,
};

/**
 * How many of these pieces one character can wear at once, armor as it is or reduced. Exact: of armor, what the best is
 * for every set of slots that may be taken, a piece after the other.
 * @param pieces no two that are worn alike, as `waysOfWearing` tells them apart
 */
export function mostWearable(pieces: readonly AlikePieces[]): number {
  const others = pieces.reduce(
    (sum, { kind, count }) => sum + (kind === "armor" ? 0 : Math.min(count, room[kind])),
    0,
  );
  return others + mostArmor(pieces.filter(({ kind }) => kind === "armor"));
}

/** A set of slots is the bits of their places in `BODY_SLOTS`. */
const SLOT_SETS = 1 << BODY_SLOTS.length;

function mostArmor(pieces: readonly AlikePieces[]): number {
  // For every set of slots the most pieces that take no others; pieces that are added only ever make it more.
  const most = new Uint8Array(SLOT_SETS);
  for (const { coverage, alternatives, count } of pieces) {
    const forms = [coverage, ...alternatives].map(bitsOf);
    // Two that are worn in the same form are in each other's way, so there is no use for more than there are forms.
    for (let piece = 0; piece < Math.min(count, forms.length); piece += 1) addPiece(most, forms);
  }
  return most[SLOT_SETS - 1] ?? 0;
}

/** From the largest set of slots down: what a smaller one holds does not have this piece yet. */
function addPiece(most: Uint8Array, forms: readonly number[]): void {
  for (let slots = SLOT_SETS - 1; slots > 0; slots -= 1)
    for (const form of forms)
      if ((slots & form) === form) most[slots] = Math.max(most[slots] ?? 0, 1 + (most[slots & ~form] ?? 0));
}

function bitsOf(slots: readonly BodySlot[]): number {
  return slots.reduce((bits, slot) => bits | (1 << BODY_SLOTS.indexOf(slot)), 0);
}
