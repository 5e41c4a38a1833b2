import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, vitalsEvent } from "@/server/test/events";
import { characterExists, listCharacters } from "./characters";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

test("a character exists once any valid frame of it was stored, under its exact name", async () => {
  await writeBatch(database.db, {
    vitals: [vitalsEvent({ character_name: "+Only Vitals" })],
    seen: [{ character_name: "Only Register", received_at: eventTime, plugin_version: "4.1.0" }],
  });
  expect(await characterExists(database.db, "+Only Vitals")).toBe(true);
  expect(await characterExists(database.db, "Only Vitals")).toBe(false);
  expect(await characterExists(database.db, "only register")).toBe(false);
  const known = await listCharacters(database.db);
  expect(known).toContainEqual({
    character_name: "Only Register",
    char_tag: null,
    plugin_version: "4.1.0",
    first_seen_at: eventTime,
    last_seen_at: eventTime,
  });
});
