import { describe, expect, test } from "vitest";
import type { StatsBucket } from "@/db/queries/stats-series";
import { fillPoints } from "./fill-points";

const startMs = Date.parse("2026-11-22T12:00:00.000Z");
const HOUR_MS = 3_600_000;
const hour = (number: number) => new Date(startMs + number * HOUR_MS).toISOString();

const bucket = (number: number, fields: Partial<StatsBucket> = {}): StatsBucket => ({
  timestamp: hour(number),
  heard_seconds: 3_600,
  characters: 2.041,
  kills: 100,
  tapers_used: 7,
  rares: 0,
  deaths: 0,
  mem_mb: 812.4449,
  mem_mb_max: 900,
  cpu_pct: null,
  cpu_pct_max: null,
  latency_ms: 48,
  latency_ms_max: 60,
  ...fields,
});

const fill = (buckets: StatsBucket[], hours: number) =>
  fillPoints(buckets, { fromMs: startMs, endMs: startMs + hours * HOUR_MS, bucketMs: HOUR_MS });

describe("points", () => {
  test("there is one for every stretch of time, and where nothing was heard nothing is zero", () => {
    const points = fill([bucket(0), bucket(2)], 4);
    expect(points.map(({ timestamp }) => timestamp)).toEqual([0, 1, 2, 3].map(hour));
    const { timestamp, heard_seconds, ...figures } = points[1] ?? {};
    expect(heard_seconds).toBe(0);
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  test("a find in a gap is still known, and no other figure becomes so", () => {
    const silent = bucket(0, {
      heard_seconds: 0,
      characters: null,
      kills: 0,
      tapers_used: 0,
      rares: 2,
      mem_mb: null,
    });
    expect(fill([silent], 1)[0]).toMatchObject({ rares: 2, deaths: null, kills: null, kills_per_hour: null });
  });

  test("rates are of the time that was heard of, so the stretch that is not over is no drop", () => {
    const [whole, part] = fill([bucket(0), bucket(1, { heard_seconds: 900, kills: 25 })], 1.25);
    expect([whole?.kills_per_hour, part?.kills_per_hour]).toEqual([100, 100]);
    expect([whole?.kills, part?.kills]).toEqual([100, 25]);
  });

  test("figures are told to a tenth", () => {
    expect(fill([bucket(0)], 1)[0]).toMatchObject({ characters: 2, mem_mb: 812.4, cpu_pct: null });
  });
});
