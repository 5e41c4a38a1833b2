import type { InventoryItem } from "@/server/contract/http/items";

export type Merged = {
  /** The newer list, with the objects of the older one wherever nothing is different. */
  readonly items: readonly InventoryItem[];
  /** Ids of what is new or has changed. What has gone is in neither. */
  readonly changed: ReadonlySet<number>;
};

/** Compares a list with the one before it. */
export function mergedItems(before: readonly InventoryItem[], after: readonly InventoryItem[]): Merged {
  const known = new Map(before.map((item) => [item.item_id, item]));
  const changed = new Set<number>();
  const items = after.map((item) => {
    const old = known.get(item.item_id);
    if (old !== undefined && isSame(old, item)) return old;
    if (old === undefined || old.updated_at !== item.updated_at) changed.add(item.item_id);
    return item;
  });
  return { items, changed };
}

/** The server dates every change, but for the name of the main pack, which it may learn later. */
function isSame(old: InventoryItem, item: InventoryItem): boolean {
  return (
    old.updated_at === item.updated_at &&
    old.moved_at === item.moved_at &&
    old.container_id === item.container_id
  );
}
