import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, givenEngine, type TestDatabase } from "@/server/test/database";
import { explainRead, scansIn } from "@/server/test/explain";
import type { Database } from "../client";
import { leaderboard } from "./leaderboard";
import { runRetention } from "./retention";
import { statsSeries } from "./stats-series";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe("plans, over a month of days", () => {
  const now = new Date("2027-03-22T18:02:00.000Z");
  const endMs = Date.parse("2027-03-22T18:00:00.000Z");
  beforeAll(async () => {
    const { sql } = database.db;
    await runRetention(database.db, now);
    const times = sql`generate_series(${new Date(endMs - 30 * 24 * HOUR_MS).toISOString()}::timestamptz, ${now.toISOString()}::timestamptz`;
    await sql`
      insert into telemetry_5m (timestamp, character_name, kills, deaths, tapers_used, readings)
      select at, 'Character ' || number, 7, 0, 1, 150 from ${times}, '5 minutes') at, generate_series(1, 30) number`;
    await sql`
      insert into telemetry_1h (timestamp, character_name, kills, deaths, tapers_used, readings, heard)
      select at, 'Character ' || number, 84, 0, 12, 1800, 4095 from ${times}, '1 hour') at, generate_series(1, 30) number`;
    // Finds and deaths are kept for good: two years of them.
    const happened = sql`
      select ${now.toISOString()}::timestamptz - nth * interval '1 hour' as at, 'Character ' || nth % 30 as name
      from generate_series(1, 17520) nth`;
    await sql`
      insert into rare_events (timestamp, received_at, character_name, name) select at, at, name, 'Pearl' from (${happened}) one`;
    await sql`insert into death_events (timestamp, character_name, vitae) select at, name, 5 from (${happened}) one`;
    await sql`analyze telemetry_5m, telemetry_1h, rare_events, death_events`;
  });

  /** Scans of tables: "how table yyyymmdd", the day where a table is split. */
  async function scansOf(read: (db: Database) => Promise<unknown>): Promise<string[]> {
    const plans = await explainRead(database.db, read);
    return plans
      .flatMap(({ plan }) => scansIn(plan))
      .filter((scan) => scan["Relation Name"] !== undefined)
      .map((scan) => `${scan["Node Type"]} ${(scan["Relation Name"] ?? "").replace(/_p(\d+)$/, " $1")}`);
  }

  /** Of a chart, those of roll-ups. */
  async function chartScansOf(range: { hours: number; bucketMs: number; character?: string }) {
    const { hours, ...request } = range;
    const fromMs = endMs - hours * HOUR_MS;
    const scans = await scansOf((db) => statsSeries(db, { ...request, fromMs, endMs }));
    return scans.filter((scan) => / telemetry_/.test(scan));
  }

  test.runIf(givenEngine() === "native")(
    "a chart opens the days that it is of, one of a character by its key, and one of weeks reads hours",
    async () => {
      const day = { hours: 24, bucketMs: 5 * MINUTE_MS };
      expect(daysIn(await chartScansOf(day))).toEqual(["telemetry_5m 20270321", "telemetry_5m 20270322"]);
      const one = await chartScansOf({ ...day, character: "Character 7" });
      expect(daysIn(one)).toEqual(["telemetry_5m 20270321", "telemetry_5m 20270322"]);
      for (const scan of one) expect(scan).toMatch(byIndex);
      const month = { hours: 720, bucketMs: 3 * HOUR_MS };
      for (const request of [month, { ...month, character: "Character 7" }]) {
        const days = daysIn(await chartScansOf(request));
        expect(days).toHaveLength(31);
        expect(days.filter((day) => !day.startsWith("telemetry_1h 2027"))).toEqual([]);
      }
    },
  );

  test.runIf(givenEngine() === "native").each([
    ["an hour", 1, 1],
    ["a day", 24, 2],
    ["a month", 720, 31],
  ])(
    "a leaderboard of %s reads hours of these days, five minutes of those at both ends only, and all the rest by an index",
    async (_, hours, days) => {
      // From within an hour to within another one.
      const fromMs = endMs - hours * HOUR_MS - 45 * MINUTE_MS;
      const scans = await scansOf((db) => leaderboard(db, { fromMs, now, by: "kills", limit: 50 }));
      const ofHours = scans.filter((scan) => / telemetry_1h /.test(scan));
      expect(daysIn(ofHours)).toHaveLength(days);
      const others = scans.filter((scan) => !ofHours.includes(scan));
      const ends = [...new Set([fromMs, now.getTime()].map(dayOf))];
      expect(daysIn(others).sort()).toEqual([
        "Scan death_events",
        "Scan rare_events",
        ...ends.map((day) => `telemetry_5m ${day}`),
      ]);
      for (const scan of others) expect(scan).toMatch(byIndex);
    },
  );
});

const byIndex = /^(Index (Only )?Scan|Bitmap Heap Scan) /;

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10).replaceAll("-", "");

/** Tables and days without how they are read. */
const daysIn = (scans: readonly string[]) => [
  ...new Set(scans.map((scan) => scan.split(" ").slice(-2).join(" "))),
];
