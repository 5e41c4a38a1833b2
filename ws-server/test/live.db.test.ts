import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin, type Frame, type TestSocket } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url, { env: { BUILD_VERSION: "2026.11.22.0114-ab12cd3" } });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
afterEach(closeTestSockets);

/** Sends quest frames (live only) named so, and waits until the server has taken them. */
async function quests(plugin: TestSocket, names: readonly string[], character = "Quester"): Promise<void> {
  for (const name of names) plugin.send({ type: "quest", character_name: character, name });
  plugin.send({ type: "register", character_name: character, ack_id: names.length });
  await plugin.hear((frame) => frame.ack_id === names.length);
}
const namesOf = (frames: readonly Frame[]) =>
  frames.filter(({ type }) => type === "quest").map(({ name }) => name);
const seqsOf = (frames: readonly Frame[]) =>
  frames.filter(({ type, seq }) => type === "quest" && seq !== undefined).map(({ seq }) => Number(seq));

describe("hello and tick", () => {
  it("hello comes first and says epoch, seq, version and time", async () => {
    const live = await connectLive(server.url);
    expect(live.heard[0]).toEqual({
      type: "hello",
      epoch: expect.stringMatching(/^[\w-]{8,64}$/),
      seq: expect.any(Number),
      version: "2026.11.22.0114-ab12cd3",
      server_time: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/),
    });
  });

  it("after two seconds of silence the time comes, with the newest seq", async () => {
    const live = await connectLive(server.url, "?types=");
    const startedAt = Date.now();
    const tick = await live.hear("tick");
    expect(Date.now() - startedAt).toBeGreaterThan(1_500);
    expect(Object.keys(tick).sort()).toEqual(["seq", "server_time", "type"]);
    expect(tick.seq).toBeGreaterThanOrEqual(Number(live.heard[0]?.seq));
  });
});

describe("subscribe", () => {
  it("before it everything comes, then only what was asked for", async () => {
    const [live, plugin] = [await connectLive(server.url), await connectPlugin(server.url)];
    await quests(plugin, ["before"]);
    await live.hear((frame) => frame.name === "before");
    live.send({ type: "subscribe", message_types: ["rare"], characters: null });
    expect(await live.hear("subscribed")).toEqual({
      type: "subscribed",
      message_types: ["rare"],
      characters: null,
    });
    plugin.send({ type: "quest", character_name: "Quester", name: "filtered" });
    plugin.send({ type: "rare", character_name: "Quester", name: "Black Cloud Bow" });
    await live.hear("rare");
    expect(namesOf(live.heard)).toEqual(["before"]);
  });

  it("filters by character, [] is nothing, null is everything again", async () => {
    const [live, plugin] = [await connectLive(server.url), await connectPlugin(server.url)];
    live.send({ type: "subscribe", characters: ["Chosen"] });
    await live.hear("subscribed");
    await quests(plugin, ["other"], "Other");
    await quests(plugin, ["chosen"], "Chosen");
    await live.hear((frame) => frame.name === "chosen");
    live.send({ type: "subscribe", message_types: [] });
    await live.hear((frame) => frame.type === "subscribed" && Array.isArray(frame.message_types));
    await quests(plugin, ["nothing"], "Chosen");
    live.send({ type: "subscribe", message_types: null, characters: null });
    await live.hear((frame) => frame.type === "subscribed" && frame.characters === null);
    await quests(plugin, ["everything"], "Other");
    await live.hear((frame) => frame.name === "everything");
    expect(namesOf(live.heard)).toEqual(["chosen", "everything"]);
  });

  it.each([
    ["a text", { message_types: "rare" }],
    ["numbers", { message_types: [1] }],
    ["an object", { characters: {} }],
    ["too many names", { characters: Array.from({ length: 501 }, (_, i) => `c${i}`) }],
  ])("%s is answered bad_subscribe and changes nothing", async (_, fields) => {
    const [live, plugin] = [await connectLive(server.url, "?types=quest"), await connectPlugin(server.url)];
    live.send({ type: "subscribe", ...fields });
    expect(await live.hear("error")).toMatchObject({ code: "bad_subscribe" });
    await quests(plugin, ["still here"]);
    await live.hear((frame) => frame.name === "still here");
  });

  it.each([
    ["broken JSON", "{", "bad_json"],
    ["an array", "[]", "not_an_object"],
    ["an unknown type", '{"type":"dance"}', "unknown_type"],
    ["a binary frame", Buffer.from("{}"), "bad_json"],
    ["a resume without numbers", '{"type":"resume","epoch":"x","after":"y"}', "bad_resume"],
  ])("%s is answered", async (_, sent, code) => {
    const live = await connectLive(server.url, "?types=");
    live.send(sent);
    expect(await live.hear("error")).toMatchObject({ code });
  });

  it("a frame over 16 KiB closes the socket with 1009", async () => {
    const live = await connectLive(server.url);
    live.send({ type: "subscribe", pad: "x".repeat(16 * 1024) });
    expect(await live.closed()).toBe(1009);
  });

  it("a dungeon map that nobody has is missing", async () => {
    const live = await connectLive(server.url, "?types=");
    live.send({ type: "request_dungeon_map", landblock: "01af" });
    expect(await live.hear("dungeon_map")).toEqual({ type: "dungeon_map", landblock: "01AF", missing: true });
  });
});

describe("resume", () => {
  const reconnect = (after: number, epoch: unknown, query = "?types=quest") =>
    connectLive(server.url, query).then((live) => {
      live.send({ type: "resume", epoch, after });
      return live;
    });

  it("brings exactly what was missed, in order and once, and goes on", async () => {
    const [first, plugin] = [await connectLive(server.url, "?types=quest"), await connectPlugin(server.url)];
    await quests(plugin, ["a1", "a2"]);
    await first.hear((frame) => frame.name === "a2");
    await first.close();
    const last = Math.max(...seqsOf(first.heard));
    const missed = Array.from({ length: 300 }, (_, i) => `b${i}`);
    await quests(plugin, missed);
    const second = await reconnect(last, first.heard[0]?.epoch);
    await quests(plugin, ["c1"]);
    await second.hear((frame) => frame.name === "c1");
    const resumed = await second.hear("resumed");
    expect(resumed).toMatchObject({ after: last, to: expect.any(Number) });
    expect(namesOf(second.heard)).toEqual([...missed, "c1"]);
    expect(seqsOf(second.heard)).toEqual([...seqsOf(second.heard)].sort((a, b) => a - b));
    const at = second.heard.indexOf(resumed);
    expect(namesOf(second.heard.slice(0, at))).toEqual(missed);
  });

  it("loses nothing for a client that drops every seq up to its last, even while events stream", async () => {
    const [first, plugin] = [await connectLive(server.url, "?types=quest"), await connectPlugin(server.url)];
    await quests(plugin, ["s0"]);
    await first.hear((frame) => frame.name === "s0");
    await first.close();
    let last = Math.max(...seqsOf(first.heard));
    let sent = 0;
    const streaming = setInterval(
      () => plugin.send({ type: "quest", character_name: "Quester", name: `stream ${++sent}` }),
      2,
    );
    await eventually("a few to be missed", () => sent > 20);
    const second = await reconnect(last, first.heard[0]?.epoch);
    await eventually("more to come", () => sent > 100);
    clearInterval(streaming);
    await second.hear((frame) => frame.name === `stream ${sent}`);
    const applied = second.heard.filter(({ type, seq }) => {
      if (type !== "quest" || Number(seq) <= last) return false;
      last = Number(seq);
      return true;
    });
    expect(namesOf(applied)).toEqual(Array.from({ length: sent }, (_, i) => `stream ${i + 1}`));
  });

  it("the filter applies to what is replayed", async () => {
    const [first, plugin] = [await connectLive(server.url), await connectPlugin(server.url)];
    await quests(plugin, ["f1"]);
    plugin.send({ type: "rare", character_name: "Quester", name: "Gem" });
    await first.hear("rare");
    const second = await reconnect(Number(first.heard[0]?.seq), first.heard[0]?.epoch, "?types=rare");
    await second.hear("resumed");
    expect(second.heard.map(({ type }) => type)).toEqual(["hello", "rare", "resumed"]);
  });

  it.each<[string, (hello: Frame) => [number, unknown]]>([
    ["another epoch", () => [0, "of yesterday"]],
    ["a seq from the future", ({ epoch, seq }) => [Number(seq) + 1_000, epoch]],
  ])("%s is answered resync", async (_, request) => {
    const first = await connectLive(server.url, "?types=");
    const second = await reconnect(...request(first.heard[0] ?? {}));
    expect(await second.hear("resync")).toEqual({ type: "resync" });
  });
});
