import type { Clock } from "@/app/_live/clock";
import type { Changing } from "@/app/_live/signal";

/** What changes soon after a save is saved once nothing has changed for this long, in milliseconds. */
const REST_MS = 1_000;

/** A layout by its parts; each is saved for itself, so that two tabs do not undo each other's changes. */
export type LayoutParts = Readonly<Record<string, unknown>>;

type Options = {
  clock: Clock;
  /** Whatever changes the layout when it changes. */
  watched: readonly Changing[];
  /** The layout now. */
  read: () => LayoutParts;
  /** The page may go at any time, and the request has to outlive it. */
  save: (changed: LayoutParts) => Promise<void>;
  onFailure: (retry: () => void) => void;
};

/**
 * Saves what has changed of the layout: at once, so that a page that ends abruptly loses nothing, and then after each
 * rest what came since; one save at a time, the newest wins.
 */
export class LayoutSync {
  /** Each part as JSON text, as it was saved last. */
  #saved: ReadonlyMap<string, string>;
  #cancelRest: (() => void) | null = null;
  #isSaving = false;
  readonly #ends: (() => void)[];

  constructor(private readonly options: Options) {
    this.#saved = textsOf(options.read());
    this.#ends = options.watched.map((source) => source.subscribe(() => this.#changed()));
  }

  /** Saves what has not been saved, and watches no longer. */
  stop(): void {
    for (const end of this.#ends) end();
    this.leave();
  }

  /** Saves at once what has not been saved, beside a save that is under way: the page is about to go. */
  leave(): void {
    this.#endRest();
    const { parts, changed } = this.#difference();
    if (changed.size === 0) return;
    const before = this.#saved;
    this.#saved = parts;
    this.options.save(valuesOf(changed)).catch(() => {
      // Nobody is there to be told. Whoever comes back has it saved then.
      if (this.#saved === parts) this.#saved = before;
    });
  }

  /** The page is back: what could not be saved when it left is saved now. */
  comeBack(): void {
    this.#changed();
  }

  #changed(): void {
    if (this.#cancelRest) this.#rest();
    // What one action changes in several steps is saved as a whole.
    else queueMicrotask(() => this.#cancelRest ?? void this.#save());
  }

  async #save(): Promise<void> {
    const { parts, changed } = this.#difference();
    if (this.#isSaving || changed.size === 0) return;
    this.#isSaving = true;
    this.#rest();
    try {
      await this.options.save(valuesOf(changed));
      this.#saved = parts;
    } catch {
      this.#endRest();
      this.options.onFailure(() => void this.#save());
      return;
    } finally {
      this.#isSaving = false;
    }
    if (!this.#cancelRest) void this.#save();
  }

  #difference() {
    const parts = textsOf(this.options.read());
    return { parts, changed: new Map([...parts].filter(([part, text]) => this.#saved.get(part) !== text)) };
  }

  #endRest(): void {
    this.#cancelRest?.();
    this.#cancelRest = null;
  }

  #rest(): void {
    this.#endRest();
    this.#cancelRest = this.options.clock.after(REST_MS, () => {
      this.#cancelRest = null;
      void this.#save();
    });
  }
}

function textsOf(parts: LayoutParts): ReadonlyMap<string, string> {
  return new Map(Object.entries(parts).map(([part, value]) => [part, JSON.stringify(value)]));
}

function valuesOf(texts: ReadonlyMap<string, string>): LayoutParts {
  return Object.fromEntries([...texts].map(([part, text]) => [part, JSON.parse(text)]));
}
