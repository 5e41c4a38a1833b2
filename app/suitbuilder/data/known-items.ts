import { Signal } from "@/app/_live/signal";
import { BODY_SLOTS, type BodySlot } from "@/server/contract/suits/slots";
import type { TextStore } from "../draft/draft-store";

/** What the page tells of an item that it has only the id of. */
export interface KnownItem {
  name: string;
  character: string;
  /** Of armor: what it covers, and what it can be reduced to. Empty where that is not known. */
  forms: readonly (readonly BodySlot[])[];
}

/** Kept at most; the ones that were met first go first. */
const KEPT_MAX = 400;

/** Names of items that were met: locked and excluded ones are told by id alone. */
export class KnownItems extends Signal {
  readonly #items: Map<string, KnownItem>;

  constructor(
    private readonly store: TextStore,
    private readonly key: string,
  ) {
    super();
    this.#items = new Map(readItems(store, key));
  }

  get(id: string): KnownItem | null {
    return this.#items.get(id) ?? null;
  }

  /** `Steel Helm of Mule One`; by its number where it was never met. */
  words(id: string): string {
    const item = this.get(id);
    return item === null ? `Item ${id}` : `${item.name} of ${item.character}`;
  }

  /** Takes it in; what was known of its forms stays where nothing new is said of them. */
  remember(id: string, { name, character, forms }: KnownItem): void {
    const known = this.#items.get(id);
    this.#items.delete(id);
    this.#items.set(id, { name, character, forms: forms.length > 0 ? forms : (known?.forms ?? []) });
    for (const oldest of this.#items.keys()) {
      if (this.#items.size <= KEPT_MAX) break;
      this.#items.delete(oldest);
    }
    try {
      this.store.setItem(this.key, JSON.stringify([...this.#items]));
    } catch {
      // Full, or forbidden: known for as long as the page is open.
    }
    this.changed();
  }
}

function readItems(store: TextStore, key: string): [string, KnownItem][] {
  try {
    const kept: unknown = JSON.parse(store.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.flatMap(readEntry) : [];
  } catch {
    return [];
  }
}

function readEntry(entry: unknown): [string, KnownItem][] {
  if (!Array.isArray(entry)) return [];
  const [id, item]: unknown[] = entry;
  if (typeof id !== "string" || typeof item !== "object" || item === null) return [];
  if (!("name" in item && "character" in item && "forms" in item)) return [];
  const { name, character, forms } = item;
  if (typeof name !== "string" || typeof character !== "string" || !Array.isArray(forms)) return [];
  const read = forms.flatMap((form) =>
    Array.isArray(form) ? [BODY_SLOTS.filter((slot) => form.includes(slot))] : [],
  );
  return [[id, { name, character, forms: read }]];
}
