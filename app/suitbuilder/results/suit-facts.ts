import type { SuitRequest } from "@/server/contract/suits/search-request";
import { SUIT_SLOTS, type SuitSlot } from "@/server/contract/suits/slots";
import type { Suit, SuitPiece } from "@/server/contract/suits/suit";
import type { SuitTier } from "@/server/contract/suits/suit-item";

/** A wanted cantrip that a piece carries. */
export interface CarriedCantrip {
  family: string;
  /** Null where another piece has it as good or better: here it adds nothing, and nobody tells its tier. */
  tier: SuitTier | null;
}

/** The wanted cantrips of every piece, by the piece's item. */
export function carriedBy({
  cantrips,
}: Pick<Suit, "cantrips">): ReadonlyMap<string, readonly CarriedCantrip[]> {
  const carried = new Map<string, CarriedCantrip[]>();
  for (const { family, tier, items } of cantrips) {
    items.forEach((item, at) => {
      const known = carried.get(item) ?? [];
      carried.set(item, [...known, { family, tier: at > 0 || tier === 0 ? null : tier }]);
    });
  }
  return carried;
}

/** How many of the wanted cantrips it has. */
export function cantripCount({ cantrips }: Pick<Suit, "cantrips">): { had: number; wanted: number } {
  return { had: cantrips.filter(({ tier }) => tier > 0).length, wanted: cantrips.length };
}

/** Whoever has pieces that are to be fetched. */
export function fetchedOwners({ owners }: Pick<Suit, "owners">): readonly string[] {
  return owners.filter(({ fetch }) => fetch).map(({ character }) => character);
}

/** What is to be fetched, a group for each owner: the most pieces first, so that the first log-in brings the most. */
export function fetchList({
  owners,
  pieces,
}: Pick<Suit, "owners" | "pieces">): readonly { owner: string; pieces: readonly SuitPiece[] }[] {
  return fetchedOwners({ owners })
    .map((owner) => ({ owner, pieces: pieces.filter(({ character }) => character === owner) }))
    .sort((one, other) => other.pieces.length - one.pieces.length || compareTexts(one.owner, other.owner));
}

/** Slots that were searched and that nothing is worn in. */
export function emptySlots({ pieces }: Pick<Suit, "pieces">, { slots }: SuitRequest): readonly SuitSlot[] {
  const used = new Set(pieces.flatMap((piece) => piece.slots));
  const searched = slots ?? SUIT_SLOTS.filter((slot) => slot !== "shield");
  return searched.filter((slot) => !used.has(slot));
}

/** What tells two suits apart for the reader: the same pieces worn the same way are one suit. */
export function suitKey({ pieces }: Pick<Suit, "pieces">): string {
  return pieces.map(({ item, slots }) => `${item}@${slots.join("+")}`).join(" ");
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
