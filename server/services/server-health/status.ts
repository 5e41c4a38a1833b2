import type { ServerStatusRow } from "@/db/queries/server-status";
import type { ServerHealth } from "@/server/contract/http/server-health";

/** Probes in a row without an answer after which the server counts as down. */
export const FAILURES_TO_DOWN = 3;

/** A server whose players were counted this recently was alive, whatever a probe says; milliseconds. */
const COUNT_IS_LIFE_MS = 60 * 60_000;

/**
 * An answer stands until the next one is due (30 s), its wait is over, and it has been written down: a name that
 * resolves slowly takes 2 s, the probe itself 1 s, a second opinion 5 s.
 */
const ANSWER_STANDS_MS = 45_000;

/** After this long without a check nobody looks any more: then nothing is known of now; milliseconds. */
const WATCHED_MS = 2 * 60_000;

/**
 * What the last observation says at this moment.
 *
 * Up: the newest probe was answered and the next is not overdue, or the players were counted within the hour.
 * Down: the last three probes were not answered, and it is still being asked. Unknown: everything else, such as
 * a first unanswered probe, an outside that cannot be reached, or nobody asking any more.
 *
 * Each probe sets `last_check`, and an answered one sets `last_answer_at` to the same moment; so the newest was
 * answered exactly when the two are equal, however far apart the probes are.
 */
export function healthOf(row: ServerStatusRow, nowMs: number): ServerHealth {
  const { server_name, player_count, count_at, last_check, last_answer_at, up_since } = row;
  const isYoungerThan = (ms: number, instant: string | null) =>
    instant !== null && nowMs - Date.parse(instant) < ms;
  const isWatched = isYoungerThan(WATCHED_MS, last_check);
  const isAnswered =
    last_answer_at !== null &&
    Date.parse(last_answer_at) >= Date.parse(last_check) &&
    isYoungerThan(ANSWER_STANDS_MS, last_answer_at);
  const isUp = isAnswered || isYoungerThan(COUNT_IS_LIFE_MS, count_at);
  const isDown = isWatched && row.consecutive_failures >= FAILURES_TO_DOWN;
  const status = isUp ? "up" : isDown ? "down" : "unknown";
  return {
    server_name,
    status,
    latency_ms: isAnswered ? row.latency_ms : null,
    player_count,
    count_at,
    last_check,
    last_answer_at,
    unknown_since: status === "unknown" ? (last_answer_at ?? row.unanswered_since) : null,
    uptime_seconds: isUp && isWatched && up_since !== null ? secondsSince(up_since, nowMs) : null,
  };
}

/** While nothing was ever checked. */
export function unknownHealth(serverName: string): ServerHealth {
  return {
    server_name: serverName,
    status: "unknown",
    latency_ms: null,
    player_count: null,
    count_at: null,
    last_check: null,
    last_answer_at: null,
    unknown_since: null,
    uptime_seconds: null,
  };
}

function secondsSince(instant: string, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 1000));
}
