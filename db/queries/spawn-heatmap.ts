import type { Database } from "../client";
import { iso } from "./each-character";
import { creaturesSeen, SPAWN_HEAT_DAY } from "./make-spawn-heat";
import { ROLL_UPS } from "./note-roll-ups";

export interface HeatCell {
  /** Centre of the cell, in map units. */
  ew: number;
  ns: number;
  /** Creatures seen there. */
  intensity: number;
}

export interface HeatmapRequest {
  hours: number;
  /** Name of a creature, case ignored. */
  mob?: string;
  now: Date;
}

/** Plugin clocks may be this far ahead of ours. */
const AHEAD_MS = 10 * 60_000;

const HOUR_MS = ROLL_UPS.spawn_heat_1h;

/**
 * How many creatures were seen in each cell of 0.1 units; see `creaturesSeen` for what counts once.
 * Whole days and hours come from what was made of them (`make-roll-ups.ts`); the edges of the window and the hours
 * that got rows since they were made, the present one always, from the rows themselves. All in one statement, so there
 * is one view of what is made: nothing is counted twice, and nothing is left out.
 * Plan: ranges of spawn_heat_all_key, or of spawn_heat_1h_mob for one creature; for the rest the block range index on
 * time of spawn_events.
 */
export async function spawnHeatmap(
  { sql }: Database,
  { hours, mob, now }: HeatmapRequest,
): Promise<HeatCell[]> {
  const fromMs = now.getTime() - hours * HOUR_MS;
  const endMs = now.getTime() + AHEAD_MS;
  const firstHourMs = Math.ceil(fromMs / HOUR_MS) * HOUR_MS;
  const lastHourMs = Math.floor(endMs / HOUR_MS) * HOUR_MS;
  const only = mob === undefined ? "true" : "lower(mob) = lower($5)";
  return sql.unsafe<HeatCell[]>(
    `/* spawnHeatmap */
     with unmade as (
       select roll_up, bucket from maintenance.roll_up_pending where roll_up <> 'telemetry_5m'
       union select roll_up, bucket from maintenance.roll_up_claimed where roll_up <> 'telemetry_5m'
     ),
     hour as (
       select bucket, not exists (
         select from unmade where roll_up = 'spawn_heat_1h' and unmade.bucket = each.bucket) as is_made
       from generate_series($2::timestamptz, $3::timestamptz - interval '1 hour', '1 hour') each(bucket)
     ),
     -- Whole days of the window of which nothing is to be made. For one creature there are only hours.
     day as (
       select date_trunc('day', bucket, 'UTC') as bucket from hour
       where ${mob === undefined} group by 1 having count(*) = 24 and bool_and(is_made)
       except select bucket from unmade where roll_up = '${SPAWN_HEAT_DAY}'
     ),
     span as (
       select $1::timestamptz as from_time, $2::timestamptz as end_time
       union all select $3, $4
       union all select bucket, bucket + interval '1 hour' from hour where not is_made
     )
     select ew_tenths / 10.0::float8 as ew, ns_tenths / 10.0::float8 as ns, sum(creatures::int)::int as intensity
     from (
       ${mob === undefined ? made : madeOfKind}
       union all
       select seen.ew_tenths, seen.ns_tenths, seen.creatures
       from span cross join lateral (${creaturesSeen("span.from_time", "span.end_time", only)}) seen
     ) creature
     group by ew_tenths, ns_tenths
     order by ew_tenths, ns_tenths`,
    [...[fromMs, firstHourMs, lastHourMs, endMs].map(iso), ...(mob === undefined ? [] : [mob])],
  );
}

/** `offset 0`: hour by hour, for the planner would read all of them and choose afterwards. */
const made = `
  select heat.ew_tenths, heat.ns_tenths, heat.creatures
  from day cross join lateral (
    select * from spawn_heat_all where hours = 24 and "timestamp" = day.bucket offset 0) heat
  union all
  select heat.ew_tenths, heat.ns_tenths, heat.creatures
  from hour cross join lateral (
    select * from spawn_heat_all where hours = 1 and "timestamp" = hour.bucket offset 0) heat
  where hour.is_made and date_trunc('day', hour.bucket, 'UTC') not in (select bucket from day)`;

const madeOfKind = `
  select heat.ew_tenths, heat.ns_tenths, heat.creatures
  from hour cross join lateral (
    select * from spawn_heat_1h where lower(mob) = lower($5) and "timestamp" = hour.bucket offset 0) heat
  where hour.is_made`;
