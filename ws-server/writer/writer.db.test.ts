import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { writeBatch } from "@/db/queries/write-batch";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { chatEvent, questEvent, secondsLater, telemetryEvent } from "@/server/test/events";
import { rowsIn } from "@/server/test/stored";
import { systemClock } from "../clock";
import { eventually } from "../test/eventually";
import type { QueuedRow } from "./batch";
import { createSpoolFolder, type SpoolFolder } from "./test/spool";
import { startWriter } from "./test/writer";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let folder: SpoolFolder;
beforeEach(() => {
  folder = createSpoolFolder();
});
afterEach(() => folder.remove());

it("a row that our own code trips over costs none of the rows that came with it", async () => {
  const { writer, spool, state } = await startWriter(folder);
  state.answer = async (batch) => {
    await writeBatch(database.db, batch);
  };
  const queued = { bytes: 500, queuedAt: systemClock.monotonic() };
  // Past the contract: a list of quests that is none.
  const broken: QueuedRow = JSON.parse(
    JSON.stringify({ table: "quests", row: { ...questEvent(), quests: null }, ...queued }),
  );
  for (let n = 0; n < 300; n++) {
    const row = telemetryEvent({ timestamp: secondsLater(n) });
    writer.append({ table: "telemetry", row, ...queued });
  }
  writer.append(broken);
  writer.append({ table: "quests", row: questEvent({ character_name: "Ulf" }), ...queued });
  writer.append({ table: "chats", row: chatEvent(), ...queued });
  await eventually("everything else", () => writer.waiting === 0);
  expect(await rowsIn(database.db, "telemetry_events")).toBe(300);
  expect(await rowsIn(database.db, "chat_messages")).toBe(1);
  const quests = await database.db.sql`select distinct character_name from quest_status`;
  expect(quests).toEqual([{ character_name: "Ulf" }]);
  expect(spool.setAsideRows).toBe(1);
  await writer.stop(1_000);
});
