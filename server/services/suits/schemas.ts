import { z } from "zod";
import { SHORT_TEXT_CHARS_MAX } from "@/server/contract";
import { ITEM_KINDS, SUIT_SLOTS, type SuitItem } from "@/server/contract/suits";

/** Items that are listed at most, to choose one from. */
export const CHOICES_MAX = 200;

/** Which items are to choose from; all that is given has to fit. */
export const suitItemsInput = z.strictObject({
  /** Whose; null: everybody's. */
  characters: z.array(z.string().max(SHORT_TEXT_CHARS_MAX)).max(10_000).nullish(),
  /** Worn there as they are or reduced. */
  slot: z.enum(SUIT_SLOTS, "is no slot").optional(),
  kind: z.enum(ITEM_KINDS, "is no kind of item").optional(),
  /** Part of the name, its material included. */
  text: z
    .string()
    .max(SHORT_TEXT_CHARS_MAX, `must have ${SHORT_TEXT_CHARS_MAX} characters at most`)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "holds a character that no name has")
    .optional(),
});
export type SuitItemsInput = z.output<typeof suitItemsInput>;

/** Ids that are looked up at once at most: more than a request can lock. */
export const FOUND_MAX = 100;

export const findSuitItemsInput = z.strictObject({ ids: z.array(z.string().max(20)).max(FOUND_MAX) });
export type FindSuitItemsInput = z.output<typeof findSuitItemsInput>;

/** By name, as many as are listed, and how many fit. */
export interface SuitItemChoices {
  items: SuitItem[];
  total: number;
}
