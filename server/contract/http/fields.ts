import { z } from "zod";
import { NAME_CHARS_MAX, SHORT_TEXT_CHARS_MAX } from "../limits";
import { readLandblock, readTimestampMs, UNREADABLE } from "../read";

/** Fields that several paths share: first what is asked with, then what is answered. */

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
export const characterField = plainText(NAME_CHARS_MAX).meta({
  description: "Name of a character, exactly as the game spells it, a leading + included.",
  examples: ["Larsson"],
});

/** Name of a creature, a word to look for. */
export const shortTextField = plainText(SHORT_TEXT_CHARS_MAX);

/** `next_cursor` of the answer before. */
export const cursorField = z
  .string()
  .min(1, "must not be empty")
  .max(2048, "is no cursor of ours")
  .meta({ description: "next_cursor of the page before, with the same other parameters." });

const INSTANT =
  "ISO 8601 (no zone: UTC), a date alone (its midnight, UTC), or epoch seconds or milliseconds.";

/** How an instant is described where there is more to say of it. */
export const instantAbout = (words: string) => ({ format: "date-time", description: `${words} ${INSTANT}` });

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * ISO 8601 (without zone: UTC) or epoch seconds or milliseconds; comes out as ISO 8601 with milliseconds and Z. A day
 * alone is its first moment: here, and not in frames of plugins, where all of a day's would have the same time.
 */
export const instantField = z
  .string()
  .meta({ format: "date-time", description: INSTANT })
  .transform((text, context) => {
    const ms = readTimestampMs(DAY.test(text.trim()) ? `${text.trim()}T00:00Z` : text);
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

/** How many rows a page has at most. */
export const limitField = (max: number, usual: number) =>
  wholeField(1, max).default(usual).meta({ description: "Rows at most." });

/** A landblock as plugins write it; comes out as four upper-case hex digits. */
export const landblockField = z
  .string()
  .meta({ description: "4 hex digits, or the 8 of a cell id.", examples: ["01AF"] })
  .transform((text, context) => {
    const landblock = readLandblock(text);
    if (landblock !== null && landblock !== UNREADABLE) return landblock;
    context.addIssue({ code: "custom", message: "must be a landblock of 4 hex digits such as 01AF" });
    return z.NEVER;
  });

/** ISO 8601 with milliseconds and `Z`. */
export const time = z.iso.datetime({ precision: 3 });

export const name = z.string();
export const number = z.number();
export const whole = z.number().int();

/** A counter. */
export const count = z.number().int().min(0);

/** To be passed back for the next page; null on the last one. */
export const nextCursor = z.string().nullable().describe("Null on the last page.");
