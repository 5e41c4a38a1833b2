/** First wait before a dead process is started again, the longest one, and what counts as healthy. */
const firstDelayMs = 500;
const delayMsMax = 30_000;
const healthyMs = 60_000;

/** How long to wait before the next start. Doubles with every death in a row; a minute of health forgives all. */
export class Backoff {
  #deaths = 0;

  /** @param aliveMs how long the process had been ready when it died (0: it never was) */
  next(aliveMs: number): number {
    if (aliveMs >= healthyMs) this.#deaths = 0;
    const delayMs = Math.min(firstDelayMs * 2 ** this.#deaths, delayMsMax);
    this.#deaths += 1;
    return delayMs;
  }
}
