import type { Clock } from "./clock";
import { type Sight, tabSight } from "./sight";

/** Something that changes: compare `version`, or subscribe to be woken after it went up. */
export type Changing = {
  readonly version: number;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
};

/** Base of every live store: plain data outside React and one counter that says when it changed. */
export class Signal implements Changing {
  version = 0;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  changed(): void {
    this.version++;
    for (const listener of this.#listeners) listener();
  }
}

/** React hears of a store at most this often: 4 times a second. */
export const CALM_INTERVAL_MS = 250;

/**
 * A quiet view of a busy signal: the first change goes through at once, the following ones together at the
 * end of the interval. One timer for all its listeners, none while nothing changes or nobody listens. A hidden page is
 * told nothing; what it has missed comes in one step.
 */
export class Calm implements Changing {
  version = 0;
  #pending: (() => void) | null = null;
  #lastMs = Number.NEGATIVE_INFINITY;
  #stop: (() => void) | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly source: Changing,
    private readonly clock: Clock,
    private readonly sight: Sight = tabSight,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#stop ??= this.source.subscribe(() => this.#hear());
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = null;
      this.#pending?.();
      this.#pending = null;
    };
  };

  #hear(): void {
    if (this.#pending) return;
    const waitMs = this.#lastMs + CALM_INTERVAL_MS - this.clock.now();
    if (waitMs <= 0) this.#due();
    else this.#pending = this.clock.after(waitMs, () => this.#due());
  }

  #due(): void {
    if (this.sight.isHidden()) this.#pending = this.sight.onShown(() => this.#tell());
    else this.#tell();
  }

  #tell(): void {
    this.#pending = null;
    this.#lastMs = this.clock.now();
    this.version++;
    for (const listener of this.#listeners) listener();
  }
}
