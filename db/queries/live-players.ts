import { NAMELESS_PREFIX } from "@/server/figures";
import type { Database } from "../client";
import type { characterLatest, characterVitals } from "../schema";

/** One row of `GET /live`, and what the map needs beside it. */
export type LivePlayer = Omit<
  typeof characterLatest.$inferSelect,
  "total_rares" | "rares_found" | "total_deaths" | "clock_since"
> & {
  /** Over all sessions, by the delta rule. */
  total_kills: number;
  /** The game's own figure, or what the sessions counted where that is more. */
  total_deaths: number;
  /** Finds on record. */
  total_rares: number;
  /** Finds of the present session. */
  session_rares: number | null;
};

/** Whose readings: of everybody of whom one was received at or after `since` (ISO 8601), or of one character. */
export type LiveRequest = { since: string } | { character: string };

/**
 * The newest telemetry of those characters, by name.
 * Plan: character_latest is read whole (one row a character), the rest are index probes per online character.
 */
export async function livePlayers({ sql }: Database, request: LiveRequest): Promise<LivePlayer[]> {
  return sql<LivePlayer[]>`/* livePlayers */
    select
      latest.character_name, latest.char_tag, latest.session_id, latest.timestamp, latest.received_at,
      latest.ew, latest.ns, latest.z, latest.heading, latest.landcell,
      latest.kills, latest.kills_per_hour, latest.onlinetime, latest.online_seconds,
      latest.deaths, latest.prismatic_taper_count, latest.vt_state,
      latest.mem_mb, latest.cpu_pct, latest.mem_handles, latest.latency_ms,
      coalesce(stats.total_kills, 0) as total_kills,
      coalesce(greatest(stats.deaths_told, stats.total_deaths), 0) as total_deaths,
      coalesce(rares.total_rares, 0) as total_rares,
      session.rares as session_rares
    from character_latest latest
    left join char_stats stats using (character_name)
    left join rare_stats rares using (character_name)
    left join lateral (
      select of_character.rares from play_sessions of_character
      where of_character.character_name = latest.character_name
        and (of_character.session_id = latest.session_id
          or (latest.session_id is null and starts_with(of_character.session_id, ${NAMELESS_PREFIX})))
      order by of_character.first_reading_at desc limit 1
    ) session on true
    where ${isAsked(sql, request)}
    order by latest.character_name`;
}

function isAsked(sql: Database["sql"], request: LiveRequest) {
  return "since" in request
    ? sql`latest.received_at >= ${request.since}`
    : sql`latest.character_name = ${request.character}`;
}

/** The newest vitals of one character. Percents from 0 to 100; points where the plugin knows them. */
export type LiveVitals = Omit<typeof characterVitals.$inferSelect, "vitae_at" | "clock_since">;

/**
 * The newest vitals of every character that `livePlayers` lists, by name. A plugin repeats vitals only when they
 * change, so they may be as old as the session; those of an earlier session say nothing about this one.
 */
export async function liveVitals({ sql }: Database, request: LiveRequest): Promise<LiveVitals[]> {
  const rows = await sql<(typeof characterVitals.$inferSelect)[]>`/* liveVitals */
    select vitals.*
    from character_vitals vitals
    join character_latest latest using (character_name)
    cross join lateral (select make_interval(secs => coalesce(latest.online_seconds, 600)) as so_far) online
    where ${isAsked(sql, request)}
      and case when vitals.clock_since is not distinct from latest.clock_since
            then vitals.timestamp >= latest.timestamp - online.so_far
            else vitals.received_at >= latest.received_at - online.so_far end
    order by vitals.character_name`;
  return rows.map(({ vitae_at: _, clock_since: __, ...vitals }) => vitals);
}
