import type { Clock } from "@/app/_live/clock";
import { Signal } from "@/app/_live/signal";
import { type ParsedQuery, parseQuery } from "@/server/search/parse-query";
import type { QueryError } from "@/server/search/query-tree";
import { isSameSearch } from "./search-address";
import type { SearchAddress } from "./search-path";

/** Typing searches once nobody has typed for this long, in milliseconds. */
export const TYPED_MS = 300;

export interface SearchState {
  /** What stands in the query line, right or wrong. */
  readonly text: string;
  readonly sort: SearchAddress["sort"];
  readonly order: SearchAddress["order"];
  /** What the results are of: the last query that could be read. Null where there was none yet. */
  readonly asked: SearchAddress | null;
  /** What is wrong with the text, once whoever writes it has paused. */
  readonly problem: QueryError | null;
}

interface Options {
  clock: Clock;
  /** What the page was opened with. */
  address: SearchAddress;
  /** Writes what is asked into the page's address. */
  write: (address: SearchAddress, how: "push" | "replace") => void;
}

/**
 * The query line and what was asked with it. A text that cannot be read asks nothing. While somebody types, the page's
 * history gets one entry, which follows the text; whatever is decided (Enter, an order, a saved search) is one of its own.
 */
export class SearchSession extends Signal {
  state: SearchState;
  #cancelRest: (() => void) | null = null;
  /** The newest entry of the history is of typing that still goes on. */
  #isDraft = false;

  constructor(private readonly options: Options) {
    super();
    this.state = stateOf(options.address, null);
  }

  /** Another text. What was found to be wrong stays marked until it is mended, and moves with the text. */
  type(text: string): void {
    if (text === this.state.text) return;
    this.#stopRest();
    const parsed = parseQuery(text);
    this.#become({ text, problem: this.state.problem === null ? null : problemOf(parsed) });
    this.#cancelRest = this.options.clock.after(TYPED_MS, () => {
      this.#cancelRest = null;
      this.#ask(parsed, "typed");
    });
  }

  /** Asks at once. False when it was asked already, and asking again is up to the caller. */
  submit(): boolean {
    this.#stopRest();
    const before = this.state.asked;
    this.#ask(parseQuery(this.state.text), "decided");
    return this.state.problem !== null || this.state.asked !== before;
  }

  /** Sorts by a column; the other way round where it is sorted by it already. */
  sortBy(sort: SearchAddress["sort"], first: SearchAddress["order"]): void {
    const turned = this.state.order === "asc" ? "desc" : "asc";
    this.setOrder(sort, this.state.sort === sort ? turned : first);
  }

  setOrder(sort: SearchAddress["sort"], order: SearchAddress["order"]): void {
    this.#become({ sort, order });
    const { asked } = this.state;
    const parsed = parseQuery(this.state.text);
    if (parsed.ok || asked === null) this.submit();
    // The text is not ready; what is shown can be sorted all the same.
    else this.#put({ ...asked, sort, order }, "decided");
  }

  /** Another search as a whole. */
  run({ q, sort, order }: SearchAddress): void {
    this.#stopRest();
    this.#become({ text: q, sort, order });
    this.#ask(parseQuery(q), "decided");
  }

  /** The page's address has changed by itself: back, forward. */
  arrive(address: SearchAddress): void {
    this.#stopRest();
    this.#isDraft = false;
    this.#become(stateOf(address, this.state.asked));
  }

  stop(): void {
    this.#stopRest();
  }

  #ask(parsed: ParsedQuery, how: "typed" | "decided"): void {
    this.#become({ problem: problemOf(parsed) });
    const { text, sort, order } = this.state;
    if (parsed.ok) this.#put({ q: text.trim(), sort, order }, how);
  }

  #put(asked: SearchAddress, how: "typed" | "decided"): void {
    const isNew = this.state.asked === null || !isSameSearch(this.state.asked, asked);
    if (isNew) {
      this.options.write(asked, this.#isDraft && how === "typed" ? "replace" : "push");
      this.#become({ asked });
      this.#isDraft = how === "typed";
    } else if (how === "decided") this.#isDraft = false;
  }

  #stopRest(): void {
    this.#cancelRest?.();
    this.#cancelRest = null;
  }

  #become(change: Partial<SearchState>): void {
    this.state = { ...this.state, ...change };
    this.changed();
  }
}

function stateOf(address: SearchAddress, before: SearchAddress | null): SearchState {
  const problem = problemOf(parseQuery(address.q));
  const { q: text, sort, order } = address;
  return { text, sort, order, problem, asked: problem === null ? address : before };
}

function problemOf(parsed: ParsedQuery): QueryError | null {
  return parsed.ok ? null : parsed.error;
}
