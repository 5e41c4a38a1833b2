import type postgres from "postgres";
import { arrayLiteral } from "./bulk";
import { isLater } from "./session-order";

/** A moment of a character at which a find may have changed sides: of the find, or of the first reading of a session. */
export interface RareMoment {
  character_name: string;
  at: string;
}

/** A find this much before the first reading of a session is of that session: plugins report finds at once. */
const BEFORE_START = "interval '60 seconds'";

/** A find this much after the last reading is of no session: nobody plays on without telemetry. */
const AFTER_END = "interval '1 day'";

/** How far a session that is called the earlier may be the later: clocks are set by hours, not by days. */
const SET_BACK_MOST = "interval '1 day'";

/** Sessions of a character that are looked at for each moment, the newest of those that had begun by then. */
const SESSIONS_NEAR = 5;

/** Whether a session may have brought a find, as SQL over an alias of play_sessions. */
function mayHaveBrought(session: string): string {
  return `${session}.character_name = rare.character_name
    and ${session}.first_reading_at - ${BEFORE_START} <= rare."timestamp"
    and ${session}.first_received_at - ${BEFORE_START} <= rare.received_at`;
}

const statement = `/* writeBatch */
  with near as (
    select distinct session.*
    from (select unnest($1::text[]) as character_name, unnest($2::timestamptz[]) as at) moment
    cross join lateral (
      select character_name, session_id, first_reading_at, first_received_at, last_seen_at, received_at
      from play_sessions of_finder
      where of_finder.character_name = moment.character_name
        and of_finder.first_reading_at <= moment.at + ${BEFORE_START}
      order by first_reading_at desc, session_id desc limit ${SESSIONS_NEAR}) session),
  counted as (
    select near.character_name, near.session_id, (
        select count(*) from rare_events rare
        where ${mayHaveBrought("near")}
          and rare."timestamp" < near.last_seen_at + ${AFTER_END}
          and not exists (
            select from play_sessions later
            where ${mayHaveBrought("later")} and later.session_id <> near.session_id
              and later.first_reading_at > near.first_reading_at - ${SET_BACK_MOST}
              and ${isLater("later", "near")}))::int as rares
    from near),
  changed as (
    update play_sessions set rares = counted.rares
    from counted
    where play_sessions.character_name = counted.character_name
      and play_sessions.session_id = counted.session_id and play_sessions.rares <> counted.rares
    returning play_sessions.character_name, play_sessions.session_id, play_sessions.rares, received_at)
  insert into rare_stats_sessions as stats (character_name, session_id, session_rares, updated_at)
  select character_name, session_id, rares, received_at from changed
  on conflict (character_name, session_id) do update
    set session_rares = excluded.session_rares, updated_at = excluded.updated_at`;

/**
 * Counts the finds of the sessions about these moments anew. A find is of the last session that had begun by then:
 * whichever came first, the find or the first reading of its session, it counts in the same one.
 */
export async function countSessionRares(
  tx: postgres.TransactionSql,
  moments: readonly RareMoment[],
): Promise<void> {
  if (moments.length === 0) return;
  const names = arrayLiteral(moments.map(({ character_name }) => character_name));
  await tx.unsafe(statement, [names, arrayLiteral(moments.map(({ at }) => at))], { prepare: true });
}
