import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, telemetryEvent } from "@/server/test/events";
import { makeRollUps } from "./make-roll-ups";
import { makeTelemetry5m } from "./make-telemetry-5m";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterEach(() => database.drop());

const make = () => makeRollUps(database.db, new Date(secondsLater(86_400)), { bucketsMax: 100 });
const hours = () => database.db.sql`
  select timestamp, character_name, kills, readings, heard, mem_mb, mem_mb_max from telemetry_1h order by 1, 2`;
/** A reading after so many seconds, with so many kills so far. */
const read = (seconds: number, kills: number) =>
  telemetryEvent({ timestamp: secondsLater(seconds), kills, mem_mb: 100 + kills });

test("an hour is its five minutes, also after a reading that comes late", async () => {
  const telemetry = [0, 290, 580, 870, 1_160, 3_590, 3_600].map((seconds, at) => read(seconds, at));
  await writeBatch(database.db, { telemetry });
  await make();
  expect(await hours()).toEqual([
    {
      timestamp: eventTime,
      character_name: "Larsson",
      // The reading of 3 590 s comes after more than ten minutes of silence: when it rose nobody knows.
      kills: 4,
      readings: 6,
      heard: 0b1000_0000_1111,
      mem_mb: 102.9,
      mem_mb_max: 105,
    },
    expect.objectContaining({ timestamp: secondsLater(3_600), kills: 1, readings: 1, heard: 1 }),
  ]);
  await writeBatch(database.db, { telemetry: [read(3_100, 5)] });
  await make();
  expect((await hours())[0]).toMatchObject({ kills: 4, readings: 7, heard: 0b1100_0000_1111 });
});

test("two servers that make two parts of an hour at once lose none of them", async () => {
  await writeBatch(database.db, { telemetry: [0, 300, 600].map((seconds, at) => read(seconds, at)) });
  const parts = [0, 300_000, 600_000].map((ms) => Date.parse(eventTime) + ms);
  await Promise.all(parts.map((part) => database.db.sql.begin((tx) => makeTelemetry5m(tx, part))));
  expect(await hours()).toMatchObject([{ kills: 2, readings: 3, heard: 0b111 }]);
});
