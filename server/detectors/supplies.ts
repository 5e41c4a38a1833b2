import type { TelemetryEvent } from "@/server/contract";
import {
  bySetBackClock,
  isAnotherSession,
  laterOf,
  type TimedReading,
  wasSetBack,
} from "@/server/figures/clock-order";
import { type Alert, alertedBySetBackClock, makeAlert, newsSince } from "./alert";

/** Supplies are low below either of these. */
export const TAPERS_LOW = 50;
export const MINUTES_LOW = 30;

/** They are enough again from both of these on: a character at the edge gets one alert, not twenty. */
export const TAPERS_ENOUGH = 100;
export const MINUTES_ENOUGH = 45;

/** The rate of a session is believed after so long, in milliseconds. */
export const RATE_AFTER_MS = 10 * 60_000;

/** How a session used its tapers, as far as it was watched. */
export interface TaperSession {
  /** As the plugin names it, or null. */
  session_id: string | null;
  online_seconds: number | null;
  /** ISO 8601: the session's start, or when it was first heard of. */
  watchedSince: string;
  /** At the newest reading. */
  count: number;
  /** The sum of the decreases. */
  used: number;
  /** It has had as many as count as enough not to be low. */
  hadSome: boolean;
}

export interface SuppliesState {
  /** Of the newest reading, ISO 8601. */
  timestamp: string;
  /** The alert was made, now or when this was first played, and there has not been enough since. */
  low: boolean;
  /** When the last alert was made, or null. */
  alertedAt: string | null;
  session: TaperSession | null;
}

export type SuppliesReading = TimedReading & Pick<TelemetryEvent, "prismatic_taper_count">;

export interface SuppliesStep {
  state: SuppliesState;
  /** Supplies have just become low. */
  low: { tapers: number; minutesLeft: number | null } | null;
  /** When there was enough again after an alert, or null. */
  ended: string | null;
}

export const UNKNOWN_SUPPLIES: SuppliesState = { timestamp: "", low: false, alertedAt: null, session: null };

/**
 * Watches one character's prismatic tapers: fewer than 50, or under 30 minutes left at the session's rate. A plugin
 * that does not count them says nothing, nor does a reading that comes late.
 *
 * A character that needs none (a melee fighter) has few for ever: a small count is low only in a session that used
 * some or had more. One alert until there is enough again, across sessions, and one in five minutes.
 */
export function stepSupplies(known: SuppliesState, reading: SuppliesReading): SuppliesStep {
  const { timestamp, prismatic_taper_count: count } = reading;
  const before = byClockOf(known, reading);
  if (count === null || timestamp <= before.timestamp) return { state: known, low: null, ended: null };
  const session = withCount(before.session, reading, count);
  const minutesLeft = minutesLeftOf(session, timestamp);
  if (before.low) {
    const enough = count >= TAPERS_ENOUGH && (minutesLeft === null || minutesLeft >= MINUTES_ENOUGH);
    const state = { ...before, timestamp, low: !enough, session };
    return { state, low: null, ended: enough ? laterOf(timestamp, before.alertedAt) : null };
  }
  const news = newsSince(before.alertedAt, timestamp);
  const low = isLow(session, minutesLeft) && news !== "too soon";
  const isNew = low && news === "new";
  return {
    state: { timestamp, low, alertedAt: isNew ? timestamp : before.alertedAt, session },
    low: isNew ? { tapers: count, minutesLeft } : null,
    ended: null,
  };
}

export function suppliesAlert(
  character: string,
  { tapers, minutesLeft }: NonNullable<SuppliesStep["low"]>,
  timestamp: string,
): Alert {
  const minutes = minutesLeft === null ? null : Math.floor(minutesLeft);
  const lasting =
    minutes === null ? "" : `, enough for ${minutes} more ${minutes === 1 ? "minute" : "minutes"}`;
  return makeAlert(
    {
      kind: "low_supplies",
      character_name: character,
      text: `${character} is low on supplies: ${tapers} prismatic ${tapers === 1 ? "taper" : "tapers"} left${lasting}`,
      created_at: timestamp,
      details: { tapers, minutes_left: minutes },
    },
    timestamp,
  );
}

/** What was known, told by the clock of the reading: the plugin's may have been set back. */
function byClockOf(known: SuppliesState, reading: SuppliesReading): SuppliesState {
  const { session, timestamp } = known;
  if (session === null) return known;
  const before = { ...session, timestamp };
  if (!wasSetBack(before, reading, 0)) return known;
  const watchedSince = bySetBackClock(session.watchedSince, before, reading);
  const alertedAt = alertedBySetBackClock({ alertedAt: known.alertedAt, isOpen: known.low }, before, reading);
  return { ...known, timestamp: "", alertedAt, session: { ...session, watchedSince } };
}

function withCount(before: TaperSession | null, reading: SuppliesReading, count: number): TaperSession {
  const { timestamp, session_id, online_seconds } = reading;
  const hasSome = count >= TAPERS_LOW;
  if (before === null || isAnotherSession(before, reading))
    return { session_id, online_seconds, watchedSince: timestamp, count, used: 0, hadSome: hasSome };
  return {
    session_id,
    online_seconds: online_seconds ?? before.online_seconds,
    watchedSince: before.watchedSince,
    count,
    used: before.used + Math.max(0, before.count - count),
    hadSome: before.hadSome || hasSome,
  };
}

function isLow({ count, used, hadSome }: TaperSession, minutesLeft: number | null): boolean {
  if (minutesLeft !== null && minutesLeft < MINUTES_LOW) return true;
  return count < TAPERS_LOW && (used > 0 || hadSome);
}

/** How long the tapers last at the session's rate; null while there is none. */
function minutesLeftOf({ watchedSince, used, count }: TaperSession, timestamp: string): number | null {
  const watchedMs = Date.parse(timestamp) - Date.parse(watchedSince);
  if (used === 0 || watchedMs < RATE_AFTER_MS) return null;
  return (count / used) * (watchedMs / 60_000);
}
