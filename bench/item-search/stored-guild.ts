import { connect, type Database } from "@/db/client";
import { packSightings } from "@/db/queries/pack-sightings";
import { storeInventories } from "@/db/queries/store-inventories";
import { readSightings } from "@/server/items";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { bootPostgres } from "@/server/test/postgres";
import { generateInventory } from "@/simulator";

export const CHARACTERS = 60;
export const ITEMS_EACH = 3_000;

/** Runs something over a database that holds the inventories of sixty characters, or of others. */
export async function withStoredGuild<T>(
  work: (db: Database, url: string) => Promise<T>,
  { characters = CHARACTERS, itemsEach = ITEMS_EACH } = {},
): Promise<T> {
  const server = await bootPostgres({});
  try {
    await createTemplateDatabase(server.adminUrl);
    const scratch = await createTestDatabase(server.adminUrl);
    const db = connect(scratch.url, { name: "bench", max: 2 });
    await fill(db, characters, itemsEach);
    const result = await work(db, scratch.url);
    await db.close();
    return result;
  } finally {
    await server.stop();
  }
}

async function fill(db: Database, characters: number, itemsEach: number): Promise<void> {
  for (let character = 0; character < characters; character += 1) {
    const items = generateInventory({ seed: "bench", character, itemCount: itemsEach });
    await storeInventories(db, [
      {
        character_name: `Character ${character}`,
        received_at: new Date().toISOString(),
        action: "replace",
        ...packSightings(readSightings(items.map((item) => ({ ...item })))),
      },
    ]);
  }
  await db.sql`vacuum analyze`;
}
