import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { getServerStatus } from "@/db/queries/server-status";
import { getServerHealth } from "@/server/services/server-health/get";
import {
  type FakeGameServer,
  startFakeGameServer,
} from "@/server/services/server-health/test/fake-game-server";
import { type FakeTreestats, startFakeTreestats } from "@/server/services/server-health/test/fake-treestats";
import { serviceActor, testContext } from "@/server/test/context";
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, type Frame } from "./sockets";

/** In the place of half a minute and a second. */
const gameServerTiming = { everyMs: 120, answerWithinMs: 100 };

let postgres: TestPostgres;
let database: TestDatabase;
let game: FakeGameServer;
let treestats: FakeTreestats;
let server: TestServer | null = null;
beforeAll(async () => {
  postgres = await bootPostgres();
  await createTemplateDatabase(postgres.adminUrl);
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  database = await createTestDatabase(postgres.adminUrl);
  [game, treestats] = [await startFakeGameServer(), await startFakeTreestats()];
});
afterEach(async () => {
  closeTestSockets();
  await server?.stop();
  server = null;
  await Promise.all([game.close(), treestats.close(), database.drop()]);
});

/** In whole seconds, as the publisher says it. */
const startedAt = Math.floor(Date.now() / 1000) * 1000;
const hoursAgo = (hours: number) => new Date(startedAt - hours * 3_600_000);

async function watch(env: Record<string, string> = {}): Promise<TestServer> {
  server = await bootWsServer(database.url, {
    gameServerTiming,
    env: {
      SERVER_ADDRESS: `127.0.0.1:${game.port}`,
      SERVER_HEALTH_URL: `${treestats.url}/player_counts/Coldeve.json`,
      ...env,
    },
  });
  return server;
}

/** What `GET /server-health` answers now. */
function health() {
  return getServerHealth({
    ctx: testContext(database.db, serviceActor, { now: Date.now }),
    serverName: "Coldeve",
  });
}

/** Everything the stream says of the game server. */
async function listen({ url }: TestServer) {
  const live = await connectLive(url, "?types=server_status");
  const statuses = () => live.heard.filter(({ type }) => type === "server_status");
  return {
    statuses,
    /** The next one for which the test holds. */
    next(test: (frame: Frame) => boolean): Promise<Frame> {
      const from = statuses().length;
      return eventually(`a status, heard ${JSON.stringify(statuses().at(-1))}`, () =>
        statuses().slice(from).find(test),
      );
    },
  };
}

describe("a game server", () => {
  it("is up, falls silent, is down after three unanswered probes, and is up again", async () => {
    treestats.counts("Coldeve", 312, hoursAgo(2));
    const running = await watch();
    const live = await listen(running);
    const up = await live.next(({ status, player_count }) => status === "up" && player_count !== null);
    expect(up).toMatchObject({
      type: "server_status",
      seq: expect.any(Number),
      server_name: "Coldeve",
      latency_ms: expect.any(Number),
      player_count: 312,
      count_at: hoursAgo(2).toISOString(),
    });
    expect(treestats.asked[0]).toBe("/player_counts/Coldeve.json");
    expect(game.refused).toEqual([]);
    const { type, seq, ...body } = await live.next(({ status }) => status === "up");
    expect(Object.keys(body).sort()).toEqual(Object.keys(await health()).sort());
    expect(await health()).toMatchObject({ status: "up", player_count: 312, uptime_seconds: 0 });

    game.isSilent = true;
    const firstSilent = await live.next(({ status }) => status !== "up");
    expect(firstSilent).toMatchObject({ status: "unknown", latency_ms: null, uptime_seconds: null });
    const before = live.statuses().indexOf(firstSilent);
    const down = await live.next(({ status }) => status === "down");
    expect(live.statuses().indexOf(down) - before).toBe(2);
    await eventually("down in the table", async () => (await health()).status === "down");
    expect(await health()).toMatchObject({ last_answer_at: down.last_answer_at, player_count: 312 });
    expect(Date.parse(String(down.last_check))).toBeGreaterThan(Date.parse(String(down.last_answer_at)));

    game.isSilent = false;
    await live.next(({ status }) => status === "up");
    await eventually("up in the table", async () => (await health()).status === "up");
    expect(await running.metric('game_server_probes_total{outcome="answered"}')).toBeGreaterThan(1);
    expect(await running.metric('game_server_probes_total{outcome="silent"}')).toBeGreaterThan(2);
    expect(await running.metric("game_server_latency_seconds")).toBeGreaterThan(0);
    // The publisher is not asked every round: once, and once more when the server fell silent at most.
    expect(treestats.asked.length).toBeLessThanOrEqual(2);
  });

  it("is up by its count alone, with the count's age, while nobody answers", async () => {
    game.isSilent = true;
    treestats.counts("Coldeve", 99, hoursAgo(0.5));
    const live = await listen(await watch());
    await live.next(({ player_count }) => player_count === 99);
    await eventually("many unanswered probes", () => game.logins > 4);
    expect(await live.next(() => true)).toMatchObject({
      status: "up",
      latency_ms: null,
      uptime_seconds: null,
      count_at: hoursAgo(0.5).toISOString(),
    });
  });

  it("that cannot be reached, nor anything else, is unknown, and it is told since when, and when that was last tried", async () => {
    await treestats.close();
    await game.close();
    const running = await watch();
    const live = await listen(running);
    await eventually("many rounds", () => live.statuses().length > 6);
    expect(new Set(live.statuses().map(({ status }) => status))).toEqual(new Set(["unknown"]));
    const [since, ...others] = new Set(live.statuses().map(({ unknown_since }) => unknown_since));
    expect([since, others]).toEqual([expect.any(String), []]);
    const answer = await health();
    expect(answer).toMatchObject({
      status: "unknown",
      latency_ms: null,
      player_count: null,
      uptime_seconds: null,
      unknown_since: since,
    });
    expect(Date.now() - Date.parse(answer.last_check ?? "")).toBeLessThan(5_000);
    expect((await fetch(`${running.httpUrl}/readyz`)).status).toBe(200);
    [game, treestats] = [await startFakeGameServer(), await startFakeTreestats()];
  });

  it("that nobody is to ask about is unknown, and nothing is claimed or written", async () => {
    const running = await watch({ SERVER_ADDRESS: "off", SERVER_HEALTH_URL: "off" });
    const live = await connectLive(running.url);
    await live.hear("tick");
    expect(live.heard.map(({ type }) => type)).not.toContain("server_status");
    expect(await health()).toMatchObject({ server_name: "Coldeve", status: "unknown", last_check: null });
    expect([game.logins, treestats.asked]).toEqual([0, []]);
  });

  it("keeps its uptime and its count over a restart of ours", async () => {
    treestats.counts("Coldeve", 312, hoursAgo(2));
    await listen(await watch()).then(({ next }) => next(({ player_count }) => player_count === 312));
    await server?.stop();
    const before = await getServerStatus(database.db);
    expect(before?.up_since).not.toBeNull();
    treestats.answer = (_, response) => response.writeHead(503).end();
    await listen(await watch()).then(({ next }) => next(() => true));
    const after = await eventually("a later check", async () => {
      const row = await getServerStatus(database.db);
      return row !== null && row.last_check !== before?.last_check && row;
    });
    expect(after).toMatchObject({ up_since: before?.up_since, player_count: 312 });
  });
});

describe("with the database away", () => {
  it("listeners go on hearing of the server, one line is logged, and the table is right again after", async () => {
    const running = await watch();
    const live = await listen(running);
    await live.next(({ status }) => status === "up");
    await postgres.pause();
    game.isSilent = true;
    await live.next(({ status }) => status === "unknown");
    const from = live.statuses().length;
    await eventually("more rounds", () => live.statuses().length > from + 5);
    await postgres.start();
    game.isSilent = false;
    await live.next(({ status }) => status === "up");
    await eventually("the newest in the table", async () => (await health()).status === "up");
    const lines = running.logged().match(/"what":"the game server's status","msg":"cannot be written down"/g);
    expect(lines).toHaveLength(1);
  });

  it("it is watched from the start", async () => {
    await postgres.pause();
    const live = await listen(await watch());
    expect(await live.next(({ status }) => status === "up")).toMatchObject({
      uptime_seconds: expect.any(Number),
    });
    await postgres.start();
    await eventually("up in the table", async () => (await health()).status === "up");
  });
});
