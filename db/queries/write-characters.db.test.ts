import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { secondsLater, telemetryEvent, vitalsEvent } from "@/server/test/events";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

describe("the newest reading", () => {
  test("moves forward only, while the time of receipt is always the newest", async () => {
    const newer = telemetryEvent({ timestamp: secondsLater(10), received_at: secondsLater(10), ew: 2 });
    const late = telemetryEvent({ timestamp: secondsLater(4), received_at: secondsLater(12), ew: 1 });
    await writeBatch(database.db, { telemetry: [newer] });
    await writeBatch(database.db, { telemetry: [late] });
    const [row] = await database.db.sql`select timestamp, received_at, ew from character_latest`;
    expect(row).toEqual({ timestamp: secondsLater(10), received_at: secondsLater(12), ew: 2 });
  });

  test("does not depend on the order inside a batch", async () => {
    const times = [4, 10, 2, 8];
    await writeBatch(database.db, {
      telemetry: times.map((s) =>
        telemetryEvent({ timestamp: secondsLater(s), received_at: secondsLater(20 - s), ew: s }),
      ),
      vitals: times.map((s) =>
        vitalsEvent({ timestamp: secondsLater(s), received_at: secondsLater(20 - s), vitae: s }),
      ),
    });
    const [latest] = await database.db.sql`select ew, received_at from character_latest`;
    const [vitals] = await database.db.sql`select vitae, received_at from character_vitals`;
    expect(latest).toEqual({ ew: 10, received_at: secondsLater(18) });
    expect(vitals).toEqual({ vitae: 10, received_at: secondsLater(18) });
  });
});

describe("vitals that a frame leaves out", () => {
  const nothing = {
    health_percentage: null,
    stamina_percentage: null,
    mana_percentage: null,
    health_current: null,
    stamina_current: null,
    mana_current: null,
    health_max: null,
    stamina_max: null,
    mana_max: null,
  };
  const full = vitalsEvent({
    health_percentage: 100,
    health_current: 410,
    health_max: 410,
    mana_percentage: 71,
  });
  const hurt = vitalsEvent({ ...nothing, vitae: null, health_percentage: 50, timestamp: secondsLater(1) });
  const died = vitalsEvent({ ...nothing, vitae: 5, timestamp: secondsLater(2) });

  test.each([
    ["one batch a frame", [[full], [hurt], [died]]],
    ["one batch", [[full, hurt, died]]],
    ["one batch in another order", [[died, full, hurt]]],
    ["the newest first", [[died], [hurt, full]]],
  ])("stay as they were known: %s", async (_, batches) => {
    for (const frames of batches) await writeBatch(database.db, { vitals: frames });
    const [row] = await database.db.sql`
      select timestamp, vitae, health_percentage, health_current, health_max, mana_percentage from character_vitals`;
    expect(row).toEqual({
      timestamp: secondsLater(2),
      vitae: 5,
      health_percentage: 50,
      health_current: null,
      health_max: 410,
      mana_percentage: 71,
    });
  });
});
