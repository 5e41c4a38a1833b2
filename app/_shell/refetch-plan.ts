import type { Clock } from "@/app/_live/clock";

/** What the stream tells is stored a moment later: asked at once, the server would answer what it was, in milliseconds. */
const STORED_MS = 1_500;
/** Between two questions, however much the stream tells, in milliseconds. */
const BETWEEN_MS = 4_000;

/** When to ask anew for something that the stream says has changed: soon, and seldom. */
export class RefetchPlan {
  #lastMs = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly ask: () => void,
  ) {}

  /** Something has changed; several changes within the wait are one question. */
  hear(): void {
    if (this.#cancel) return;
    const waitMs = Math.max(STORED_MS, this.#lastMs + BETWEEN_MS - this.clock.now());
    this.#cancel = this.clock.after(waitMs, () => this.askNow());
  }

  askNow(): void {
    this.stop();
    this.#lastMs = this.clock.now();
    this.ask();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
