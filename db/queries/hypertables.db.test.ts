import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, givenEngine, type TestDatabase } from "@/server/test/database";
import { chatEvent, telemetryEvent } from "@/server/test/events";
import { history } from "./history";
import { runRetention } from "./retention";
import { trails } from "./trails";
import { writeBatch } from "./write-batch";

/*
 * What TimescaleDB does differently. The npm package of PostgreSQL has none, so this runs where TEST_PG_ADMIN_URL
 * names a server that has it (db/README.md); every other database test runs there unchanged.
 */

const dayMs = 24 * 60 * 60 * 1000;
const now = new Date("2031-03-10T15:00:00.000Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

async function chunks(table: string): Promise<number> {
  const [row] = await database.db.sql`
    select count(*)::int as count from timescaledb_information.chunks where hypertable_name = ${table}`;
  return Number(row?.count);
}

describe.skipIf(givenEngine() === "native")("hypertables", () => {
  test("every event table is one, of days, and no policy competes with the retention job", async () => {
    const { sql } = database.db;
    const [kept, hypertables] = await Promise.all([
      sql`select table_name as name from maintenance.time_series order by 1`,
      sql`select hypertable_name as name, time_interval::text from timescaledb_information.dimensions order by 1`,
    ]);
    expect([...hypertables]).toEqual(kept.map(({ name }) => ({ name, time_interval: "1 day" })));
    expect([
      ...(await sql`select 1 from timescaledb_information.jobs where proc_name = 'policy_retention'`),
    ]).toEqual([]);
  });

  test("a table that somebody reads for long keeps its old days until the next round, others lose theirs", async () => {
    await writeBatch(database.db, {
      telemetry: [telemetryEvent({ timestamp: daysAgo(40) })],
      chats: [chatEvent({ timestamp: daysAgo(20) })],
    });
    await database.db.sql.begin(async (reader) => {
      await reader`select count(*) from chat_messages`;
      const result = await runRetention(database.db, now);
      expect(result.postponed).toEqual([expect.stringMatching(/^chat_messages: 55P03/)]);
      expect(await chunks("telemetry_events")).toBe(0);
    });
    expect((await runRetention(database.db, now)).dropped).toHaveLength(1);
    expect(await chunks("chat_messages")).toBe(0);
  });
});

describe.skipIf(givenEngine() !== "community")("compressed days", () => {
  const minutesLater = (minutes: number) => new Date(Date.parse(daysAgo(5)) + minutes * 60_000).toISOString();
  const readings = [0, 1, 2].map((minute) =>
    telemetryEvent({ character_name: "Larsson", timestamp: minutesLater(minute), kills: minute }),
  );

  const trail = () => trails(database.db, { seconds: 600, now: new Date(minutesLater(3)) });
  let trailBefore: unknown;

  beforeEach(async () => {
    await writeBatch(database.db, { telemetry: readings });
    trailBefore = await trail();
    await database.db.sql`select compress_chunk(chunk) from show_chunks('telemetry_events') as chunk`;
  });

  const rows = async () => {
    const { data } = await history(database.db, { from: daysAgo(6), to: now.toISOString(), limit: 100 });
    return data.map(({ timestamp, kills }) => ({ timestamp, kills }));
  };

  test("are made by a policy once nothing is written to them any more", async () => {
    const jobs = await database.db.sql`
      select hypertable_name, config->>'compress_after' as after from timescaledb_information.jobs
      where proc_name = 'policy_compression'`;
    expect([...jobs]).toEqual([{ hypertable_name: "telemetry_events", after: "3 days" }]);
  });

  test("answer as before", async () => {
    expect(await rows()).toEqual(readings.map(({ timestamp, kills }) => ({ timestamp, kills })));
    expect(trailBefore).not.toEqual([]);
    expect(await trail()).toEqual(trailBefore);
  });

  test("take a replay, which adds nothing, and a row that comes late, once", async () => {
    const late = telemetryEvent({ character_name: "Larsson", timestamp: minutesLater(0.5), kills: 7 });
    await writeBatch(database.db, { telemetry: readings });
    await writeBatch(database.db, { telemetry: [late, ...readings] });
    await writeBatch(database.db, { telemetry: [late] });
    expect((await rows()).map(({ kills }) => kills)).toEqual([0, 7, 1, 2]);
  });

  test("go when they are too old", async () => {
    await runRetention(database.db, new Date(now.getTime() + 40 * dayMs));
    expect(await chunks("telemetry_events")).toBe(0);
  });
});
