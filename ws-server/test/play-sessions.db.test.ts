import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectPlugin, type TestSocket } from "./sockets";

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

let acks = 0;
async function play(plugin: TestSocket, name: string, fields: object = {}): Promise<string> {
  const ack_id = ++acks;
  const timestamp = new Date().toISOString();
  plugin.send({
    type: "telemetry",
    character_name: name,
    ew: 1,
    ns: 1,
    session_id: "s1",
    timestamp,
    ack_id,
    ...fields,
  });
  await plugin.hear((frame) => frame.ack_id === ack_id);
  return timestamp;
}
const sessionsOf = (name: string) =>
  database.db.sql<{ session_id: string; ended_at: string | null; end_reason: string | null }[]>`
    select session_id, ended_at, end_reason from play_sessions where character_name = ${name} order by started_at`;
const ended = (name: string) =>
  eventually("the end", async () => (await sessionsOf(name)).every(({ ended_at }) => ended_at !== null));

describe("a play session", () => {
  it("ends with the socket of its plugin, at its last reading", async () => {
    const plugin = await connectPlugin(server.url);
    const last = await play(plugin, "Leaver");
    expect(await sessionsOf("Leaver")).toMatchObject([{ ended_at: null, end_reason: null }]);
    await plugin.close();
    await ended("Leaver");
    expect(await sessionsOf("Leaver")).toEqual([
      { session_id: "s1", ended_at: last, end_reason: "disconnected" },
    ]);
  });

  it("goes on when its plugin comes back", async () => {
    const plugin = await connectPlugin(server.url);
    await play(plugin, "Returner");
    await plugin.close();
    await ended("Returner");
    await play(await connectPlugin(server.url), "Returner");
    expect(await sessionsOf("Returner")).toEqual([{ session_id: "s1", ended_at: null, end_reason: null }]);
  });

  it("goes on when another socket speaks for the character already", async () => {
    const older = await connectPlugin(server.url);
    await play(older, "Mover");
    await play(older, "Stayer");
    const newer = await connectPlugin(server.url);
    await play(newer, "Mover");
    await older.close();
    await ended("Stayer");
    await play(newer, "Mover");
    expect(await sessionsOf("Mover")).toMatchObject([{ ended_at: null }]);
  });

  it("ends when its plugin begins another one", async () => {
    const plugin = await connectPlugin(server.url);
    const last = await play(plugin, "Relogger");
    await play(plugin, "Relogger", { session_id: "s2" });
    expect(await sessionsOf("Relogger")).toEqual([
      { session_id: "s1", ended_at: last, end_reason: "new_session" },
      { session_id: "s2", ended_at: null, end_reason: null },
    ]);
  });

  it("ends when nothing more is heard of it", async () => {
    const plugin = await connectPlugin(server.url);
    const last = await play(plugin, "Fader");
    const impatient = await bootWsServer(database.url, { sessionSilence: { everyMs: 50, silentMs: 300 } });
    await ended("Fader");
    expect(await sessionsOf("Fader")).toEqual([{ session_id: "s1", ended_at: last, end_reason: "silent" }]);
    await impatient.stop();
  });

  it("outlives a restart of the server", async () => {
    const restarting = await bootWsServer(database.url);
    const plugin = await connectPlugin(restarting.url);
    await play(plugin, "Patient");
    await restarting.stop();
    expect(await plugin.closed()).toBe(1001);
    expect(await sessionsOf("Patient")).toMatchObject([{ ended_at: null, end_reason: null }]);
  });
});
