import type { Database } from "../client";

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
const aheadMs = 10 * 60_000;

/**
 * How many creatures were seen in each cell of 0.1 units. One creature seen by several characters, or again
 * within ten minutes, counts once where its id is known.
 * Plan: the days of the window are read whole; a shorter window goes through the block range index on time.
 */
export async function spawnHeatmap(
  { sql }: Database,
  { hours, mob, now }: HeatmapRequest,
): Promise<HeatCell[]> {
  const from = new Date(now.getTime() - hours * 3_600_000).toISOString();
  const end = new Date(now.getTime() + aheadMs).toISOString();
  return sql.unsafe<HeatCell[]>(
    `/* spawnHeatmap */ select ew_tenths / 10.0::float8 as ew, ns_tenths / 10.0::float8 as ns, sum(creatures)::int as intensity
     from (
       select
         round(ew * 10)::int as ew_tenths,
         round(ns * 10)::int as ns_tenths,
         -- Without an id every sighting is a creature of its own.
         case when object_id is null then count(*) else 1 end as creatures
       from spawn_events
       where "timestamp" >= $1 and "timestamp" < $2 ${mob === undefined ? "" : "and lower(mob) = lower($3)"}
       group by ew_tenths, ns_tenths, object_id,
         case when object_id is not null then floor(extract(epoch from "timestamp") / 600) end
     ) as creature
     group by ew_tenths, ns_tenths
     order by ew_tenths, ns_tenths`,
    [from, end, ...(mob === undefined ? [] : [mob])],
  );
}
