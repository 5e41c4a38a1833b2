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

test("alerts of one character are those of exactly that name, also where its letters stand in other texts", async () => {
  expect(await find({ character: "Ulf" })).toEqual(["Ulf"]);
  expect(await find({ character: "ied" })).toEqual([]);
  expect(await listAlerts(database.db, { limit: 1, character: "Ulf" })).toMatchObject({ total: 1 });
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
      acknowledged_reason: null,
      snoozed_until: null,
      details: { vitae: 5, ns: null, ew: null },
    },
  ]);
});

test("alerts that are settled are over or seen to; what was only put off is not", async () => {
  const [of] = (await listAlerts(database.db, { limit: 1, q: "larsson" })).rows;
  const handle = (snoozed: string | null) => database.db.sql`
    update alerts set acknowledged_at = ${secondsLater(70)}, snoozed_until = ${snoozed} where id = ${of?.id ?? ""}`;
  await handle(secondsLater(500));
  expect(await find({ settled: false })).toEqual(["Anna", "Larsson"]);
  expect(await find({ settled: true })).toEqual(["Ulf"]);
  await handle(null);
  expect(await find({ settled: false })).toEqual(["Anna"]);
  expect((await find({ settled: true })).sort()).toEqual(["Larsson", "Ulf"]);
  expect(await find({ settled: true, open: true })).toEqual(["Larsson"]);
});

test("alerts are found by kind and by text in any letter case, and counted over all pages", async () => {
  expect(await find({ kind: "idle" })).toEqual([]);
  expect(await find({ kind: "death", q: "ULF died" })).toEqual(["Ulf"]);
  expect(await find({ q: "%" })).toHaveLength(3);
  expect(await find({ q: "_" })).toEqual([]);
  expect(await listAlerts(database.db, { limit: 1 })).toMatchObject({ total: 3, rows: { length: 1 } });
  expect(await listAlerts(database.db, { limit: 1, open: false })).toMatchObject({ total: 1 });
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
