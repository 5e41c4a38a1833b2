import { afterAll, beforeAll, expect, test } from "vitest";
import { deathAlert } from "@/server/detectors";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { secondsLater } from "@/server/test/events";
import { type AlertsRequest, listAlerts } from "./list-alerts";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const died = (character_name: string, seconds: number) =>
    deathAlert({ character_name, timestamp: secondsLater(seconds), vitae: 5, ns: null, ew: null });
  await writeBatch(database.db, { alerts: [died("Larsson", 0), died("Ulf", 0), died("Anna", 60)] });
  await writeBatch(database.db, {
    alertEnds: [{ character_name: "Ulf", kind: "death", ended_at: secondsLater(90) }],
  });
});
afterAll(() => database.drop());

async function find(request: Partial<AlertsRequest> = {}) {
  const { rows } = await listAlerts(database.db, { limit: 10, ...request });
  return rows.map(({ character_name }) => character_name);
}

test("alerts are newest first: all, those that last, or those that are over", async () => {
  expect((await find())[0]).toBe("Anna");
  expect((await find()).sort()).toEqual(["Anna", "Larsson", "Ulf"]);
  expect(await find({ open: true })).toEqual(["Anna", "Larsson"]);
  expect(await find({ open: false })).toEqual(["Ulf"]);
});

test("an alert has everything but what only the program needs", async () => {
  const { rows } = await listAlerts(database.db, { limit: 1, open: false });
  expect(rows).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: "death",
      character_name: "Ulf",
      text: expect.any(String),
      created_at: secondsLater(0),
      ended_at: secondsLater(90),
      acknowledged_at: null,
      acknowledged_by: null,
      snoozed_until: null,
    },
  ]);
});

test("pages give each once, those of one moment included", async () => {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next_cursor } = await listAlerts(database.db, { limit: 1, cursor });
    found.push(...rows.map(({ character_name }) => character_name));
    cursor = next_cursor ?? undefined;
  } while (cursor !== undefined);
  expect(found.sort()).toEqual(["Anna", "Larsson", "Ulf"]);
});
