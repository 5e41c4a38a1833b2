import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import type { DecodeReply } from "../ingest/decoder-thread";
import { eventually } from "./eventually";
import { bootWsServer } from "./server";
import { closeTestSockets, connectPlugin } from "./sockets";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(closeTestSockets);

const large = { type: "full_inventory", character_name: "Packrat", items: [], pad: "p".repeat(200_000) };

/** A decoder that refuses every frame, and says that each took so long; without a time it never answers. */
function refusing(tookMs?: number) {
  const frame: DecodeReply["frame"] = { ok: false, code: "invalid", message: "too large" };
  return {
    decode: () => new Promise<DecodeReply>((done) => tookMs !== undefined && done({ frame, tookMs })),
    stop: async () => undefined,
  };
}

describe("a large frame", () => {
  it("that took long to decode is paid for by its sender, who is not read meanwhile", async () => {
    const server = await bootWsServer(database.url, { decoder: refusing(10_000) });
    const [slow, neighbour] = [await connectPlugin(server.url), await connectPlugin(server.url)];
    slow.send(large);
    expect(await slow.hear("error")).toMatchObject({ message: "too large" });
    await eventually("reads to pause", async () => (await server.metric("plugin_reads_paused_total")) === 1);
    slow.send({ type: "chat", character_name: "Packrat", text: "behind it", ack_id: 1 });
    neighbour.send({ type: "chat", character_name: "Neighbour", text: "hi", ack_id: 1 });
    await neighbour.hear("ack");
    expect(slow.heard.filter(({ type }) => type === "ack")).toEqual([]);
    await server.stop();
  });

  it("that never comes back from the decoder does not keep a stopping server from writing its rows", async () => {
    const server = await bootWsServer(database.url, { decoder: refusing() });
    const [stuck, other] = [await connectPlugin(server.url), await connectPlugin(server.url)];
    stuck.send(large);
    await eventually("the frame", async () => (await server.metric("plugin_frames_large_total")) === 1);
    other.send({ type: "chat", character_name: "Other", text: "the last words" });
    await eventually("the line", async () => (await server.metric('plugin_frames_total{type="chat"}')) === 1);
    const beganAt = performance.now();
    await server.stop();
    expect(performance.now() - beganAt).toBeLessThan(9_000);
    const rows = await database.db.sql`select text from chat_messages where character_name = 'Other'`;
    expect(rows).toMatchObject([{ text: "the last words" }]);
  });
});

it("a registration is acknowledged when its character is stored", async () => {
  const server = await bootWsServer(database.url);
  const plugin = await connectPlugin(server.url);
  plugin.send({ type: "register", character_name: "Newcomer", version: "4.1.0", ack_id: 1 });
  await plugin.hear("ack");
  const rows = await database.db.sql`select plugin_version from characters where character_name = 'Newcomer'`;
  expect(rows).toEqual([{ plugin_version: "4.1.0" }]);
  await server.stop();
});
