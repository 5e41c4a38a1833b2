const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const SPACE = "\u00a0";

/** `3 d 4 h`, `4 h 12 min`, `12 min 5 s`, `42 s`: what is left of a waiting time, two units at most. */
export function formatLeft(leftMs: number): string {
  // A second that has begun still has to be waited for.
  const ms = Math.max(0, Math.ceil(leftMs / 1_000) * 1_000);
  if (ms >= DAY_MS) return two(Math.floor(ms / DAY_MS), "d", Math.floor((ms % DAY_MS) / HOUR_MS), "h");
  if (ms >= HOUR_MS) {
    return two(Math.floor(ms / HOUR_MS), "h", Math.floor((ms % HOUR_MS) / MINUTE_MS), "min");
  }
  if (ms >= MINUTE_MS) {
    return two(Math.floor(ms / MINUTE_MS), "min", Math.floor((ms % MINUTE_MS) / 1_000), "s");
  }
  return `${ms / 1_000}${SPACE}s`;
}

/** The same for the ear: it changes once a minute, not each second, so that nothing is read over and over. */
export function spokenLeft(leftMs: number): string {
  if (leftMs >= HOUR_MS) return formatLeft(leftMs);
  return leftMs < MINUTE_MS ? "less than a minute" : `${Math.floor(leftMs / MINUTE_MS)}${SPACE}min`;
}

function two(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const first = `${large}${SPACE}${largeUnit}`;
  return small === 0 ? first : `${first} ${small}${SPACE}${smallUnit}`;
}

/** The moments at which timers run out, in milliseconds since the epoch, the earliest first. */
export function turnsOf(flags: Iterable<{ readonly ready_at: string | null }>): readonly number[] {
  const turns: number[] = [];
  for (const { ready_at } of flags) if (ready_at !== null) turns.push(Date.parse(ready_at));
  return turns.sort((a, b) => a - b);
}

/**
 * The last of these moments that has come. Between two of them nothing changes: whatever is asked of the flags at this
 * moment holds now as well.
 */
export function lastTurn(turns: readonly number[], nowMs: number): number {
  let from = 0;
  let to = turns.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((turns[middle] ?? 0) <= nowMs) from = middle + 1;
    else to = middle;
  }
  return turns[from - 1] ?? Number.NEGATIVE_INFINITY;
}
