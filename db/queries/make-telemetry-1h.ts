import type postgres from "postgres";
import { iso } from "./each-character";

export const HOUR_MS = 60 * 60_000;

/**
 * The hour of a five minutes that was just made, from the twelve of it, in the same transaction: an hour is what its
 * five minutes are, at every moment. Whoever makes another five minutes of that hour waits for this transaction, for
 * neither would see what the other made.
 * Plan: a range of telemetry_5m_key.
 */
export async function makeTelemetry1h(tx: postgres.TransactionSql, fiveMinutesMs: number): Promise<void> {
  const hourNumber = Math.floor(fiveMinutesMs / HOUR_MS);
  const hour = iso(hourNumber * HOUR_MS);
  await tx`/* makeRollUps */ select pg_advisory_xact_lock(hashtext('telemetry_1h'), ${hourNumber})`;
  await tx`/* makeRollUps */ delete from telemetry_1h where timestamp = ${hour}`;
  await tx`/* makeRollUps */
    insert into telemetry_1h (timestamp, character_name, kills, deaths, tapers_used, mem_mb, mem_mb_max,
      cpu_pct, cpu_pct_max, latency_ms, latency_ms_max, readings, heard)
    select ${hour}::timestamptz, character_name, sum(kills), sum(deaths), sum(tapers_used),
      avg(mem_mb), max(mem_mb_max), avg(cpu_pct), max(cpu_pct_max), avg(latency_ms), max(latency_ms_max),
      sum(readings), bit_or(1 << (extract(epoch from timestamp)::bigint % 3600 / 300)::int)
    from telemetry_5m
    where timestamp >= ${hour} and timestamp < ${iso((hourNumber + 1) * HOUR_MS)}
    group by character_name`;
}
