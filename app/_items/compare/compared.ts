import { Signal } from "@/app/_live/signal";
import type { InventoryItem } from "@/server/contract/http/items";

/** Side by side at most. */
export const COMPARED_MAX = 5;

/** The items that were picked to be compared, in that order. They stay while other things are searched for. */
export class Compared extends Signal {
  items: readonly InventoryItem[] = [];

  has(itemId: number): boolean {
    return this.items.some(({ item_id }) => item_id === itemId);
  }

  get isFull(): boolean {
    return this.items.length >= COMPARED_MAX;
  }

  /** Takes it in, or out again. False when there is no room for another one. */
  toggle(item: InventoryItem): boolean {
    if (this.has(item.item_id)) {
      this.#become(this.items.filter(({ item_id }) => item_id !== item.item_id));
      return true;
    }
    if (this.isFull) return false;
    this.#become([...this.items, item]);
    return true;
  }

  /** Takes each as it is now; what is gone is compared no more. */
  renew(newest: (itemId: number) => InventoryItem | undefined): void {
    const items = this.items.flatMap(({ item_id }) => newest(item_id) ?? []);
    const isSame = items.length === this.items.length && items.every((item, at) => item === this.items[at]);
    if (!isSame) this.#become(items);
  }

  clear(): void {
    this.#become([]);
  }

  #become(items: readonly InventoryItem[]): void {
    this.items = items;
    this.changed();
  }
}
