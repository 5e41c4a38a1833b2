import { Signal } from "@/app/_live/signal";
import { draftOfRequest } from "./draft-of-request";
import { readRequest } from "./read-request";
import { EMPTY_DRAFT, type SuitDraft } from "./suit-draft";
import { suitRequestOf } from "./suit-request-of";

/** Where a browser keeps texts; both of its stores fit. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

interface Options {
  /** Of this tab: what is typed here stays here, also over a reload. */
  tab: TextStore;
  /** Of the browser: another tab starts with what was typed last. */
  browser: TextStore;
  /** Whose form it is; accounts that share a browser see nothing of each other. */
  user: string;
}

/**
 * The form as it stands, outside React. Every change is kept at once, so that neither a reload nor a closed tab loses
 * anything.
 */
export class DraftStore extends Signal {
  draft: SuitDraft;
  readonly #key: string;

  constructor(private readonly options: Options) {
    super();
    this.#key = `suitbuilder.draft.${options.user}`;
    this.draft = this.#kept() ?? EMPTY_DRAFT;
  }

  set(change: Partial<SuitDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.#keep();
    this.changed();
  }

  /**
   * Changes the form; the function that comes back takes just this back, part by part, and leaves alone what else was
   * changed since.
   */
  setUndoably(change: Partial<SuitDraft>): () => void {
    const before = this.draft;
    this.set(change);
    const after = this.draft;
    return () => {
      const parts = Object.keys(change) as (keyof SuitDraft)[];
      const untouched = parts.filter((part) => this.draft[part] === after[part]);
      this.set(Object.fromEntries(untouched.map((part) => [part, before[part]])));
    };
  }

  #kept(): SuitDraft | null {
    return this.#read(this.options.tab) ?? this.#read(this.options.browser);
  }

  #read(store: TextStore): SuitDraft | null {
    try {
      const request = readRequest(JSON.parse(store.getItem(this.#key) ?? "null"));
      return request === null ? null : draftOfRequest(request);
    } catch {
      // No store, or something else in it: the form starts empty.
      return null;
    }
  }

  #keep(): void {
    const text = JSON.stringify(suitRequestOf(this.draft));
    for (const store of [this.options.tab, this.options.browser]) {
      try {
        store.setItem(this.#key, text);
      } catch {
        // Full, or forbidden: the form still works for as long as the page is open.
      }
    }
  }
}
