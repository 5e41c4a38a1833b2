import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
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

const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const frame = (fields: string) => `{"type":"telemetry","character_name":"Larsson","ew":1,"ns":1,${fields}}`;

describe("refused, answered, and counted", () => {
  it.each<[string, string | Buffer, string, string]>([
    ["broken JSON", '{"type":', "bad_json", "bad_json"],
    ["no JSON", "hello", "bad_json", "bad_json"],
    ["nothing", "", "bad_json", "bad_json"],
    ["a binary frame", Buffer.from('{"type":"register","character_name":"Larsson"}'), "bad_json", "binary"],
    ["an array", "[]", "not_an_object", "not_an_object"],
    ["null", "null", "not_an_object", "not_an_object"],
    ["no type", '{"character_name":"Larsson"}', "missing_type", "missing_type"],
    ["a type that is no text", '{"type":7,"character_name":"Larsson"}', "missing_type", "missing_type"],
    ["a server's type", '{"type":"death","character_name":"Larsson"}', "reserved_type", "reserved_type"],
    ["a control type", '{"type":"subscribe","character_name":"Larsson"}', "reserved_type", "reserved_type"],
    [
      "a made-up player event",
      '{"type":"player_banned","character_name":"L"}',
      "reserved_type",
      "reserved_type",
    ],
    ["no character", '{"type":"telemetry","ew":1,"ns":1}', "missing_character", "missing_character"],
    [
      "a position off the map",
      '{"type":"telemetry","character_name":"L","ew":10001,"ns":1}',
      "invalid",
      "invalid",
    ],
    ["no position", '{"type":"telemetry","character_name":"L","ns":1}', "invalid", "invalid"],
    ["10,000 levels", frame(`"deep":${deep(10_000)}`), "too_deep", "too_deep"],
    ["a giant of 100,000 levels", frame(`"deep":${deep(100_000)}`), "too_deep", "too_deep"],
  ])("%s", async (_, sent, code, reason) => {
    const metric = `plugin_frames_refused_total{code="${reason}"}`;
    const before = await server.metric(metric);
    const plugin = await connectPlugin(server.url);
    plugin.send(sent);
    expect(await plugin.hear("error")).toMatchObject({ code, message: expect.any(String) });
    expect(await server.metric(metric)).toBe(before + 1);
    plugin.send({ type: "register", character_name: "Larsson", ack_id: 1 });
    expect(await plugin.hear("ack")).toEqual({ type: "ack", ack_id: 1 });
  });

  it("names the field", async () => {
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "telemetry", character_name: "Larsson", ew: "far", ns: 1 });
    expect(await plugin.hear("error")).toMatchObject({ code: "invalid", field: "ew" });
  });

  it("answers once a second, however many are bad, and loses none of the good", async () => {
    const plugin = await connectPlugin(server.url);
    for (let i = 0; i < 150; i++) {
      plugin.send("not JSON");
      if (i % 10 === 0) plugin.send({ type: "register", character_name: "Larsson", ack_id: i });
    }
    await plugin.hear((heard) => heard.ack_id === 140);
    expect(plugin.heard.filter(({ type }) => type === "ack")).toHaveLength(15);
    expect(plugin.heard.filter(({ type }) => type === "error")).toHaveLength(1);
  });

  it("200 bad frames in a row close the socket, 199 do not", async () => {
    const plugin = await connectPlugin(server.url);
    for (let i = 0; i < 199; i++) plugin.send("not JSON");
    plugin.send({ type: "register", character_name: "Larsson", ack_id: 1 });
    await plugin.hear("ack");
    for (let i = 0; i < 200; i++) plugin.send("not JSON");
    expect(await plugin.closed()).toBe(1008);
  });

  it("a frame over 16 MiB closes the socket with 1009, one of exactly 16 MiB is read", async () => {
    const limit = 16 * 1024 * 1024;
    const start = '{"type":"full_inventory","character_name":"Packrat","ack_id":1,"items":[],"pad":"';
    const pad = "x".repeat(limit - start.length - 2);
    const plugin = await connectPlugin(server.url);
    plugin.send(`${start}${pad}"}`);
    expect(await plugin.hear("ack")).toEqual({ type: "ack", ack_id: 1 });
    plugin.send(`${start}${pad}x"}`);
    expect(await plugin.closed()).toBe(1009);
  });
});

describe("cleaned on the way", () => {
  it("NUL, lone surrogates, infinite numbers, __proto__ and duplicate keys do no harm", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    plugin.send(
      '{"type":"chat","character_name":"Clean\\u0000er","text":"a\\u0000b\\ud800c","color":2,"big":1e400,' +
        '"__proto__":{"admin":true},"constructor":"x","twice":1,"twice":2,"deep":{"k\\u0000":"v\\u0000"},"ack_id":1}',
    );
    const event = await live.hear((heard) => heard.type === "chat" && heard.character_name === "Cleaner");
    expect(event).toMatchObject({
      text: "ab\ufffdc",
      big: null,
      constructor: "x",
      twice: 2,
      deep: { k: "v" },
    });
    expect(Object.keys(event)).not.toContain("__proto__");
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
    await plugin.hear("ack");
    const rows = await database.db.sql`select text from chat_messages where character_name = 'Cleaner'`;
    expect(rows).toMatchObject([{ text: "ab\ufffdc" }]);
  });

  it("the server's own fields cannot be forged", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "quest", character_name: "Forger", key: "a", seq: 1e9, epoch: "x", ack_id: 7 });
    const event = await live.hear((heard) => heard.character_name === "Forger");
    expect(event.seq).toBeLessThan(1e9);
    expect(event).not.toHaveProperty("epoch");
    expect(event).not.toHaveProperty("ack_id");
  });

  it.each([["9999-12-31T23:59:59Z"], ["1970-01-01T00:00:00Z"], ["infinity"], ["now"], [-1], [1e300]])(
    "the time %s becomes the server's",
    async (timestamp) => {
      const live = await connectLive(server.url);
      const plugin = await connectPlugin(server.url);
      const name = `Traveller ${timestamp}`;
      plugin.send({ type: "telemetry", character_name: name, ew: 1, ns: 1, timestamp, ack_id: 1 });
      const event = await live.hear((heard) => heard.type === "telemetry" && heard.character_name === name);
      expect(Math.abs(Date.parse(String(event.timestamp)) - Date.now())).toBeLessThan(60_000);
      await plugin.hear("ack");
    },
  );

  it("coordinates beyond the map are kept and forwarded", async () => {
    const live = await connectLive(server.url);
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "telemetry", character_name: "Astray", ew: -9999.5, ns: 10000, ack_id: 1 });
    expect(
      await live.hear((heard) => heard.type === "telemetry" && heard.character_name === "Astray"),
    ).toMatchObject({
      ew: -9999.5,
      ns: 10000,
    });
    await plugin.hear("ack");
  });
});

describe("large frames", () => {
  it("keep their place among the frames of their socket", async () => {
    const live = await connectLive(server.url, "?types=telemetry,dungeon_map,full_inventory");
    const plugin = await connectPlugin(server.url);
    const telemetry = (ew: number) => ({
      type: "telemetry",
      character_name: "Mixed",
      ew,
      ns: 0,
      timestamp: Date.now() + ew,
    });
    const tiles = Array.from({ length: 20_000 }, (_, x) => ({ x, y: 1, env: 257, rot: 0 }));
    const items = Array.from({ length: 5_000 }, (_, Id) => ({
      Id,
      Name: "Pyreal Mote",
      LongKeys: { "19": 1 },
    }));
    plugin.send(telemetry(1));
    plugin.send({
      type: "dungeon_map",
      character_name: "Mixed",
      landblock: "01AF",
      z_levels: [{ z: 0, tiles }],
    });
    plugin.send(telemetry(2));
    plugin.send({ type: "full_inventory", character_name: "Mixed", items });
    plugin.send(telemetry(3));
    await live.hear((heard) => heard.ew === 3);
    expect(
      live.heard
        .filter(({ seq, type }) => seq !== undefined && type !== "tick")
        .slice(-5)
        .map(({ type }) => type),
    ).toEqual(["telemetry", "dungeon_map", "telemetry", "full_inventory", "telemetry"]);
    expect(live.heard.find(({ type }) => type === "full_inventory")).toMatchObject({ item_count: 5_000 });
    expect(live.heard.find(({ type }) => type === "dungeon_map")).toHaveProperty(
      "z_levels[0].tiles[19999].x",
      19_999,
    );
  });

  it("one of millions of empty things is refused, and the next one is read", async () => {
    const plugin = await connectPlugin(server.url);
    const bomb = `{"type":"full_inventory","character_name":"Bomber","items":[${"{},".repeat(5_000_000)}{}]}`;
    plugin.send(bomb);
    expect(await plugin.hear("error")).toMatchObject({
      code: "invalid",
      message: expect.stringContaining("more than 2,000,000 values"),
    });
    plugin.send({
      type: "full_inventory",
      character_name: "Bomber",
      items: [],
      pad: "p".repeat(200_000),
      ack_id: 1,
    });
    expect(await plugin.hear("ack")).toEqual({ type: "ack", ack_id: 1 });
  });
});

it("ten thousand malformed frames leave the process and everybody else untouched", async () => {
  const random = seeded(20_261_122);
  const live = await connectLive(server.url, "?types=register_like");
  const seeds = [
    '{"type":"telemetry","character_name":"Fuzz","ew":1,"ns":2}',
    '{"type":"chat","character_name":"Fuzz","text":"x"}',
  ];
  let sent = 0;
  while (sent < 10_000) {
    const plugin = await connectPlugin(server.url);
    for (let i = 0; i < 150; i++, sent++) plugin.send(mutated(seeds[i % 2] ?? "", random));
    plugin.send({ type: "register", character_name: "Fuzz", ack_id: 1 });
    await plugin.hear("ack");
    plugin.ws.terminate();
  }
  const wild = await connectPlugin(server.url);
  for (const bytes of ["\x00\x01", "\xff\xff\xff\xff", "GET / HTTP/1.1\r\n\r\n"]) {
    const socket = await connectPlugin(server.url);
    rawSocketOf(socket.ws).write(bytes, "latin1");
    expect([1002, 1006, 1007, 1009]).toContain(await socket.closed());
  }
  wild.send({ type: "register_like", character_name: "Fuzz" });
  expect(await live.hear("register_like")).toMatchObject({ character_name: "Fuzz" });
  await eventually("readiness", async () => (await fetch(`${server.httpUrl}/readyz`)).ok);
}, 60_000);

/** A small random generator (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutated(text: string, random: () => number): string | Buffer {
  const bytes = Buffer.from(text);
  const at = Math.floor(random() * bytes.length);
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + String.fromCodePoint(Math.floor(random() * 0xd800)) + text.slice(at);
    case 3:
      return (
        text.slice(0, at) +
        ["{", "}", "[", '"', "\\", ":", ",", "null", "1e999", "__proto__"][Math.floor(random() * 10)] +
        text.slice(at)
      );
    default:
      return bytes.fill(Math.floor(random() * 256), at, at + 1);
  }
}

/** The connection below the WebSocket, to write what no WebSocket client would. */
function rawSocketOf(ws: object): { write(data: string, encoding: BufferEncoding): void } {
  const socket: unknown = Reflect.get(ws, "_socket");
  if (typeof socket === "object" && socket !== null && "write" in socket) return socket as never;
  throw new Error("the socket is not where it was");
}
