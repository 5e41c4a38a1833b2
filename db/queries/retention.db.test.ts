import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { chatEvent, portalEvent, telemetryEvent } from "@/server/test/events";
import { listPortals } from "./list-portals";
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
  expect([...one.created, ...two.created].filter((name) => name.startsWith("telemetry_events"))).toHaveLength(
    33,
  );
});

test("a row whose day is missing is kept, found by the same query, and moved when the day is made", async () => {
  const rows = [telemetryEvent({ timestamp: now.toISOString() }), telemetryEvent({ timestamp: daysAgo(29) })];
  expect(
    await writeBatch(database.db, { telemetry: rows, chats: [chatEvent({ timestamp: daysAgo(1) })] }),
  ).toMatchObject({
    written: 3,
    rejected: [],
  });
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

test("days that are too old are dropped, younger ones stay, also in the default partition", async () => {
  await runRetention(database.db, new Date(daysAgo(20)));
  const ages = [45, 31.7, 29, 10, 0];
  await writeBatch(database.db, {
    telemetry: ages.map((age) => telemetryEvent({ timestamp: daysAgo(age) })),
    chats: [20, 6].map((age) => chatEvent({ timestamp: daysAgo(age) })),
  });
  expect(await count("telemetry_events")).toBe(5);
  const { dropped } = await runRetention(database.db, now);
  expect(dropped).toContain("telemetry_events_p20310124");
  expect(await count("telemetry_events")).toBe(3);
  expect(await count("chat_messages")).toBe(1);
  expect((await partitions("telemetry_events"))[0]).toBe("telemetry_events_default");
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

test("a portal goes an hour after it was last seen, a session a month after it ended", async () => {
  const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  await writeBatch(database.db, {
    portals: [
      portalEvent({ portal_name: "Old", timestamp: at(61) }),
      portalEvent({ portal_name: "Renewed", timestamp: at(61) }),
      portalEvent({ portal_name: "Renewed", timestamp: at(59) }),
    ],
  });
  await database.db.sql`
    with someone as (insert into users (name, password_hash, role) values ('A', 'x', 'viewer') returning id)
    insert into user_sessions (user_id, expires_at)
    select id, ${now.toISOString()}::timestamptz - age from someone, unnest('{29 days,31 days}'::interval[]) as age`;
  expect((await listPortals(database.db, { now })).map((portal) => portal.portal_name)).toEqual(["Renewed"]);
  expect((await runRetention(database.db, now)).deleted).toBe(2);
  expect(await count("portals")).toBe(1);
  expect(await count("user_sessions")).toBe(1);
});

test("quest flags and dungeons that no game has room for go, the newest stay", async () => {
  const at = now.toISOString();
  await database.db.sql`
    insert into quest_status (character_name, key, timestamp, received_at)
    select 'Flooded', 'flag ' || n, ${at}::timestamptz - n * interval '1 second', ${at} from generate_series(1, 5002) n`;
  await database.db.sql`
    insert into quest_status (character_name, key, timestamp, received_at) values ('Larsson', 'flag 1', ${at}, ${at})`;
  await database.db.sql`
    insert into dungeon_maps (landblock, timestamp, received_at, character_name, z_levels)
    select upper(lpad(to_hex(n), 4, '0')), ${at}::timestamptz - n * interval '1 second', ${at}, 'Flooded', '[]'
    from generate_series(1, 4001) n`;
  expect((await runRetention(database.db, now)).deleted).toBe(3);
  expect(await count("quest_status")).toBe(5001);
  const [oldest] = await database.db.sql`
    select (select max(substr(key, 6)::int) from quest_status) as flag, (select max(landblock) from dungeon_maps) as landblock`;
  expect(oldest).toEqual({ flag: 5000, landblock: "0FA0" });
});
