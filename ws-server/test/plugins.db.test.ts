import { once } from "node:events";
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

const register = (name: string, ack_id = 1) => ({ type: "register", character_name: name, ack_id });

describe("taking over", () => {
  it("a newer socket takes a character, and the older one is closed with 4409", async () => {
    const older = await connectPlugin(server.url);
    older.send(register("Larsson"));
    await older.hear("ack");
    const newer = await connectPlugin(server.url);
    newer.send({ type: "vitals", character_name: "Larsson", health_percentage: 1, ack_id: 1 });
    expect(await older.closed()).toBe(4409);
    await newer.hear("ack");
    expect(newer.ws.readyState).toBe(newer.ws.OPEN);
  });

  it("an older socket with another character stays", async () => {
    const older = await connectPlugin(server.url);
    older.send(register("Erik"));
    older.send(register("Ulf", 2));
    await older.hear((frame) => frame.ack_id === 2);
    const newer = await connectPlugin(server.url);
    newer.send(register("Erik"));
    await newer.hear("ack");
    older.send(register("Ulf", 3));
    await older.hear((frame) => frame.ack_id === 3);
    const newest = await connectPlugin(server.url);
    newest.send(register("Ulf"));
    expect(await older.closed()).toBe(4409);
  });
});

describe("rate budget", () => {
  it("a flooder waits, loses nothing, and harms nobody else", async () => {
    const live = await connectLive(server.url, "?types=quest");
    const [flooder, neighbour] = [await connectPlugin(server.url), await connectPlugin(server.url)];
    const total = 1_400;
    for (let i = 1; i <= total; i++)
      flooder.send({ type: "chat", character_name: "Flooder", text: `line ${i}`, ack_id: i });
    const waits: number[] = [];
    for (let i = 0; i < 40; i++) {
      const sentAt = performance.now();
      neighbour.send({ type: "quest", character_name: "Neighbour", name: `q${i}` });
      await live.hear((frame) => frame.name === `q${i}`);
      waits.push(performance.now() - sentAt);
    }
    // Flooder, server and neighbour share this process and its machine: the usual wait counts, not the worst.
    expect(median(waits)).toBeLessThan(250);
    expect(await flooder.hear((frame) => frame.code === "rate_limited")).toMatchObject({ type: "error" });
    expect(await server.metric("plugin_reads_paused_total")).toBeGreaterThan(0);
    await flooder.hear((frame) => frame.ack_id === total);
    expect(flooder.heard.filter(({ type }) => type === "ack")).toHaveLength(total);
  }, 30_000);
});

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

describe("silence", () => {
  it("sockets are pinged, and closed when nothing comes back", async () => {
    const impatient = await bootWsServer(database.url, { heartbeat: { pingMs: 40, silenceMs: 400 } });
    const [alive, dead] = [await connectPlugin(impatient.url), await connectPlugin(impatient.url)];
    await once(alive.ws, "ping");
    dead.ws.pause();
    const silent = 'plugin_sockets_closed_total{reason="silent"}';
    await eventually("the silent one to be closed", async () => (await impatient.metric(silent)) === 1);
    alive.send(register("Alive"));
    await alive.hear("ack");
    dead.ws.resume();
    expect(await dead.closed()).toBe(1001);
    expect(await impatient.metric(silent)).toBe(1);
    await impatient.stop();
  });
});
