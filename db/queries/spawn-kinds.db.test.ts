import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, spawnEvent } from "@/server/test/events";
import { makeRollUps } from "./make-roll-ups";
import { runRetention } from "./retention";
import { spawnKinds } from "./spawn-kinds";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterEach(() => database.drop());

const see = (seconds: number, fields: object = {}) =>
  spawnEvent({ timestamp: secondsLater(seconds), ...fields });
const kinds = (seconds: number, hours: number, more: { q?: string; limit?: number } = {}) =>
  spawnKinds(database.db, { hours, limit: 10, now: new Date(secondsLater(seconds)), ...more });

test("kinds are counted as the heat map counts creatures, whether their hours are made or not", async () => {
  await writeBatch(database.db, {
    spawns: [
      see(0, { object_id: 7 }),
      see(1, { object_id: 7, character_name: "+Ulf" }),
      see(4000, { object_id: 7 }),
      see(10, { mob: "Drudge Skulker" }),
      see(20, { mob: "drudge skulker" }),
      see(7300, { mob: "Drudge Skulker", ew: 3 }),
      see(-90_000, { mob: "Olthoi Ripper" }),
    ],
  });
  const expected = {
    kinds: [
      { mob: "Drudge Skulker", seen: 3 },
      { mob: "Ruschk Sadist", seen: 2 },
    ],
    total: 2,
  };
  expect(await kinds(7300, 24)).toEqual(expected);
  await makeRollUps(database.db, new Date(secondsLater(7300)), { bucketsMax: 100 });
  expect(await kinds(7300, 24)).toEqual(expected);
  expect(await kinds(7300, 1)).toMatchObject({ kinds: [{ seen: 1 }, { mob: "Ruschk Sadist", seen: 1 }] });
  expect(await kinds(7300, 168)).toMatchObject({ total: 3 });
});

test("a part of a name finds a kind, its marks are no wildcards, and the limit says how many there are", async () => {
  await writeBatch(database.db, {
    spawns: [see(0), see(1, { mob: "Olthoi Ripper" }), see(2, { mob: "100% Olthoi" })],
  });
  expect(await kinds(60, 1, { q: "OLTHOI" })).toMatchObject({ total: 2 });
  expect(await kinds(60, 1, { q: "%" })).toMatchObject({ kinds: [{ mob: "100% Olthoi" }], total: 1 });
  expect(await kinds(60, 1, { q: "unicorn" })).toEqual({ kinds: [], total: 0 });
  expect((await kinds(60, 1, { limit: 1 })).kinds).toHaveLength(1);
  expect(await kinds(60, 1, { limit: 1 })).toMatchObject({ total: 3 });
});
