import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, telemetryEvent } from "@/server/test/events";
import { runRetention } from "./retention";
import { trails } from "./trails";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

const now = new Date(secondsLater(600));

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

  test("of a long time have a point in each part of it, and the newest", async () => {
    const hours = (count: number) => new Date(now.getTime() - count * 3_600_000).toISOString();
    await writeBatch(database.db, {
      telemetry: Array.from({ length: 24 * 60 }, (_, minute) =>
        telemetryEvent({ character_name: "Wanderer", timestamp: hours(minute / 60), ew: -minute, z: null }),
      ),
    });
    const points = await trails(database.db, { seconds: 86_400, character: "Wanderer", now });
    expect(points.length).toBeGreaterThan(290);
    expect(points.length).toBeLessThanOrEqual(300);
    const times = points.map(({ timestamp }) => Date.parse(timestamp));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times.slice(1).map((time, i) => time - (times[i] ?? 0)))).toBeLessThanOrEqual(360_000);
    expect(points.at(-1)).toMatchObject({ timestamp: now.toISOString(), ew: 0, z: null });
    const everybody = await trails(database.db, { seconds: 86_400, now });
    expect(everybody.filter((point) => point.character_name === "Wanderer")).toEqual(points);
    const names = everybody.map((point) => point.character_name);
    expect(names).toEqual([...names].sort());
  });

  test("of a stand have its first and its last reading, and every step", async () => {
    const places = [0, 0.004, 0.009, 0.004, 0.02, 0.04, 0.04, 0.04];
    await writeBatch(database.db, {
      telemetry: places.map((ew, i) =>
        telemetryEvent({
          character_name: "Standing",
          timestamp: new Date(now.getTime() - (places.length - 1 - i) * 2000).toISOString(),
          ew,
        }),
      ),
    });
    const points = await trails(database.db, { seconds: 600, character: "Standing", now });
    expect(points.map(({ ew }) => ew)).toEqual([0, 0.004, 0.02, 0.04, 0.04]);
    expect(points.at(-1)?.timestamp).toBe(now.toISOString());
  });

  test("reach as far back as asked, for one character or for all", async () => {
    const points = await trails(database.db, { seconds: 3, character: "Walker", now });
    expect(points.map((point) => point.ew)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(await trails(database.db, { seconds: 600, character: "Nobody", now })).toEqual([]);
  });
});
