import { z } from "zod";
import { type Kind, required, tolerant } from "./field-kind";
import {
  COORDINATE_ABS_MAX,
  COUNTDOWN_DAYS_MAX,
  HEIGHT_ABS_MAX,
  INT4_MAX,
  NAME_CHARS_MAX,
  NUMBER_ABS_MAX,
  PERCENT_MAX,
  SHORT_TEXT_CHARS_MAX,
} from "./limits";
import {
  NUMBER_CHARS_MAX,
  type Reading,
  readBoolean,
  readCoordinate,
  readFigures,
  readInt,
  readLandblock,
  readLandcell,
  readMeasure,
  readNameOrNumber,
  readNumber,
  readObjectId,
  readOnlineSeconds,
  readText,
} from "./read";
import { COUNTDOWN_FORMS, COUNTDOWN_MS_MAX, readCountdownMs, readEpochSeconds } from "./read-quest";

export { accepting } from "./field-kind";
export * from "./field-lists";

const NUMERIC = ["number", "string", "boolean", "null"];

function between(min: number, max: number): (value: number) => string | null {
  const bounds = `${min.toLocaleString("en")} and ${max.toLocaleString("en")}`;
  return (value) =>
    value >= min && value <= max ? null : `is out of bounds: send a number between ${bounds}`;
}

/** A number within bounds: what it is for plugin authors, and what to send instead of what cannot be read. */
type Numeric = { about: string; send: string; min: number; max: number; type?: string };

function numeric(
  read: Kind<number>["read"],
  { about, send, min, max, type = "number" }: Numeric,
): Kind<number> {
  return {
    accepts: { type: NUMERIC, description: about },
    gives: { type, minimum: min, maximum: max },
    read,
    refuse: between(min, max),
    expected: send,
  };
}

function whole(about: string, min: number, max: number): Kind<number> {
  return numeric(readInt, { about, send: aWholeNumber(min), min, max, type: "integer" });
}

function aWholeNumber(min: number): string {
  return min === 0 ? "a whole number, 0 or more" : "a whole number";
}

const SAFE = Number.MAX_SAFE_INTEGER;

/** A finite number that may be large, number or text (decimal comma, thousands separators). */
export const number = () =>
  tolerant(
    numeric(readNumber, {
      about: "number or its text",
      send: "a number or its text",
      min: -NUMBER_ABS_MAX,
      max: NUMBER_ABS_MAX,
    }),
  );

/** A finite number of a kind that nobody writes with thousands, number or text. */
export const measure = () =>
  tolerant(
    numeric(readMeasure, {
      about: "number or its text; one comma or dot is the decimal sign",
      send: "a number or its text",
      min: -NUMBER_ABS_MAX,
      max: NUMBER_ABS_MAX,
    }),
  );

/** A counter from 0 to int4's maximum. */
export const count = () => tolerant(whole("whole, 0 or more", 0, INT4_MAX));

/** A whole number, negative allowed, within int4. */
export const int = () => tolerant(whole("whole", -INT4_MAX - 1, INT4_MAX));

/** A whole number up to 2^53 − 1 (experience, luminance, damage sums). */
export const bigCount = () => tolerant(whole("whole, 0 or more", 0, SAFE));

/** A percentage. */
export const percent = () => {
  const about = `percent, 0 to ${PERCENT_MAX.toLocaleString("en")}`;
  return tolerant(
    numeric(readMeasure, { about, send: about.replace("percent", "a percentage"), min: 0, max: PERCENT_MAX }),
  );
};

/** Degrees, 0 = north, clockwise; brought into [0, 360). */
export const heading = () =>
  tolerant(
    numeric(readHeading, {
      about: "degrees, 0 = north, clockwise",
      send: "degrees, 0 = north, clockwise",
      min: 0,
      max: 360,
    }),
  );

/** Height; metres or metres/240, stored as sent. */
export const height = () =>
  tolerant(
    numeric(readMeasure, {
      about: "height in metres or metres/240",
      send: "a height in metres or metres/240",
      min: -HEIGHT_ABS_MAX,
      max: HEIGHT_ABS_MAX,
    }),
  );

/** Seconds from `hh:mm:ss`, `d.hh:mm:ss` or a number. */
export const onlineSeconds = () =>
  tolerant(
    numeric(readOnlineSeconds, {
      about: "hh:mm:ss, d.hh:mm:ss or seconds",
      send: "hh:mm:ss, d.hh:mm:ss or seconds",
      min: 0,
      max: INT4_MAX,
      type: "integer",
    }),
  );

function readHeading(raw: unknown): Reading<number> {
  const value = readMeasure(raw);
  return typeof value === "number" ? ((value % 360) + 360) % 360 : value;
}

export const flag = () =>
  tolerant({
    accepts: { type: ["boolean", "number", "string", "null"], description: "true/false, 0/1, or their text" },
    gives: { type: "boolean" },
    read: readBoolean,
    expected: "true or false",
  });

function textKind(charsMax: number): Kind<string> {
  return {
    accepts: {
      type: ["string", "number", "boolean", "null"],
      description: `text up to ${charsMax} characters`,
    },
    gives: { type: "string", maxLength: charsMax },
    read: readText,
    refuse: (value) => tooLong(value, charsMax),
    expected: "text",
  };
}

function tooLong(value: string, charsMax: number): string | null {
  return value.length <= charsMax ? null : `is longer than ${charsMax} characters: send ${charsMax} at most`;
}

/** Text up to `charsMax`; numbers are written out; empty text is null. */
export const text = (charsMax = SHORT_TEXT_CHARS_MAX) => tolerant(textKind(charsMax));

/** Text that must be there. */
export const requiredText = (charsMax = SHORT_TEXT_CHARS_MAX) => required(textKind(charsMax));

/** What is left of a quest's waiting time, as text. */
export const countdown = () =>
  tolerant<string>({
    accepts: { type: ["string", "number", "null"], description: `what is left to wait: ${COUNTDOWN_FORMS}` },
    gives: { type: "string", maxLength: NUMBER_CHARS_MAX },
    read: (raw) => {
      const ms = readCountdownMs(raw);
      return typeof ms === "number" ? readText(raw) : ms;
    },
    refuse: (text) =>
      Number(readCountdownMs(text)) <= COUNTDOWN_MS_MAX
        ? null
        : `is out of bounds: send ${COUNTDOWN_DAYS_MAX.toLocaleString("en")} days at most`,
    expected: COUNTDOWN_FORMS,
  });

/** A moment as epoch seconds. */
export const epochSeconds = () =>
  tolerant(
    numeric(readEpochSeconds, {
      about: "epoch seconds, or ISO 8601 (no zone: UTC)",
      send: "epoch seconds, or ISO 8601",
      min: 0,
      max: NUMBER_ABS_MAX,
    }),
  );

/** A name, or the number that the game has for it: a race, a gender. */
export const nameOrNumber = () =>
  tolerant<string | number>({
    accepts: { ...textKind(SHORT_TEXT_CHARS_MAX).accepts, description: "name, or the game's number for it" },
    gives: { type: ["string", "integer"], maxLength: SHORT_TEXT_CHARS_MAX },
    read: readNameOrNumber,
    refuse: (value) => (typeof value === "string" ? tooLong(value, SHORT_TEXT_CHARS_MAX) : null),
    expected: "a name, or its number",
  });

/** Figures by names that are the plugin's own. */
export const figures = () =>
  tolerant<object>({
    accepts: { type: ["object", "array", "null"], description: "numbers by name" },
    gives: { type: ["object", "array"] },
    read: readFigures,
    expected: "an object of numbers by name",
  });

const OBJECT_ID: Kind<number> = {
  accepts: { type: NUMERIC, description: "32-bit object id, signed or unsigned, number or text" },
  gives: { type: "integer", minimum: 0, maximum: 4_294_967_295 },
  read: readObjectId,
  expected: "a 32-bit object id",
};

/** Unsigned 32-bit object id. */
export const objectId = () => tolerant(OBJECT_ID);

export const requiredObjectId = () => required(OBJECT_ID);

/** Unsigned 32-bit cell id. */
export const landcell = () =>
  tolerant({
    accepts: { type: NUMERIC, description: "32-bit cell id: number, or 8 hex digits" },
    gives: { type: "integer", minimum: 0, maximum: 4_294_967_295 },
    read: readLandcell,
    expected: "a 32-bit cell id",
  });

/** Landblock as four upper-case hex digits. */
export const landblock = () =>
  required({
    accepts: {
      type: ["string", "number"],
      description: "4 or 8 hex digits, with or without 0x; or a number: the landblock, or a 32-bit cell id",
    },
    gives: { type: "string", pattern: "^[0-9A-F]{4}$" },
    read: readLandblock,
    expected: 'a landblock of 4 or 8 hex digits such as "01AF", or its number',
  });

function coordinate(positive: "N" | "E"): Kind<number> {
  const example = positive === "N" ? '42.1 or "42.1N"' : '33.6 or "33.6E"';
  return {
    accepts: {
      type: ["number", "string", "null"],
      description: `map units, ${positive === "N" ? "north" : "east"} positive; ${example}`,
    },
    gives: { type: "number", minimum: -COORDINATE_ABS_MAX, maximum: COORDINATE_ABS_MAX },
    read: (raw) => readCoordinate(raw, positive),
    refuse: between(-COORDINATE_ABS_MAX, COORDINATE_ABS_MAX),
    expected: `map units such as ${example}`,
  };
}

/** North-south coordinate in map units, north positive. */
export const ns = () => required(coordinate("N"));
export const optionalNs = () => tolerant(coordinate("N"));

/** East-west coordinate in map units, east positive. */
export const ew = () => required(coordinate("E"));
export const optionalEw = () => tolerant(coordinate("E"));

/** A character's name: trimmed, a leading `+` kept, no control characters. */
export const characterName = z
  .string()
  .min(1)
  .max(NAME_CHARS_MAX)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, "has control characters: send the name as the game shows it");
