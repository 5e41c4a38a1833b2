import type { TelemetryEvent } from "@/server/contract";
import { formatPlace } from "@/server/facts/coordinates";
import { bySetBackClock, laterOf, type TimedReading, wasSetBack } from "@/server/figures/clock-order";
import { type Alert, makeAlert } from "./alert";

/** How long a character must rest without a break, in milliseconds of its own clock. */
export const IDLE_AFTER_MS = 5 * 60_000;

/** Telemetry comes every two seconds. Of a longer silence nobody can say what the character did meanwhile. */
export const UNSEEN_MS_MAX = 60_000;

/** From so far on it has moved, in map units (twelve metres). */
export const MOVED_UNITS = 0.05;

/** Coordinates have two or three decimals, and 33.65 − 33.6 is a little less than 0.05. */
const ROUNDING = 1e-9;

/** A stay in one place, in an idle state, without a kill. */
export interface Rest {
  /** ISO 8601. */
  since: string;
  ew: number;
  ns: number;
  /** When its alert was made; null: not yet. */
  alertedAt: string | null;
}

/** What is known of a character. Times are ISO 8601 of one form and compare as text. */
export interface IdleState extends TimedReading {
  kills: number | null;
  /** Null while it is busy. */
  rest: Rest | null;
}

export type IdleReading = TimedReading & Pick<TelemetryEvent, "vt_state" | "kills" | "ew" | "ns">;

export interface IdleStep {
  state: IdleState;
  /** The rest that has just become long enough for an alert. */
  idle: Rest | null;
  /** When a rest with an alert was over, or null. */
  ended: string | null;
}

/**
 * Watches one character for idleness: an idle macro state, no step and no kill for five minutes without a break, by
 * telemetry. One alert for each rest; another state, a step or a kill ends it, and what follows is another one.
 * Readings that come late or out of order say nothing. Before the alert a gap of a minute breaks a rest, too; after
 * it the rest lasts until something is seen to have changed.
 *
 * The plugin's clock counts. When it is set back the rest goes on by the new time; an alert is over no earlier than it
 * was made.
 * @param idleStates in lower case
 */
export function stepIdle(
  known: IdleState | null,
  reading: IdleReading,
  idleStates: ReadonlySet<string>,
): IdleStep {
  const { timestamp, session_id, online_seconds, ew, ns } = reading;
  const before = known !== null && wasSetBack(known, reading, 0) ? byNewClock(known, reading) : known;
  if (before !== null && before === known && timestamp <= before.timestamp)
    return { state: before, idle: null, ended: null };
  const time = { timestamp, session_id, online_seconds };
  const kills = reading.kills ?? before?.kills ?? null;
  const isIdle = idleStates.has((reading.vt_state ?? "").trim().toLowerCase());
  const rest = before?.rest ?? null;
  if (before !== null && rest !== null && isIdle && goesOn(before, rest, reading)) {
    const isDue = rest.alertedAt === null && msBetween(rest.since, timestamp) >= IDLE_AFTER_MS;
    const now = isDue ? { ...rest, alertedAt: timestamp } : rest;
    return { state: { ...time, kills, rest: now }, idle: isDue ? now : null, ended: null };
  }
  const next = isIdle ? { since: timestamp, ew, ns, alertedAt: null } : null;
  return { state: { ...time, kills, rest: next }, idle: null, ended: endOf(rest, timestamp) };
}

/** When the alert of a rest is over that ends now; null when there was none. */
export function endOf(rest: Rest | null, timestamp: string): string | null {
  return rest?.alertedAt ? laterOf(timestamp, rest.alertedAt) : null;
}

/** What was before, told by the clock of the reading. */
function byNewClock(known: IdleState, reading: IdleReading): IdleState {
  const { timestamp, rest } = known;
  return {
    ...known,
    timestamp: bySetBackClock(timestamp, known, reading),
    rest: rest === null ? null : { ...rest, since: bySetBackClock(rest.since, known, reading) },
  };
}

/**
 * Takes up a rest whose alert was made earlier, by somebody who remembered: it goes on while the character is where
 * it was, and is over otherwise.
 * @param toldAt when that alert was made, ISO 8601
 */
export function resumeIdle(
  before: IdleState | null,
  told: Rest,
  toldAt: string,
): Pick<IdleStep, "state" | "ended"> {
  if (before === null) {
    const state = { timestamp: toldAt, session_id: null, online_seconds: null, kills: null, rest: told };
    return { state, ended: null };
  }
  if (before.rest !== null && !hasMoved(told, before.rest))
    return { state: { ...before, rest: told }, ended: null };
  return { state: before, ended: before.timestamp > toldAt ? before.timestamp : toldAt };
}

export function idleAlert(
  character: string,
  { since, ew, ns }: Rest,
  { timestamp, vt_state }: Pick<IdleReading, "timestamp" | "vt_state">,
): Alert {
  return makeAlert(
    {
      kind: "idle",
      character_name: character,
      text: `${character} has been idle for ${IDLE_AFTER_MS / 60_000} minutes at ${formatPlace(ns, ew)}`,
      created_at: timestamp,
      details: { since, vt_state, ew, ns },
    },
    since,
  );
}

function goesOn(before: IdleState, rest: Rest, reading: IdleReading): boolean {
  const wasUnseen = msBetween(before.timestamp, reading.timestamp) > UNSEEN_MS_MAX;
  return !hasMoved(rest, reading) && !hasKilled(before, reading) && (rest.alertedAt !== null || !wasUnseen);
}

function hasMoved(from: Pick<Rest, "ew" | "ns">, to: Pick<Rest, "ew" | "ns">): boolean {
  return Math.hypot(to.ew - from.ew, to.ns - from.ns) >= MOVED_UNITS - ROUNDING;
}

/** A count that fell is of another session: somebody has logged in. */
function hasKilled(before: IdleState, { kills }: IdleReading): boolean {
  return kills !== null && before.kills !== null && kills !== before.kills;
}

function msBetween(earlier: string, later: string): number {
  return Date.parse(later) - Date.parse(earlier);
}
