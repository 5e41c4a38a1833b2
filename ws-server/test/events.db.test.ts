import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PLUGIN_MESSAGES } from "@/server/contract";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
afterEach(closeTestSockets);

const samples = PLUGIN_MESSAGES.map(({ type, sample }) => ({ type, sample }));
const count = async (table: string, name: string) => {
  const [row] = await database.db.sql`
    select count(*)::int as n from ${database.db.sql(table)} where character_name = ${name}`;
  return row?.n;
};

describe("every message type", () => {
  it.each(samples.filter(({ type }) => type !== "register"))(
    "$type arrives at a second client that asked for it, and at none that did not",
    async ({ type, sample }) => {
      const name = `Second ${type}`;
      const asked = await connectLive(server.url, "?types=");
      asked.send({ type: "subscribe", message_types: [type], characters: [name] });
      const other = await connectLive(server.url, "?types=nothing_like_it");
      await asked.hear("subscribed");
      const plugin = await connectPlugin(server.url);
      plugin.send({ ...sample, character_name: name, note: "unknown fields stay" });
      const event = await asked.hear((frame) => frame.character_name === name);
      expect(event).toMatchObject({
        type: sample.type,
        seq: expect.any(Number),
        note: "unknown fields stay",
      });
      expect(event.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(other.heard.filter((frame) => frame.character_name === name)).toEqual([]);
    },
  );

  it("inventories go out without their items", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    const items = [{ Id: 1 }, { Id: 2 }];
    plugin.send({ type: "full_inventory", character_name: "Packrat", items });
    plugin.send({ type: "inventory", character_name: "Packrat", inventory: items });
    for (const type of ["full_inventory", "inventory"]) {
      const event = await live.hear(type);
      expect(event).toMatchObject({ item_count: 2, items_omitted: true, character_name: "Packrat" });
      expect(event).not.toHaveProperty("items");
      expect(event).not.toHaveProperty("inventory");
    }
  });

  it("registrations are kept to ourselves", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "register", character_name: "Quiet" });
    plugin.send({ type: "share_register", character_name: "Quiet", server: "Coldeve", player_id: 1 });
    plugin.send({ type: "quest", character_name: "Quiet", key: "a" });
    await live.hear((frame) => frame.type === "quest" && frame.character_name === "Quiet");
    expect(live.heard.map(({ type }) => type)).not.toContain("register");
    expect(live.heard.map(({ type }) => type)).not.toContain("share_register");
  });

  it("an unknown type is forwarded and not stored", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "weather", character_name: "Larsson", rain: true });
    expect(await live.hear("weather")).toMatchObject({ rain: true, character_name: "Larsson" });
    expect(await server.metric('plugin_frames_total{type="unknown"}')).toBe(1);
  });
});

describe("what is stored", () => {
  it.each([
    ["telemetry", "telemetry_events"],
    ["telemetry", "character_latest"],
    ["vitals", "character_vitals"],
    ["spawn", "spawn_events"],
    ["rare", "rare_events"],
    ["chat", "chat_messages"],
  ])("%s is in %s", async (type, table) => {
    const sample = samples.find((entry) => entry.type === type)?.sample;
    const name = `Stored ${type} in ${table}`;
    const plugin = await connectPlugin(server.url);
    plugin.send({ ...sample, character_name: name, ack_id: 1 });
    await plugin.hear("ack");
    expect(await count(table, name)).toBe(1);
    expect(await count("characters", name)).toBe(1);
  });

  it.each([[undefined], ["soon"], ["9999-12-31T23:59:59Z"], [0]])(
    "frames with the time %j are each a row, however alike and however fast they come",
    async (timestamp) => {
      const name = `Untimed ${timestamp}`;
      const kinds = [
        { type: "telemetry", ew: 1, ns: 2 },
        { type: "spawn", mob: "Ruschk Sadist", ew: 1, ns: 2 },
        { type: "chat", text: "You say, hi" },
      ];
      const plugins = [await connectPlugin(server.url), await connectPlugin(server.url)];
      // With a character of its own a socket stays open when the other takes over.
      for (const [i, plugin] of plugins.entries())
        plugin.send({ type: "register", character_name: `Own ${i}` });
      for (let i = 1; i <= 10; i++) {
        for (const plugin of plugins)
          for (const kind of kinds) plugin.send({ ...kind, character_name: name, timestamp, ack_id: i });
      }
      for (const plugin of plugins) {
        await eventually("every ack", () => plugin.heard.filter(({ type }) => type === "ack").length === 30);
      }
      for (const table of ["telemetry_events", "spawn_events", "chat_messages"]) {
        expect([table, await count(table, name)]).toEqual([table, 20]);
      }
    },
  );

  it("an untimed frame is a row of its own however many bytes it has", async () => {
    const plugin = await connectPlugin(server.url);
    const spawn = { type: "spawn", character_name: "Wordy", mob: "Drudge", ew: 1, ns: 2 };
    for (let i = 1; i <= 6; i++) {
      plugin.send({ ...spawn, ack_id: i, note: i % 2 === 0 ? "\u2400".repeat(60_000) : "" });
    }
    await eventually("every ack", () => plugin.heard.filter(({ type }) => type === "ack").length === 6);
    expect(await count("spawn_events", "Wordy")).toBe(6);
  });

  it("a frame that is sent again with its own time is one row", async () => {
    const plugin = await connectPlugin(server.url);
    for (const sample of samples.map((entry) => entry.sample)) {
      if (!["telemetry", "spawn", "chat"].includes(String(sample.type))) continue;
      for (let i = 1; i <= 3; i++) plugin.send({ ...sample, character_name: "Again", ack_id: i });
    }
    await eventually("every ack", () => plugin.heard.filter(({ type }) => type === "ack").length === 9);
    for (const table of ["telemetry_events", "spawn_events", "chat_messages"]) {
      expect([table, await count(table, "Again")]).toEqual([table, 1]);
    }
  });

  it("a portal is in portals", async () => {
    const plugin = await connectPlugin(server.url);
    plugin.send({
      type: "portal",
      character_name: "Finder",
      portal_name: "Town Network",
      ns: "1.2N",
      ew: "3.4W",
      ack_id: 1,
    });
    await plugin.hear("ack");
    const rows = await database.db
      .sql`select portal_name, ns, ew from portals where discovered_by = 'Finder'`;
    expect(rows).toMatchObject([{ portal_name: "Town Network", ns: 1.2, ew: -3.4 }]);
  });

  it("a character that sends nothing we store exists as well", async () => {
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "register", character_name: "Shy", version: "4.1.0", char_tag: "mules" });
    await eventually("the character", async () => (await count("characters", "Shy")) === 1);
    const [row] = await database.db
      .sql`select plugin_version, char_tag from characters where character_name = 'Shy'`;
    expect(row).toMatchObject({ plugin_version: "4.1.0", char_tag: "mules" });
  });

  it("an ack comes after the row is there, and at once where nothing is stored", async () => {
    const plugin = await connectPlugin(server.url);
    for (let id = 1; id <= 50; id++) {
      plugin.send({
        type: "telemetry",
        character_name: "Acked",
        ew: id,
        ns: 0,
        timestamp: Date.now() + id,
        ack_id: id,
      });
    }
    plugin.send({ type: "nearby_objects", character_name: "Acked", objects: [], ack_id: 99 });
    await plugin.hear((frame) => frame.ack_id === 99);
    expect(plugin.heard.filter(({ type }) => type === "ack")).toHaveLength(1);
    await plugin.hear((frame) => frame.ack_id === 50);
    expect(await count("telemetry_events", "Acked")).toBe(50);
    expect(plugin.heard.filter(({ type }) => type === "ack")).toHaveLength(51);
  });
});

describe("who is online", () => {
  it("comes with the first telemetry and goes by silence, announced once each", async () => {
    const quick = await bootWsServer(database.url, { onlineWindowMs: 300 });
    const live = await connectLive(quick.url);
    const plugin = await connectPlugin(quick.url);
    const send = (ew: number) =>
      plugin.send({ type: "telemetry", character_name: "Comer", ew, ns: 1, timestamp: Date.now() + ew });
    send(1);
    send(2);
    await live.hear("player_offline");
    send(3);
    await eventually(
      "the return",
      () => live.heard.filter(({ type }) => type === "player_online").length === 2,
    );
    const story = live.heard.filter((frame) => frame.character_name === "Comer").map(({ type }) => type);
    expect(story).toEqual([
      "player_online",
      "telemetry",
      "telemetry",
      "player_offline",
      "player_online",
      "telemetry",
    ]);
    await quick.stop();
  });

  it("a restart makes nobody come online again", async () => {
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "telemetry", character_name: "Stayer", ew: 1, ns: 1, ack_id: 1 });
    await plugin.hear("ack");
    const restarted = await bootWsServer(database.url);
    const live = await connectLive(restarted.url);
    const again = await connectPlugin(restarted.url);
    again.send({ type: "telemetry", character_name: "Stayer", ew: 2, ns: 1 });
    await live.hear("telemetry");
    expect(live.heard.map(({ type }) => type)).not.toContain("player_online");
    await restarted.stop();
  });
});
