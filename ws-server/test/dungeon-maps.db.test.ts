import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
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

const map = (name: string, tiles = 1) => ({
  type: "dungeon_map",
  character_name: "Larsson",
  landblock: "0x01AF",
  name,
  z_levels: [{ z: -6, tiles: Array.from({ length: tiles }, (_, x) => ({ x, y: -40, env: 257, rot: 1 })) }],
});

it("a dungeon that a plugin has shown is given to whoever asks, after a restart too, and to nobody else", async () => {
  const plugin = await connectPlugin(server.url);
  const [asker, other] = [await connectLive(server.url, "?types="), await connectLive(server.url, "?types=")];
  asker.send({ type: "request_dungeon_map", landblock: "01af" });
  expect(await asker.hear("dungeon_map")).toEqual({ type: "dungeon_map", landblock: "01AF", missing: true });

  plugin.send({ ...map("Colier Mine", 12_000), ack_id: 1 });
  await plugin.hear("ack");
  asker.send({ type: "request_dungeon_map", landblock: "01af" });
  const given = await asker.hear((frame) => frame.missing === undefined && frame.type === "dungeon_map");
  expect(given).toMatchObject({ landblock: "01AF", name: "Colier Mine", character_name: "Larsson" });
  expect(given).not.toHaveProperty("seq");
  expect(other.heard.filter(({ type }) => type === "dungeon_map")).toEqual([]);

  const restarted = await bootWsServer(database.url);
  const later = await connectLive(restarted.url, "?types=");
  later.send({ type: "request_dungeon_map", landblock: "01AF" });
  expect(await later.hear("dungeon_map")).toEqual(given);
  await restarted.stop();
});

it("the newest showing counts", async () => {
  const [plugin, client] = [await connectPlugin(server.url), await connectLive(server.url, "?types=chat")];
  for (const name of ["Old name", "New name"]) plugin.send(map(name));
  plugin.send({ type: "chat", character_name: "Larsson", text: "done" });
  await client.hear("chat");
  client.send({ type: "request_dungeon_map", landblock: "01AF" });
  expect(await client.hear("dungeon_map")).toMatchObject({ name: "New name" });
});
