// Long because what is found and its way to Discord are shown together: one server, one plugin, one Discord.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventually } from "./eventually";
import { type FakeAnswer, type FakeDiscord, startFakeDiscord } from "./fake-discord";
import { bootWsServer, type TestServer } from "./server";
import { closeTestSockets, connectLive, connectPlugin, type Frame, type TestSocket } from "./sockets";

/** As in production, only quicker. */
const outboxTiming = { pollMs: 100, gapMs: 5, retryMsMin: 10, retryMsMax: 200 };

let database: TestDatabase;
let discord: FakeDiscord;
let server: TestServer;
let plugin: TestSocket;
let live: TestSocket;
const boot = () =>
  bootWsServer(database.url, { env: { DISCORD_ACLOG_WEBHOOK: discord.webhookUrl }, outboxTiming });
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  discord = await startFakeDiscord();
  server = await boot();
  live = await connectLive(server.url, "?types=idle,death,rare_classified,alert");
  plugin = await connectPlugin(server.url);
});
afterEach(async () => {
  closeTestSockets();
  await server.stop();
  await discord.stop();
  await database.db.sql`truncate alerts, alert_outbox`;
});

let acks = 0;
/** Sends frames of a character and waits until the last one is safe. */
async function send(name: string, frames: object[], socket = plugin): Promise<void> {
  const ack_id = ++acks;
  for (const [i, frame] of frames.entries())
    socket.send({ character_name: name, ...frame, ...(i === frames.length - 1 && { ack_id }) });
  await socket.hear((answer) => answer.ack_id === ack_id);
}
const vitae = (percent: number, atMs: number) => ({ type: "vitals", vitae: percent, timestamp: atMs });
/** A death of that character now, or so many milliseconds ago. */
const die = (name: string, agoMs = 0) =>
  send(name, [vitae(0, Date.now() - agoMs - 1_000), vitae(5, Date.now() - agoMs)]);
/** Telemetry every two seconds from so many seconds ago until now. */
const telemetry = (seconds: number, fields: object = {}) =>
  Array.from({ length: Math.floor(seconds / 2) + 1 }, (_, i) => ({
    type: "telemetry",
    ew: 33.6,
    ns: 42.1,
    kills: 0,
    vt_state: "Idle",
    timestamp: Date.now() - (seconds - 2 * i) * 1000,
    ...fields,
  }));
const arrived = (count: number) =>
  eventually(`${count} messages`, () => (discord.channel.length >= count ? discord.channel : null));
const outbox = async () => {
  const rows = await database.db.sql`
    select character_name, state, attempts, last_error from alert_outbox join alerts on alerts.id = alert_id
    order by alert_outbox.id`;
  return rows.map((row) => ({ ...row }));
};
const settled = () =>
  eventually("the outbox to be done", async () => {
    const entries = await outbox();
    const isDone = entries.every(({ state }) => !["pending", "sending"].includes(state));
    return entries.length > 0 && isDone ? entries : null;
  });
const settledAll = (count: number) =>
  eventually(`${count} entries`, async () => {
    const entries = await settled();
    return entries.length === count ? entries : null;
  });
const ofType = (type: string) => (frame: Frame) => frame.type === type;

describe("what is found", () => {
  it("a death is told live, listed and sent", async () => {
    await send("Larsson", telemetry(0));
    await die("Larsson");
    expect(await live.hear("death")).toMatchObject({
      character_name: "Larsson",
      vitae: 5,
      ew: 33.6,
      ns: 42.1,
    });
    const alert = await live.hear("alert");
    expect(alert).toMatchObject({ kind: "death", text: "Larsson died at 42.1N, 33.6E (vitae 5 %)" });
    const [message] = await arrived(1);
    expect(message).toMatchObject({
      content: "💀 Larsson died at 42.1N, 33.6E \\(vitae 5 %\\)",
      query: "?wait=true",
    });
    const rows = await database.db.sql`select id, kind from alerts`;
    expect(rows).toMatchObject([{ id: alert.id, kind: "death" }]);
  });

  it("five idle minutes are told at once and once, and end with the first step", async () => {
    await send("Sleeper", telemetry(310));
    expect(await live.hear("idle")).toMatchObject({ character_name: "Sleeper", vt_state: "Idle", ew: 33.6 });
    await live.hear(ofType("alert"));
    await send("Sleeper", telemetry(0, { ew: 34 }));
    const rows = await database.db.sql`select kind, ended_at from alerts`;
    expect(rows).toMatchObject([{ kind: "idle", ended_at: expect.stringContaining("Z") }]);
    await arrived(1);
    await settled();
    expect(discord.channel.map(({ content }) => content)).toEqual([
      "💤 Sleeper has been idle for 5 minutes at 42.1N, 33.6E",
    ]);
    expect(live.heard.filter(ofType("idle"))).toHaveLength(1);
  });

  it("an episode that was told before a restart is not told again, and ends after it", async () => {
    await send("Napper", telemetry(310));
    await live.hear("alert");
    await arrived(1);
    await server.stop();
    server = await boot();
    const [again, listener] = [
      await connectPlugin(server.url),
      await connectLive(server.url, "?types=alert,idle"),
    ];
    const later = telemetry(310).map((frame) => ({ ...frame, timestamp: frame.timestamp + 320_000 }));
    await send("Napper", later, again);
    await send("Napper", [{ ...telemetry(0)[0], ns: 1, timestamp: Date.now() + 330_000 }], again);
    const rows = await database.db.sql`select ended_at from alerts where character_name = 'Napper'`;
    expect(rows).toMatchObject([{ ended_at: expect.stringContaining("Z") }]);
    expect(listener.heard.filter(({ type }) => type !== "hello" && type !== "tick")).toEqual([]);
    expect(discord.channel).toHaveLength(1);
  });

  it("a find is classified for everybody, once for all who report it", async () => {
    const now = Date.now();
    await send("Finder", [
      { type: "telemetry", ew: 7, ns: 8, timestamp: now },
      { type: "rare", name: "Black Cloud Bow", timestamp: now, ew: 1, ns: 2 },
      { type: "rare", name: "Black Cloud Bow", timestamp: now + 5_000 },
      { type: "rare", name: "Lugian's Pearl", timestamp: now },
      { type: "rare", name: "Something New", timestamp: now },
    ]);
    await live.hear((frame) => frame.name === "Something New");
    const found = live.heard.filter(ofType("rare_classified"));
    expect(found.map(({ name, class: kind, listed, ew, ns }) => [name, kind, listed, ew, ns])).toEqual([
      ["Black Cloud Bow", "great", true, 1, 2],
      ["Lugian's Pearl", "common", true, 7, 8],
      ["Something New", "great", false, 7, 8],
    ]);
  });

  it("low supplies and full packs are sent, the latter from an inventory of any size", async () => {
    await send("Shopper", [
      ...telemetry(10, { prismatic_taper_count: 60, vt_state: "Combat" }).slice(0, -1),
      ...telemetry(0, { prismatic_taper_count: 12, vt_state: "Combat" }),
    ]);
    const padding = "x".repeat(4_000);
    const items = Array.from({ length: 100 }, (_, i) => ({
      Id: -2147012345 + i,
      ObjectClass: 6,
      IntValues: { 218103810: 1342283077 },
      StringValues: { 1: padding },
    }));
    await send("Shopper", [{ type: "full_inventory", items }]);
    expect(await server.metric("plugin_frames_large_total")).toBe(1);
    await arrived(2);
    expect(discord.channel.map(({ content }) => content)).toEqual([
      "🕯️ Shopper is low on supplies\\: 12 prismatic tapers left",
      "🎒 Shopper has full packs\\: 2 free slots left",
    ]);
  });

  it("what a replayed recording brings is listed, and told to nobody", async () => {
    await die("Ghost", 2 * 3_600_000);
    await die("Living");
    await live.hear((frame) => frame.type === "death" && frame.character_name === "Living");
    await arrived(1);
    await settled();
    expect(live.heard.map(({ character_name }) => character_name)).not.toContain("Ghost");
    expect(discord.channel).toHaveLength(1);
    expect(await database.db.sql`select from alerts`).toHaveLength(2);
  });
});

describe("the way to Discord", () => {
  it("answers of 429 and 500 for a while: each alert arrives once, in its order", async () => {
    const trouble: FakeAnswer[] = [
      { do: "limit", retryAfterS: 0.05 },
      { do: "fail", status: 500 },
      { do: "fail", status: 503 },
      { do: "limit", retryAfterS: 0.1, global: true },
      { do: "take", limitSpentForS: 0.1 },
      { do: "fail", status: 503 },
      { do: "limit", retryAfterS: 0.02, edge: true },
    ];
    discord.answers.push(...trouble);
    for (let i = 1; i <= 8; i++) await die(`Mortal ${i}`);
    await arrived(8);
    const entries = await settled();
    expect(discord.channel.map(({ content }) => content.slice(3, 11))).toEqual(
      Array.from({ length: 8 }, (_, i) => `Mortal ${i + 1}`),
    );
    expect(entries.map(({ state }) => state)).toEqual(Array(8).fill("sent"));
    // Being too many is no attempt.
    expect(entries[0]).toMatchObject({ attempts: 3 });
    const limited = discord.requests.slice(0, 2).map(({ atMs }) => atMs);
    expect((limited[1] ?? 0) - (limited[0] ?? 0)).toBeGreaterThanOrEqual(1_000);
    expect(await server.metric('alert_outbox_finished_total{state="sent"}')).toBe(8);
    await eventually("none to wait", async () => (await server.metric("alert_outbox_pending")) === 0);
  });

  it.each<[string, FakeAnswer, number]>([
    ["arrived", { do: "reset", taken: true }, 2],
    ["did not", { do: "reset", taken: false }, 1],
  ])(
    "a request cut off without an answer is never repeated, whether it %s",
    async (how, answer, inChannel) => {
      discord.answers.push(answer);
      await die(`Torn ${how}`);
      await die(`Next ${how}`);
      await eventually("the next", () => discord.channel.some(({ content }) => content.includes("Next")));
      expect(await settled()).toMatchObject([
        { character_name: `Torn ${how}`, state: "uncertain", last_error: "ECONNRESET" },
        { character_name: `Next ${how}`, state: "sent" },
      ]);
      expect(discord.channel).toHaveLength(inChannel);
      expect(await server.metric('alert_outbox_finished_total{state="uncertain"}')).toBe(1);
    },
  );

  it.each([408, 502])("an alert that arrived although the edge says %i is not repeated", async (status) => {
    discord.answers.push({ do: "fail", status, taken: true });
    await die(`Heard ${status}`);
    await die(`Next ${status}`);
    await eventually("the next", () => discord.channel.some(({ content }) => content.includes("Next")));
    expect(await settled()).toMatchObject([
      { character_name: `Heard ${status}`, state: "uncertain", last_error: `HTTP ${status}` },
      { character_name: `Next ${status}`, state: "sent" },
    ]);
    expect(discord.channel).toHaveLength(2);
  });

  it("of several alerts that are refused together only the one at fault fails, and each arrives at most once", async () => {
    discord.refusedWords.push("Rude 4");
    discord.answers.push({ do: "limit", retryAfterS: 2 });
    const names = Array.from({ length: 25 }, (_, i) => `${i === 4 ? "Rude" : "Kind"} ${i} of many`);
    const now = Date.now();
    for (const name of names)
      for (const percent of [0, 5]) plugin.send({ character_name: name, ...vitae(percent, now + percent) });
    await send("Last of many", [vitae(0, now)]);
    const entries = await settledAll(names.length);
    const told = discord.channel.flatMap(({ content }) => content.match(/Kind \d+/g) ?? []);
    expect(told.sort()).toEqual(names.flatMap((name) => name.match(/Kind \d+/g) ?? []).sort());
    expect(entries.filter(({ state }) => state !== "sent")).toMatchObject([
      { character_name: "Rude 4 of many", state: "failed", last_error: "HTTP 400, code 50035" },
    ]);
    expect(await server.metric('alert_outbox_finished_total{state="failed"}')).toBe(1);
    expect(await server.metric('alert_outbox_finished_total{state="sent"}')).toBe(24);
    // Those behind them go out together again.
    const together = discord.requests.filter(({ content }) => content.includes("\n"));
    expect(together.some(({ content }) => content.includes("Rude"))).toBe(true);
    expect(together.at(-1)?.content).not.toContain("Rude");
  });

  it("a webhook that was deleted fails at once and loudly, and the alert stays", async () => {
    discord.answers.push({ do: "fail", status: 404, code: 10015 });
    await die("Unheard");
    expect(await settled()).toMatchObject([
      { state: "failed", attempts: 1, last_error: "HTTP 404, code 10015" },
    ]);
    expect(discord.requests).toHaveLength(1);
    expect(await server.metric('alert_outbox_finished_total{state="failed"}')).toBe(1);
    expect(server.logged()).toContain("look at DISCORD_ACLOG_WEBHOOK");
    expect((await live.hear("alert")).character_name).toBe("Unheard");
  });

  it("health says that nothing is delivered and why, from a webhook that is gone until one takes an alert", async () => {
    const health = async () => {
      const response = await fetch(`${server.httpUrl}/readyz`);
      return { code: response.status, ...(await response.json()) };
    };
    expect((await health()).checks).toEqual({ database: "ok", spool: "ok", alerts: "ok" });
    discord.answers.push({ do: "fail", status: 404, code: 10015 }, { do: "fail", status: 400, code: 50035 });
    await die("Silenced");
    await die("Garbled");
    await settledAll(2);
    expect(await health()).toEqual({
      code: 200,
      status: "ready",
      checks: { database: "ok", spool: "ok", alerts: "degraded" },
      reasons: { alerts: "HTTP 404, code 10015: look at DISCORD_ACLOG_WEBHOOK" },
    });
    await die("Heard again");
    await arrived(1);
    await settledAll(3);
    expect((await health()).checks).toMatchObject({ alerts: "ok" });
    expect(await health()).not.toHaveProperty("reasons");
    expect(server.logged()).toContain("alerts reach Discord again");
  });

  it("the webhook's secret is in no log, no metric and no row", async () => {
    discord.answers.push(
      { do: "fail", status: 500 },
      { do: "reset", taken: false },
      { do: "fail", status: 401 },
    );
    await die("One");
    await die("Two");
    await settled();
    await discord.stop();
    await die("Three");
    await eventually("an attempt", async () =>
      (await outbox()).some(({ last_error }) => last_error === "ECONNREFUSED"),
    );
    const rows = await database.db.sql`select * from alert_outbox join alerts on alerts.id = alert_id`;
    expect(server.logged() + JSON.stringify(rows)).not.toContain(discord.token);
    discord = await startFakeDiscord();
  });

  it("a thousand triggers make a bounded number of calls", async () => {
    const now = Date.now();
    await send(
      "Yoyo",
      Array.from({ length: 1_000 }, (_, i) => vitae(i % 2 ? 5 : 0, now - 200_000 + 100 * i)),
    );
    const toggled = Array.from({ length: 1_000 }, (_, i) => ({
      ...telemetry(0)[0],
      timestamp: now - 200_000 + 100 * i,
      vt_state: "Combat",
      prismatic_taper_count: i % 2 ? 49 : 100,
    }));
    await send("Juggler", toggled);
    await arrived(2);
    expect(await settled()).toHaveLength(2);
    discord.answers.push({ do: "limit", retryAfterS: 2 });
    const crowd = Array.from({ length: 200 }, (_, i) => `Many ${i}`);
    for (const name of crowd)
      for (const percent of [0, 5]) plugin.send({ character_name: name, ...vitae(percent, now + percent) });
    await send("Last", [vitae(0, now)]);
    const entries = await settledAll(202);
    expect(entries.every(({ state }) => state === "sent")).toBe(true);
    const told = discord.channel.flatMap(({ content }) => content.match(/Many \d+/g) ?? []);
    expect(told.sort()).toEqual(crowd.sort());
    expect(discord.requests.length).toBeLessThan(40);
  }, 60_000);

  it.each([
    ["everyone", "@everyone", "\\@everyone died"],
    ["a mention", "<@80351110224678912>", "\\<\\@80351110224678912\\> died"],
    ["a masked link", "[gold](https://evil.example)", "\\[gold\\]\\(https\\:\\/\\/evil.example\\) died"],
    ["a code fence", "```rm -rf```", "\\`\\`\\`rm -rf\\`\\`\\` died"],
    ["a heading", "# Admin", "\\# Admin died"],
    ["a name written backwards", "+\u202enimdA", "+nimdA died"],
  ])("%s as a name is a name", async (_, name, shown) => {
    await die(name);
    const [message] = await arrived(1);
    expect(message?.content).toContain(`💀 ${shown}`);
    expect(message?.body).toMatchObject({ allowed_mentions: { parse: [] }, flags: 4 });
  });
});

it("without a webhook nothing is queued, and everything else is the same", async () => {
  const quiet = await bootWsServer(database.url);
  const [listener, game] = [await connectLive(quiet.url, "?types=alert"), await connectPlugin(quiet.url)];
  await send("Private", [vitae(0, Date.now() - 1_000), vitae(5, Date.now())], game);
  await listener.hear("alert");
  expect(await outbox()).toEqual([]);
  await quiet.stop();
});
