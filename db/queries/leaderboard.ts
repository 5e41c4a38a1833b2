import type { Database } from "../client";
import { iso } from "./each-character";
import { HOUR_MS } from "./make-telemetry-1h";
import { ROLL_UPS } from "./note-roll-ups";

/** What a character did in a stretch of time. */
export interface Leader {
  character_name: string;
  kills: number;
  /** Of the time it was heard of; null where it was not. */
  kills_per_hour: number | null;
  rares: number;
  deaths: number;
  tapers_used: number;
  /** In steps of five minutes. */
  online_seconds: number;
}

export type LeaderColumn = Exclude<keyof Leader, "character_name">;

export interface LeaderboardRequest {
  fromMs: number;
  now: Date;
  by: LeaderColumn;
  limit: number;
}

/**
 * Who did most since a time, the first first, and how many did anything. Equals stand by name.
 * Plan: ranges of telemetry_1h_key and, for the hours at both ends, of telemetry_5m_key in the days concerned; of
 * rare_events_time and death_events_time.
 */
export async function leaderboard(
  { sql }: Database,
  { fromMs, now, by, limit }: LeaderboardRequest,
): Promise<{ leaders: Leader[]; total: number }> {
  const nowMs = now.getTime();
  const firstMs = Math.min(nowMs, Math.ceil(fromMs / HOUR_MS) * HOUR_MS);
  const lastMs = Math.max(firstMs, Math.floor(nowMs / HOUR_MS) * HOUR_MS);
  const currentMs = Math.floor(nowMs / ROLL_UPS.telemetry_5m) * ROLL_UPS.telemetry_5m;
  const [from, first, last, end] = [iso(fromMs), iso(firstMs), iso(lastMs), iso(nowMs)];
  const rows = await sql<(Leader & { total: number })[]>`/* leaderboard */
    with played as (
      select character_name, sum(kills) as kills, sum(tapers_used) as tapers_used, sum(seconds) as seconds
      from (
        select character_name, kills, tapers_used, 300 * bit_count(heard::int::bit(12)) as seconds
        from telemetry_1h where "timestamp" >= ${first} and "timestamp" < ${last}
        union all
        select character_name, kills, tapers_used,
          case when "timestamp" < ${iso(currentMs)} then 300 else ${(nowMs - currentMs) / 1000}::float8 end
        from telemetry_5m
        where ("timestamp" >= ${from} and "timestamp" < ${first}) or ("timestamp" >= ${last} and "timestamp" < ${end})
      ) part
      group by character_name
    ),
    found as (
      select character_name, count(*) as rares from rare_events
      where "timestamp" >= ${from} and "timestamp" < ${end} group by character_name
    ),
    died as (
      select character_name, count(*) as deaths from death_events
      where "timestamp" >= ${from} and "timestamp" < ${end} group by character_name
    ),
    everybody as (
      select character_name, coalesce(kills, 0)::int8 as kills,
        round((kills * 3600 / nullif(seconds, 0))::numeric, 1)::float8 as kills_per_hour,
        coalesce(found.rares, 0)::int8 as rares, coalesce(died.deaths, 0)::int8 as deaths,
        coalesce(tapers_used, 0)::int8 as tapers_used, coalesce(round(seconds), 0)::int8 as online_seconds
      from played full join found using (character_name) full join died using (character_name)
    )
    select *, count(*) over ()::int as total from everybody
    order by ${sql(by)} desc nulls last, character_name
    limit ${limit}`;
  const leaders = rows.map(({ total: _, ...leader }) => leader);
  return { leaders, total: rows[0]?.total ?? 0 };
}
