import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { openTab, signIn } from "./accounts";
import { eventually } from "./eventually";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";

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
afterEach(closeTestSockets);

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
  expect(await server.metric("writer_lag_seconds")).toBeGreaterThan(0.3);
  tab.send({ player_name: "Enduring", command: "/vt start", id: "x" });
  expect(await tab.hear("command_status")).toMatchObject({ status: "refused", reason: "not_logged" });

  await postgres.start();
  await eventually("200", async () => (await fetch(`${server.httpUrl}/readyz`)).ok);
  clearInterval(load);
  await plugin.hear((frame) => frame.ack_id === sent);
  const [row] = await database.db.sql`
    select count(*)::int as n from telemetry_events where character_name = 'Enduring'`;
  expect(row?.n).toBe(sent);
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
  const rows = await database.db.sql`select ew from telemetry_events where character_name = 'Early'`;
  expect(rows).toHaveLength(1);
  await early.stop();
}, 60_000);

it("a browser cannot sign in to the socket while sessions cannot be checked, and is told to try again", async () => {
  const account = await signIn(database.db, "viewer");
  await postgres.pause();
  await expect(openTab(server, account)).rejects.toThrow("503");
  await postgres.start();
  await eventually("the tab", () => openTab(server, account));
}, 60_000);
