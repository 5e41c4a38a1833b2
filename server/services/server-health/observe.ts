import type { ServerStatusRow } from "@/db/queries/server-status";
import { FAILURES_TO_DOWN } from "./status";

/** What came of asking the game server. */
export type ProbeResult =
  | { kind: "answered"; latencyMs: number }
  /** Asked, and nothing came back in time. */
  | { kind: "silent" }
  /** It could not be asked: its name has no address, there is no way out. That says nothing of the server. */
  | { kind: "not_asked"; reason: string };

/** An uptime goes on over a gap this long at most, in milliseconds. */
const GAP_MS = 2 * 60_000;

/** Before anything was checked. @param at ISO 8601 */
export function unobserved(serverName: string, at: string): ServerStatusRow {
  return {
    server_name: serverName,
    latency_ms: null,
    player_count: null,
    count_at: null,
    last_check: at,
    last_answer_at: null,
    up_since: null,
    consecutive_failures: 0,
    unanswered_since: at,
  };
}

/** The row after a probe that was sent at `at` (ISO 8601). One lost datagram is no restart; three in a row are. */
export function afterProbe(row: ServerStatusRow, result: ProbeResult, at: string): ServerStatusRow {
  const unanswered_since = row.unanswered_since ?? at;
  switch (result.kind) {
    case "answered":
      return {
        ...row,
        last_check: at,
        last_answer_at: at,
        latency_ms: result.latencyMs,
        up_since: upSince(row, at),
        consecutive_failures: 0,
        unanswered_since: null,
      };
    case "silent": {
      const failures = row.consecutive_failures + 1;
      const up_since = failures < FAILURES_TO_DOWN ? row.up_since : null;
      return { ...row, last_check: at, up_since, consecutive_failures: failures, unanswered_since };
    }
    case "not_asked":
      return { ...row, last_check: at, consecutive_failures: 0, unanswered_since };
  }
}

/** The row with the players counted at `count_at`; a count older than the known one says nothing new. */
export function afterCount(
  row: ServerStatusRow,
  { player_count, count_at }: { player_count: number; count_at: string },
): ServerStatusRow {
  const isOlder = row.count_at !== null && Date.parse(count_at) < Date.parse(row.count_at);
  return isOlder ? row : { ...row, player_count, count_at };
}

/** Whether anything outside could be reached since this process began to look. */
export interface Outside {
  /** The player count's publisher: never asked, or whether the last attempt reached it. */
  publisher: "not_asked" | "reached" | "unreached";
  publisherEverReached: boolean;
  probeEverAnswered: boolean;
}

/**
 * Whether a silent game server is at fault, or our own way out. While the publisher can be reached the way is
 * open. When it was reached before and is not now, the way is probably closed. Where it never was (blocked, or
 * switched off), it is no witness, and only a server that has answered before is known to be within reach.
 */
export function silenceCounts({ publisher, publisherEverReached, probeEverAnswered }: Outside): boolean {
  switch (publisher) {
    case "not_asked":
    case "reached":
      return true;
    case "unreached":
      return !publisherEverReached && probeEverAnswered;
  }
}

function upSince({ up_since, last_answer_at }: ServerStatusRow, at: string): string {
  const goesOn =
    up_since !== null && last_answer_at !== null && Date.parse(at) - Date.parse(last_answer_at) <= GAP_MS;
  return goesOn ? up_since : at;
}
