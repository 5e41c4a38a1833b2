import type { Database } from "../client";
import { creaturesSeen, SPAWN_HEAT_DAY } from "./make-spawn-heat";
import { spawnWindow, windowTimes } from "./spawn-window";

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

/**
 * How many creatures were seen in each cell of 0.1 units; see `creaturesSeen` for what counts once.
 * Whole days and hours come from what was made of them (`make-roll-ups.ts`), the rest of the window from the rows
 * themselves (`spawn-window.ts`).
 * Plan: ranges of spawn_heat_all_key, or of spawn_heat_1h_mob for one creature; for the rest the block range index on
 * time of spawn_events.
 */
export async function spawnHeatmap(
  { sql }: Database,
  { mob, ...window }: HeatmapRequest,
): Promise<HeatCell[]> {
  const only = mob === undefined ? "true" : "lower(mob) = lower($5)";
  return sql.unsafe<HeatCell[]>(
    `/* spawnHeatmap */
     with ${spawnWindow},
     -- Whole days of the window of which nothing is to be made. For one creature there are only hours.
     day as (
       select date_trunc('day', bucket, 'UTC') as bucket from hour
       where ${mob === undefined} group by 1 having count(*) = 24 and bool_and(is_made)
       except select bucket from unmade where roll_up = '${SPAWN_HEAT_DAY}'
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
    [...windowTimes(window), ...(mob === undefined ? [] : [mob])],
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
