import { afterEach, describe, expect, test, vi } from "vitest";
import { PluginServer } from "../test/plugin-server";
import { type Fleet, startFleet } from "./start-fleet";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 30_000 });

const SECRET = "a-secret-of-the-plugins";
const CHARACTERS = 5;

let server: PluginServer | undefined;
let fleet: Fleet | undefined;

afterEach(async () => {
  await fleet?.stop();
  await server?.stop();
});

async function start(secret = SECRET, rate = 20): Promise<PluginServer> {
  server = await PluginServer.start(SECRET);
  fleet = startFleet({ seed: "fleet", characters: CHARACTERS, url: server.url, secret, rate });
  return server;
}

describe("a fleet", () => {
  test("gives every character a socket of its own and registers first", async () => {
    const at = await start();
    await at.until(() => at.ofType("telemetry").length > CHARACTERS * 3);
    expect(at.connections).toBe(CHARACTERS);
    for (let connection = 1; connection <= CHARACTERS; connection++) {
      const own = at.received.filter((entry) => entry.connection === connection);
      expect(own[0]?.frame.type).toBe("register");
      const names = new Set(own.map(({ frame }) => frame.character_name ?? frame.char_name));
      expect(names.size).toBe(1);
    }
    expect(fleet?.stats).toMatchObject({ open: CHARACTERS, online: CHARACTERS, refused: 0 });
  });

  test("does what a browser's command says and answers in chat", async () => {
    const at = await start();
    await at.until(() => at.ofType("register").length === CHARACTERS);
    const [name = ""] = fleet?.world.names ?? [];
    at.broadcast({ player_name: name, command: "/radar start" });
    await at.until(() => at.ofType("nearby_objects").length > 2);
    at.broadcast({ player_name: name, command: "/radar stop" });
    await at.until(() => at.ofType("chat").some(({ text }) => text.includes("Radar off")));
    const count = at.ofType("nearby_objects").length;
    const telemetry = at.ofType("telemetry").length;
    await at.until(() => at.ofType("telemetry").length > telemetry + CHARACTERS * 3);
    expect(at.ofType("nearby_objects").length).toBe(count);
    expect(new Set(at.ofType("nearby_objects").map(({ frame }) => frame.character_name)).size).toBe(1);
  });

  test("comes back by itself when the server went away, and registers again", async () => {
    const at = await start();
    await at.until(() => at.ofType("telemetry").length > CHARACTERS);
    at.dropAll(1012);
    await at.until(
      () => at.connections === CHARACTERS * 2 && at.ofType("register").length === CHARACTERS * 2,
    );
    for (let connection = CHARACTERS + 1; connection <= CHARACTERS * 2; connection++) {
      expect(at.received.find((entry) => entry.connection === connection)?.frame.type).toBe("register");
    }
    expect(fleet?.stats.lostConnections).toBe(CHARACTERS);
  });

  test("leaves its characters to another socket that took them, for the time being", async () => {
    const at = await start();
    await at.until(() => at.ofType("register").length === CHARACTERS);
    at.dropAll(4409);
    await at.until(() => fleet?.stats.refused === CHARACTERS);
    expect(fleet?.stats.open).toBe(0);
    expect(at.connections).toBe(CHARACTERS);
  });

  test("says when its secret is wrong, and sends nothing", async () => {
    server = await PluginServer.start(SECRET);
    const { url } = server;
    const status = await new Promise<number>((resolve) => {
      fleet = startFleet({ seed: 1, characters: 1, url, secret: "wrong", rate: 20, onRefused: resolve });
    });
    expect(status).toBe(401);
    expect(server.received).toEqual([]);
  });

  test("waits for a server that is not there yet", async () => {
    const first = await PluginServer.start(SECRET);
    const { port, url } = first;
    await first.stop();
    fleet = startFleet({ seed: "fleet", characters: 1, url, secret: SECRET, rate: 20 });
    server = await PluginServer.start(SECRET, port);
    const at = server;
    await at.until(() => at.ofType("telemetry").length > 0);
    expect(at.received[0]?.frame.type).toBe("register");
  });

  test("with acknowledgements loses nothing when the server goes away in the middle", async () => {
    server = await PluginServer.start(SECRET);
    const at = server;
    const made: string[] = [];
    fleet = startFleet({
      seed: "careful",
      characters: CHARACTERS,
      url: server.url,
      secret: SECRET,
      rate: 20,
      ack: true,
      onFrame: ({ text }) => made.push(text),
    });
    await at.until(() => at.ofType("telemetry").length > CHARACTERS * 3);
    at.acknowledges = false;
    await at.until(() => (fleet?.stats.unacknowledged ?? 0) > CHARACTERS * 10);
    at.dropAll(1012);
    at.acknowledges = true;
    await at.until(() => at.connections === CHARACTERS * 2);
    expect(await fleet.settle(10_000)).toBe(0);
    const { stats } = fleet;
    expect(stats).toMatchObject({ acknowledged: made.length, sent: made.length, unsent: 0 });
    expect(stats.resent).toBeGreaterThan(CHARACTERS * 10);
    for (let connection = CHARACTERS + 1; connection <= CHARACTERS * 2; connection++) {
      expect(at.received.find((entry) => entry.connection === connection)?.frame.type).toBe("register");
    }
    const arrived = new Set(at.received.map(({ text }) => withoutAckId(text)));
    expect(made.filter((text) => !arrived.has(text))).toEqual([]);
  });

  test("closes every socket when it stops", async () => {
    const at = await start();
    await at.until(() => at.ofType("register").length === CHARACTERS);
    await fleet?.stop();
    expect(fleet?.stats.open).toBe(0);
    const received = at.received.length;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(at.received.length).toBe(received);
  });
});

function withoutAckId(text: string): string {
  return text.replace(/,"ack_id":\d+}$/, "}");
}
