import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { vitalSharingPeers } from "@/server/contract/http/vital-sharing";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventually } from "./eventually";
import { bootWsServer, TEST_SECRETS, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin, type TestSocket } from "./sockets";

let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url, { env: { SERVER_NAME: "Coldeve" } });
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
afterEach(async () => {
  closeTestSockets();
  await eventually("everybody to be gone", async () => (await peers()).length === 0);
});

const bearer = { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` };

async function peers() {
  const response = await fetch(`${server.httpUrl}/vital-sharing/peers`, { headers: bearer });
  return vitalSharingPeers.parse(await response.json()).peers;
}

/** A plugin that shares, and knows it. */
async function sharing(name: string, fields: object = {}, at = server): Promise<TestSocket> {
  const plugin = await connectPlugin(at.url);
  plugin.send({
    type: "share_register",
    character_name: name,
    player_id: name.length,
    tags: ["main"],
    ...fields,
  });
  await plugin.hear("share_peers");
  return plugin;
}
const typesOf = ({ heard }: TestSocket) => heard.map(({ type }) => type);
const cast = (name: string, spell: number, fields: object = {}) => ({
  type: "share_cast_success",
  character_name: name,
  spell_id: spell,
  ...fields,
});

describe("vital sharing", () => {
  it("reaches the others of the same server whole, never the sender and never another server", async () => {
    const larsson = await sharing("Larsson", { server: "Coldeve" });
    const erik = await sharing("Erik", { server: "COLDEVE" });
    const ulf = await sharing("Ulf", { server: "Leafcull" });
    expect(larsson.heard[0]).toMatchObject({ type: "share_peers", peers: [] });
    expect(erik.heard).toMatchObject([
      {
        type: "share_peers",
        peers: [{ character_name: "Larsson", player_id: 7, server: "Coldeve", tags: ["main"] }],
      },
    ]);
    expect(ulf.heard).toMatchObject([{ peers: [] }]);
    await larsson.hear((frame) => frame.type === "share_register" && frame.character_name === "Erik");

    larsson.send({
      type: "share_vital",
      character_name: "Larsson",
      server: "Coldeve",
      timestamp: "2020-01-01T00:00:00Z",
      health: { cur: 400, max: 410 },
      words: "Ångström \0🐸",
      ack_id: 5,
    });
    const heard = await erik.hear("share_vital");
    expect(heard).toMatchObject({
      character_name: "Larsson",
      health: { cur: 400, max: 410 },
      words: "Ångström 🐸",
    });
    expect(heard).not.toHaveProperty("ack_id");
    erik.send(cast("Erik", 1));
    await larsson.hear("share_cast_success");
    expect(typesOf(larsson)).toEqual(["share_peers", "share_register", "ack", "share_cast_success"]);
    expect(typesOf(ulf)).toEqual(["share_peers"]);
  });

  it("without a server it is the configured one", async () => {
    const [larsson, erik] = [await sharing("Larsson"), await sharing("Erik", { server: "coldeve" })];
    larsson.send(cast("Larsson", 3));
    expect(await erik.hear("share_cast_success")).toMatchObject({ spell_id: 3, server: null });
  });

  it("readings are thinned to five a second, casts all arrive in order, and frames mix with acknowledgements", async () => {
    const [larsson, erik] = [await sharing("Larsson"), await sharing("Erik")];
    const total = 150;
    for (let i = 1; i <= total; i++) {
      larsson.send({ type: "share_vital", character_name: "Larsson", health: { cur: i, max: 410 } });
      larsson.send(cast("Larsson", i));
      erik.send({ type: "chat", character_name: "Erik", text: `line ${i}`, ack_id: i });
      if (i % 10 === 0) await erik.hear(({ ack_id }) => ack_id === i);
    }
    await erik.hear(
      ({ type, health }) => type === "share_vital" && (health as { cur: number }).cur === total,
    );
    await erik.hear(({ ack_id }) => ack_id === total);
    const casts = erik.heard.filter(({ type }) => type === "share_cast_success");
    expect(casts.map(({ spell_id }) => spell_id)).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    expect(erik.heard.filter(({ type }) => type === "share_vital").length).toBeLessThan(total / 2);
    expect(await server.metric("share_frames_coalesced_total")).toBeGreaterThan(total / 2);
  });

  it("a disconnect is told to the others, and nothing is stored", async () => {
    const [larsson, erik] = [await sharing("Larsson"), await sharing("Erik")];
    await larsson.close();
    expect(await erik.hear("share_unregister")).toEqual({
      type: "share_unregister",
      character_name: "Larsson",
      player_id: 7,
      server: "Coldeve",
      timestamp: expect.stringMatching(/Z$/),
    });
    expect((await peers()).map(({ character_name }) => character_name)).toEqual(["Erik"]);
  });

  it("the newest socket of a character takes its peer with it", async () => {
    const [older, erik] = [await sharing("Larsson"), await sharing("Erik")];
    const newer = await connectPlugin(server.url);
    newer.send({ type: "vitals", character_name: "Larsson", health_percentage: 5, ack_id: 1 });
    await newer.hear("ack");
    expect(await older.closed()).toBe(4409);
    erik.send(cast("Erik", 1));
    await newer.hear("share_cast_success");
    newer.send(cast("Larsson", 2));
    await erik.hear(({ spell_id }) => spell_id === 2);
    expect(typesOf(erik)).not.toContain("share_unregister");
  });

  it("live clients hear it too, but no registrations", async () => {
    const live = await connectLive(server.url, "?types=share_*");
    const larsson = await sharing("Larsson");
    larsson.send(cast("Larsson", 9));
    expect(await live.hear("share_cast_success")).toMatchObject({ spell_id: 9, seq: expect.any(Number) });
    expect(typesOf(live)).not.toContain("share_register");
  });

  it("live clients hear who went without a word", async () => {
    const live = await connectLive(server.url, "?types=share_*");
    const larsson = await sharing("Larsson");
    await larsson.close();
    expect(await live.hear("share_unregister")).toMatchObject({
      character_name: "Larsson",
      server: "Coldeve",
    });
  });

  it("only the server says who shares", async () => {
    const plugin = await connectPlugin(server.url);
    plugin.send({ type: "share_peers", character_name: "Larsson", peers: [] });
    expect(await plugin.hear("error")).toMatchObject({ code: "reserved_type", field: "type" });
    expect(await peers()).toEqual([]);
  });

  it("a flood of shared bytes pauses its sender", async () => {
    const [larsson, erik] = [await sharing("Larsson"), await sharing("Erik")];
    for (let i = 0; i < 30; i++) larsson.send(cast("Larsson", i, { pad: "p".repeat(60_000) }));
    expect(await larsson.hear("error")).toMatchObject({ code: "rate_limited" });
    await erik.hear("share_cast_success");
  });

  it("a plugin that does not read is closed, and no other waits for it", async () => {
    const generous = await bootWsServer(database.url, { pluginBudget: { perSecond: 1e9, burst: 1e9 } });
    const [larsson, erik] = [await sharing("Larsson", {}, generous), await sharing("Erik", {}, generous)];
    const deaf = await sharing("Deaf", {}, generous);
    deaf.ws.pause();
    const total = 500;
    for (let i = 1; i <= total; i++) {
      larsson.send(cast("Larsson", i, { pad: "p".repeat(60_000) }));
      if (i % 5 === 0) await erik.hear(({ spell_id }) => spell_id === i);
    }
    expect(erik.heard.filter(({ type }) => type === "share_cast_success")).toHaveLength(total);
    deaf.ws.resume();
    expect(await deaf.closed()).toBe(1013);
    await erik.hear(({ type, character_name }) => type === "share_unregister" && character_name === "Deaf");
    await generous.stop();
  });
});

describe("GET /vital-sharing/peers", () => {
  it("shows who shares, and how they are", async () => {
    const larsson = await sharing("Larsson");
    larsson.send({
      type: "share_vital",
      character_name: "Larsson",
      current_health: 400,
      max_health: "410",
      ack_id: 1,
    });
    larsson.send({ type: "share_position", character_name: "Larsson", ns: "42.1N", ew: 33.6, ack_id: 2 });
    await larsson.hear(({ ack_id }) => ack_id === 2);
    expect(await peers()).toMatchObject([
      {
        character_name: "Larsson",
        player_id: 7,
        server: "Coldeve",
        tags: ["main"],
        vitals: { health_cur: 400, health_max: 410, mana_cur: null },
        position: { ns: 42.1, ew: 33.6, heading: null },
        items: [],
      },
    ]);
  });

  it.each([
    ["/vital-sharing/peers", {}, "GET", 401],
    ["/vital-sharing/peers", { authorization: "Bearer wrong" }, "GET", 401],
    ["/vital-sharing/peers", bearer, "POST", 405],
    ["/api/vital-sharing/peers", bearer, "GET", 200],
    ["/vital-sharing", bearer, "GET", 404],
  ])("%s with %j by %s: %i", async (path, headers, method, status) => {
    const response = await fetch(`${server.httpUrl}${path}`, { method, headers });
    expect(response.status).toBe(status);
  });

  it("what is shared is counted and its latency measured", async () => {
    const [larsson, erik] = [await sharing("Larsson"), await sharing("Erik")];
    larsson.send(cast("Larsson", 1));
    await erik.hear("share_cast_success");
    expect(await server.metric("share_peers")).toBe(2);
    expect(await server.metric("share_frames_out_total")).toBeGreaterThan(0);
    expect(await server.metric('share_frames_in_total{type="share_cast_success"}')).toBeGreaterThan(0);
    expect(await server.metric('share_latency_seconds_count{kind="event"}')).toBeGreaterThan(0);
  });
});
