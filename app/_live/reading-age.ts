/** Half of the sliding window in which the smallest lag counts, in milliseconds. */
const WINDOW_MS = 60_000;

type Lags = { windowStartedMs: number; currentMs: number; previousMs: number };

/**
 * How old a reading was when it arrived. A plugin stamps its frames with the clock of its own machine, which
 * may be minutes off, and recorded frames are days old: the smallest lag of the last minutes is taken as that
 * offset, what exceeds it is real delay. So a frame that waited in a queue, or was replayed after a loss,
 * never passes for a fresh one, and a wrong clock never makes a fresh one look old.
 */
export class ReadingAge {
  readonly #lags = new Map<string, Lags>();

  /**
   * Age of a reading in milliseconds. `learn` only from frames that arrived on the live stream: a replayed
   * frame's lag says nothing about the sender's clock.
   */
  ageMs(name: string, timestampMs: number, serverNowMs: number, learn: boolean): number {
    if (Number.isNaN(timestampMs)) return 0;
    if (learn) this.learn(name, timestampMs, serverNowMs);
    const lagMs = serverNowMs - timestampMs;
    const lags = this.#lags.get(name);
    const offsetMs = lags ? Math.min(lags.currentMs, lags.previousMs) : 0;
    return Math.max(0, lagMs - offsetMs);
  }

  forget(name: string): void {
    this.#lags.delete(name);
  }

  /** A frame of the sender reached the server at `nowMs`, by the server's clock. */
  learn(name: string, timestampMs: number, nowMs: number): void {
    const lagMs = nowMs - timestampMs;
    if (Number.isNaN(lagMs)) return;
    const lags = this.#lags.get(name);
    if (!lags || nowMs - lags.windowStartedMs > 2 * WINDOW_MS) {
      this.#lags.set(name, { windowStartedMs: nowMs, currentMs: lagMs, previousMs: lagMs });
    } else if (nowMs - lags.windowStartedMs > WINDOW_MS) {
      this.#lags.set(name, { windowStartedMs: nowMs, currentMs: lagMs, previousMs: lags.currentMs });
    } else {
      lags.currentMs = Math.min(lags.currentMs, lagMs);
    }
  }
}
