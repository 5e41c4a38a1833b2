import type { SessionEndReason } from "@/server/figures";
import type { Database } from "../client";
import type { playSessions } from "../schema";

export type PlaySessionRow = Pick<
  typeof playSessions.$inferSelect,
  "session_id" | "started_at" | "ended_at" | "kills" | "deaths" | "rares" | "tapers_used"
> & { end_reason: SessionEndReason | null };

/** Sessions of play of one character, newest first. Plan: backwards over play_sessions_started. */
export async function playSessionsOf(
  { sql }: Database,
  { character, limit }: { character: string; limit: number },
): Promise<PlaySessionRow[]> {
  return sql<PlaySessionRow[]>`/* playSessionsOf */
    select session_id, started_at, ended_at, end_reason, kills, deaths, rares, tapers_used
    from play_sessions
    where character_name = ${character}
    order by first_reading_at desc, session_id
    limit ${limit}`;
}

/** What all sessions of a character counted together. */
export interface LifetimeFigures {
  total_kills: number;
  /** The game's own figure where that is more: it counts from the character's birth. */
  total_deaths: number;
  total_rares: number;
  tapers_used: number;
}

/** All zero for a character that never played. Plan: a probe of each key. */
export async function lifetimeFigures({ sql }: Database, character: string): Promise<LifetimeFigures> {
  const [figures] = await sql<LifetimeFigures[]>`/* lifetimeFigures */
    select coalesce(stats.total_kills, 0) as total_kills, coalesce(greatest(stats.deaths_told, stats.total_deaths), 0) as total_deaths,
      coalesce(rares.total_rares, 0) as total_rares, coalesce(stats.tapers_used, 0) as tapers_used
    from (select ${character}::text as character_name) asked
    left join char_stats stats using (character_name)
    left join rare_stats rares using (character_name)`;
  return figures ?? { total_kills: 0, total_deaths: 0, total_rares: 0, tapers_used: 0 };
}
