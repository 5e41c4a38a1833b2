import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { recentChat } from "./recent-chat";
import { runRetention } from "./retention";

/*
 * Three days of lines, more than a search reads one after the other: what it finds must not depend on where the
 * rest comes from.
 */

const now = new Date("2026-11-22T18:00:00.000Z");
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, now);
  // A line every ten seconds of each of two characters: 5,000 lines go back half of a day.
  await database.db.sql`
    insert into chat_messages (timestamp, character_name, text, color)
    select ${before(0)}::timestamptz - make_interval(secs => 10 * n), name,
      case when n % 2 = 0 then 'everybody says this ' else 'or that ' end
        || case when n % 4000 = 3999 then 'but seldom Zebra ' else '' end || n, case when n % 8000 = 7999 then 3 else 5 end
    from generate_series(0, 25000) n, unnest(array['Larsson', '+Ulf']) name`;
});
afterAll(() => database.drop());

async function search(q: string, fields: object = {}) {
  const { messages } = await recentChat(database.db, { q, limit: 100, includeTells: true, ...fields });
  return messages;
}

test("a word that is said all the time comes from the newest lines", async () => {
  const found = await search("everybody SAYS");
  expect(found).toHaveLength(100);
  expect(found[0]).toEqual({
    timestamp: before(0),
    character_name: "Larsson",
    color: 5,
    text: "everybody says this 0",
  });
  expect(found.at(-1)?.timestamp).toBe(before(10 * 98));
});

test("a rare word is found in every day, newest first, each line once", async () => {
  const found = await search("zebra");
  const numbers = [3999, 7999, 11999, 15999, 19999, 23999];
  expect(found.map(({ timestamp, character_name }) => [timestamp, character_name])).toEqual(
    numbers.flatMap((n) => ["Larsson", "+Ulf"].map((name) => [before(10 * n), name])),
  );
});

test("of one character, before a time, and without tells", async () => {
  const times = async (fields: object) => (await search("Zebra", fields)).map(({ timestamp }) => timestamp);
  const of = (...numbers: number[]) => numbers.map((n) => before(10 * n));
  expect(await times({ character: "+Ulf" })).toEqual(of(3999, 7999, 11999, 15999, 19999, 23999));
  expect(await times({ character: "+Ulf", before: before(10 * 11999) })).toEqual(of(15999, 19999, 23999));
  expect(await times({ character: "+Ulf", includeTells: false })).toEqual(of(3999, 11999, 19999));
  expect(await times({ character: "Nobody" })).toEqual([]);
});

test.each(["zebra", "that 1", "7999", "9"])("pages of %s give every line once", async (q) => {
  const all = await database.db.sql<{ text: string }[]>`
    select text from chat_messages where text ilike ${`%${q}%`}
    order by timestamp desc, character_name desc, text_hash desc limit 3000`;
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await recentChat(database.db, { q, limit: 1000, includeTells: true, cursor });
    found.push(...page.messages.map(({ text }) => text));
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined && found.length < 3000);
  expect(found.slice(0, 3000)).toEqual(all.map(({ text }) => text));
});

test("a word that nobody said is no error, nor is a search in an empty table", async () => {
  expect(await search("unicorn")).toEqual([]);
  const empty = await createTestDatabase();
  expect(await recentChat(empty.db, { q: "a", limit: 10, includeTells: true })).toEqual({
    messages: [],
    next_cursor: null,
  });
  await empty.drop();
});
