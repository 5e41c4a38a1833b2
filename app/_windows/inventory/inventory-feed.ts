import { ApiFailure, type Versioned } from "@/app/_items/ask-api";
import type { Clock } from "@/app/_live/clock";
import type { InventoryChanges } from "@/app/_live/inventory-changes";
import { Signal } from "@/app/_live/signal";
import type { Inventory } from "@/server/contract/http/inventory";
import { mergedItems } from "./changed-items";

/** Asked again once nothing has been told for this long, in milliseconds. */
const SETTLED_MS = 2_000;
/** While changes keep coming, asked again this long after the first of them, in milliseconds. */
const WAITING_MS_MAX = 10_000;
/** Changed items are marked for this long, in milliseconds. */
const MARKED_MS = 2_000;
/** First and longest wait before a failed question is asked again, in milliseconds. */
const RETRY_MS_MIN = 2_000;
const RETRY_MS_MAX = 30_000;

/** Changes that the last answer may not have in it. */
type News = {
  readonly firstMs: number;
  readonly lastMs: number;
  /** The stream told of a change, so that an answer without one is an answer too early. */
  readonly isCertain: boolean;
};

export type InventoryState = {
  /** The newest answer; null until there is one. */
  readonly inventory: Inventory | null;
  /** What the last question came to, when it failed. */
  readonly failure: ApiFailure | null;
  /** Ids of what has just changed. */
  readonly changed: ReadonlySet<number>;
};

type Options = {
  clock: Clock;
  character: string;
  changes: InventoryChanges;
  /** Null when the inventory is still the one of `etag`. */
  ask: (etag: string | null, signal: AbortSignal) => Promise<Versioned<Inventory> | null>;
};

const NOTHING: ReadonlySet<number> = new Set();

/**
 * One character's inventory, kept true. It is asked for at once, and again 2 s after the last change that the stream
 * told of this character; other characters make no difference. Storing lags a little behind telling: an answer in
 * which nothing has changed although something was told is asked for once more, and so is the first one, for a change
 * told just before this page listened.
 */
export class InventoryFeed extends Signal {
  state: InventoryState = { inventory: null, failure: null, changed: NOTHING };
  #etag: string | null = null;
  #news: News | null = null;
  #heardMs = Number.NEGATIVE_INFINITY;
  #missedMs = Number.NEGATIVE_INFINITY;
  #retryAtMs: number | null = null;
  #failures = 0;
  #wasAskedAgain = false;
  #isPaused = false;
  #asking: AbortController | null = null;
  #cancelNext: (() => void) | null = null;
  #cancelMarks: (() => void) | null = null;

  constructor(private readonly options: Options) {
    super();
  }

  /** Asks, and goes on listening; the function that comes back ends it. */
  start(): () => void {
    const { changes, character } = this.options;
    const end = changes.subscribe(() => this.#hear());
    this.#heardMs = changes.lastMs(character) ?? Number.NEGATIVE_INFINITY;
    this.#missedMs = changes.missedAtMs;
    this.#askTwice();
    return () => {
      end();
      this.#cancelNext?.();
      this.#cancelMarks?.();
      this.#asking?.abort();
      this.#asking = null;
    };
  }

  /** Asks now, whatever happened before. */
  retry(): void {
    this.#failures = 0;
    void this.#ask();
  }

  /** A page that nobody sees asks for nothing; what it missed it asks for once, when it is seen again. */
  pause(isPaused: boolean): void {
    if (this.#isPaused === isPaused) return;
    this.#isPaused = isPaused;
    this.#plan();
  }

  #hear(): void {
    const { changes, character } = this.options;
    if (changes.missedAtMs > this.#missedMs) {
      this.#missedMs = changes.missedAtMs;
      this.#askTwice();
    }
    const toldMs = changes.lastMs(character) ?? Number.NEGATIVE_INFINITY;
    if (toldMs <= this.#heardMs) return;
    this.#heardMs = toldMs;
    this.#news = { firstMs: this.#news?.firstMs ?? toldMs, lastMs: toldMs, isCertain: true };
    this.#plan();
  }

  #askTwice(): void {
    if (!this.#isPaused || this.state.inventory === null) void this.#ask();
    const nowMs = this.options.clock.now();
    this.#news = { firstMs: nowMs, lastMs: nowMs, isCertain: false };
  }

  /** Sets the time of the next question; an answer that is still awaited sets it when it comes. */
  #plan(): void {
    this.#cancelNext?.();
    this.#cancelNext = null;
    const dueMs = this.#dueMs();
    if (dueMs === null || this.#isPaused || this.#asking !== null) return;
    const delayMs = Math.max(0, dueMs - this.options.clock.now());
    this.#cancelNext = this.options.clock.after(delayMs, () => void this.#ask());
  }

  #dueMs(): number | null {
    if (this.#retryAtMs !== null) return this.#retryAtMs;
    if (this.#news === null) return null;
    return Math.min(this.#news.lastMs + SETTLED_MS, this.#news.firstMs + WAITING_MS_MAX);
  }

  async #ask(): Promise<void> {
    this.#cancelNext?.();
    this.#cancelNext = null;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#retryAtMs = null;
    const news = this.#news;
    this.#news = null;
    try {
      const answer = await this.options.ask(this.#etag, asking.signal);
      if (this.#asking !== asking) return;
      this.#answered(answer, news);
    } catch (error) {
      if (this.#asking !== asking) return;
      this.#failed(error);
    }
    this.#asking = null;
    this.#plan();
  }

  #answered(answer: Versioned<Inventory> | null, news: News | null): void {
    this.#failures = 0;
    const before = this.state.inventory;
    const isSame = answer === null || answer.body.version === before?.version;
    if (isSame && news?.isCertain && !this.#wasAskedAgain) {
      const nowMs = this.options.clock.now();
      this.#wasAskedAgain = true;
      this.#news ??= { firstMs: nowMs, lastMs: nowMs, isCertain: true };
    } else this.#wasAskedAgain = false;
    if (answer === null) {
      if (this.state.failure !== null) this.#become({ failure: null });
      return;
    }
    this.#etag = answer.etag;
    this.#take(answer.body, before);
  }

  #take(after: Inventory, before: Inventory | null): void {
    if (before === null) {
      this.#become({ inventory: after, failure: null });
      return;
    }
    const { items, changed } = mergedItems(before.items, after.items);
    const inventory = { ...after, items: [...items] };
    if (changed.size === 0) {
      this.#become({ inventory, failure: null });
      return;
    }
    this.#become({ inventory, failure: null, changed });
    this.#cancelMarks?.();
    this.#cancelMarks = this.options.clock.after(MARKED_MS, () => this.#become({ changed: NOTHING }));
  }

  /** What the server refuses it refuses again; everything else may pass. */
  #failed(error: unknown): void {
    const failure =
      error instanceof ApiFailure ? error : new ApiFailure(0, "Something went wrong in this page.");
    const isRefused = failure.status >= 400 && failure.status < 500 && failure.status !== 429;
    if (isRefused) this.#news = null;
    else {
      this.#failures++;
      const delayMs = Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** (this.#failures - 1));
      this.#retryAtMs = this.options.clock.now() + delayMs;
    }
    this.#become({ failure });
  }

  #become(change: Partial<InventoryState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}
