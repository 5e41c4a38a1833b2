import { afterAll, afterEach, beforeAll } from "vitest";
import { getInventory } from "@/db/queries/get-inventory";
import { storeInventories } from "@/db/queries/store-inventories";
import type { InventoryChange } from "@/db/queries/write-batch";
import { createTestDatabase, type TestDatabase } from "./database";
import { InventoryFrames } from "./items";

/** A database of the test file's own, in which each test finds no inventories; to be called at its top. */
export function inventories() {
  let database: TestDatabase;
  let frames = new InventoryFrames();
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await database.db.sql`truncate inventory.items, inventory.item_combat_stats, inventory.item_requirements,
      inventory.item_enhancements, inventory.item_ratings, inventory.item_spells, inventory.item_raw_data,
      inventory.item_search, inventory.item_moves, inventory.inventories`;
    frames = new InventoryFrames();
  });
  afterAll(() => database.drop());

  const stored = async (name = "Larsson") => {
    const inventory = await getInventory(database.db, name);
    if (inventory === null) throw new Error(`nothing is stored of ${name}`);
    return inventory;
  };
  return {
    get db() {
      return database.db;
    },
    get sql() {
      return database.db.sql;
    },
    get frames() {
      return frames;
    },
    store: (...changes: InventoryChange[]) => storeInventories(database.db, changes),
    stored,
    idsOf: async (name = "Larsson") => (await stored(name)).items.map(({ item_id }) => item_id).sort(),
    only: async (name = "Larsson") => {
      const { items } = await stored(name);
      if (items.length !== 1 || items[0] === undefined)
        throw new Error(`${items.length} items instead of one`);
      return items[0];
    },
    moves: () =>
      database.db
        .sql`select item_id, from_character, to_character from inventory.item_moves order by item_id, moved_at`,
  };
}
