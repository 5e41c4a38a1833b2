import { ApiFailure } from "@/app/_items/ask-api";
import type { Clock } from "@/app/_live/clock";
import { Signal } from "@/app/_live/signal";
import type { FoundItems } from "@/server/contract/http/inventory";

/** Asked once nobody has typed for this long, in milliseconds. */
const TYPED_MS = 200;

export type SearchState = {
  /** Ids of what was found; null while nothing is searched for, or could not be. */
  readonly found: ReadonlySet<number> | null;
  /** Of all that match, also beyond what was fetched. */
  readonly total: number;
  /** What is wrong with the query, in words. */
  readonly problem: string | null;
  readonly isAsking: boolean;
};

type Options = {
  clock: Clock;
  ask: (query: string, signal: AbortSignal) => Promise<FoundItems>;
};

const IDLE: SearchState = { found: null, total: 0, problem: null, isAsking: false };

/** What a query finds in one inventory. While another answer is awaited the last one stays. */
export class InventorySearch extends Signal {
  state: SearchState = IDLE;
  #query = "";
  #asking: AbortController | null = null;
  #cancelNext: (() => void) | null = null;

  constructor(private readonly options: Options) {
    super();
  }

  /** Looks for something else; nothing at all when the query is empty. */
  look(query: string): void {
    const trimmed = query.trim();
    if (trimmed === this.#query) return;
    this.#query = trimmed;
    this.stop();
    if (trimmed === "") {
      this.#become(IDLE);
      return;
    }
    this.#become({ ...this.state, isAsking: true });
    this.#cancelNext = this.options.clock.after(TYPED_MS, () => void this.#ask());
  }

  /** The inventory is another one: the same query may find something else. */
  refresh(): void {
    if (this.#query === "" || this.#cancelNext !== null) return;
    void this.#ask();
  }

  stop(): void {
    this.#cancelNext?.();
    this.#cancelNext = null;
    this.#asking?.abort();
    this.#asking = null;
  }

  async #ask(): Promise<void> {
    this.stop();
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const { items, total } = await this.options.ask(this.#query, asking.signal);
      if (this.#asking !== asking) return;
      const found = new Set(items.map(({ item_id }) => item_id));
      this.#become({ found, total, problem: null, isAsking: false });
    } catch (error) {
      if (this.#asking !== asking) return;
      this.#become({ ...IDLE, problem: problemWords(error) });
    }
  }

  #become(state: SearchState): void {
    this.state = state;
    this.changed();
  }
}

/** In words for whoever typed: the server names the parameter that carried the query, which nobody here knows. */
function problemWords(error: unknown): string {
  if (!(error instanceof ApiFailure)) return "The search failed.";
  const { field, message, status } = error;
  if (status === 0 || status >= 500) return `What fits could not be loaded: ${message}`;
  const words =
    field !== null && message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  return words.charAt(0).toUpperCase() + words.slice(1).replaceAll("`", "");
}
