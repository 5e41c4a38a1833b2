import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, rareEvent, secondsLater, vitalsEvent } from "@/server/test/events";
import { InvalidCursor } from "../errors";
import { deaths, type HappeningsRequest, rares } from "./happenings";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
  const die = (character_name: string, seconds: number) => [
    vitalsEvent({ character_name, vitae: 0, timestamp: secondsLater(seconds - 1) }),
    vitalsEvent({ character_name, vitae: 5, timestamp: secondsLater(seconds) }),
  ];
  await writeBatch(database.db, {
    rares: [
      rareEvent({ name: "Pearl of Acid Baning", timestamp: secondsLater(-7200) }),
      rareEvent({ name: "Smite" }),
      rareEvent({ name: "Iron Bull" }),
      rareEvent({ name: "Smite", character_name: "Ulf" }),
      rareEvent({
        name: "Pack",
        character_name: "Ulf",
        timestamp: secondsLater(5),
        ew: null,
        ns: null,
        z: null,
      }),
    ],
    vitals: [...die("Larsson", -7200), ...die("Larsson", -600), ...die("Ulf", -600)],
  });
});
afterAll(() => database.drop());

const lastHour = { since: secondsLater(-3600), limit: 10 };

describe("rares", () => {
  const find = async (request: Partial<HappeningsRequest> = {}) => {
    const { rows } = await rares(database.db, { ...lastHour, ...request });
    return rows.map(({ character_name, name }) => `${character_name}: ${name}`);
  };

  test("are those since then, newest first, of everybody or of one", async () => {
    expect(await find()).toEqual(["Ulf: Pack", "Ulf: Smite", "Larsson: Smite", "Larsson: Iron Bull"]);
    expect(await find({ character: "Larsson", since: secondsLater(-9000) })).toEqual([
      "Larsson: Smite",
      "Larsson: Iron Bull",
      "Larsson: Pearl of Acid Baning",
    ]);
    expect(await find({ character: "Nobody" })).toEqual([]);
  });

  test("a place that is not known is null", async () => {
    const { rows } = await rares(database.db, { ...lastHour, limit: 1 });
    expect(rows).toEqual([
      { timestamp: secondsLater(5), character_name: "Ulf", name: "Pack", ew: null, ns: null, z: null },
    ]);
  });

  test.each([1, 2, 3])("pages of %i give each once, those of one moment included", async (limit) => {
    expect(await everyPage((cursor) => rares(database.db, { ...lastHour, limit, cursor }))).toHaveLength(4);
  });
});

describe("deaths", () => {
  test("are those since then, newest first", async () => {
    const { rows } = await deaths(database.db, lastHour);
    expect(rows.map(({ character_name }) => character_name)).toEqual(["Ulf", "Larsson"]);
    const own = await deaths(database.db, { ...lastHour, since: secondsLater(-9000), character: "Larsson" });
    expect(own.rows.map(({ timestamp }) => timestamp)).toEqual([secondsLater(-600), secondsLater(-7200)]);
    expect(own.rows[0]).toMatchObject({ vitae: 5 });
  });

  test("pages give each once", async () => {
    const since = secondsLater(-9000);
    expect(await everyPage((cursor) => deaths(database.db, { since, limit: 1, cursor }))).toHaveLength(3);
  });

  test("a cursor of another list is refused", async () => {
    const { next_cursor } = await rares(database.db, { ...lastHour, limit: 1 });
    const attempt = deaths(database.db, { ...lastHour, cursor: next_cursor ?? "" });
    await expect(attempt).rejects.toThrow(InvalidCursor);
  });
});

/** All rows, page after page; fails when one comes twice. */
async function everyPage<Row>(
  read: (cursor?: string) => Promise<{ rows: Row[]; next_cursor: string | null }>,
): Promise<Row[]> {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    found.push(...page.rows);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
  expect(new Set(found.map((row) => JSON.stringify(row))).size).toBe(found.length);
  return found;
}
