import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { chatEvent, portalEvent, telemetryEvent } from "@/server/test/events";
import { arrayLiteral } from "./bulk";
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

async function count(table: string): Promise<number> {
  const [row] = await database.db.sql`select count(*)::int as count from ${database.db.sql(table)}`;
  return Number(row?.count);
}

test("days that are too old are dropped, younger ones stay", async () => {
  await runRetention(database.db, new Date(daysAgo(20)));
  const ages = [45, 31.7, 29, 10, 0];
  await writeBatch(database.db, {
    telemetry: ages.map((age) => telemetryEvent({ timestamp: daysAgo(age) })),
    chats: [20, 6].map((age) => chatEvent({ timestamp: daysAgo(age) })),
  });
  expect(await count("telemetry_events")).toBe(5);
  const { dropped } = await runRetention(database.db, now);
  expect(dropped.length).toBeGreaterThan(0);
  expect(await count("telemetry_events")).toBe(3);
  expect(await count("chat_messages")).toBe(1);
  expect((await runRetention(database.db, now)).dropped).toEqual([]);
});

test("what is made of sightings is kept as long as these", async () => {
  const keeps = await database.db.sql`
    select distinct keep::text from maintenance.time_series where table_name like 'spawn\\_%'`;
  expect(keeps).toEqual([{ keep: "7 days" }]);
  const seen = [9, 2].map((age) => daysAgo(age));
  await database.db.sql`
    insert into spawn_heat_kinds (timestamp, mob, creatures)
    select unnest(${arrayLiteral(seen)}::timestamptz[]), 'Drudge', 1`;
  await runRetention(database.db, now);
  expect(await count("spawn_heat_kinds")).toBe(1);
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

test("a table that fails keeps no other from its turn, and is named with its reason", async () => {
  const { sql } = database.db;
  await writeBatch(database.db, {
    chats: [chatEvent({ timestamp: daysAgo(20) })],
    telemetry: [telemetryEvent({ timestamp: daysAgo(45) })],
    portals: [portalEvent({ timestamp: daysAgo(1) })],
  });
  await runRetention(database.db, new Date(daysAgo(20)));
  await sql`update maintenance.time_series set table_name = 'no_such_table' where table_name = 'chat_messages'`;
  await sql`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not today'; end $$`;
  await sql`create trigger refuse before delete on alerts for each statement execute function refuse()`;
  await writeBatch(database.db, { portals: [portalEvent({ timestamp: daysAgo(1) })] });
  await expect(runRetention(database.db, now)).rejects.toThrow(
    /^retention failed at no_such_table: \w+ .*; alerts: P0001 not today$/,
  );
  expect(await count("telemetry_events")).toBe(0);
  expect(await count("portals")).toBe(0);
  expect(await count("chat_messages")).toBe(1);
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
