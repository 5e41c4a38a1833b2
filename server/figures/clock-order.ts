/** What tells which of two readings of a character is the newer. */
export interface TimedReading {
  /** ISO 8601, by the plugin's clock. */
  timestamp: string;
  session_id: string | null;
  online_seconds: number | null;
}

/**
 * After so long without a reading of the newest session, another one is later, whatever its clock says, in milliseconds.
 * Less, and it may be a recording that somebody replays while the character plays.
 */
export const SILENT_MS = 60_000;

/**
 * Whether the plugin's clock was set back between two readings: the later one received says an earlier time, although
 * its session has gone on for longer, or is another one after a silence. What merely arrives late, or is replayed, has
 * been online for less. Of a plugin that does not tell its time online nothing is known within a session.
 * @param silentMs between the receipt of the two, or of what came last of the session of the first, in milliseconds
 */
export function wasSetBack(before: TimedReading, reading: TimedReading, silentMs: number): boolean {
  if (reading.timestamp >= before.timestamp) return false;
  if (isAnotherSession(before, reading)) return silentMs > SILENT_MS;
  return (reading.online_seconds ?? 0) > (before.online_seconds ?? Number.POSITIVE_INFINITY);
}

/** What the clock said at a time before it was set back within a session, by what it says since then. */
export function bySetBackClock(time: string, before: TimedReading, reading: TimedReading): string {
  const elapsedMs = 1000 * ((reading.online_seconds ?? 0) - (before.online_seconds ?? 0));
  const setBackMs = Date.parse(before.timestamp) + elapsedMs - Date.parse(reading.timestamp);
  return new Date(Date.parse(time) - setBackMs).toISOString();
}

/** Plugins that name no session tell a new one by a time online that has fallen. */
export function isAnotherSession(before: Omit<TimedReading, "timestamp">, reading: TimedReading): boolean {
  if (reading.session_id !== before.session_id) return true;
  if (reading.session_id !== null) return false;
  return (reading.online_seconds ?? Number.POSITIVE_INFINITY) < (before.online_seconds ?? 0);
}

/** The later of two times of one form; null is none. */
export function laterOf(timestamp: string, other: string | null): string {
  return other !== null && other > timestamp ? other : timestamp;
}

export function earlierOf(timestamp: string, other: string): string {
  return other < timestamp ? other : timestamp;
}
