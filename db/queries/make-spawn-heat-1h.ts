import type postgres from "postgres";
import { iso } from "./each-character";
import { ROLL_UPS } from "./note-roll-ups";

/**
 * Sightings from one time up to another as creatures per cell of 0.1 units. One creature seen by several characters,
 * or again within ten minutes, counts once where its id is known. The ten minutes are those of the clock and an hour
 * has six of them, so hours add up.
 * @param only a further condition on the rows
 */
export function creaturesSeen(from: string, end: string, only = "true"): string {
  return `
    select mob, round(ew * 10)::int as ew_tenths, round(ns * 10)::int as ns_tenths,
      -- Without an id every sighting is a creature of its own.
      case when object_id is null then count(*) else 1 end as creatures
    from spawn_events
    where "timestamp" >= ${from} and "timestamp" < ${end} and ${only}
    group by mob, ew_tenths, ns_tenths, object_id,
      case when object_id is not null then floor(extract(epoch from "timestamp") / 600) end`;
}

/** An hour of sightings, from its rows. Plan: the block range index on time of its day. */
export async function makeSpawnHeat1h(tx: postgres.TransactionSql, hourMs: number): Promise<void> {
  await tx`/* makeRollUps */ delete from spawn_heat_1h where timestamp = ${iso(hourMs)}`;
  await tx.unsafe(
    `/* makeRollUps */
     insert into spawn_heat_1h (timestamp, mob, ew_tenths, ns_tenths, creatures)
     select $1::timestamptz, mob, ew_tenths, ns_tenths, sum(creatures) from (${creaturesSeen("$1", "$2")}) seen
     group by mob, ew_tenths, ns_tenths`,
    [iso(hourMs), iso(hourMs + ROLL_UPS.spawn_heat_1h)],
  );
}
