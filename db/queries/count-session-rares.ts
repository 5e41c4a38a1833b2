import type postgres from "postgres";
import { arrayLiteral } from "./bulk";

/** A moment of a character at which a find may have changed sides: of the find, or of the first reading of a session. */
export interface RareMoment {
  character_name: string;
  at: string;
}

/** A find this much before the first reading of a session is of that session: plugins report finds at once. */
const BEFORE_START = "60 seconds";

/**
 * Counts the finds of the sessions at these moments, and of the sessions before those, anew: whichever came first,
 * the find or the first reading of its session, it counts in the same one.
 */
export async function countSessionRares(
  tx: postgres.TransactionSql,
  moments: readonly RareMoment[],
): Promise<void> {
  if (moments.length === 0) return;
  await tx`/* writeBatch */
    with counted as (
      select distinct session.character_name, session.session_id, (
          select count(*) from rare_events rare
          where rare.character_name = session.character_name
            and rare.timestamp >= session.first_reading_at - ${BEFORE_START}::interval
            and rare.timestamp < coalesce((
              select min(later.first_reading_at) from play_sessions later
              where later.character_name = session.character_name
                and (later.first_reading_at, later.session_id) > (session.first_reading_at, session.session_id)
            ), 'infinity') - ${BEFORE_START}::interval)::int as rares
      from (select unnest(${arrayLiteral(moments.map(({ character_name }) => character_name))}::text[]) as character_name,
              unnest(${arrayLiteral(moments.map(({ at }) => at))}::timestamptz[]) as at) moment
      cross join lateral (
        select character_name, session_id, first_reading_at from play_sessions of_finder
        where of_finder.character_name = moment.character_name
          and of_finder.first_reading_at <= moment.at + ${BEFORE_START}::interval
        order by first_reading_at desc, session_id desc limit 2) session),
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
}
