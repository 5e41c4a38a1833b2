import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, givenEngine, type TestDatabase } from "@/server/test/database";
import { chatEvent, telemetryEvent } from "@/server/test/events";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

const dayMs = 24 * 60 * 60 * 1000;
const now = new Date("2031-03-10T15:00:00.000Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

async function partitions(table: string): Promise<string[]> {
  const rows = await database.db.sql`
    select inhrelid::regclass::text as name from pg_inherits where inhparent = ${table}::regclass order by 1`;
  return rows.map((row) => String(row.name));
}

async function count(table: string): Promise<number> {
  const [row] = await database.db.sql`select count(*)::int as count from ${database.db.sql(table)}`;
  return Number(row?.count);
}

describe.skipIf(givenEngine() !== "native")("native partitions by day", () => {
  test("there is a day for every acceptable row and two ahead, and running again changes nothing", async () => {
    await runRetention(database.db, now);
    const days = await partitions("telemetry_events");
    expect(days).toHaveLength(30 + 1 + 2 + 1);
    expect(days).toContain("telemetry_events_p20310208");
    expect(days).toContain("telemetry_events_p20310312");
    expect(await partitions("chat_messages")).toHaveLength(7 + 1 + 2 + 1);
    const again = await runRetention(database.db, now);
    expect(again).toEqual({ created: [], dropped: [], deleted: 0, postponed: [] });
  });

  test("two rounds at once do not hinder each other", async () => {
    const [one, two] = await Promise.all([runRetention(database.db, now), runRetention(database.db, now)]);
    const created = [...one.created, ...two.created].filter((name) => name.startsWith("telemetry_events"));
    expect(created).toHaveLength(33);
  });

  test("a row whose day is missing is kept, found by the same query, and moved when the day is made", async () => {
    const rows = [
      telemetryEvent({ timestamp: now.toISOString() }),
      telemetryEvent({ timestamp: daysAgo(29) }),
    ];
    expect(
      await writeBatch(database.db, { telemetry: rows, chats: [chatEvent({ timestamp: daysAgo(1) })] }),
    ).toMatchObject({ written: 3, rejected: [] });
    expect(await count("telemetry_events")).toBe(2);
    expect(await count("telemetry_events_default")).toBe(2);
    await runRetention(database.db, now);
    expect(await count("telemetry_events_default")).toBe(0);
    expect(await count("telemetry_events_p20310310")).toBe(1);
    expect(await count("telemetry_events")).toBe(2);
    expect(await count("chat_messages_p20310309")).toBe(1);
    // The key moved with the row: a replay still adds nothing.
    await writeBatch(database.db, { telemetry: rows });
    expect(await count("telemetry_events")).toBe(2);
  });

  test("days that are too old go by name, what waits in the default partition by its time", async () => {
    await runRetention(database.db, new Date(daysAgo(20)));
    await writeBatch(database.db, { telemetry: [telemetryEvent({ timestamp: daysAgo(60) })] });
    expect(await count("telemetry_events_default")).toBe(1);
    const { dropped } = await runRetention(database.db, now);
    expect(dropped).toContain("telemetry_events_p20310124");
    expect((await partitions("telemetry_events"))[0]).toBe("telemetry_events_default");
    expect(await count("telemetry_events_default")).toBe(0);
  });

  test("a table that somebody reads for long is left for the next round, the others get theirs", async () => {
    await database.db.sql.begin(async (reader) => {
      await writeBatch(database.db, { chats: [chatEvent({ timestamp: now.toISOString() })] });
      await reader`select count(*) from chat_messages`;
      const result = await runRetention(database.db, now);
      expect(result.postponed).toEqual([expect.stringMatching(/^chat_messages: 55P03/)]);
      expect(result.created.some((name) => name.startsWith("telemetry_events"))).toBe(true);
    });
    expect((await runRetention(database.db, now)).postponed).toEqual([]);
  });
});
