import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { characterStatsEvent, eventTime, rareEvent, telemetryEvent, vitalsEvent } from "@/server/test/events";
import { breastplate, InventoryFrames } from "@/server/test/items";
import { characterExists, listCharacters } from "./characters";
import { runRetention } from "./retention";
import { storeInventories } from "./store-inventories";
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
    telemetry_at: null,
    level: null,
    total_kills: 0,
    total_rares: 0,
    total_deaths: 0,
    item_count: null,
  });
});

test("a character comes with its level, its items and its lifetime figures, its deaths as the game counts them", async () => {
  await writeBatch(database.db, {
    telemetry: [
      telemetryEvent({ character_name: "Larsson", kills: 12, deaths: 1, total_deaths: 57 }),
      telemetryEvent({ character_name: "Silent", kills: 3, deaths: 2, total_deaths: null }),
    ],
    rares: [rareEvent({ character_name: "Larsson" })],
    characterStats: [characterStatsEvent({ character_name: "Larsson", level: 275 })],
  });
  const carried = new InventoryFrames().snapshot("Larsson", [breastplate(1), breastplate(2)]);
  await storeInventories(database.db, [carried]);
  const known = await listCharacters(database.db);
  const figuresOf = (name: string) => known.find(({ character_name }) => character_name === name);
  expect(figuresOf("Larsson")).toMatchObject({
    level: 275,
    total_kills: 12,
    total_rares: 1,
    total_deaths: 57,
    telemetry_at: eventTime,
    item_count: 2,
  });
  expect(figuresOf("Silent")).toMatchObject({ level: null, total_kills: 3, total_rares: 0, total_deaths: 2 });
});
