import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventually } from "./eventually";
import { type FakeDiscord, startFakeDiscord } from "./fake-discord";
import { createDataDir, endServerProcesses, startServerProcess } from "./process";
import { ASK_NOBODY } from "./server";
import { closeTestSockets, connectPlugin } from "./sockets";

let database: TestDatabase;
let discord: FakeDiscord;
beforeAll(async () => {
  database = await createTestDatabase();
  discord = await startFakeDiscord();
});
afterAll(async () => {
  await discord.stop();
  await database.drop();
});
afterEach(async () => {
  closeTestSockets();
  await endServerProcesses();
});

it("Discord fails, the process is killed twice while it sends: each alert arrives once", async () => {
  const env = { ...ASK_NOBODY, DATA_DIR: createDataDir(), DISCORD_ACLOG_WEBHOOK: discord.webhookUrl };
  const start = () => startServerProcess(database.url, env);
  const requests = (count: number) =>
    eventually(`${count} requests`, () => discord.requests.length >= count, 40_000);

  // The first message arrives, and before Discord says so the process is killed.
  discord.answers.push({ do: "fail", status: 500 }, { do: "hang" });
  const first = start();
  const plugin = await connectPlugin(await first.listening);
  const names = ["Ada", "Bea", "Cid", "Dan", "Eve"];
  for (const [i, character_name] of names.entries()) {
    const now = Date.now();
    plugin.send({ type: "vitals", character_name, vitae: 0, timestamp: now - 1_000 });
    plugin.send({ type: "vitals", character_name, vitae: 5, timestamp: now, ack_id: i });
    await plugin.hear((frame) => frame.ack_id === i);
  }
  await requests(2);
  first.child.kill("SIGKILL");
  await first.ended;

  // The second one is asked to wait, and meanwhile the process is killed again.
  discord.answers.push({ do: "fail", status: 503 }, { do: "limit", retryAfterS: 3 });
  const second = start();
  await requests(4);
  const waiting = async () => {
    const [entry] = await database.db
      .sql`select count(*)::int as n from alert_outbox where last_error = 'HTTP 429'`;
    return entry?.n === 1;
  };
  await eventually("the wait to be written down", waiting);
  second.child.kill("SIGKILL");
  await second.ended;

  discord.answers.push({ do: "fail", status: 500 });
  start();
  await eventually("every message", () => discord.channel.length >= names.length, 40_000);
  const done = async () => {
    const rows = await database.db.sql`select state from alert_outbox order by id`;
    return (
      rows.every(({ state }) => state !== "sending" && state !== "pending") && rows.map(({ state }) => state)
    );
  };
  expect(await eventually("the outbox to be done", done)).toEqual([
    "uncertain",
    "sent",
    "sent",
    "sent",
    "sent",
  ]);
  expect(discord.channel.map(({ content }) => content.slice(3, 6))).toEqual(names);
}, 120_000);
