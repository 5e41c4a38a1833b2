import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { getServerStatus, type ServerStatusRow, saveServerStatus } from "./server-status";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it("there is one row: none before the first check, then the newest, as it was given", async () => {
  expect(await getServerStatus(test.db)).toBeNull();
  const first: ServerStatusRow = {
    server_name: "Coldeve",
    latency_ms: null,
    player_count: null,
    count_at: null,
    last_check: "2026-11-22T20:50:54.123Z",
    last_answer_at: null,
    up_since: null,
    consecutive_failures: 1,
    unanswered_since: "2026-11-22T20:50:24.123Z",
  };
  await saveServerStatus(test.db, first);
  expect(await getServerStatus(test.db)).toEqual(first);
  const second: ServerStatusRow = {
    ...first,
    latency_ms: 42.5,
    player_count: 312,
    count_at: "2026-11-22T20:47:03.000Z",
    last_answer_at: "2026-11-22T20:51:24.000Z",
    up_since: "2026-11-22T20:51:24.000Z",
    consecutive_failures: 0,
    unanswered_since: null,
  };
  await saveServerStatus(test.db, second);
  expect(await getServerStatus(test.db)).toEqual(second);
  const [rows] = await test.db.sql`select count(*)::int as n from server_status`;
  expect(rows?.n).toBe(1);
});
