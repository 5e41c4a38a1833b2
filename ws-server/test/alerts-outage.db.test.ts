import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { eventually } from "./eventually";
import { type FakeDiscord, startFakeDiscord } from "./fake-discord";
import { bootWsServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";

const outboxTiming = { pollMs: 50, gapMs: 5, retryMsMin: 50, retryMsMax: 200 };

let postgres: TestPostgres;
let database: TestDatabase;
let discord: FakeDiscord;
beforeAll(async () => {
  postgres = await bootPostgres();
  await createTemplateDatabase(postgres.adminUrl);
  database = await createTestDatabase(postgres.adminUrl);
  discord = await startFakeDiscord();
});
afterAll(async () => {
  await discord.stop();
  await database.drop();
  await postgres.stop();
});
afterEach(closeTestSockets);

const boot = () =>
  bootWsServer(database.url, { env: { DISCORD_ACLOG_WEBHOOK: discord.webhookUrl }, outboxTiming });
const states = async () => {
  const rows = await database.db.sql`select state from alert_outbox order by id`;
  return rows.map(({ state }) => state).join();
};

it("a message that Discord took while the database went away is written down later, and not sent again", async () => {
  const server = await boot();
  const plugin = await connectPlugin(server.url);
  let answer: (value?: unknown) => void = () => undefined;
  const onceSettled = new Promise((resolve) => {
    answer = resolve;
  });
  discord.answers.push({ do: "take", onceSettled });
  for (const [vitae, ago] of [
    [0, 1_000],
    [5, 0],
  ] as const)
    plugin.send({ type: "vitals", character_name: "Mortal", vitae, timestamp: Date.now() - ago });
  await eventually("the message", () => discord.requests.length === 1);
  await postgres.pause();
  answer();
  await eventually("the trouble", () => server.logged().includes("the alert outbox is out of reach"));
  await postgres.start();
  await eventually("the fate", async () => (await states()) === "sent");
  expect(discord.channel).toHaveLength(1);
  await server.stop();
}, 60_000);

it("without a database at the start alerts are found, and told once it is there", async () => {
  await postgres.pause();
  const server = await boot();
  const [plugin, live] = [
    await connectPlugin(server.url),
    await connectLive(server.url, "?types=idle,alert"),
  ];
  for (let second = 310; second >= 0; second -= 2)
    plugin.send({
      type: "telemetry",
      character_name: "Early",
      ew: 1,
      ns: 1,
      vt_state: "idle",
      timestamp: Date.now() - second * 1_000,
      ...(second === 0 && { ack_id: 1 }),
    });
  await plugin.hear("ack");
  expect(live.heard.filter(({ type }) => type === "idle")).toEqual([]);
  await postgres.start();
  await live.hear("idle");
  await live.hear("alert");
  await eventually("the message", () => discord.channel.some(({ content }) => content.includes("Early")));
  expect(live.heard.filter(({ type }) => type === "alert")).toHaveLength(1);
  await server.stop();
}, 60_000);
