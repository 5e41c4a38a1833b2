import { TIMESTAMP_AHEAD_MS_MAX, TIMESTAMP_PAST_MS_MAX } from "./limits";

/**
 * Readers of what old and sloppy plugins send. Each takes any JSON value and returns the typed value, null
 * for "absent", or `UNREADABLE` for something that means nothing here.
 */
export const UNREADABLE = Symbol("unreadable");
export type Reading<T> = T | null | typeof UNREADABLE;

const NO_NUMBER = new Set(["", "nan", "∞", "+∞", "-∞", "infinity", "+infinity", "-infinity", "null", "n/a"]);
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** Longest text that is tried as a number, in UTF-16 units; no number needs more, and patterns take their time. */
export const NUMBER_CHARS_MAX = 64;

/**
 * Text whose commas or dots all part thousands. One separator alone can be read two ways; which, depends on what the
 * field holds. A number that begins with 0 never has thousands.
 */
const GROUPED = {
  /** Figures: `1,234` is 1234, but `1.234` is what a dot means everywhere else. */
  figure: /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3}){2,})$/,
  /** Measures, which nobody writes with thousands: it takes two separators to be groups. */
  measure: /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/,
  /** Whole numbers have no decimals, so that either separator parts thousands. */
  whole: /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)$/,
};

/**
 * A figure that may be large: a number, or its text with a decimal comma, thousands separators (comma, dot, space,
 * apostrophe) or both. `"1,234"` reads as 1234, `"1234,5"`, `"683,21"` and `"0,279"` as decimals.
 */
export function readNumber(raw: unknown): Reading<number> {
  return readAs(GROUPED.figure, raw);
}

/**
 * A measure such as a coordinate or a percentage: as `readNumber`, but one comma or dot is always the decimal sign.
 * A plugin whose locale has a decimal comma writes `"42,123"` for a coordinate.
 */
export function readMeasure(raw: unknown): Reading<number> {
  return readAs(GROUPED.measure, raw);
}

/**
 * A whole number: `"1,830"`, `"1.830"` and `"1 830"` are 1830. A fraction is cut toward zero (plugins send counters
 * such as `"412.0"`).
 */
export function readInt(raw: unknown): Reading<number> {
  const value = readAs(GROUPED.whole, raw);
  return typeof value === "number" ? Math.trunc(value) : value;
}

function readAs(grouped: RegExp, raw: unknown): Reading<number> {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : null;
  if (typeof raw === "boolean") return raw ? 1 : 0;
  if (typeof raw !== "string" || raw.length > NUMBER_CHARS_MAX) return UNREADABLE;
  const text = raw.trim();
  if (PLAIN_NUMBER.test(text) && !grouped.test(text)) return finiteOrNull(Number(text));
  if (NO_NUMBER.has(text.toLowerCase())) return null;
  const compact = text.replace(/[\s\u00a0\u202f'’_]/g, "");
  const plain = grouped.test(compact) ? compact.replace(/[.,]/g, "") : withDecimalPoint(compact);
  return PLAIN_NUMBER.test(plain) ? finiteOrNull(Number(plain)) : UNREADABLE;
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Of two kinds of separators the last one is the decimal sign, unless the first would part thousands of nothing. */
function withDecimalPoint(text: string): string {
  const comma = text.lastIndexOf(",");
  const dot = text.lastIndexOf(".");
  if (comma >= 0 && dot >= 0 && !/^[+-]?0/.test(text)) {
    return comma > dot ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  }
  return text.replace(",", ".");
}

/** true/false, 0/1, or their text in any letter case. */
export function readBoolean(raw: unknown): Reading<boolean> {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "boolean") return raw;
  if (raw === 0 || raw === 1) return raw === 1;
  if (typeof raw !== "string") return UNREADABLE;
  const text = raw.trim().toLowerCase();
  if (text === "true" || text === "1" || text === "yes") return true;
  if (text === "false" || text === "0" || text === "no") return false;
  return UNREADABLE;
}

/** Text; numbers and booleans are written out (plugins send ids both ways). Empty text is null. */
export function readText(raw: unknown): Reading<string> {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "number" || typeof raw === "boolean") return String(raw);
  if (typeof raw !== "string") return UNREADABLE;
  const text = raw.trim();
  return text === "" ? null : text;
}

/** A name, or the number that the game has for it, also as text. */
export function readNameOrNumber(raw: unknown): Reading<string | number> {
  if (typeof raw === "number") return Number.isFinite(raw) ? Math.trunc(raw) : null;
  const text = readText(raw);
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** An object in which the texts of numbers become numbers; everything else in it stays, as do lists. */
export function readFigures(raw: unknown): Reading<object> {
  if (raw === null || raw === undefined) return null;
  if (typeof raw !== "object" || Array.isArray(raw)) return typeof raw === "object" ? raw : UNREADABLE;
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, figureOf(value)]));
}

function figureOf(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const figure = readNumber(value);
  return figure === UNREADABLE ? value : figure;
}

/** An object id: signed or unsigned 32-bit, number or text (decimal, or hex with 0x), as unsigned. */
export function readObjectId(raw: unknown): Reading<number> {
  const hex = typeof raw === "string" ? /^\s*0x([0-9a-f]{1,8})\s*$/i.exec(raw) : null;
  const value = hex?.[1] ? Number.parseInt(hex[1], 16) : readInt(raw);
  if (typeof value !== "number") return value;
  return value < -2_147_483_648 || value > 4_294_967_295 ? UNREADABLE : value >>> 0;
}

/** A landcell (32-bit cell id): hex text with or without 0x (8 digits), or a number. */
export function readLandcell(raw: unknown): Reading<number> {
  if (typeof raw === "string" && /^\s*[0-9a-f]{8}\s*$/i.test(raw)) return Number.parseInt(raw.trim(), 16);
  return readObjectId(raw);
}

/**
 * A landblock as four upper-case hex digits. Text is hex: four digits, or the eight of a cell id, with or without
 * 0x. A number up to 0xFFFF is the landblock itself, a larger one a 32-bit cell id, whose high half it is; cells
 * count from 1, so that 0x10000 is not taken for the first landblock but for the miscount it is.
 */
export function readLandblock(raw: unknown): Reading<string> {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "string") {
    const hex = raw.length <= NUMBER_CHARS_MAX ? HEX_LANDBLOCK.exec(raw)?.[1] : undefined;
    return hex === undefined ? UNREADABLE : hex.toUpperCase();
  }
  if (typeof raw !== "number" || !Number.isInteger(raw) || raw < 0 || raw > 0xffff_ffff) return UNREADABLE;
  const isCell = raw > 0xffff;
  if (isCell && (raw & 0xffff) === 0) return UNREADABLE;
  const landblock = isCell ? raw >>> 16 : raw;
  return landblock.toString(16).toUpperCase().padStart(4, "0");
}

const HEX_LANDBLOCK = /^\s*(?:0x)?([0-9a-f]{4})(?:[0-9a-f]{4})?\s*$/i;

/** A coordinate in map units: a number, its text, or text with a direction such as "42.1N" or "7,3 W". */
export function readCoordinate(raw: unknown, positive: "N" | "E"): Reading<number> {
  if (typeof raw !== "string") return typeof raw === "boolean" ? UNREADABLE : readMeasure(raw);
  const negative = positive === "N" ? "S" : "W";
  const last = raw.trim().slice(-1).toUpperCase();
  if (last !== positive && last !== negative) return readMeasure(raw);
  const value = readMeasure(raw.trim().slice(0, -1));
  if (typeof value !== "number") return UNREADABLE;
  return last === negative ? -value : value;
}

const ON_LINE_TIME = /^(?:(\d{1,5})\.)?(\d{1,5}):([0-5]?\d):([0-5]?\d)(?:\.\d+)?$/;

/** `hh:mm:ss`, `d.hh:mm:ss` (.NET TimeSpan) or seconds, as whole seconds. */
export function readOnlineSeconds(raw: unknown): Reading<number> {
  const match = typeof raw === "string" ? ON_LINE_TIME.exec(raw.trim()) : null;
  if (!match) return wholeSeconds(readNumber(raw));
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}

/** Seconds have decimals, unlike counters: `"612.437"` is no half million. */
function wholeSeconds(value: Reading<number>): Reading<number> {
  return typeof value === "number" ? Math.trunc(value) : value;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * Milliseconds since the epoch from ISO 8601 (with Z, an offset, or no zone: UTC; up to 9 fraction digits)
 * or from epoch seconds or milliseconds (number or text). Null when it is none of these. The database's own
 * words (`now`, `infinity`) never get through.
 */
export function readTimestampMs(raw: unknown): number | null {
  if (typeof raw === "string") {
    if (raw.length > NUMBER_CHARS_MAX) return null;
    if (ISO.test(raw.trim())) return readIsoMs(raw);
  }
  const value = typeof raw === "boolean" ? null : readNumber(raw);
  if (typeof value !== "number" || value <= 0) return null;
  return Math.trunc(value < 1e11 ? value * 1000 : value);
}

/** Milliseconds since the epoch from ISO 8601 alone; null for anything else, and for a time that never was. */
export function readIsoMs(text: string): number | null {
  const match = text.length <= NUMBER_CHARS_MAX ? ISO.exec(text.trim()) : null;
  return match === null ? null : isoToMs(match);
}

function isoToMs(match: RegExpExecArray): number | null {
  const part = (index: number): number => Number(match[index] ?? 0);
  const ms = Math.trunc(Number(`0.${match[7] ?? 0}`) * 1000);
  const utc = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), ms);
  const date = new Date(utc);
  const realDay = date.getUTCMonth() === part(2) - 1 && date.getUTCDate() === part(3);
  if (!realDay || part(4) > 23 || part(5) > 59 || part(6) > 59) return null;
  const zone = match[8];
  if (zone === undefined || zone === "Z" || zone === "z") return utc;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || 0);
  return utc - (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** Milliseconds of a time that can be true, from 30 days ago to 10 minutes ahead; null for any other. */
export function readBelievableMs(raw: unknown, nowMs: number): number | null {
  const ms = readTimestampMs(raw);
  const believable =
    ms !== null && ms >= nowMs - TIMESTAMP_PAST_MS_MAX && ms <= nowMs + TIMESTAMP_AHEAD_MS_MAX;
  return believable ? ms : null;
}
