import type { StatsBucket } from "@/db/queries/stats-series";
import type { StatsPoint } from "@/server/contract/http/stats-series";

type Times = { fromMs: number; endMs: number; bucketMs: number };

/** A point for every stretch of time: of what nothing is known every figure is null, never zero. */
export function fillPoints(
  buckets: readonly StatsBucket[],
  { fromMs, endMs, bucketMs }: Times,
): StatsPoint[] {
  const known = new Map(buckets.map((bucket) => [bucket.timestamp, bucket]));
  const points: StatsPoint[] = [];
  for (let ms = fromMs; ms < endMs; ms += bucketMs) {
    const timestamp = new Date(ms).toISOString();
    const bucket = known.get(timestamp);
    points.push(
      bucket === undefined || bucket.heard_seconds === 0 ? gap(timestamp, bucket) : pointOf(bucket),
    );
  }
  return points;
}

function pointOf(bucket: StatsBucket): StatsPoint {
  const { kills, tapers_used, heard_seconds, characters, rares, deaths } = bucket;
  return {
    timestamp: bucket.timestamp,
    heard_seconds,
    characters: characters === null ? null : rounded(characters),
    kills,
    kills_per_hour: perHour(kills, heard_seconds),
    tapers_used,
    tapers_per_hour: perHour(tapers_used, heard_seconds),
    rares,
    deaths,
    mem_mb: rounded(bucket.mem_mb),
    mem_mb_max: rounded(bucket.mem_mb_max),
    cpu_pct: rounded(bucket.cpu_pct),
    cpu_pct_max: rounded(bucket.cpu_pct_max),
    latency_ms: rounded(bucket.latency_ms),
    latency_ms_max: rounded(bucket.latency_ms_max),
  };
}

/** Finds and deaths are told by frames of their own, which may come where no reading does. */
function gap(timestamp: string, bucket: StatsBucket | undefined): StatsPoint {
  return {
    timestamp,
    heard_seconds: 0,
    characters: null,
    kills: null,
    kills_per_hour: null,
    tapers_used: null,
    tapers_per_hour: null,
    rares: bucket?.rares || null,
    deaths: bucket?.deaths || null,
    mem_mb: null,
    mem_mb_max: null,
    cpu_pct: null,
    cpu_pct_max: null,
    latency_ms: null,
    latency_ms_max: null,
  };
}

function perHour(count: number, seconds: number): number {
  return Math.round((count * 36_000) / seconds) / 10;
}

/** To a tenth: more says nothing, and answers are a third smaller. */
function rounded(value: number): number;
function rounded(value: number | null): number | null;
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
