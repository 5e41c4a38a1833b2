import type { Database } from "../client";
import { iso } from "./each-character";
import { creaturesSeen } from "./make-spawn-heat-1h";
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
 * Whole hours come from spawn_heat_1h, the edges of the window and the hours that got rows since they were made
 * (the present one always) from the rows themselves. One statement, so one view of what is made: nothing is counted
 * twice, and nothing is left out.
 * Plan: a range of spawn_heat_1h_key; for the rest the block range index on time of spawn_events.
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
       select bucket from maintenance.roll_up_pending where roll_up = 'spawn_heat_1h'
       union select bucket from maintenance.roll_up_claimed where roll_up = 'spawn_heat_1h'
     ),
     spans as (
       select $1::timestamptz as from_time, $2::timestamptz as end_time
       union all select $3, $4
       union all select bucket, bucket + interval '1 hour' from unmade where bucket >= $2 and bucket < $3
     )
     select ew_tenths / 10.0::float8 as ew, ns_tenths / 10.0::float8 as ns, sum(creatures)::int as intensity
     from (
       select ew_tenths, ns_tenths, creatures from spawn_heat_1h
       where "timestamp" >= $2 and "timestamp" < $3 and ${only}
         and "timestamp" not in (select bucket from unmade)
       union all
       select seen.ew_tenths, seen.ns_tenths, seen.creatures
       from spans cross join lateral (${creaturesSeen("spans.from_time", "spans.end_time", only)}) seen
     ) creature
     group by ew_tenths, ns_tenths
     order by ew_tenths, ns_tenths`,
    [...[fromMs, firstHourMs, lastHourMs, endMs].map(iso), ...(mob === undefined ? [] : [mob])],
  );
}
