import { iso } from "./each-character";
import { ROLL_UPS } from "./note-roll-ups";

const HOUR_MS = ROLL_UPS.spawn_heat_1h;

/** Plugin clocks may be this far ahead of ours. */
const AHEAD_MS = 10 * 60_000;

/**
 * The last hours of sightings as what is made of them and what is not: with `windowTimes` as $1 to $4, `unmade` are
 * the notes of what is still to be made, `hour` the whole hours and whether each is made, `span` the rest (the edges of
 * the window and the hours that got rows since they were made, the present one always), of which the rows are read.
 * Whoever reads all of them in one statement has one view of what is made: nothing is counted twice or left out.
 */
export const spawnWindow = `
     unmade as (
       select roll_up, bucket from maintenance.roll_up_pending where roll_up <> 'telemetry_5m'
       union select roll_up, bucket from maintenance.roll_up_claimed where roll_up <> 'telemetry_5m'
     ),
     hour as (
       select bucket, not exists (
         select from unmade where roll_up = 'spawn_heat_1h' and unmade.bucket = each.bucket) as is_made
       from generate_series($2::timestamptz, $3::timestamptz - interval '1 hour', '1 hour') each(bucket)
     ),
     span as (
       select $1::timestamptz as from_time, $2::timestamptz as end_time
       union all select $3, $4
       union all select bucket, bucket + interval '1 hour' from hour where not is_made
     )`;

/** Where the window begins, its first and last full hour, and where it ends. */
export function windowTimes({ hours, now }: { hours: number; now: Date }): string[] {
  const fromMs = now.getTime() - hours * HOUR_MS;
  const endMs = now.getTime() + AHEAD_MS;
  const firstHourMs = Math.ceil(fromMs / HOUR_MS) * HOUR_MS;
  const lastHourMs = Math.floor(endMs / HOUR_MS) * HOUR_MS;
  return [fromMs, firstHourMs, lastHourMs, endMs].map(iso);
}
