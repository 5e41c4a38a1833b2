/** While a loss is younger than this, every attempt comes within two seconds: an update takes less. Milliseconds. */
const EAGER_MS = 5 * 60_000;
const EAGER_DELAY_MS_MAX = 2_000;
const DELAY_MS_MAX = 15_000;

/**
 * How long to wait before the next attempt. The first comes almost at once; a restarted server is found
 * within two seconds; a long outage is asked every fifteen. `random` (0 to 1) spreads a whole guild's
 * browsers over the interval, so that a server that has just come back is not stormed.
 */
export function reconnectDelayMs(attempt: number, lostForMs: number, random: number): number {
  if (attempt === 0) return Math.round(500 * random);
  if (lostForMs < EAGER_MS) return Math.round(EAGER_DELAY_MS_MAX * (0.5 + 0.5 * random));
  const doublings = Math.floor((lostForMs - EAGER_MS) / 15_000);
  const ceilingMs = Math.min(DELAY_MS_MAX, EAGER_DELAY_MS_MAX * 2 ** (doublings + 1));
  return Math.round(ceilingMs * (0.6 + 0.4 * random));
}
