import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, spawnEvent, telemetryEvent } from "@/server/test/events";
import { makeRollUps } from "./make-roll-ups";
import { makeSpawnDay } from "./make-spawn-heat";
import { makeTelemetry5m } from "./make-telemetry-5m";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterEach(() => database.drop());

const at = (seconds: number) => new Date(secondsLater(seconds));
const make = (now: Date, bucketsMax = 100) => makeRollUps(database.db, now, { bucketsMax });
const pending = async () => {
  const rows = await database.db.sql<{ bucket: string }[]>`
    select bucket from maintenance.roll_up_pending union all select bucket from maintenance.roll_up_claimed`;
  return rows.map(({ bucket }) => bucket);
};
const charts = () => database.db.sql`
  select timestamp, character_name, kills, deaths, tapers_used, readings, mem_mb, mem_mb_max, latency_ms
  from telemetry_5m order by timestamp, character_name`;
const midnight = secondsLater(-12 * 3600);
const heat = () => database.db.sql`
  select timestamp, mob, ew_tenths, ns_tenths, creatures from spawn_heat_1h order by 1, 2, 3, 4`;
const read = (seconds: number, fields: object = {}) =>
  telemetryEvent({ timestamp: secondsLater(seconds), kills: 0, deaths: 0, ...fields });

describe("five minutes of telemetry", () => {
  test("hold what counters rose by, decreases of tapers, and means and maxima", async () => {
    await writeBatch(database.db, {
      telemetry: [
        read(-4, { kills: 10, prismatic_taper_count: 100, mem_mb: 100 }),
        read(0, { kills: 12, deaths: 1, prismatic_taper_count: 98, mem_mb: 100, latency_ms: null }),
        read(4, { kills: 15, deaths: 1, prismatic_taper_count: 200, mem_mb: 300, latency_ms: null }),
        read(8, { kills: 15, deaths: 2, prismatic_taper_count: 197, mem_mb: 200, latency_ms: null }),
        read(300, { kills: 16, deaths: 2, prismatic_taper_count: 197 }),
        read(2, { character_name: "+Ulf", kills: 7 }),
      ],
    });
    expect(await make(at(3600))).toBe(3);
    expect(await charts()).toMatchObject([
      { timestamp: secondsLater(-300), kills: 0, deaths: 0, tapers_used: 0, readings: 1 },
      // The first reading that is known of somebody tells no rise.
      { timestamp: eventTime, character_name: "+Ulf", kills: 0, readings: 1 },
      {
        timestamp: eventTime,
        character_name: "Larsson",
        kills: 5,
        deaths: 2,
        tapers_used: 5,
        readings: 3,
        mem_mb: 200,
        mem_mb_max: 300,
        latency_ms: null,
      },
      { timestamp: secondsLater(300), kills: 1, deaths: 0, tapers_used: 0, readings: 1 },
    ]);
  });

  test.each([
    ["another session", [read(-4, { kills: 500, session_id: "old" }), read(0, { kills: 3 })], 0],
    [
      "a counter that falls and rises again",
      [read(-4, { kills: 9 }), read(0, { kills: 0 }), read(2, { kills: 9 })],
      0,
    ],
    [
      "a reading that says nothing",
      [read(-4, { kills: 9 }), read(0, { kills: null }), read(2, { kills: 11 })],
      2,
    ],
    ["a silence of less than ten minutes", [read(-599, { kills: 9 }), read(0, { kills: 11 })], 2],
    ["a silence of more", [read(-601, { kills: 9 }), read(0, { kills: 11 })], 0],
    [
      "no session at all",
      [read(-4, { kills: 1, session_id: null }), read(0, { kills: 2, session_id: null })],
      1,
    ],
  ])("%s", async (_, telemetry, kills) => {
    await writeBatch(database.db, { telemetry });
    await make(at(3600));
    expect((await charts()).at(-1)).toMatchObject({ timestamp: eventTime, kills });
  });

  test("a count of tapers that is not known now and then is no decrease", async () => {
    const counts = [100, null, 98, null, 98];
    await writeBatch(database.db, {
      telemetry: counts.map((count, i) => read(2 * i, { prismatic_taper_count: count })),
    });
    await make(at(3600));
    expect(await charts()).toMatchObject([{ tapers_used: 2, readings: 5 }]);
  });
});

describe("the job", () => {
  const rows = (seconds: number) => ({
    telemetry: [read(seconds)],
    spawns: [spawnEvent({ timestamp: secondsLater(seconds) })],
  });

  test("does what is over, and what is not only once a minute; a second time there is nothing to do", async () => {
    await writeBatch(database.db, rows(10));
    expect(await make(at(20))).toBe(1);
    expect(await charts()).toHaveLength(1);
    expect(await heat()).toEqual([]);
    await writeBatch(database.db, rows(25));
    expect(await make(at(30))).toBe(0);
    expect(await make(at(80))).toBe(1);
    expect(await charts()).toMatchObject([{ readings: 2 }]);
    expect(await make(at(3599))).toBe(0);
    expect(await make(at(3600))).toBe(1);
    expect(await heat()).toMatchObject([{ creatures: 2 }]);
    expect(await make(at(9000))).toBe(0);
    // The day is summed when it is over.
    expect(await pending()).toEqual([midnight]);
    expect(await make(at(43_199))).toBe(0);
    expect(await make(at(43_200))).toBe(1);
    expect(await pending()).toEqual([]);
  });

  test("takes the oldest first, and so many at most", async () => {
    for (const seconds of [600, 0, 300, 900]) await writeBatch(database.db, { telemetry: [read(seconds)] });
    expect(await make(at(86_400), 3)).toBe(3);
    expect((await charts()).map((row) => row.timestamp)).toEqual([0, 300, 600].map(secondsLater));
    expect(await pending()).toEqual([secondsLater(900)]);
    expect(await make(at(86_400), 3)).toBe(1);
  });

  test("a row that arrives late, or again, leaves the same as if it had come in time", async () => {
    await writeBatch(database.db, rows(10));
    await make(at(7200));
    await writeBatch(database.db, rows(12));
    await writeBatch(database.db, rows(10));
    await make(at(7200));
    const late = [await charts(), await heat()];
    await database.drop();
    database = await createTestDatabase();
    await writeBatch(database.db, rows(10));
    await writeBatch(database.db, rows(12));
    await make(at(7200));
    expect([await charts(), await heat()]).toEqual(late);
  });

  test("what was claimed when the process died is made by the next run", async () => {
    await writeBatch(database.db, rows(10));
    await claimAll();
    expect(await make(at(7200))).toBe(2);
    expect(await heat()).toHaveLength(1);
  });

  test("two at once make each bucket once, and nobody waits for the other's", async () => {
    for (let n = 0; n < 12; n++) await writeBatch(database.db, { telemetry: [read(300 * n)] });
    const made = await Promise.all([make(at(86_400)), make(at(86_400)), make(at(86_400))]);
    expect(made.reduce((sum, count) => sum + count)).toBe(12);
    expect(await charts()).toHaveLength(12);
    expect(await pending()).toEqual([]);
  });

  test("rows that are written while a bucket is made are not lost to it", async () => {
    const writing = Array.from({ length: 40 }, (_, n) => () => writeBatch(database.db, rows(n)));
    const running = (async () => {
      for (const write of writing) await write();
    })();
    let isWriting = true;
    void running.finally(() => {
      isWriting = false;
    });
    while (isWriting) await make(at(7200));
    await running;
    await make(at(7200));
    expect(await charts()).toMatchObject([{ readings: 40 }]);
    expect(await heat()).toMatchObject([{ creatures: 40 }]);
  });

  /** Lets another server sum a claimed bucket; it keeps the claim until `finish` is called. */
  const makeElsewhere = async (rollUp: "telemetry_5m" | "spawn_heat_24h", bucket: string) => {
    let finish: () => void = () => undefined;
    const finishing = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let made: Promise<unknown> = Promise.resolve();
    await new Promise<void>((summed, failed) => {
      made = database.db.sql.begin(async (tx) => {
        await tx`select from maintenance.roll_up_claimed where roll_up = ${rollUp} for update`;
        await (rollUp === "telemetry_5m" ? makeTelemetry5m : makeSpawnDay)(tx, Date.parse(bucket));
        summed();
        await finishing;
        await tx`delete from maintenance.roll_up_claimed where roll_up = ${rollUp} and bucket = ${bucket}`;
      });
      made.catch(failed);
    });
    return async () => {
      finish();
      await made;
    };
  };
  const claimAll = () => database.db.sql`
    with taken as (delete from maintenance.roll_up_pending returning *)
    insert into maintenance.roll_up_claimed select * from taken`;

  test("a row that comes after another server has summed its bucket is made with the next run", async () => {
    await writeBatch(database.db, { telemetry: [read(10)] });
    await claimAll();
    const finish = await makeElsewhere("telemetry_5m", eventTime);
    await writeBatch(database.db, { telemetry: [read(12)] });
    expect(await make(at(7200))).toBe(0);
    await finish();
    expect(await charts()).toMatchObject([{ readings: 1 }]);
    expect(await pending()).toEqual([eventTime]);
    expect(await make(at(7200))).toBe(1);
    expect(await charts()).toMatchObject([{ readings: 2 }]);
    expect(await pending()).toEqual([]);
  });

  test("an hour that is made after another server has summed its day is in the day with the next run", async () => {
    await writeBatch(database.db, { spawns: [spawnEvent({ timestamp: secondsLater(10) })] });
    await make(at(7200));
    await claimAll();
    const finish = await makeElsewhere("spawn_heat_24h", midnight);
    await writeBatch(database.db, { spawns: [spawnEvent({ timestamp: secondsLater(12) })] });
    expect(await make(at(86_400))).toBe(1);
    await finish();
    expect(await make(at(86_400))).toBe(1);
    expect(await database.db.sql`select creatures from spawn_heat_all where hours = 24`).toEqual([
      { creatures: 2 },
    ]);
    expect(await pending()).toEqual([]);
  });

  test("what was made of rows that are gone by now stays, whoever notes it", async () => {
    await writeBatch(database.db, rows(10));
    await make(at(7200));
    await database.db.sql`delete from telemetry_events`;
    await database.db.sql`insert into maintenance.roll_up_pending values ('telemetry_5m', ${eventTime})`;
    expect(await make(at(40 * 86_400))).toBe(0);
    expect(await charts()).toHaveLength(1);
    expect(await pending()).toEqual([]);
  });
});
