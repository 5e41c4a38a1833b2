import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, telemetryEvent } from "@/server/test/events";
import { InvalidCursor } from "../errors";
import { type HistoryRequest, history } from "./history";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

describe("history", () => {
  const start = Date.parse(secondsLater(-20 * 86_400));
  const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();
  const names = ["A", "B", "C"];
  // Three characters that report in the same millisecond, with long gaps between.
  const times = [0, 1, 2, 299, 300, 301, 5000, 90_000, 90_001, 400_000];

  beforeAll(async () => {
    await writeBatch(database.db, {
      telemetry: times.flatMap((seconds) =>
        names.map((character_name) =>
          telemetryEvent({ character_name, timestamp: at(seconds), kills: seconds }),
        ),
      ),
    });
  });

  async function allPages(request: Omit<HistoryRequest, "cursor">): Promise<string[]> {
    const keys: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await history(database.db, { ...request, cursor });
      expect(page.data.length).toBeLessThanOrEqual(request.limit);
      keys.push(...page.data.map((row) => `${row.timestamp} ${row.character_name}`));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    return keys;
  }
  const expected = (seconds: number[]) => seconds.flatMap((s) => names.map((name) => `${at(s)} ${name}`));

  test.each([1, 2, 4, 7, 30, 31])("gives every row once and in order, %i a page", async (limit) => {
    expect(await allPages({ from: at(0), to: at(400_000), limit })).toEqual(expected(times));
  });

  test("includes both ends and nothing beyond", async () => {
    expect(await allPages({ from: at(1), to: at(300), limit: 2 })).toEqual(expected([1, 2, 299, 300]));
    expect(await allPages({ from: at(3), to: at(298), limit: 2 })).toEqual([]);
  });

  test.each([undefined, "B"])("ends as late as a time can be asked for (of %s)", async (character) => {
    const last = "9999-12-31T23:59:59.999Z";
    expect(await allPages({ from: at(90_001), to: last, limit: 2, character })).toEqual(
      expected([90_001, 400_000]).filter((key) => character === undefined || key.endsWith(character)),
    );
    expect(await allPages({ from: last, to: last, limit: 2, character })).toEqual([]);
  });

  test("of one character", async () => {
    const keys = await allPages({ from: at(0), to: at(400_000), limit: 3, character: "B" });
    expect(keys).toEqual(times.map((seconds) => `${at(seconds)} B`));
    expect(await allPages({ from: at(0), to: at(400_000), limit: 3, character: "b" })).toEqual([]);
  });

  test("rows that arrive between two pages neither repeat nor displace others", async () => {
    const request = { from: at(0), to: at(301), limit: 4 };
    const first = await history(database.db, request);
    await writeBatch(database.db, {
      telemetry: [telemetryEvent({ character_name: "0", timestamp: at(0.5) })],
    });
    const second = await history(database.db, { ...request, cursor: first.next_cursor ?? undefined });
    expect(second.data.map((row) => `${row.timestamp} ${row.character_name}`)).toEqual(
      expected([0, 1, 2, 299]).slice(4, 8),
    );
    await database.db.sql`delete from telemetry_events where character_name = '0'`;
  });

  test("has every stored field and no other", async () => {
    const { data } = await history(database.db, { from: at(0), to: at(0), limit: 1 });
    const { type, received_at, ...fields } = telemetryEvent({
      character_name: "A",
      timestamp: at(0),
      kills: 0,
    });
    expect(data).toEqual([fields]);
  });

  test("refuses a cursor it never gave", async () => {
    await expect(
      history(database.db, { from: at(0), to: at(1), limit: 1, cursor: "nonsense" }),
    ).rejects.toThrow(InvalidCursor);
  });
});
