import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { openTab, signIn } from "./accounts";
import { eventually } from "./eventually";
import { createDataDir, endServerProcesses, startServerProcess } from "./process";
import { bootWsServer, TEST_SECRETS, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin, type TestSocket } from "./sockets";

let postgres: TestPostgres;
let database: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  postgres = await bootPostgres();
  await createTemplateDatabase(postgres.adminUrl);
  database = await createTestDatabase(postgres.adminUrl);
  server = await bootWsServer(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
  await postgres.stop();
});
afterEach(async () => {
  closeTestSockets();
  await endServerProcesses();
});

/** What is stored of a character, by its x in thousandths, in the order of time. */
async function storedReadings(character: string): Promise<number[]> {
  const rows = await database.db.sql`
    select round(ew * 1000)::int as n from telemetry_events where character_name = ${character} order by timestamp`;
  return rows.map(({ n }) => n);
}

it("a database that is stopped and started under load loses nothing", async () => {
  const [live, plugin] = [await connectLive(server.url, "?types=telemetry"), await connectPlugin(server.url)];
  const officer = await signIn(database.db, "officer");
  const tab = await openTab(server, officer, "?types=");
  const startedAt = Date.now();
  let sent = 0;
  const load = setInterval(() => {
    sent += 1;
    plugin.send({
      type: "telemetry",
      character_name: "Enduring",
      ew: sent / 1000,
      ns: 0,
      timestamp: startedAt + sent,
      ack_id: sent,
    });
  }, 5);
  await plugin.hear("ack");

  await postgres.pause();
  const sentBefore = sent;
  await eventually("503", async () => (await fetch(`${server.httpUrl}/readyz`)).status === 503);
  expect((await fetch(`${server.httpUrl}/healthz`)).status).toBe(200);
  await eventually("more load", () => sent > sentBefore + 100);
  await live.hear((frame) => frame.ew === (sentBefore + 100) / 1000);
  await plugin.hear((frame) => frame.ack_id === sentBefore + 100);
  expect(await server.metric("spool_rows")).toBeGreaterThan(0);
  expect(await server.metric("writer_lag_seconds")).toBeGreaterThan(0.3);
  tab.send({ player_name: "Enduring", command: "/vt start", id: "x" });
  expect(await tab.hear("command_status")).toMatchObject({ status: "refused", reason: "not_logged" });

  await postgres.start();
  await eventually("200", async () => (await fetch(`${server.httpUrl}/readyz`)).ok);
  clearInterval(load);
  await plugin.hear((frame) => frame.ack_id === sent);
  await eventually("every row", async () => (await storedReadings("Enduring")).length === sent);
  expect(await storedReadings("Enduring")).toEqual(Array.from({ length: sent }, (_, i) => i + 1));
  expect(plugin.heard.filter(({ type }) => type === "ack")).toHaveLength(sent);
  expect(tab.ws.readyState).toBe(tab.ws.OPEN);
  await eventually("no lag", async () => (await server.metric("writer_lag_seconds")) === 0);
}, 60_000);

it("starts without its database, and writes once it is there", async () => {
  await postgres.pause();
  const early = await bootWsServer(database.url);
  const [live, plugin] = [await connectLive(early.url, "?types=telemetry"), await connectPlugin(early.url)];
  plugin.send({ type: "telemetry", character_name: "Early", ew: 1, ns: 1, ack_id: 1 });
  await live.hear("telemetry");
  await postgres.start();
  await plugin.hear("ack");
  await eventually("the row", async () => (await storedReadings("Early")).length === 1);
  await early.stop();
}, 60_000);

it("a browser cannot sign in to the socket while sessions cannot be checked, and is told to try again", async () => {
  const account = await signIn(database.db, "viewer");
  await postgres.pause();
  await expect(openTab(server, account)).rejects.toThrow("503");
  await postgres.start();
  await eventually("the tab", () => openTab(server, account));
}, 60_000);

/** Sends a reading and a chat line every few milliseconds, with an `ack_id` each, through whatever is open. */
function startLoad(character: string) {
  const startedAt = Date.now();
  const plugins: TestSocket[] = [];
  let sent = 0;
  const timer = setInterval(() => {
    const plugin = plugins.at(-1);
    if (plugin === undefined || plugin.ws.readyState !== plugin.ws.OPEN) return;
    sent += 1;
    const common = { character_name: character, timestamp: startedAt + sent };
    plugin.send({ ...common, type: "telemetry", ew: sent / 1000, ns: 0, ack_id: 2 * sent });
    plugin.send({ ...common, type: "chat", text: `line ${sent}`, ack_id: 2 * sent + 1 });
  }, 4);
  const acknowledged = () => plugins.flatMap(({ heard }) => heard.map(({ ack_id }) => Number(ack_id)));
  return {
    async through(url: string) {
      plugins.push(await connectPlugin(url));
    },
    /** Waits until so many more frames are acknowledged. */
    async moreAcks(count: number) {
      const before = acknowledged().length;
      await eventually("acknowledgements", () => acknowledged().length >= before + count);
    },
    acknowledged,
    sent: () => sent,
    stop: () => clearInterval(timer),
  };
}

async function storedLines(character: string): Promise<number[]> {
  const rows = await database.db.sql`
    select substr(text, 6)::int as n from chat_messages where character_name = ${character} order by timestamp`;
  return rows.map(({ n }) => n);
}

async function spooledRows(url: string): Promise<number> {
  const response = await fetch(`${url.replace("ws:", "http:")}/metrics`, {
    headers: { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` },
  });
  return Number(/^overlord_ws_spool_rows (\d+)$/m.exec(await response.text())?.[1]);
}

it("killed with -9 while its database is away, and again: what it acknowledged is stored exactly once", async () => {
  const DATA_DIR = createDataDir();
  const load = startLoad("Acknowledged");
  const first = startServerProcess(database.url, { DATA_DIR });
  await load.through(await first.listening);
  await load.moreAcks(100);

  await postgres.pause();
  await load.moreAcks(400);
  first.child.kill("SIGKILL");
  await first.ended;
  const second = startServerProcess(database.url, { DATA_DIR });
  await load.through(await second.listening);
  expect(await spooledRows(await second.listening)).toBeGreaterThan(300);
  await load.moreAcks(400);
  second.child.kill("SIGKILL");
  await second.ended;

  const third = startServerProcess(database.url, { DATA_DIR });
  const url = await third.listening;
  await load.through(url);
  await load.moreAcks(100);
  await postgres.start();
  await load.moreAcks(400);
  load.stop();
  await eventually("everything to be stored", async () => (await spooledRows(url)) === 0);
  await eventually("the last line", async () => (await storedLines("Acknowledged")).at(-1) === load.sent());

  const acknowledged = load.acknowledged();
  const readings = await storedReadings("Acknowledged");
  const lines = await storedLines("Acknowledged");
  for (const stored of [readings, lines]) expect(new Set(stored).size).toBe(stored.length);
  const known = { readings: new Set(readings), lines: new Set(lines) };
  const lost = acknowledged.filter((id) => !known[id % 2 === 0 ? "readings" : "lines"].has(id >> 1));
  expect(lost).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(1_400);
}, 60_000);

it("told to stop while its database is away, it puts on disk what it has, and the next start stores it", async () => {
  const DATA_DIR = createDataDir();
  await postgres.pause();
  const first = startServerProcess(database.url, { DATA_DIR });
  const url = await first.listening;
  const [live, plugin] = [await connectLive(url, "?types=chat"), await connectPlugin(url)];
  for (let n = 1; n <= 500; n++)
    plugin.send({ type: "chat", character_name: "Last words", text: `line ${n}` });
  await live.hear((frame) => frame.text === "line 500");
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect(first.output()).toContain('"rows":500,"msg":"rows wait on disk: the next start writes them"');
  await postgres.start();
  await startServerProcess(database.url, { DATA_DIR }).listening;
  await eventually("the rows", async () => (await storedLines("Last words")).length === 500);
}, 60_000);
