import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, rareEvent, telemetryEvent, vitalsEvent } from "@/server/test/events";
import { connect, type Database } from "../client";
import { listCharacters } from "./characters";
import { endSilentSessions } from "./end-sessions";
import { livePlayers, liveVitals } from "./live-players";
import { lifetimeFigures, playSessionsOf } from "./play-sessions";
import { type WriteBatch, writeBatch } from "./write-batch";

/*
 * The clock of a player's computer is set back by an hour. Nothing of what happens after that may be lost, counted twice
 * or given to the session before.
 */

const HOUR = 3600;

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
const others: Database[] = [];
afterEach(async () => {
  for (const other of others.splice(0)) await other.close();
  await database.drop();
});

/** A server that knows nothing yet. */
function elsewhere(): Database {
  const db = connect(database.url, { name: "other-server", max: 2 });
  others.push(db);
  return db;
}

const write = (batch: WriteBatch, db: Database = database.db) => writeBatch(db, batch);
const iso = (seconds: number) => new Date(Date.parse(eventTime) + seconds * 1000).toISOString();

/** Received so many seconds after the start, told by a clock that is `backBy` seconds behind. */
function at(seconds: number, backBy = 0) {
  return { timestamp: iso(seconds - backBy), received_at: iso(seconds) };
}

function reading(seconds: number, backBy: number, fields: Parameters<typeof telemetryEvent>[0] = {}) {
  return telemetryEvent({ session_id: "a", online_seconds: seconds, ...at(seconds, backBy), ...fields });
}

async function rows(statement: string) {
  return [...(await database.db.sql.unsafe(statement))];
}

describe("within a session", () => {
  test("the newest reading and vitals are those that came last, in one batch and in several", async () => {
    const before = {
      telemetry: [reading(0, 0, { ew: 1 })],
      vitals: [vitalsEvent({ ...at(0), mana_percentage: 10 })],
    };
    const after = {
      telemetry: [reading(600, HOUR, { ew: 50 }), reading(602, HOUR, { ew: 51 })],
      vitals: [vitalsEvent({ ...at(603, HOUR), mana_percentage: 90 })],
    };
    await write(before);
    await write(after);
    const other = <Event extends { character_name: string }>(event: Event) => ({
      ...event,
      character_name: "Other",
    });
    await write({
      telemetry: [...before.telemetry, ...after.telemetry].map(other),
      vitals: [...before.vitals, ...after.vitals].map(other),
    });
    const since = iso(0);
    expect(await livePlayers(database.db, { since })).toMatchObject([
      { character_name: "Larsson", ew: 51, timestamp: iso(602 - HOUR) },
      { character_name: "Other", ew: 51, timestamp: iso(602 - HOUR) },
    ]);
    expect(await liveVitals(database.db, { since })).toMatchObject([
      { character_name: "Larsson", mana_percentage: 90 },
      { character_name: "Other", mana_percentage: 90 },
    ]);
  });

  test("what arrives late or again is still not the newest", async () => {
    await write({ telemetry: [reading(0, 0), reading(100, 0, { ew: 2 })] });
    await write({ telemetry: [{ ...reading(50, 0, { ew: 1 }), received_at: iso(900) }] });
    await write({ telemetry: [reading(1_000, HOUR, { ew: 3 })] });
    await write({ telemetry: [{ ...reading(990, HOUR, { ew: 1 }), received_at: iso(1_001) }] });
    expect(await livePlayers(database.db, { since: iso(0) })).toMatchObject([{ ew: 3 }]);
  });

  test("vitals from before it are shown until there are newer ones", async () => {
    await write({ telemetry: [reading(600, 0)], vitals: [vitalsEvent({ ...at(600), mana_percentage: 10 })] });
    await write({ telemetry: [reading(602, HOUR)] });
    expect(await liveVitals(database.db, { since: iso(0) })).toMatchObject([{ mana_percentage: 10 }]);
  });

  test("each death is found, and its alert is over when the penalty is", async () => {
    await write({ telemetry: [reading(0, 0)], vitals: [vitalsEvent({ ...at(0), vitae: 0 })] });
    await write({ telemetry: [reading(600, HOUR)], vitals: [vitalsEvent({ ...at(601, HOUR), vitae: 5 })] });
    await write({
      vitals: [vitalsEvent({ ...at(1_000, HOUR), vitae: 0 }), vitalsEvent({ ...at(1_900, HOUR), vitae: 6 })],
    });
    expect(await rows("select timestamp, vitae from death_events order by timestamp")).toEqual([
      { timestamp: iso(601 - HOUR), vitae: 5 },
      { timestamp: iso(1_900 - HOUR), vitae: 6 },
    ]);
    expect(await rows("select created_at, ended_at from alerts order by created_at")).toEqual([
      { created_at: iso(601 - HOUR), ended_at: iso(1_000 - HOUR) },
      { created_at: iso(1_900 - HOUR), ended_at: null },
    ]);
  });

  test("a penalty from before it is no second death", async () => {
    await write({
      telemetry: [reading(0, 0)],
      vitals: [vitalsEvent({ ...at(0), vitae: 0 }), vitalsEvent({ ...at(2), vitae: 5 })],
    });
    await write({ telemetry: [reading(600, HOUR)], vitals: [vitalsEvent({ ...at(601, HOUR), vitae: 5 })] });
    await write({ vitals: [vitalsEvent({ ...at(700, HOUR), vitae: 0 })] });
    expect(await rows("select vitae from death_events")).toEqual([{ vitae: 5 }]);
    expect(await rows("select ended_at from alerts")).toEqual([{ ended_at: iso(2) }]);
  });

  test("a session that was thought to be over goes on", async () => {
    await write({
      telemetry: [reading(0, 0)],
      departures: [{ character_name: "Larsson", received_at: iso(1) }],
    });
    await write({ telemetry: [reading(60, HOUR, { kills: 500 })] });
    expect(await rows("select ended_at, kills::int from play_sessions")).toEqual([
      { ended_at: null, kills: 500 },
    ]);
  });
});

describe("between two sessions", () => {
  const second = (seconds: number, fields: Parameters<typeof telemetryEvent>[0] = {}) =>
    reading(seconds, HOUR, { session_id: "b", online_seconds: seconds - 120, ...fields });

  test("the present one goes on, and the one before is over", async () => {
    await write({ telemetry: [reading(0, 0, { kills: 1 }), reading(20, 0, { kills: 2 })] });
    for (const [index, seconds] of [120, 180, 4_000].entries())
      await write({ telemetry: [second(seconds, { kills: index })] });
    expect(
      await rows("select session_id, ended_at, end_reason from play_sessions order by session_id"),
    ).toEqual([
      { session_id: "a", ended_at: iso(20), end_reason: "new_session" },
      { session_id: "b", ended_at: null, end_reason: null },
    ]);
    expect(await livePlayers(database.db, { since: iso(3_990) })).toMatchObject([
      { session_id: "b", kills: 2 },
    ]);
  });

  test("at once, the present one is not ended by the one before", async () => {
    await write({ telemetry: [reading(0, 0), reading(110, 0)] });
    for (const seconds of [121, 160, 200]) await write({ telemetry: [second(seconds, { kills: seconds })] });
    expect(await rows("select ended_at from play_sessions where session_id = 'b'")).toEqual([
      { ended_at: null },
    ]);
  });

  test.each([
    ["its plugin stayed connected", async () => database.db],
    [
      "its plugin left and came back",
      async () => {
        await write({ departures: [{ character_name: "Larsson", received_at: iso(111) }] });
        return database.db;
      },
    ],
    ["we started anew", async () => elsewhere()],
  ])(
    "at once, the present one is shown when the one before has been silent for a minute: %s",
    async (_, meanwhile) => {
      await write({ telemetry: [reading(0, 0), reading(110, 0)] });
      const db = await meanwhile();
      for (let seconds = 150; seconds < 170; seconds += 2) await write({ telemetry: [second(seconds)] }, db);
      expect(await livePlayers(database.db, { since: iso(0) })).toMatchObject([{ session_id: "a" }]);
      await write({ telemetry: [second(172)] }, db);
      expect(await livePlayers(database.db, { since: iso(0) })).toMatchObject([{ session_id: "b" }]);
    },
  );

  test("an evening that is played again has no death that it had not", async () => {
    const evening = (receivedLaterBy: number): WriteBatch[] => {
      const received = (seconds: number) => ({
        timestamp: iso(seconds),
        received_at: iso(seconds + receivedLaterBy),
      });
      const told = (seconds: number, vitae: number) => vitalsEvent({ ...received(seconds), vitae });
      const heard = (seconds: number, session_id: string) =>
        reading(seconds, 0, { ...received(seconds), session_id });
      return [
        { telemetry: [heard(0, "a")], vitals: [told(1, 5)] },
        { telemetry: [heard(600, "a")], vitals: [told(601, 0)] },
        { telemetry: [heard(700, "b")], vitals: [told(701, 6)] },
        { telemetry: [heard(1_400, "b")], vitals: [told(1_401, 0)] },
      ];
    };
    const deaths = () => rows("select timestamp, vitae from death_events");
    for (const batch of evening(0)) await write(batch);
    const once = await deaths();
    expect(once).toEqual([{ timestamp: iso(701), vitae: 6 }]);
    for (const batch of evening(3_000)) await write(batch);
    expect(await deaths()).toEqual(once);
    expect(await rows("select 1 from alerts")).toHaveLength(1);
  });

  test("each has its own finds", async () => {
    const find = (name: string, seconds: number, backBy: number) =>
      rareEvent({ name, ...at(seconds, backBy) });
    await write({ telemetry: [reading(0, 0)], rares: [find("Black Cloud Bow", 30, 0)] });
    await write({ telemetry: [second(120)] });
    await write({
      telemetry: [second(3_900, { kills: 900 })],
      rares: [find("Staff of Fettered Souls", 4_000, HOUR)],
    });
    const found = await playSessionsOf(database.db, { character: "Larsson", limit: 10 });
    expect(Object.fromEntries(found.map(({ session_id, rares }) => [session_id, rares]))).toEqual({
      a: 1,
      b: 1,
    });
  });

  test("a recording of an earlier evening ends nothing and takes no find", async () => {
    const replayed = (seconds: number) =>
      telemetryEvent({
        session_id: "old",
        online_seconds: seconds,
        timestamp: iso(seconds - 86_400),
        received_at: iso(seconds),
      });
    await write({ telemetry: [reading(0, 0)] });
    for (const seconds of [10, 20, 30])
      await write({ telemetry: [reading(seconds, 0, { kills: 500 + seconds }), replayed(seconds)] });
    await write({
      telemetry: [reading(40, 0, { kills: 600 })],
      rares: [rareEvent({ ...at(40) }), rareEvent({ timestamp: iso(35 - 86_400), received_at: iso(41) })],
    });
    expect(
      await rows("select session_id, ended_at is null as open, rares::int from play_sessions order by 1"),
    ).toEqual([
      { session_id: "a", open: true, rares: 1 },
      { session_id: "old", open: false, rares: 1 },
    ]);
    expect(await livePlayers(database.db, { since: iso(0) })).toMatchObject([
      { session_id: "a", kills: 600 },
    ]);
  });
});

test("a silent session is ended by receipt, whatever its clock said", async () => {
  await write({ telemetry: [reading(0, -300)] });
  expect(await endSilentSessions(database.db, iso(200))).toBe(1);
});

test("all deaths are the game's figure, and what was counted where that is more, in every answer", async () => {
  const served = async () => [
    (await livePlayers(database.db, { since: iso(0) }))[0]?.total_deaths,
    (await listCharacters(database.db))[0]?.total_deaths,
    (await lifetimeFigures(database.db, "Larsson")).total_deaths,
  ];
  await write({ telemetry: [reading(0, 0, { deaths: 1, total_deaths: 57 })] });
  expect(await served()).toEqual([57, 57, 57]);
  // A plugin that does not say takes nothing back.
  await write({ telemetry: [reading(2, 0, { deaths: 1, total_deaths: null })] });
  expect(await served()).toEqual([57, 57, 57]);
  await write({ telemetry: [reading(4, 0, { deaths: 1, total_deaths: 58 })] });
  expect(await served()).toEqual([58, 58, 58]);
  await write({ telemetry: [reading(6, 0, { deaths: 70, total_deaths: null })] });
  expect(await served()).toEqual([70, 70, 70]);
});

test("a find that does not say where it was made has the place of its finder", async () => {
  await write({
    telemetry: [reading(0, 0, { ew: 7, ns: 8, z: 9 })],
    rares: [rareEvent({ ...at(1), ew: null, ns: null, z: null })],
  });
  expect(await rows("select ew, ns, z from rare_events")).toEqual([{ ew: 7, ns: 8, z: 9 }]);
});
