import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  chatEvent,
  eventTime,
  portalEvent,
  rareEvent,
  secondsLater,
  spawnEvent,
  telemetryEvent,
  vitalsEvent,
} from "@/server/test/events";
import { InvalidCursor } from "../errors";
import { characterExists, latestVitals, listCharacters } from "./characters";
import { type HistoryRequest, history } from "./history";
import { listPortals } from "./list-portals";
import { livePlayers } from "./live-players";
import { type ChatRequest, recentChat } from "./recent-chat";
import { runRetention } from "./retention";
import { spawnHeatmap } from "./spawn-heatmap";
import { trails } from "./trails";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

const now = new Date(secondsLater(600));

describe("livePlayers", () => {
  beforeAll(async () => {
    await writeBatch(database.db, {
      telemetry: [
        telemetryEvent({
          character_name: "Live",
          kills: 10,
          session_id: "one",
          timestamp: secondsLater(-9000),
        }),
        telemetryEvent({ character_name: "Live", kills: 7, session_id: "two", online_seconds: 3600 }),
        telemetryEvent({ character_name: "No clock", online_seconds: null, rares_found: 4 }),
        telemetryEvent({ character_name: "Gone", timestamp: secondsLater(-60) }),
      ],
      rares: [
        rareEvent({ character_name: "Live", name: "Before", timestamp: secondsLater(-3601) }),
        rareEvent({ character_name: "Live", name: "At the start", timestamp: secondsLater(-3600) }),
        rareEvent({ character_name: "Live", name: "After", timestamp: secondsLater(-5) }),
        rareEvent({ character_name: "Somebody else" }),
      ],
    });
  });

  test("are those heard of since then, with lifetime kills and the rares on record", async () => {
    const players = await livePlayers(database.db, { since: secondsLater(-30) });
    expect(players.map((player) => player.character_name)).toEqual(["Live", "No clock"]);
    expect(players[0]).toEqual({
      character_name: "Live",
      char_tag: "hunters",
      session_id: "two",
      timestamp: eventTime,
      received_at: eventTime,
      ew: 33.62,
      ns: 42.11,
      z: 0.39,
      heading: 271.5,
      landcell: 2_847_145_993,
      kills: 7,
      kills_per_hour: 683.21,
      onlinetime: "01:00:00",
      online_seconds: 3600,
      deaths: 1,
      total_deaths: 57,
      total_kills: 17,
      total_rares: 3,
      session_rares: 2,
      prismatic_taper_count: 1830,
      vt_state: "Default",
      mem_mb: 812.4,
      cpu_pct: 7.1,
      mem_handles: 1422,
      latency_ms: 48,
    });
  });

  test("without a time online the plugin's own count stands in for the session's rares", async () => {
    const [, player] = await livePlayers(database.db, { since: secondsLater(-30) });
    expect(player).toMatchObject({ total_rares: 0, session_rares: 4, total_kills: 412 });
  });
});

describe("history", () => {
  const start = Date.parse(secondsLater(-20 * 86_400));
  const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();
  const names = ["A", "B", "C"];
  // Three characters that report in the same millisecond, with long gaps between.
  const times = [0, 1, 2, 299, 300, 301, 5000, 90_000, 90_001, 400_000];

  beforeAll(async () => {
    await writeBatch(database.db, {
      telemetry: times.flatMap((seconds) =>
        names.map((character_name) =>
          telemetryEvent({ character_name, timestamp: at(seconds), kills: seconds }),
        ),
      ),
    });
  });

  async function allPages(request: Omit<HistoryRequest, "cursor">): Promise<string[]> {
    const keys: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await history(database.db, { ...request, cursor });
      expect(page.data.length).toBeLessThanOrEqual(request.limit);
      keys.push(...page.data.map((row) => `${row.timestamp} ${row.character_name}`));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    return keys;
  }
  const expected = (seconds: number[]) => seconds.flatMap((s) => names.map((name) => `${at(s)} ${name}`));

  test.each([1, 2, 4, 7, 30, 31])("gives every row once and in order, %i a page", async (limit) => {
    expect(await allPages({ from: at(0), to: at(400_000), limit })).toEqual(expected(times));
  });

  test("includes both ends and nothing beyond", async () => {
    expect(await allPages({ from: at(1), to: at(300), limit: 2 })).toEqual(expected([1, 2, 299, 300]));
    expect(await allPages({ from: at(3), to: at(298), limit: 2 })).toEqual([]);
  });

  test("of one character", async () => {
    const keys = await allPages({ from: at(0), to: at(400_000), limit: 3, character: "B" });
    expect(keys).toEqual(times.map((seconds) => `${at(seconds)} B`));
    expect(await allPages({ from: at(0), to: at(400_000), limit: 3, character: "b" })).toEqual([]);
  });

  test("rows that arrive between two pages neither repeat nor displace others", async () => {
    const request = { from: at(0), to: at(301), limit: 4 };
    const first = await history(database.db, request);
    await writeBatch(database.db, {
      telemetry: [telemetryEvent({ character_name: "0", timestamp: at(0.5) })],
    });
    const second = await history(database.db, { ...request, cursor: first.next_cursor ?? undefined });
    expect(second.data.map((row) => `${row.timestamp} ${row.character_name}`)).toEqual(
      expected([0, 1, 2, 299]).slice(4, 8),
    );
    await database.db.sql`delete from telemetry_events where character_name = '0'`;
  });

  test("has every stored field and no other", async () => {
    const { data } = await history(database.db, { from: at(0), to: at(0), limit: 1 });
    const { type, received_at, ...fields } = telemetryEvent({
      character_name: "A",
      timestamp: at(0),
      kills: 0,
    });
    expect(data).toEqual([fields]);
  });

  test("refuses a cursor it never gave", async () => {
    await expect(
      history(database.db, { from: at(0), to: at(1), limit: 1, cursor: "nonsense" }),
    ).rejects.toThrow(InvalidCursor);
  });
});

describe("trails", () => {
  beforeAll(async () => {
    const walk = (character_name: string, readings: number) =>
      Array.from({ length: readings }, (_, i) =>
        telemetryEvent({ character_name, timestamp: new Date(now.getTime() - i * 300).toISOString(), ew: i }),
      );
    await writeBatch(database.db, {
      telemetry: [...walk("Walker", 1999), ...walk("Stroller", 300), ...walk("New", 1)],
    });
  });

  test("are thinned to 300 points a character, evenly, the newest included", async () => {
    const points = await trails(database.db, { seconds: 600, now });
    const walker = points.filter((point) => point.character_name === "Walker");
    expect(walker.length).toBeGreaterThan(250);
    expect(walker.length).toBeLessThanOrEqual(300);
    expect(walker.at(-1)).toEqual({
      character_name: "Walker",
      timestamp: now.toISOString(),
      ew: 0,
      ns: 42.11,
      z: 0.39,
    });
    const steps = walker.slice(1, -1).map((point, i) => (walker[i]?.ew ?? 0) - point.ew);
    expect(new Set(steps).size).toBe(1);
    expect(points.filter((point) => point.character_name === "New")).toHaveLength(1);
    expect(points.filter((point) => point.character_name === "Stroller").length).toBeLessThanOrEqual(300);
  });

  test("reach as far back as asked, for one character or for all", async () => {
    const points = await trails(database.db, { seconds: 3, character: "Walker", now });
    expect(points.map((point) => point.ew)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(await trails(database.db, { seconds: 600, character: "Nobody", now })).toEqual([]);
  });
});

describe("spawnHeatmap", () => {
  const see = (seconds: number, fields = {}) =>
    spawnEvent({ timestamp: new Date(now.getTime() + seconds * 1000).toISOString(), ...fields });

  beforeAll(async () => {
    await writeBatch(database.db, {
      spawns: [
        see(-1, { ew: 1.04, ns: 2 }),
        see(-2, { ew: 0.96, ns: 2.04 }),
        see(-3, { ew: -7.06, ns: 2, mob: "Drudge Slinker" }),
        see(-4000, { ew: 1, ns: 2 }),
        ...["A", "B", "C"].map((character_name) =>
          see(-10, { ew: 50, ns: 50, object_id: 99, character_name }),
        ),
        see(-1300, { ew: 50, ns: 50, object_id: 99 }),
        see(-11, { ew: 50, ns: 50, object_id: 100 }),
      ],
    });
  });

  test("counts creatures by cells of 0.1, one seen by many or again within ten minutes once", async () => {
    expect(await spawnHeatmap(database.db, { hours: 1, now })).toEqual([
      { ew: -7.1, ns: 2, intensity: 1 },
      { ew: 1, ns: 2, intensity: 2 },
      { ew: 50, ns: 50, intensity: 3 },
    ]);
  });

  test("of one creature, whatever the case, and of a longer time", async () => {
    expect(await spawnHeatmap(database.db, { hours: 1, mob: "DRUDGE slinker", now })).toEqual([
      { ew: -7.1, ns: 2, intensity: 1 },
    ]);
    expect(await spawnHeatmap(database.db, { hours: 2, mob: "Ruschk Sadist", now })).toContainEqual({
      ew: 1,
      ns: 2,
      intensity: 3,
    });
    expect(await spawnHeatmap(database.db, { hours: 1, mob: "Nothing", now })).toEqual([]);
  });
});

test("listPortals gives what was seen within the hour, by name", async () => {
  const seen = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000).toISOString();
  await writeBatch(database.db, {
    portals: [
      portalEvent({ portal_name: "Open", timestamp: seen(59) }),
      portalEvent({ portal_name: "Closed", timestamp: seen(61) }),
      portalEvent({ portal_name: "Fresh", timestamp: seen(1), z: null }),
    ],
  });
  const portals = await listPortals(database.db, { now });
  expect(portals.map((portal) => portal.portal_name)).toEqual(["Fresh", "Open"]);
  expect(portals[0]).toEqual({
    portal_name: "Fresh",
    ns: 42.3,
    ew: 33.5,
    z: null,
    discovered_by: "Larsson",
    discovered_at: seen(1),
    last_seen_at: seen(1),
  });
});

describe("recentChat", () => {
  const line = (seconds: number, text: string, fields = {}) =>
    chatEvent({ timestamp: secondsLater(seconds), text, ...fields });

  beforeAll(async () => {
    await writeBatch(database.db, {
      chats: [
        line(1, "first"),
        line(2, "50% off_sale \\ here"),
        line(3, 'Ulf tells you, "psst"', { color: 3 }),
        line(4, "no colour", { color: null }),
        line(5, "same time a", { character_name: "Ulf" }),
        line(5, "same time b", { character_name: "Ulf" }),
        line(5, "same time c"),
      ],
    });
  });
  const texts = async (request: Partial<ChatRequest>) => {
    const { messages } = await recentChat(database.db, { limit: 50, includeTells: false, ...request });
    return messages.map((message) => message.text);
  };

  test("is newest first, and tells are only for those who may read them", async () => {
    const open = await texts({});
    expect(open.slice(3)).toEqual(["no colour", "50% off_sale \\ here", "first"]);
    expect(open).toHaveLength(6);
    expect(await texts({ includeTells: true })).toContain('Ulf tells you, "psst"');
    expect(await texts({ q: "psst" })).toEqual([]);
  });

  test("finds words in any case and takes wildcards for what they are", async () => {
    expect(await texts({ q: "FIRST" })).toEqual(["first"]);
    expect(await texts({ q: "50% off_s" })).toEqual(["50% off_sale \\ here"]);
    expect(await texts({ q: "%" })).toHaveLength(1);
    expect(await texts({ q: "\\" })).toHaveLength(1);
  });

  test("of one character, and before a time", async () => {
    expect(await texts({ character: "Ulf" })).toHaveLength(2);
    expect(await texts({ before: secondsLater(2) })).toEqual(["first"]);
  });

  test.each([1, 2, 3])(
    "pages of %i give every line once, lines of one millisecond included",
    async (limit) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await recentChat(database.db, { limit, includeTells: true, cursor });
        found.push(...page.messages.map((message) => message.text));
        cursor = page.next_cursor ?? undefined;
      } while (cursor);
      expect(found).toEqual(await texts({ includeTells: true }));
      expect(new Set(found).size).toBe(7);
    },
  );
});

test("a character exists once any valid frame of it was stored, under its exact name", async () => {
  await writeBatch(database.db, {
    vitals: [vitalsEvent({ character_name: "+Only Vitals" })],
    seen: [{ character_name: "Only Register", received_at: eventTime, plugin_version: "4.1.0" }],
  });
  expect(await characterExists(database.db, "+Only Vitals")).toBe(true);
  expect(await characterExists(database.db, "Only Vitals")).toBe(false);
  expect(await characterExists(database.db, "only register")).toBe(false);
  const known = await listCharacters(database.db);
  expect(known).toContainEqual({
    character_name: "Only Register",
    char_tag: null,
    plugin_version: "4.1.0",
    first_seen_at: eventTime,
    last_seen_at: eventTime,
  });
  const vitals = await latestVitals(database.db, { since: eventTime });
  expect(vitals.map((row) => row.character_name)).toEqual(["+Only Vitals"]);
});
