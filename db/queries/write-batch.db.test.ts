import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { chatEvent, secondsLater, spawnEvent, telemetryEvent, vitalsEvent } from "@/server/test/events";
import { everything, rowsIn, totalKills } from "@/server/test/stored";
import { connect } from "../client";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

async function snapshot() {
  const { sql } = database.db;
  const tables = [
    "telemetry_events",
    "spawn_events",
    "chat_messages",
    "rare_events",
    "portals",
    "character_latest",
  ];
  const all = [
    ...tables,
    "character_vitals",
    "char_stats",
    "characters",
    "play_sessions",
    "rare_stats",
    "rare_stats_sessions",
    "death_events",
    "combat_stats",
    "combat_stats_sessions",
    "combat_deltas",
    "character_stats",
    "equipment_cantrips",
    "quest_status",
    "dungeon_maps",
    "alerts",
    "alert_outbox",
  ];
  const rows = await Promise.all(
    all.map((table) => sql`select to_jsonb(t) as row from ${sql(table)} t order by to_jsonb(t)::text`),
  );
  return rows.map((list) => list.map(({ row }) => row));
}

describe("every kind of event", () => {
  test("is stored with every field it came with", async () => {
    const batch = everything();
    expect(await writeBatch(database.db, batch)).toMatchObject({ written: 216, rejected: [] });
    const { sql } = database.db;
    const [telemetry] = await sql`select * from telemetry_events where timestamp = ${secondsLater(0)}`;
    const { type, received_at, ...fields } = telemetryEvent({ kills: 0 });
    expect(telemetry).toEqual(fields);
    const [spawn] = await sql`select * from spawn_events where object_id is not null`;
    expect(spawn).toMatchObject({
      mob: "Ruschk Sadist",
      ns: 84.9,
      ew: -7.1,
      object_id: 4_294_967_295,
      wcid: null,
    });
    expect(await sql`select text, color from chat_messages order by text`).toMatchObject([
      { text: '[General] Ulf says, "hi"', color: 5 },
      { text: "another line of the same millisecond" },
    ]);
    const { type: _, ...vitals } = vitalsEvent();
    expect(await sql`select * from character_vitals`).toEqual([
      { ...vitals, vitae_at: vitals.timestamp, clock_since: null },
    ]);
    expect(await sql`select * from rare_events`).toMatchObject([{ name: "Black Cloud Bow", ew: 33.6 }]);
    expect(await sql`select character_name, char_tag, plugin_version from characters order by 1`).toEqual([
      { character_name: "Larsson", char_tag: "hunters", plugin_version: null },
      { character_name: "Quiet", char_tag: null, plugin_version: "4.1.0" },
    ]);
  });

  test.each([200, 3])("written again adds nothing and changes nothing (%i readings)", async (readings) => {
    const batch = everything(readings);
    await writeBatch(database.db, batch);
    const before = await snapshot();
    expect((await writeBatch(database.db, batch)).rejected).toEqual([]);
    expect((await writeBatch(database.db, batch)).rejected).toEqual([]);
    expect(await snapshot()).toEqual(before);
  });

  test("names and texts survive whatever they contain", async () => {
    const name = '+Zoë O\'Neil \\ "x"';
    const text = 'tab\there, line\nbreak\r, \\N and {a,"b"} \u{1F409} end\\.';
    await writeBatch(database.db, {
      telemetry: Array.from({ length: 250 }, (_, i) =>
        telemetryEvent({ character_name: name, timestamp: secondsLater(i), vt_state: text }),
      ),
      chats: [chatEvent({ character_name: name, text })],
    });
    const [row] = await database.db.sql`
      select vt_state, text from telemetry_events join chat_messages using (character_name, timestamp)`;
    expect(row).toEqual({ vt_state: text, text });
  });

  test("an empty batch is nothing", async () => {
    expect(await writeBatch(database.db, {})).toMatchObject({ written: 0, rejected: [] });
  });
});

describe("duplicates", () => {
  test("inside one batch, and of an earlier batch, are stored once and lose no neighbour", async () => {
    const rows = Array.from({ length: 450 }, (_, i) => telemetryEvent({ timestamp: secondsLater(i) }));
    await writeBatch(database.db, { telemetry: rows.slice(0, 300) });
    const result = await writeBatch(database.db, { telemetry: [...rows.slice(50), ...rows.slice(440)] });
    expect(result).toMatchObject({ written: 410, rejected: [] });
    expect(await rowsIn(database.db, "telemetry_events")).toBe(450);
  });

  test("two writers that store the same batch at once store it once", async () => {
    const other = connect(database.url, { name: "other-writer", max: 1 });
    const batch = everything();
    await Promise.all([writeBatch(database.db, batch), writeBatch(other, batch)]);
    await other.close();
    expect(await rowsIn(database.db, "telemetry_events")).toBe(200);
    expect(await totalKills(database.db)).toBe(199);
  });

  test("the same spawn without an id counts once, with different ids each", async () => {
    const spawns = [null, null, 1, 2, 2].map((object_id) => spawnEvent({ object_id }));
    await writeBatch(database.db, { spawns });
    expect(await rowsIn(database.db, "spawn_events")).toBe(3);
  });
});

describe("lifetime kills", () => {
  const kills = (session_id: string | null, ...counts: (number | null)[]) =>
    counts.map((count, i) => telemetryEvent({ session_id, kills: count, timestamp: secondsLater(i) }));

  test("are the highest count of each session, summed", async () => {
    await writeBatch(database.db, { telemetry: kills("a", 5, 7, 9) });
    await writeBatch(database.db, { telemetry: kills("b", 1, 4) });
    await writeBatch(database.db, { telemetry: kills("a", 11) });
    expect(await totalKills(database.db)).toBe(15);
  });

  test("do not care for late, repeated or missing counts", async () => {
    await writeBatch(database.db, { telemetry: kills("a", 9, 3, null, 9, 8) });
    await writeBatch(database.db, { telemetry: kills("a", 2, 9) });
    expect(await totalKills(database.db)).toBe(9);
  });

  test("survive sessions without an id as one session", async () => {
    await writeBatch(database.db, { telemetry: [...kills(null, 3), ...kills("", 5)] });
    expect(await totalKills(database.db)).toBe(5);
  });

  test("are the same in any order and division of the frames", async () => {
    const frames = [...kills("a", 1, 5, 9), ...kills("b", 2, 2, 30), ...kills("c", 0)];
    for (const frame of [...frames].reverse()) await writeBatch(database.db, { telemetry: [frame] });
    expect(await totalKills(database.db)).toBe(39);
  });

  test("two writers raising one session at once lose and double nothing", async () => {
    const other = connect(database.url, { name: "other-writer", max: 1 });
    const writes = Array.from({ length: 40 }, (_, i) => {
      const telemetry = [telemetryEvent({ kills: i + 1, timestamp: secondsLater(i) })];
      return writeBatch(i % 2 ? other : database.db, { telemetry });
    });
    await Promise.all(writes);
    await other.close();
    expect(await totalKills(database.db)).toBe(40);
  });
});
