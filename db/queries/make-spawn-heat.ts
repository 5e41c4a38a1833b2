import type postgres from "postgres";
import { iso } from "./each-character";
import { ROLL_UPS } from "./note-roll-ups";

/** Days of sightings, summed from their hours: the third roll-up, of which the writer knows nothing. */
export const SPAWN_HEAT_DAY = "spawn_heat_24h";
export const DAY_MS = 24 * ROLL_UPS.spawn_heat_1h;

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
      case when object_id is not null then date_bin('10 minutes', "timestamp", '2000-01-01Z') end`;
}

/**
 * An hour of sightings, from its rows: by kind and cell, by cell, and by kind. Its day is to be made anew then.
 * Plan: the block range index on time of its day.
 */
export async function makeSpawnHour(tx: postgres.TransactionSql, hourMs: number): Promise<void> {
  const hour = iso(hourMs);
  await tx`/* makeRollUps */ delete from spawn_heat_1h where timestamp = ${hour}`;
  await tx`/* makeRollUps */ delete from spawn_heat_all where hours = 1 and timestamp = ${hour}`;
  await tx`/* makeRollUps */ delete from spawn_heat_kinds where timestamp = ${hour}`;
  await tx.unsafe(
    `/* makeRollUps */
     insert into spawn_heat_1h (timestamp, mob, ew_tenths, ns_tenths, creatures)
     select $1::timestamptz, mob, ew_tenths, ns_tenths, sum(creatures) from (${creaturesSeen("$1", "$2")}) seen
     group by mob, ew_tenths, ns_tenths order by mob, ew_tenths, ns_tenths`,
    [hour, iso(hourMs + ROLL_UPS.spawn_heat_1h)],
  );
  await tx`/* makeRollUps */
    insert into spawn_heat_all (hours, timestamp, ew_tenths, ns_tenths, creatures)
    select 1, timestamp, ew_tenths, ns_tenths, sum(creatures) from spawn_heat_1h
    where timestamp = ${hour} group by timestamp, ew_tenths, ns_tenths order by ew_tenths, ns_tenths`;
  await tx`/* makeRollUps */
    insert into spawn_heat_kinds (timestamp, mob, creatures)
    select timestamp, mob, sum(creatures) from spawn_heat_1h
    where timestamp = ${hour} group by timestamp, mob order by mob`;
  // A note that is there already is held: whoever takes it up must wait for what was made here.
  await tx`/* makeRollUps */
    insert into maintenance.roll_up_pending (roll_up, bucket)
    values (${SPAWN_HEAT_DAY}, ${iso(Math.floor(hourMs / DAY_MS) * DAY_MS)})
    on conflict (roll_up, bucket) do update set bucket = excluded.bucket`;
}

/** A day of sightings, from its hours. */
export async function makeSpawnDay(tx: postgres.TransactionSql, dayMs: number): Promise<void> {
  const day = iso(dayMs);
  await tx`/* makeRollUps */ delete from spawn_heat_all where hours = 24 and timestamp = ${day}`;
  await tx`/* makeRollUps */
    insert into spawn_heat_all (hours, timestamp, ew_tenths, ns_tenths, creatures)
    select 24, ${day}::timestamptz, ew_tenths, ns_tenths, sum(creatures) from spawn_heat_all
    where hours = 1 and timestamp >= ${day} and timestamp < ${iso(dayMs + DAY_MS)}
    group by ew_tenths, ns_tenths order by ew_tenths, ns_tenths`;
}
