import type { CombatStatsEvent } from "@/server/contract";

/**
 * Starts of one session that differ by less are the same: a plugin that works its start out anew for each
 * snapshot is off by what its clock was set right meanwhile.
 */
export const SAME_START_MS = 60_000;

/** A session that is known under the same session id. */
export interface KnownCombatSession {
  /** What it is stored under: the start that was first known, in milliseconds of the epoch; 0 when none was. */
  started_ms: number;
  /** ISO 8601; null while no snapshot has said when it began. */
  started_at: string | null;
}

/**
 * Which session a snapshot belongs to, by its start: a newer start under the same session id is a reset. One that
 * does not say, or whose start is older than the last, belongs to the last: its counters can only rise there.
 * @param known sessions with this id, in the order of their starts
 * @returns the `started_ms` of a known session, or that of a new one
 */
export function combatSessionOf(
  { session }: Pick<CombatStatsEvent, "session">,
  known: readonly KnownCombatSession[],
): number {
  const started = session.started_at === null ? null : Date.parse(session.started_at);
  const last = known.at(-1);
  if (last === undefined) return started ?? 0;
  if (started === null) return last.started_ms;
  const same = known.find(
    ({ started_at }) => started_at !== null && Math.abs(Date.parse(started_at) - started) < SAME_START_MS,
  );
  if (same !== undefined) return same.started_ms;
  const lastStarted = last.started_at === null ? Number.POSITIVE_INFINITY : Date.parse(last.started_at);
  return started < lastStarted ? last.started_ms : started;
}
