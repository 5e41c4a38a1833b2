import type { Database } from "../client";
import { arrayLiteral } from "./bulk";
import { type OwnedItem, type Reader, suitItemsOf } from "./suit-items";

/** The state of one character's inventory. */
export interface InventoryVersion {
  character_name: string;
  /** Rises with every change. */
  version: number;
  item_count: number;
  /** When it was last told, as a whole or an item of it. */
  received_at: string;
}

/** The state of these characters' inventories; null: of all. Plan: a small table, one row a character. */
export async function inventoryVersions(
  { sql }: Reader,
  characters: readonly string[] | null,
): Promise<InventoryVersion[]> {
  const [which, values] =
    characters === null ? ["true", []] : ["character_name = any($1::text[])", [arrayLiteral(characters)]];
  return sql.unsafe<InventoryVersion[]>(
    `/* inventoryVersions */ select character_name, version, item_count, received_at
     from inventory.inventories where ${which}`,
    values,
  );
}

/** How many items are read at a time, as far as no character has more. */
const BATCH_ITEMS = 5_000;

type Take = (inventory: InventoryVersion, items: OwnedItem[]) => Promise<void>;

/**
 * Reads what could be part of a suit in those of some inventories that are not as they are known. All is of one moment:
 * no item is in two inventories at once, or in none, because it changed hands meanwhile.
 * @param characters null: all
 * @param isKnown whether this version needs no reading
 * @param take is given one inventory after the other, its items by id, while further ones are read
 * @returns the state of all of them at that moment
 */
export async function readChangedInventories(
  { sql }: Database,
  characters: readonly string[] | null,
  isKnown: (inventory: InventoryVersion) => boolean,
  take: Take,
): Promise<InventoryVersion[]> {
  return sql.begin("isolation level repeatable read read only", async (tx) => {
    const versions = await inventoryVersions({ sql: tx }, characters);
    let read: (() => Promise<void>) | undefined;
    for (const batch of batchesOf(versions.filter((inventory) => !isKnown(inventory)))) {
      const names = batch.map(({ character_name }) => character_name);
      const [items] = await Promise.all([suitItemsOf({ sql: tx }, names), read?.()]);
      read = () => takeEach(batch, items, take);
    }
    await read?.();
    return versions;
  });
}

function batchesOf(inventories: readonly InventoryVersion[]): InventoryVersion[][] {
  const batches: InventoryVersion[][] = [];
  let room = 0;
  for (const inventory of inventories) {
    if (batches.length === 0 || room < inventory.item_count) {
      batches.push([]);
      room = BATCH_ITEMS;
    }
    batches.at(-1)?.push(inventory);
    room -= inventory.item_count;
  }
  return batches;
}

async function takeEach(
  batch: readonly InventoryVersion[],
  items: readonly OwnedItem[],
  take: Take,
): Promise<void> {
  const owned = new Map<string, OwnedItem[]>(batch.map(({ character_name }) => [character_name, []]));
  for (const item of items) owned.get(item.facts.character_name)?.push(item);
  for (const inventory of batch) {
    const own = owned.get(inventory.character_name) ?? [];
    await take(
      inventory,
      own.sort((one, other) => one.facts.item_id - other.facts.item_id),
    );
  }
}
