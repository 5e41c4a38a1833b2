import { Signal } from "./signal";

/**
 * When the stream last told of a change to each character's inventory, and since when nothing of it was missed. Which
 * items changed it does not keep: the server has them, and a window that shows them asks for them.
 */
export class InventoryChanges extends Signal {
  readonly #toldAtMs = new Map<string, number>();
  /** When changes may last have gone unheard; what was fetched before then cannot be trusted. */
  missedAtMs = Number.NEGATIVE_INFINITY;

  /** When the last change was told, on the live clock; null while none was. */
  lastMs(name: string): number | null {
    return this.#toldAtMs.get(name) ?? null;
  }

  told(name: string, atMs: number): void {
    this.#toldAtMs.set(name, atMs);
    this.changed();
  }

  missed(atMs: number): void {
    this.missedAtMs = atMs;
    this.changed();
  }
}
