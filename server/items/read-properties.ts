import {
  cleanText,
  INT4_MAX,
  isJsonObject,
  type JsonObject,
  readInt,
  readMeasure,
  readObjectId,
  readText,
  SHORT_TEXT_CHARS_MAX,
} from "@/server/contract";

export type RawItem = Readonly<Record<string, unknown>>;
type Keys = readonly number[];

/**
 * What a plugin lists of one item, read fact by fact: bags of properties by number, and behind them the fields in which
 * some plugins write the same facts by name (`getter`), where -1 stands for "has none". What cannot be read, or no item
 * can have, is as absent as what is not there. Nothing is copied: the bags are the sender's.
 */
export class Properties {
  readonly ints: JsonObject;
  readonly doubles: JsonObject;
  readonly strings: JsonObject;
  readonly bools: JsonObject;

  constructor(readonly raw: RawItem) {
    this.ints = isJsonObject(raw.IntValues) ? raw.IntValues : bag(raw.LongKeys);
    this.doubles = bag(raw.DoubleValues);
    this.strings = bag(raw.StringValues);
    this.bools = bag(raw.BoolValues);
  }

  /** A whole number of 32 bits. */
  int(keys: Keys, getter?: string): number | null {
    for (const key of keys) {
      const value = wholeOf(this.ints[key]);
      if (value !== null) return value;
    }
    return getter === undefined ? null : unlessAbsent(wholeOf(this.raw[getter]));
  }

  /** As `int`, of ids of which 0 is none. */
  id(keys: Keys, getter?: string): number | null {
    return this.int(keys, getter) || null;
  }

  /** 32 bits without a sign: masks, and ids of objects. */
  bits(keys: Keys): number | null {
    for (const key of keys) {
      const value = bitsOf(this.ints[key]);
      if (value !== null) return value;
    }
    return null;
  }

  double(keys: Keys, getter?: string): number | null {
    for (const key of keys) {
      const value = doubleOf(this.doubles[key]);
      if (value !== null) return value;
    }
    return getter === undefined ? null : unlessAbsent(doubleOf(this.raw[getter]));
  }

  text(keys: Keys, getter: string): string | null {
    for (const key of keys) {
      const value = textOf(this.strings[key]);
      if (value !== null) return value;
    }
    return this.said(getter);
  }

  /** What is said in words in a field of this name. */
  said(getter: string): string | null {
    const value = this.raw[getter];
    return value === -1 ? null : textOf(value);
  }
}

function bag(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function unlessAbsent(value: number | null): number | null {
  return value === -1 ? null : value;
}

/** The whole number of 32 bits that a value is, or says. */
export function wholeOf(value: unknown): number | null {
  const number = typeof value === "number" ? value : numberOf(value, readInt);
  return number >= -INT4_MAX - 1 && number <= INT4_MAX ? number | 0 : null;
}

const UNSIGNED_MAX = 0xffff_ffff;

/** As `wholeOf`, but without a sign: plugins send the highest bit as a negative number. */
export function bitsOf(value: unknown): number | null {
  const number = typeof value === "number" ? value : numberOf(value, readInt);
  return number >= -INT4_MAX - 1 && number <= UNSIGNED_MAX ? number >>> 0 : null;
}

/** An object id, with or without a sign, as number or text; null for 0, which no object has. */
export function objectIdOf(value: unknown): number | null {
  const id = typeof value === "boolean" ? null : readObjectId(value);
  return typeof id === "number" && id !== 0 ? id : null;
}

/** Bounds of what single precision keeps and a property of an item can be; below the lower one is nothing. */
const DOUBLE_ABS_MAX = 1e9;
const DOUBLE_ABS_MIN = 1e-9;

function doubleOf(value: unknown): number | null {
  const number = typeof value === "number" ? value : numberOf(value, readMeasure);
  const size = Math.abs(number);
  if (!(size <= DOUBLE_ABS_MAX)) return null;
  return size < DOUBLE_ABS_MIN ? 0 : number;
}

function numberOf(value: unknown, read: typeof readInt): number {
  if (value === undefined) return Number.NaN;
  const number = read(value);
  return typeof number === "number" ? number : Number.NaN;
}

function textOf(value: unknown): string | null {
  const text = readText(value);
  if (typeof text !== "string") return null;
  const clean = cleanText(text).trim();
  const short = clean.length > SHORT_TEXT_CHARS_MAX ? cut(clean) : clean;
  return short === "" ? null : short;
}

/** Never through the middle of a character that takes two units. */
function cut(text: string): string {
  const short = text.slice(0, SHORT_TEXT_CHARS_MAX);
  return short.isWellFormed() ? short : short.slice(0, -1);
}
