import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { getInventory } from "@/db/queries/get-inventory";
import { type ImportInput, importQuery } from "@/server/contract/http/inventory-import";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { breastplate } from "@/server/test/items";
import { eventually } from "./eventually";
import { bootWsServer, TEST_SECRETS, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
});
afterEach(async () => {
  await closeTestSockets();
  await database.db.sql`truncate inventory.items, inventory.item_combat_stats, inventory.item_requirements,
    inventory.item_enhancements, inventory.item_ratings, inventory.item_spells, inventory.item_raw_data,
    inventory.item_search, inventory.item_moves, inventory.inventories`;
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

/** Imports a file of items with these ids, as ws-server is asked. */
async function importFile(asked: ImportInput, ids: readonly number[]) {
  const response = await fetch(`${server.httpUrl}/inventory/import?${importQuery(asked)}`, {
    method: "POST",
    headers: { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` },
    body: JSON.stringify(ids.map((id) => breastplate(id))),
  });
  return { status: response.status, answer: await response.json() };
}

/** The plugin of a character says what it carries now. */
async function tell(character_name: string, ids: readonly number[]): Promise<void> {
  const plugin = await connectPlugin(server.url);
  const items = ids.map((id) => breastplate(id));
  plugin.send({ type: "full_inventory", character_name, items, ack_id: 1 });
  await plugin.hear("ack");
  await plugin.close();
}

async function stored(character: string) {
  const inventory = await getInventory(database.db, character);
  if (inventory === null) throw new Error(`nothing is stored of ${character}`);
  const { items, updated_at, snapshot_at, item_count } = inventory;
  return { ids: items.map(({ item_id }) => item_id).sort(), items, updated_at, snapshot_at, item_count };
}
const idsOf = async (character: string) => (await stored(character)).ids;

describe("an inventory file", () => {
  it("of months ago is stored, and everything tells that it is from then", async () => {
    const as_of = hoursAgo(2_000);
    const { status, answer } = await importFile({ character: "Veteran", as_of }, [1, 2]);
    expect([status, answer]).toMatchObject([200, { stored: 2, as_of, skipped: [] }]);
    const { ids, items, updated_at, snapshot_at } = await stored("Veteran");
    expect(ids).toEqual([1, 2]);
    expect({ updated_at, snapshot_at }).toEqual({ updated_at: as_of, snapshot_at: as_of });
    expect(items.map((item) => item.updated_at)).toEqual([as_of, as_of]);
    const [searched] = await database.db.sql`select min(updated_at) as seen from inventory.item_search`;
    expect(searched?.seen).toBe(as_of);
    const known = await eventually("the character", async () => {
      const rows = await database.db.sql`
        select first_seen_at, last_seen_at from characters where character_name = 'Veteran'`;
      return rows[0];
    });
    expect(known).toEqual({ first_seen_at: as_of, last_seen_at: as_of });
  });

  it("that was written later replaces an earlier one, and the same one again changes nothing", async () => {
    const [first, second] = [hoursAgo(20), hoursAgo(10)];
    await importFile({ character: "Larsson", as_of: first }, [1, 2]);
    await importFile({ character: "Larsson", as_of: second }, [2, 3]);
    const again = await importFile({ character: "Larsson", as_of: second }, [2, 3]);
    expect(again).toMatchObject({ status: 200, answer: { stored: 2 } });
    expect(await stored("Larsson")).toMatchObject({ ids: [2, 3], snapshot_at: second });
  });

  it("without a date, or with one that is still to come, is from now", async () => {
    const before = Date.now();
    for (const as_of of [undefined, new Date(before + 5 * HOUR_MS).toISOString()]) {
      const { answer } = await importFile({ character: "Larsson", as_of }, [1]);
      const storedAt = Date.parse(answer.as_of);
      expect(storedAt).toBeGreaterThanOrEqual(before);
      expect(storedAt).toBeLessThanOrEqual(Date.now());
      expect((await stored("Larsson")).snapshot_at).toBe(answer.as_of);
    }
  });

  it("whose date is nonsense is refused by its name", async () => {
    const { status, answer } = await importFile({ character: "Larsson", as_of: "the day before" }, [1]);
    expect([status, answer.error]).toMatchObject([400, { code: "INVALID_INPUT", field: "as_of" }]);
    expect(await getInventory(database.db, "Larsson")).toBeNull();
  });
});

describe("a file that is older than what is stored of its character", () => {
  it.each<[string, () => Promise<unknown>, number[]]>([
    ["the plugin told", () => tell("Larsson", [8, 9]), [8, 9]],
    ["a later file said", () => importFile({ character: "Larsson", as_of: hoursAgo(1) }, [9]), [9]],
  ])("is refused where %s it, which stays, and says from when that is", async (_who, happens, ids) => {
    await happens();
    const before = await stored("Larsson");
    const as_of = hoursAgo(2);
    const { status, answer } = await importFile({ character: "Larsson", as_of }, [1, 2]);
    expect(status).toBe(409);
    expect(answer.error).toMatchObject({
      code: "CONFLICT",
      field: "as_of",
      stored: { item_count: ids.length, updated_at: before.updated_at },
      message: expect.stringContaining(`it is as of ${as_of}, and newer is stored of Larsson`),
    });
    expect(await stored("Larsson")).toEqual(before);
    expect(before.ids).toEqual(ids);
  });

  it("takes its place where that is said, and is from when it was written all the same", async () => {
    await tell("Larsson", [8, 9]);
    const as_of = hoursAgo(2);
    const { status, answer } = await importFile({ character: "Larsson", as_of, replace_newer: true }, [1, 9]);
    expect([status, answer]).toMatchObject([200, { stored: 2, as_of, skipped: [] }]);
    const { ids, items, snapshot_at } = await stored("Larsson");
    expect(ids).toEqual([1, 9]);
    expect(snapshot_at).toBe(as_of);
    expect(items.find(({ item_id }) => item_id === 1)?.updated_at).toBe(as_of);
  });

  it("is refused as well where the newer was not in the database yet, and is never dropped in silence", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    const held = await database.db.sql.reserve();
    await held`select pg_advisory_lock(hashtext('storeInventories'))`;
    plugin.send({ type: "full_inventory", character_name: "Racer", items: [breastplate(9)] });
    plugin.ws.ping();
    await once(plugin.ws, "pong");
    const importing = importFile({ character: "Racer", as_of: hoursAgo(2) }, [1]);
    await eventually("both to wait", async () => (await server.metric("writer_rows_waiting")) === 2);
    await held`select pg_advisory_unlock(hashtext('storeInventories'))`;
    held.release();
    expect(await importing).toMatchObject({ status: 409, answer: { error: { stored: { item_count: 1 } } } });
    expect(await idsOf("Racer")).toEqual([9]);
    await importFile({ character: "Behind" }, [2]);
    await live.hear((frame) => frame.character_name === "Behind");
    const notices = live.heard.filter(({ character_name }) => character_name === "Racer");
    expect(notices).toHaveLength(1);
  });
});

describe("an item of a file that another character has", () => {
  const skipped = [
    {
      reason: "seen_later",
      count: 1,
      positions: [2],
      why: "another character was seen with it later",
    },
  ];

  it("stays there where it was seen later, and is skipped", async () => {
    await importFile({ character: "Mule", as_of: hoursAgo(5) }, [2]);
    const live = await connectLive(server.url);
    const { answer } = await importFile({ character: "Larsson", as_of: hoursAgo(10) }, [1, 2, 3]);
    expect(answer).toMatchObject({ item_count: 3, stored: 2, skipped });
    expect([await idsOf("Mule"), await idsOf("Larsson")]).toEqual([[2], [1, 3]]);
    expect(await live.hear("full_inventory")).toMatchObject({ character_name: "Larsson", item_count: 2 });
    expect(await database.db.sql`select * from inventory.item_moves`).toEqual([]);
  });

  it("stays there where it was told again later without a change", async () => {
    await importFile({ character: "Mule", as_of: hoursAgo(20) }, [2]);
    await tell("Mule", [2]);
    const { answer } = await importFile({ character: "Larsson", as_of: hoursAgo(10) }, [1, 2]);
    expect(answer).toMatchObject({ stored: 1, skipped });
    expect([await idsOf("Mule"), await idsOf("Larsson")]).toEqual([[2], [1]]);
  });

  it("stays with nobody where it left somebody later", async () => {
    await tell("Mule", [2]);
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "inventory_delta", character_name: "Mule", action: "remove", item_id: 2 });
    await eventually("it to be gone", async () => (await idsOf("Mule")).length === 0);
    const { answer } = await importFile({ character: "Larsson", as_of: hoursAgo(10) }, [1, 2]);
    expect(answer).toMatchObject({ stored: 1, skipped });
    expect(await idsOf("Larsson")).toEqual([1]);
    expect(await database.db.sql`select * from inventory.item_moves`).toMatchObject([
      { item_id: 2, from_character: "Mule", to_character: null },
    ]);
  });

  it("stays there also where the file takes the place of newer knowledge", async () => {
    await tell("Mule", [2]);
    await tell("Larsson", [9]);
    const asked = { character: "Larsson", as_of: hoursAgo(10), replace_newer: true };
    const { answer } = await importFile(asked, [1, 2]);
    expect(answer).toMatchObject({ stored: 1, skipped });
    expect([await idsOf("Mule"), await idsOf("Larsson")]).toEqual([[2], [1]]);
  });

  it("has changed hands by then where it was seen earlier", async () => {
    const as_of = hoursAgo(5);
    await importFile({ character: "Mule", as_of: hoursAgo(10) }, [2]);
    const { answer } = await importFile({ character: "Larsson", as_of }, [1, 2]);
    expect(answer).toMatchObject({ stored: 2, skipped: [] });
    expect([await idsOf("Mule"), await idsOf("Larsson")]).toEqual([[], [1, 2]]);
    expect(await database.db.sql`select * from inventory.item_moves`).toMatchObject([
      { item_id: 2, moved_at: as_of, from_character: "Mule", to_character: "Larsson" },
    ]);
  });
});
