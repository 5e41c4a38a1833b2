const FIVE_MINUTES_MS = 5 * 60_000;

/**
 * How long after their end the readings of a time count as complete: they are stored within a second, and five minutes
 * are summed within a quarter of a minute.
 */
const SETTLED_MS = 30_000;

/**
 * The time of a chart, in milliseconds of the epoch; the end is not part of it. It begins with a stretch, and ends with
 * the newest whole five minutes (or minute) of which everything is counted: whatever is still being counted would look
 * like a drop.
 */
export function seriesSpan({
  seconds,
  bucketMs,
  nowMs,
}: {
  seconds: number;
  bucketMs: number;
  nowMs: number;
}): { fromMs: number; endMs: number } {
  const stepMs = Math.min(bucketMs, FIVE_MINUTES_MS);
  const endMs = Math.floor((nowMs - SETTLED_MS) / stepMs) * stepMs;
  const lastMs = Math.ceil(endMs / bucketMs) * bucketMs;
  return { fromMs: lastMs - seconds * 1000, endMs };
}
