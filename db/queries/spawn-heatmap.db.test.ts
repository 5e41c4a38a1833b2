import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, spawnEvent } from "@/server/test/events";
import { runRetention } from "./retention";
import { spawnHeatmap } from "./spawn-heatmap";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

const now = new Date(secondsLater(600));

describe("spawnHeatmap", () => {
  const see = (seconds: number, fields = {}) =>
    spawnEvent({ timestamp: new Date(now.getTime() + seconds * 1000).toISOString(), ...fields });

  beforeAll(async () => {
    await writeBatch(database.db, {
      spawns: [
        see(-1, { ew: 1.04, ns: 2 }),
        see(-2, { ew: 0.96, ns: 2.04 }),
        see(-3, { ew: -7.06, ns: 2, mob: "Drudge Slinker" }),
        see(-4000, { ew: 1, ns: 2 }),
        ...["A", "B", "C"].map((character_name) =>
          see(-10, { ew: 50, ns: 50, object_id: 99, character_name }),
        ),
        see(-1300, { ew: 50, ns: 50, object_id: 99 }),
        see(-11, { ew: 50, ns: 50, object_id: 100 }),
      ],
    });
  });

  test("counts creatures by cells of 0.1, one seen by many or again within ten minutes once", async () => {
    expect(await spawnHeatmap(database.db, { hours: 1, now })).toEqual([
      { ew: -7.1, ns: 2, intensity: 1 },
      { ew: 1, ns: 2, intensity: 2 },
      { ew: 50, ns: 50, intensity: 3 },
    ]);
  });

  test("of one creature, whatever the case, and of a longer time", async () => {
    expect(await spawnHeatmap(database.db, { hours: 1, mob: "DRUDGE slinker", now })).toEqual([
      { ew: -7.1, ns: 2, intensity: 1 },
    ]);
    expect(await spawnHeatmap(database.db, { hours: 2, mob: "Ruschk Sadist", now })).toContainEqual({
      ew: 1,
      ns: 2,
      intensity: 3,
    });
    expect(await spawnHeatmap(database.db, { hours: 1, mob: "Nothing", now })).toEqual([]);
  });
});
