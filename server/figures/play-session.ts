import { earlierOf, laterOf } from "./clock-order";
import { type TaperReading, type TaperUse, withTaperReading } from "./tapers";

/**
 * Why a session is over: the plugin began another one, its socket closed, or nothing was heard of it any more.
 */
export type SessionEndReason = "new_session" | "disconnected" | "silent";

/** What a session is known by and has counted so far. Times are ISO 8601 of one form and compare as text. */
export interface PlaySession {
  character_name: string;
  session_id: string;
  started_at: string;
  first_reading_at: string;
  /** Of the newest reading, by the plugin's clock. */
  last_seen_at: string;
  /** Of the first and the newest of its readings, by the server's clock. */
  first_received_at: string;
  received_at: string;
  ended_at: string | null;
  end_reason: string | null;
  online_seconds: number | null;
  kills: number;
  deaths: number;
  rares: number;
  tapers_used: number;
  taper_readings: readonly TaperReading[];
  /** Of a session without an id: the starts that its readings implied. Setting the clock makes another one. */
  starts: readonly string[];
}

/** What a reading of telemetry says of its session. */
export interface SessionReading {
  character_name: string;
  session_id: string | null;
  timestamp: string;
  received_at: string;
  online_seconds: number | null;
  kills: number | null;
  deaths: number | null;
  /** The game's own count of all deaths. */
  total_deaths: number | null;
  prismatic_taper_count: number | null;
}

/** By how much the lifetime figures grow. */
export interface SessionGain {
  kills: number;
  deaths: number;
  tapers_used: number;
}

/** Starts that differ by less are the same: readings come every two seconds, and clocks are set right. */
const SAME_START_MS = 60_000;

/** A session of which nothing is known but its first reading. */
export function newSession(reading: SessionReading, sessionId: string): PlaySession {
  const { character_name, timestamp, received_at, online_seconds } = reading;
  return {
    character_name,
    session_id: sessionId,
    started_at: startOf(reading),
    first_reading_at: timestamp,
    last_seen_at: timestamp,
    first_received_at: received_at,
    received_at,
    ended_at: null,
    end_reason: null,
    online_seconds,
    kills: 0,
    deaths: 0,
    rares: 0,
    tapers_used: 0,
    taper_readings: [],
    starts: [],
  };
}

/**
 * The session after some of its readings: counters are high-water marks, tapers used the decreases of their count.
 * Readings that come twice, late or out of order change nothing but what they add.
 */
export function withReadings(
  session: PlaySession,
  readings: readonly SessionReading[],
): { session: PlaySession; gain: SessionGain } {
  const next = { ...session };
  let tapers: TaperUse = { readings: session.taper_readings, used: session.tapers_used };
  for (const reading of readings) {
    next.kills = Math.max(next.kills, reading.kills ?? 0);
    next.deaths = Math.max(next.deaths, reading.deaths ?? 0);
    if (reading.online_seconds !== null)
      next.online_seconds = Math.max(next.online_seconds ?? 0, reading.online_seconds);
    next.last_seen_at = laterOf(reading.timestamp, next.last_seen_at);
    next.started_at = earlierOf(reading.timestamp, next.started_at);
    next.first_reading_at = earlierOf(reading.timestamp, next.first_reading_at);
    next.received_at = laterOf(reading.received_at, next.received_at);
    next.first_received_at = earlierOf(reading.received_at, next.first_received_at);
    const { online_seconds, timestamp, prismatic_taper_count: count } = reading;
    if (count !== null) tapers = withTaperReading(tapers, { online_seconds, timestamp, count });
  }
  next.tapers_used = tapers.used;
  next.taper_readings = tapers.readings;
  // It goes on, whatever had been thought of it. A reading from before its end says nothing of that; one after it may
  // say an earlier time, by a clock that was set back, but it has been online for longer.
  const wentOn = (next.online_seconds ?? 0) > (session.online_seconds ?? Number.POSITIVE_INFINITY);
  if (wentOn || next.last_seen_at > session.last_seen_at)
    Object.assign(next, { ended_at: null, end_reason: null });
  const gain = {
    kills: next.kills - session.kills,
    deaths: next.deaths - session.deaths,
    tapers_used: next.tapers_used - session.tapers_used,
  };
  return { session: next, gain };
}

/** Different starts kept of a session: nobody sets a clock more often, and a broken one must not fill the row. */
const STARTS_KEPT = 20;

/** Remembers when a reading says that its session began, so that a replay of it finds the same session. */
export function withStart(session: PlaySession, reading: SessionReading): PlaySession {
  const started = startOf(reading);
  if (session.starts.some((start) => isSameStart(start, started))) return session;
  return { ...session, starts: [...session.starts, started].slice(-STARTS_KEPT) };
}

function isSameStart(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < SAME_START_MS;
}

/**
 * The session of a plugin that names none, by when it began. Setting the computer's clock moves that moment, so a
 * new session is one whose time online has fallen as well.
 * @param known sessions without a name of their own, newest last
 */
export function namelessSessionOf(
  reading: SessionReading,
  known: readonly Pick<PlaySession, "session_id" | "starts" | "online_seconds">[],
): string {
  const started = startOf(reading);
  const same = known.findLast(({ starts }) => starts.some((start) => isSameStart(start, started)));
  if (same !== undefined) return same.session_id;
  const current = known.at(-1);
  const { online_seconds } = reading;
  if (current !== undefined && (online_seconds === null || online_seconds >= (current.online_seconds ?? 0)))
    return current.session_id;
  return `${NAMELESS_PREFIX}${started}`;
}

/** The earliest and the latest start that readings imply. */
export function spanOfStarts(readings: readonly SessionReading[]): { first: string; last: string } {
  const starts = readings.map(startOf).sort();
  const { timestamp } = readings[0] ?? { timestamp: "" };
  return { first: starts[0] ?? timestamp, last: starts.at(-1) ?? timestamp };
}

/** Begins the id of a session that the plugin gave none. */
export const NAMELESS_PREFIX = "~";

/** A time that is none is left to whoever stores it to refuse. */
function startOf({ timestamp, online_seconds }: SessionReading): string {
  const started = new Date(Date.parse(timestamp) - 1000 * (online_seconds ?? 0));
  return Number.isNaN(started.getTime()) ? timestamp : started.toISOString();
}
