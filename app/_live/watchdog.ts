import type { Clock } from "./clock";

/** The server ticks after 2 s without another frame; a second more for the network. Milliseconds. */
export const QUIET_AFTER_MS = 3_000;

/** Silence after which the connection is taken for dead, in milliseconds. */
export const DEAD_AFTER_MS = 5_000;

/** A timer that fires this late was held back by the browser (hidden tab, busy page), in milliseconds. */
const HELD_BACK_MS = 1_000;

type Watch = { quiet(): void; heard(): void; dead(): void };

/**
 * Tells silence from loss on an open socket. After a held-back timer it waits once more before it judges:
 * frames that came in the meantime are still in the browser's queue.
 */
export class Watchdog {
  #lastFrameMs = 0;
  #isQuiet = false;
  #cancel: (() => void) | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly watch: Watch,
  ) {}

  start(): void {
    this.stop();
    this.#lastFrameMs = this.clock.now();
    this.#wait(QUIET_AFTER_MS);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#isQuiet = false;
  }

  /** When the last frame arrived, or when the watch began; on the live clock. */
  get lastFrameMs(): number {
    return this.#lastFrameMs;
  }

  /** A frame of any type has arrived. */
  frame(): void {
    this.#lastFrameMs = this.clock.now();
    if (!this.#isQuiet) return;
    this.#isQuiet = false;
    this.watch.heard();
  }

  #wait(delayMs: number): void {
    const dueMs = this.clock.now() + delayMs;
    this.#cancel = this.clock.after(delayMs, () => {
      if (this.clock.now() - dueMs > HELD_BACK_MS) this.#wait(HELD_BACK_MS);
      else this.#judge();
    });
  }

  #judge(): void {
    const silentMs = this.clock.now() - this.#lastFrameMs;
    if (silentMs >= DEAD_AFTER_MS) {
      this.stop();
      this.watch.dead();
      return;
    }
    if (silentMs >= QUIET_AFTER_MS && !this.#isQuiet) {
      this.#isQuiet = true;
      this.watch.quiet();
    }
    this.#wait((this.#isQuiet ? DEAD_AFTER_MS : QUIET_AFTER_MS) - silentMs);
  }
}
