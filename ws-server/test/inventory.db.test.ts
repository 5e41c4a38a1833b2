import { once } from "node:events";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { getInventory } from "@/db/queries/get-inventory";
import type { InventoryItem } from "@/server/contract/http/items";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { breastplate, type ListedItem, unappraised } from "@/server/test/items";
import { Fleet } from "@/simulator/test/inventory-fleet";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin, type TestSocket } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
});
afterEach(closeTestSockets);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** Sends a frame and waits until it is safe. */
let lastAck = 0;
async function safely(plugin: TestSocket, frame: Record<string, unknown>): Promise<void> {
  const ack_id = ++lastAck;
  plugin.send({ ...frame, ack_id });
  await plugin.hear((heard) => heard.type === "ack" && heard.ack_id === ack_id);
}

/** Sends a frame and waits until the server has read it: a pong comes behind whatever was sent before the ping. */
async function heard(plugin: TestSocket, frame: Record<string, unknown>): Promise<void> {
  plugin.send(frame);
  plugin.ws.ping();
  await once(plugin.ws, "pong");
}

const snapshot = (character_name: string, items: readonly unknown[]) => ({
  type: "full_inventory",
  character_name,
  items,
});

async function stored(name: string): Promise<InventoryItem[]> {
  return (await getInventory(database.db, name))?.items ?? [];
}

describe("a whole inventory", () => {
  it("reaches live clients without its items", async () => {
    const [plugin, live] = [await connectPlugin(server.url), await connectLive(server.url)];
    await safely(plugin, snapshot("Walker", [breastplate(9_001)]));
    const notice = await live.hear("full_inventory");
    expect(notice).toMatchObject({ character_name: "Walker", item_count: 1, items_omitted: true });
    expect(notice).not.toHaveProperty("items");
  });
});

/** For what is a lot of work on a machine that is busy. */
const LONG_MS = 120_000;

const NAMES = ["Ann", "Bob", "Cid", "Dot"];

describe("single items", () => {
  it(
    "in random order of characters, with hand-overs and reconnects, end as a fresh inventory says",
    async () => {
      const fleet = new Fleet("hand-overs", NAMES);
      for (const { name, items } of fleet.owners) {
        await safely(await connectPlugin(server.url), snapshot(name, items));
      }
      await play(fleet, 400);
      await server.stop();
      server = await bootWsServer(database.url);
      await play(fleet, 400);
      await allStored(server);
      const fresh = await createTestDatabase();
      const other = await bootWsServer(fresh.url);
      for (const { name, items } of fleet.owners)
        await safely(await connectPlugin(other.url), snapshot(name, items));
      await allStored(other);
      const expected = await everythingOf(fresh);
      await other.stop();
      await fresh.drop();
      expect(await everythingOf(database)).toEqual(expected);
      expect(expected.items.length).toBeGreaterThan(400);
      const [moves] = await database.db.sql`
      select count(*)::int as n from inventory.item_moves where to_character is not null and from_character = any('{Ann,Bob,Cid,Dot}')`;
      expect(moves?.n).toBe(fleet.handedOver);
      expect(fleet.handedOver).toBeGreaterThan(20);
    },
    LONG_MS,
  );
});

/** Every character over a socket of its own, which now and then breaks. Of one character frames follow each other. */
async function play(fleet: Fleet, steps: number): Promise<void> {
  const plugins = new Map<string, TestSocket>();
  for (let step = 0; step < steps; step += 1) {
    for (const { name, frame } of fleet.next()) {
      if (fleet.chance(0.05)) {
        await plugins.get(name)?.close();
        plugins.delete(name);
      }
      const plugin = plugins.get(name) ?? (await connectPlugin(server.url));
      plugins.set(name, plugin);
      await heard(plugin, frame);
    }
  }
  for (const plugin of plugins.values()) await plugin.close();
}

async function allStored({ metric }: TestServer): Promise<void> {
  await eventually(
    "all of it to be stored",
    async () => (await metric("overlord_ws_writer_rows_waiting")) === 0,
  );
}

/** What is answered, searched and kept of these characters' items; when, and under which row numbers, is left out. */
async function everythingOf({ db }: TestDatabase, names = NAMES) {
  const inventories = await Promise.all(names.map((name) => getInventory(db, name)));
  const items = inventories.flatMap((inventory) => inventory?.items ?? []);
  const columns = await db.sql<{ item_id: number }[]>`
    select i.item_id, to_jsonb(s) - '{item,updated_at,moved_at}'::text[] as searched,
      to_jsonb(r) - 'item' as raw
    from inventory.items i join inventory.item_search s on s.item = i.id
      join inventory.item_raw_data r on r.item = i.id
    where i.character_name in ${db.sql(names)} order by i.item_id`;
  return {
    items: items
      .map(({ updated_at: _, moved_at: __, ...item }) => item)
      .sort((a, b) => a.item_id - b.item_id),
    columns: [...columns],
  };
}

describe("what no plugin should send", () => {
  const odd: [string, Partial<ListedItem> & Record<string, unknown>, Partial<InventoryItem>][] = [
    ["a negative id is the same object without its sign", { Id: -2_147_012_345 }, { item_id: 2_147_954_951 }],
    ["an unknown property is kept", { IntValues: { "987654": 3, "-5": 1 } }, { name: "Celdon Breastplate" }],
    [
      "no name is no trouble",
      { StringValues: { "1": "" } },
      { name: null, full_name: "Steel Armor", object_class: 2 },
    ],
    [
      "an absurd number is as good as none",
      { IntValues: { "5": 1e300, "19": 2 ** 40, "28": "NaN", "218103814": -3 } },
      { burden: null, value: null, stack_count: 1 },
    ],
    [
      "HTML and SQL in a name are text",
      { StringValues: { "1": `<img src=x onerror=alert(1)>'; drop table inventory.items; --` } },
      { name: `<img src=x onerror=alert(1)>'; drop table inventory.items; --` },
    ],
    [
      "a bag that is none is empty",
      { DoubleValues: "none" as never, Spells: { 1: 2 } as never },
      { spells: [] },
    ],
    [
      "a NUL and half a character are cleaned",
      { StringValues: { "1": "Ce\0ldon\ud800" } },
      { name: "Celdon\ufffd" },
    ],
  ];
  it.each(odd)("%s", async (_, change, expected) => {
    const plugin = await connectPlugin(server.url);
    const item = { ...breastplate(77_001, change), ActiveSpells: [] };
    await safely(plugin, snapshot("Odd", [item]));
    const [found] = await eventually("the item", async () => {
      const items = await stored("Odd");
      return items.length === 1 ? items : null;
    });
    expect(found).toMatchObject(expected);
  });

  it("items without an id are left out, and of an id that comes twice the later one counts", async () => {
    const plugin = await connectPlugin(server.url);
    const twice = breastplate(88_001, { IntValues: { "19": 2 } });
    const nameless = { ...breastplate(1), Id: null };
    await safely(plugin, snapshot("Twice", [breastplate(88_001), nameless, { ObjectClass: 2 }, twice]));
    expect(await stored("Twice")).toMatchObject([{ item_id: 88_001, value: 2 }]);
  });

  it(
    "twenty thousand items are stored, and others are heard meanwhile",
    async () => {
      const [plugin, other] = [await connectPlugin(server.url), await connectPlugin(server.url)];
      const items = Array.from({ length: 20_000 }, (_, i) => unappraised(breastplate(1_000_000 + i)));
      const all = safely(plugin, snapshot("Warehouse", items));
      await safely(other, { type: "chat", character_name: "Other", text: "still here" });
      await all;
      const isAll = async () => (await stored("Warehouse")).length === 20_000;
      await eventually("all of them to be stored", isAll, LONG_MS);
    },
    LONG_MS,
  );
});
