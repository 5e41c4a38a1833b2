import type { InventoryItem } from "@/server/contract/http/items";
import type { Database } from "../client";
import { allItemParts, type ItemRow, itemColumns, itemOf } from "./item-columns";

/** One character's inventory at one moment. */
export interface StoredInventory {
  version: number;
  item_count: number;
  /** When it was last told, as a whole or an item of it. */
  updated_at: string;
  snapshot_at: string | null;
  items: InventoryItem[];
}

type Row = Omit<StoredInventory, "items" | "updated_at"> & { told_at: string } & {
  [Column in keyof ItemRow]: ItemRow[Column] | null;
};

/**
 * Everything a character carries, by pack and place; null where nothing was ever told. One statement, so that it is
 * the list before a change or after it. Plan: items_character, then each part by its key.
 */
export async function getInventory({ sql }: Database, character: string): Promise<StoredInventory | null> {
  const rows = await sql.unsafe<Row[]>(
    `/* getInventory */
     select whole.version, whole.item_count, whole.received_at as told_at, whole.snapshot_at, found.*
     from inventory.inventories whole left join lateral (
       select ${itemColumns} from inventory.items i ${allItemParts}
       where i.character_name = whole.character_name
       order by i.container_id, i.slot nulls last, i.id
     ) found on true
     where whole.character_name = $1`,
    [character],
    { prepare: true },
  );
  const [first] = rows;
  if (first === undefined) return null;
  return {
    version: first.version,
    item_count: first.item_count,
    updated_at: first.told_at,
    snapshot_at: first.snapshot_at,
    items: rows.flatMap(({ item, updated_at, moved_at }) =>
      item === null || updated_at === null ? [] : [itemOf({ item, updated_at, moved_at })],
    ),
  };
}
