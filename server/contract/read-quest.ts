import { COUNTDOWN_DAYS_MAX } from "./limits";
import { NUMBER_CHARS_MAX, type Reading, readIsoMs, readNumber, UNREADABLE } from "./read";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const UNIT_MS: Record<string, number> = { d: DAY_MS, h: HOUR_MS, m: MINUTE_MS, s: SECOND_MS };

const READY = /^ready[!.]?$/;
/** `hh:mm:ss` and `d.hh:mm:ss` (.NET TimeSpan). */
const CLOCK = /^(?:(\d+)\.)?(\d+):(\d{2}):(\d{2})(?:\.\d+)?$/;
const UNIT = "(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)";
const WORDS = new RegExp(`^(?:\\d+\\s*${UNIT}\\b[\\s,]*(?:and\\s+)?)+$`);
const RUN_TOGETHER = /^(?:\d+[dhms])+$/;

/** The forms that are read, for whoever sent another. */
export const COUNTDOWN_FORMS = '"5h 12m", "2 days 3 hours", "1.02:30:00", "READY" or seconds';

/** Longest time that a quest is waited for, in milliseconds. */
export const COUNTDOWN_MS_MAX = COUNTDOWN_DAYS_MAX * DAY_MS;

/** What is left of a waiting time, in milliseconds, in one of the forms of `COUNTDOWN_FORMS`; what has passed is 0. */
export function readCountdownMs(raw: unknown): Reading<number> {
  if (typeof raw !== "string") return typeof raw === "boolean" ? UNREADABLE : fromSeconds(readNumber(raw));
  if (raw.length > NUMBER_CHARS_MAX) return UNREADABLE;
  const words = raw.trim().toLowerCase();
  if (READY.test(words)) return 0;
  const clock = CLOCK.exec(words);
  if (clock !== null) {
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part) => Number(part ?? 0));
    return days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
  }
  if (!WORDS.test(words) && !RUN_TOGETHER.test(words)) return fromSeconds(readNumber(raw));
  return [...words.matchAll(/(\d+)\s*([dhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ""] ?? 0),
    0,
  );
}

function fromSeconds(seconds: Reading<number>): Reading<number> {
  return typeof seconds === "number" ? Math.max(0, seconds * SECOND_MS) : seconds;
}

/** Larger numbers can only be milliseconds. */
const EPOCH_SECONDS_MAX = 1e11;

/** A moment as epoch seconds: these, milliseconds, or ISO 8601 as in a timestamp. 0 and before 1970 is never: null. */
export function readEpochSeconds(raw: unknown): Reading<number> {
  const isoMs = typeof raw === "string" ? readIsoMs(raw) : null;
  const value = isoMs === null ? readNumber(raw) : isoMs / SECOND_MS;
  if (typeof value !== "number") return value;
  if (value <= 0) return null;
  return value > EPOCH_SECONDS_MAX ? value / SECOND_MS : value;
}
