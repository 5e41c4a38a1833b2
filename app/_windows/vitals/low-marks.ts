/** Low for this long counts as low, in milliseconds: whoever is healed at once never was. */
const LOW_AFTER_MS = 1_000;
/** And well for this long as well again, in milliseconds: a vital that swings about the limit stays low. */
const WELL_AFTER_MS = 3_000;

/** Somebody has become low, or is well again. */
export type Crossing = { readonly name: string; readonly isLow: boolean };

type Mark = {
  /** What the last reading says, and since when. */
  isLow: boolean;
  sinceMs: number;
  /** What holds: it follows the readings only once they have lasted. */
  isRaised: boolean;
  raisedAtMs: number;
};

/**
 * Who is low and for how long, so that rows change places only for what lasts. Knows no clock: times are
 * milliseconds that never go back.
 */
export class LowMarks {
  readonly #marks = new Map<string, Mark>();

  /** What a reading says. Whoever is seen for the first time counts as it is found: nothing has been crossed. */
  see(name: string, isLow: boolean, nowMs: number): void {
    const mark = this.#marks.get(name);
    if (!mark) this.#marks.set(name, { isLow, sinceMs: nowMs, isRaised: isLow, raisedAtMs: nowMs });
    else if (mark.isLow !== isLow) {
      mark.isLow = isLow;
      mark.sinceMs = nowMs;
    }
  }

  /** What has lasted long enough by now holds from now on. Returns what that changed, the earliest first. */
  settle(nowMs: number): readonly Crossing[] {
    const due = [...this.#marks].filter(([, mark]) => dueMs(mark) <= nowMs);
    due.sort(([, a], [, b]) => dueMs(a) - dueMs(b));
    return due.map(([name, mark]) => {
      mark.isRaised = mark.isLow;
      mark.raisedAtMs = nowMs;
      return { name, isLow: mark.isLow };
    });
  }

  /** When `settle` has something to do; null while nothing is on its way. */
  get nextDueMs(): number | null {
    const next = Math.min(...[...this.#marks.values()].map(dueMs));
    return Number.isFinite(next) ? next : null;
  }

  /** Since when somebody counts as low; null for who does not. */
  raisedAtMs(name: string): number | null {
    const mark = this.#marks.get(name);
    return mark?.isRaised ? mark.raisedAtMs : null;
  }

  forget(name: string): void {
    this.#marks.delete(name);
  }

  /** Another limit holds: everybody is seen for the first time. */
  clear(): void {
    this.#marks.clear();
  }
}

function dueMs({ isLow, isRaised, sinceMs }: Mark): number {
  if (isLow === isRaised) return Number.POSITIVE_INFINITY;
  return sinceMs + (isLow ? LOW_AFTER_MS : WELL_AFTER_MS);
}
