import type { Clock } from "@/app/_live/clock";
import type { Changing } from "@/app/_live/signal";

/** The layout is saved once nothing has moved for this long, in milliseconds. */
const REST_MS = 1_000;

type Options = {
  clock: Clock;
  /** Whatever changes the layout when it changes. */
  watched: readonly Changing[];
  /** The layout now, as JSON text: equal text is not saved again. */
  read: () => string;
  save: (layout: string) => Promise<void>;
  onFailure: (retry: () => void) => void;
};

/** Saves the layout after a rest; one save at a time, the newest wins. */
export class LayoutSync {
  #saved: string;
  #cancelRest: (() => void) | null = null;
  #isSaving = false;
  readonly #ends: (() => void)[];

  constructor(private readonly options: Options) {
    this.#saved = options.read();
    this.#ends = options.watched.map((source) => source.subscribe(() => this.#rest()));
  }

  stop(): void {
    for (const end of this.#ends) end();
    this.#cancelRest?.();
  }

  /** Saves at once what has not been saved: the page is about to go. */
  async flush(): Promise<void> {
    this.#cancelRest?.();
    this.#cancelRest = null;
    const layout = this.options.read();
    if (this.#isSaving || layout === this.#saved) return;
    this.#isSaving = true;
    try {
      await this.options.save(layout);
      this.#saved = layout;
    } catch {
      this.options.onFailure(() => void this.flush());
      return;
    } finally {
      this.#isSaving = false;
    }
    if (this.options.read() !== layout) this.#rest();
  }

  #rest(): void {
    this.#cancelRest?.();
    this.#cancelRest = this.options.clock.after(REST_MS, () => void this.flush());
  }
}
