import { z } from "zod";
import { NAME_CHARS_MAX, readTimestampMs, SHORT_TEXT_CHARS_MAX } from "@/server/contract";

/** Fields that several inputs share. */

/** Last instant that is written with a year of four digits. */
const LAST_INSTANT_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Text that the database takes and that is looked up as it is. */
const plainText = (charsMax: number) =>
  z
    .string()
    .min(1, "must not be empty")
    .max(charsMax, `must have ${charsMax} characters at most`)
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "holds a character that no name has");

/** Name of a character, exactly as the game spells it, a leading `+` included. */
export const characterField = plainText(NAME_CHARS_MAX);

/** Name of a creature, a word to look for. */
export const shortTextField = plainText(SHORT_TEXT_CHARS_MAX);

/** `next_cursor` of the answer before. */
export const cursorField = z.string().min(1, "must not be empty").max(1024, "is no cursor of ours");

/** ISO 8601 (without zone: UTC) or epoch seconds or milliseconds; comes out as ISO 8601 with milliseconds and Z. */
export const instantField = z.string().transform((text, context) => {
  const ms = text.length <= 64 ? readTimestampMs(text) : null;
  if (ms !== null && ms >= 0 && ms <= LAST_INSTANT_MS) return new Date(ms).toISOString();
  context.addIssue({ code: "custom", message: "must be a time like 2026-11-22T20:50:54Z" });
  return z.NEVER;
});

/** A whole number within bounds, both included. */
export const wholeField = (min: number, max: number) =>
  z
    .number("must be a whole number")
    .int("must be a whole number")
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);
