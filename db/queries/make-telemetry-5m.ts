import type postgres from "postgres";
import { eachCharacter, iso } from "./each-character";
import { makeTelemetry1h } from "./make-telemetry-1h";
import { ROLL_UPS } from "./note-roll-ups";

/** A counter's rise is told from the reading before; after a longer silence nobody knows when it rose. */
const LOOK_BACK_MS = 10 * 60_000;

/**
 * Five minutes of everybody, from the readings, and with them their hour. Kills and deaths are what their counters rose by above all that the
 * session had reported in the ten minutes before; tapers used the decreases of their count. A first reading tells no
 * rise. (Lifetime figures are exact; these are for charts, where a rise must not appear in the wrong five minutes.)
 * Plan: a range of telemetry_events_key per character, in the days concerned.
 */
export async function makeTelemetry5m(tx: postgres.TransactionSql, bucketMs: number): Promise<void> {
  const names = eachCharacter({ fromMs: bucketMs - LOOK_BACK_MS, endMs: bucketMs + ROLL_UPS.telemetry_5m });
  const bucket = `$${names.values.length + 1}::timestamptz`;
  await tx`/* makeRollUps */ delete from telemetry_5m where timestamp = ${iso(bucketMs)}`;
  await tx.unsafe(
    `/* makeRollUps */ ${names.with}
     insert into telemetry_5m (timestamp, character_name, readings, kills, deaths, tapers_used,
       mem_mb, mem_mb_max, cpu_pct, cpu_pct_max, latency_ms, latency_ms_max)
     select ${bucket}, names.character_name, sums.*
     from names cross join lateral (
       select count(*)::int as readings,
         sum(greatest(kills - kills_before, 0)), sum(greatest(deaths - deaths_before, 0)),
         sum(greatest(tapers_before - prismatic_taper_count, 0)),
         avg(mem_mb), max(mem_mb), avg(cpu_pct), max(cpu_pct), avg(latency_ms), max(latency_ms)
       from (
         select event.*,
           max(kills) over before as kills_before,
           max(deaths) over before as deaths_before,
           lag(prismatic_taper_count) over (
             partition by session_id, prismatic_taper_count is null order by "timestamp") as tapers_before
         from telemetry_events event
         where event.character_name = names.character_name
           and event."timestamp" >= $1 and event."timestamp" < $2
         window before as (
           partition by session_id order by "timestamp" rows between unbounded preceding and 1 preceding)
       ) reading
       where "timestamp" >= ${bucket}
     ) sums
     where readings > 0`,
    [...names.values, iso(bucketMs)],
  );
  await makeTelemetry1h(tx, bucketMs);
}
