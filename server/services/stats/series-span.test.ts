import { expect, test } from "vitest";
import { STATS_RANGES } from "@/server/contract/stats-ranges";
import { seriesSpan } from "./series-span";

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);
const MINUTE = 60;
const HOUR = 3600;

test.each([
  ["an hour by minutes", HOUR, MINUTE, "14:03:31", "2026-11-22T13:03", "2026-11-22T14:03"],
  [
    "a minute that has just ended is still being stored",
    HOUR,
    MINUTE,
    "14:03:29",
    "2026-11-22T13:02",
    "2026-11-22T14:02",
  ],
  ["a day by five minutes", 24 * HOUR, 5 * MINUTE, "14:06:00", "2026-11-21T14:05", "2026-11-22T14:05"],
  [
    "five minutes that have just ended are still summed",
    6 * HOUR,
    5 * MINUTE,
    "14:05:20",
    "2026-11-22T08:00",
    "2026-11-22T14:00",
  ],
  [
    "the last hour of a week is as long as it is so far",
    168 * HOUR,
    HOUR,
    "14:42:00",
    "2026-11-15T15:00",
    "2026-11-22T14:40",
  ],
  [
    "hours that are just over are whole",
    168 * HOUR,
    HOUR,
    "15:00:30",
    "2026-11-15T15:00",
    "2026-11-22T15:00",
  ],
  [
    "a month by three hours, from a whole one",
    720 * HOUR,
    3 * HOUR,
    "14:42:00",
    "2026-10-23T15:00",
    "2026-11-22T14:40",
  ],
])("%s", (_, seconds, bucketSeconds, clock, from, to) => {
  const nowMs = Date.parse(`2026-11-22T${clock}.000Z`);
  const span = seriesSpan({ seconds, bucketMs: bucketSeconds * 1000, nowMs });
  expect([iso(span.fromMs), iso(span.endMs)]).toEqual([from, to]);
});

test.each(Object.entries(STATS_RANGES))("%s has 300 points at most", (_, { seconds, bucketSeconds }) => {
  for (const length of Object.values(bucketSeconds)) {
    expect(seconds / length).toBeLessThanOrEqual(300);
    expect(seconds % length).toBe(0);
  }
});
