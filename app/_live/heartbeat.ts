import type { Clock } from "./clock";
import { Signal } from "./signal";

/** Ages are shown in whole seconds. */
const BEAT_MS = 1_000;

/** One beat a second, for everything that changes by time alone. A hidden tab catches up at its next beat. */
export class Heartbeat extends Signal {
  nowMs: number;
  #cancel: (() => void) | null = null;

  constructor(private readonly clock: Clock) {
    super();
    this.nowMs = clock.now();
  }

  start(): void {
    this.#cancel ??= this.clock.after(BEAT_MS, () => {
      this.#cancel = null;
      this.start();
      this.beat();
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** Beats now; the tab has just become visible. */
  beat(): void {
    this.nowMs = this.clock.now();
    this.changed();
  }
}
