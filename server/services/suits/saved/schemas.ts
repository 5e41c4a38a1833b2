import { z } from "zod";
import { type Suit, suit, suitRequest } from "@/server/contract/suits";
import { keptName } from "../../kept-by-accounts";

/** Largest request, and largest suit, as JSON text. */
export const SAVED_CHARS_MAX = 128 * 1024;

const idField = z.uuid("is no id of a suit");

const ofBoundedSize = (value: unknown) => JSON.stringify(value).length <= SAVED_CHARS_MAX;
const tooLarge = `is larger than ${SAVED_CHARS_MAX} characters`;

/** What was searched for; an inventory that a request brought is no part of what is kept. */
export const savedRequest = suitRequest.omit({ inventory: true });
export type SavedRequest = z.infer<typeof savedRequest>;

export const saveSuitInput = z.strictObject({
  /** One that exists already, to be changed; without it a new one is kept. */
  id: idField.optional(),
  name: keptName,
  request: savedRequest.refine(ofBoundedSize, tooLarge),
  /** Null: only what was searched for is kept. */
  suit: suit.refine(ofBoundedSize, tooLarge).nullable(),
  isShared: z.boolean().default(false),
  /** Whether a new one may take the place of an own one of that name. */
  replace: z.boolean().default(false),
});
export type SaveSuitInput = z.output<typeof saveSuitInput>;

export const savedSuitIdInput = z.strictObject({ id: idField });
export type SavedSuitIdInput = z.infer<typeof savedSuitIdInput>;

/** A saved suit in the list, as whoever asks may see it. */
export interface ListedSuit {
  id: string;
  name: string;
  /** Whom it is for; null where the request names nobody. */
  wearer: string | null;
  /** Of the suit; null where only the request is kept. */
  score: number | null;
  pieces: number | null;
  /** Everybody may see and use it. */
  isShared: boolean;
  /** Name of the account it belongs to. */
  author: string;
  isOwn: boolean;
  /** Whether the one who asks may change and remove it. */
  isChangeable: boolean;
  /** ISO 8601. */
  updatedAt: string;
}

/** The whole of it. */
export interface SavedSuit extends ListedSuit {
  request: SavedRequest;
  suit: Suit | null;
}
