import type { CombatStatsEvent } from "@/server/contract";

/**
 * Starts of one session that differ by less are the same: a plugin that works its start out anew for each
 * snapshot is off by what its clock was set right meanwhile.
 */
export const SAME_START_MS = 60_000;

/**
 * Which session a snapshot belongs to, by its start: a newer start under the same session id is a reset.
 * @param known starts of the sessions with this id, in milliseconds of the epoch; 0: not said
 */
export function combatSessionOf(
  { session }: Pick<CombatStatsEvent, "session">,
  known: readonly number[],
): number {
  const started = session.started_at === null ? 0 : Date.parse(session.started_at);
  if (known.includes(started)) return started;
  if (started === 0) return known.at(-1) ?? 0;
  return known.find((start) => Math.abs(start - started) < SAME_START_MS) ?? started;
}
