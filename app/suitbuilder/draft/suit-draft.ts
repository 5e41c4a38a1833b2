import type { BodySlot, SuitSlot } from "@/server/contract/suits/slots";
import { SUIT_SLOTS } from "@/server/contract/suits/slots";
import type { SuitTier } from "@/server/contract/suits/suit-item";
import { DEFAULT_LIMITS, DEFAULT_WEIGHTS, type Limits, type Weights } from "@/server/solver/defaults";

/** What the search does with a slot: fill it if that helps, leave it alone, or never leave it empty. */
export type SlotUse = "search" | "leave" | "fill";

/** Which owners' items count: everybody's, only the wearer's own, nobody's. */
export type WhoseItems = "any" | "wearer" | "none";

export interface SetChoice {
  id: number;
  /** Pieces that every suit has. */
  min: number;
  /** Pieces that count in the score. */
  target: number;
}

export interface CantripChoice {
  family: string;
  minTier: SuitTier;
  isRequired: boolean;
  weight: number;
}

export interface LockedItem {
  item: string;
  /** The form it is worn in; null: whichever is best. */
  coverage: readonly BodySlot[] | null;
}

/**
 * What the form says: a request with every choice written out, so that each field has a value to show. What is usual
 * is left out of the request that is made of it (`suitRequestOf`).
 */
export interface SuitDraft {
  wearer: {
    name: string | null;
    level: number | null;
    /** Unknown skills hold nothing back. */
    skills: Readonly<Record<string, number>>;
  };
  /** Whose items; null: everybody's, also of those who come later. */
  characters: readonly string[] | null;
  slots: Readonly<Record<SuitSlot, SlotUse>>;
  sets: { primary: SetChoice | null; secondary: SetChoice | null; others: "allow" | "forbid" | "onlyNamed" };
  cantrips: readonly CantripChoice[];
  locked: readonly LockedItem[];
  excluded: readonly string[];
  filters: {
    maxWieldLevel: number | null;
    minArmorLevel: number;
    equipped: WhoseItems;
    attuned: WhoseItems;
    reductions: "allow" | "forbid";
  };
  weights: Weights;
  limits: Limits;
}

/** Ranges that the search takes. */
export const RANGES = {
  weight: [0, 100_000],
  cantripWeight: [0, 100],
  setPieces: [0, 19],
  timeMs: [100, 120_000],
  topK: [1, 50],
  armorLevel: [0, 5_000],
} as const satisfies Record<string, readonly [number, number]>;

/** Most cantrips of one request. */
export const CANTRIPS_MAX = 64;
/** Most locked items of one request. */
export const LOCKED_MAX = 100;

/** The same use for every slot, but for those that `other` names. */
export function slotUses(
  use: SlotUse,
  other: Readonly<Partial<Record<SuitSlot, SlotUse>>> = {},
): SuitDraft["slots"] {
  // A record of all slots: the type of `fromEntries` does not know that none is left out.
  const start = Object.fromEntries(SUIT_SLOTS.map((slot) => [slot, use]));
  return { ...start, ...other } as SuitDraft["slots"];
}

/** A form that nobody has touched yet. */
export const EMPTY_DRAFT: SuitDraft = {
  wearer: { name: null, level: null, skills: {} },
  characters: null,
  slots: slotUses("search", { shield: "leave" }),
  sets: { primary: null, secondary: null, others: "allow" },
  cantrips: [],
  locked: [],
  excluded: [],
  filters: {
    maxWieldLevel: null,
    minArmorLevel: 0,
    equipped: "wearer",
    attuned: "wearer",
    reductions: "allow",
  },
  weights: DEFAULT_WEIGHTS,
  limits: DEFAULT_LIMITS,
};
