import type postgres from "postgres";
import type { SessionEndReason } from "@/server/figures";
import type { Database } from "../client";
import { arrayLiteral } from "./bulk";
import { sessionCacheOf } from "./session-cache";

/** A session ends with the newest reading of it that is known; `last_seen_at` may be half a minute behind. */
const LAST_READING = `greatest(session.last_seen_at, (
  select latest."timestamp" from character_latest latest
  where latest.character_name = session.character_name
    and (latest.session_id = session.session_id or latest.session_id is null)))`;

/**
 * Ends the sessions of characters whose socket closed. One that goes on at another socket is opened again by its
 * next reading.
 */
export async function endOnDeparture(
  tx: postgres.TransactionSql,
  departures: readonly { character_name: string; received_at: string }[],
): Promise<void> {
  if (departures.length === 0) return;
  const reason: SessionEndReason = "disconnected";
  await tx.unsafe(
    `/* writeBatch */
     update play_sessions session
     set last_seen_at = ${LAST_READING}, ended_at = ${LAST_READING}, end_reason = $3
     from (select unnest($1::text[]) as character_name, unnest($2::timestamptz[]) as at) departure
     where session.character_name = departure.character_name
       and session.ended_at is null and session.received_at <= departure.at`,
    [
      arrayLiteral(departures.map(({ character_name }) => character_name)),
      arrayLiteral(departures.map(({ received_at }) => received_at)),
      reason,
    ],
    { prepare: true },
  );
}

/**
 * Ends the sessions of which nothing was received for so long, whatever became of their plugins.
 * @param before ISO 8601, by the server's clock; at least a minute ago, because the time of receipt that is stored
 *   may be half a minute behind
 * @returns how many ended
 */
export async function endSilentSessions(db: Database, before: string): Promise<number> {
  const reason: SessionEndReason = "silent";
  const ended = await db.sql.unsafe(
    `/* endSilentSessions */
     update play_sessions session
     set last_seen_at = ${LAST_READING}, ended_at = ${LAST_READING}, end_reason = $2
     where session.ended_at is null and session.received_at < $1`,
    [before, reason],
  );
  if (ended.count > 0) sessionCacheOf(db).forget();
  return ended.count;
}
