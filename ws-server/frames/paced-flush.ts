import type { Clock } from "../clock";

/** Longest time something waits for others to share a write with, in milliseconds. */
const GATHER_MS_MAX = 20;

/**
 * How long frames gather after a flush, for each write it took. A write costs about 8 µs, whatever is in it, so
 * this holds writing at 3 % of the time: 5 ms with twenty receivers, the longest time from eighty on.
 */
const GATHER_MS_PER_WRITE = 0.25;

/** Runs something soon: `immediate` after what is being read now, `later` after a time. */
export interface Scheduler {
  immediate(run: () => void): void;
  later(run: () => void, ms: number): void;
}

export const eventLoop: Scheduler = {
  immediate: (run) => void setImmediate(run),
  later: (run, ms) => void setTimeout(run, ms),
};

/**
 * Decides when gathered frames are written. The write system call is nearly all of the cost of bringing a frame to
 * many, so after a pause it goes out at once, and then none for a few milliseconds, at most 20, when there are many
 * to write to.
 */
export class PacedFlush {
  private scheduled = false;
  private restUntil = 0;

  /** @param flush writes what has gathered; returns how many writes that took, 0 when nothing had */
  constructor(
    private readonly flush: () => number,
    private readonly clock: Pick<Clock, "monotonic">,
    private readonly scheduler: Scheduler = eventLoop,
  ) {}

  /** Something has gathered. */
  soon(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    const wait = this.restUntil - this.clock.monotonic();
    // Timers are a millisecond coarse; a shorter rest is over by the time everything readable has been read.
    if (wait < 1) this.scheduler.immediate(this.run);
    else this.scheduler.later(this.run, wait);
  }

  /** Writes what has gathered without waiting for its time. */
  now(): void {
    const writes = this.flush();
    if (writes === 0) return;
    this.restUntil = this.clock.monotonic() + Math.min(GATHER_MS_MAX, writes * GATHER_MS_PER_WRITE);
  }

  private readonly run = (): void => {
    this.scheduled = false;
    this.now();
  };
}
