import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { chatEvent, eventTime, secondsLater } from "@/server/test/events";
import { type ChatRequest, recentChat } from "./recent-chat";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

describe("recentChat", () => {
  const line = (seconds: number, text: string, fields = {}) =>
    chatEvent({ timestamp: secondsLater(seconds), text, ...fields });

  beforeAll(async () => {
    await writeBatch(database.db, {
      chats: [
        line(1, "first"),
        line(2, "50% off_sale \\ here"),
        line(3, 'Ulf tells you, "psst"', { color: 3 }),
        line(4, "no colour", { color: null }),
        line(4, 'Admin tells you, "behave"', { color: 31 }),
        line(5, "same time a", { character_name: "Ulf" }),
        line(5, "same time b", { character_name: "Ulf" }),
        line(5, "same time c"),
      ],
    });
  });
  const texts = async (request: Partial<ChatRequest>) => {
    const { messages } = await recentChat(database.db, { limit: 50, includeTells: false, ...request });
    return messages.map((message) => message.text);
  };

  test("is newest first, and tells are only for those who may read them", async () => {
    const open = await texts({});
    expect(open.slice(3)).toEqual(["no colour", "50% off_sale \\ here", "first"]);
    expect(open).toHaveLength(6);
    expect(await texts({ includeTells: true })).toContain('Ulf tells you, "psst"');
    expect(await texts({ includeTells: true, q: "behave" })).toHaveLength(1);
    expect(await texts({ q: "psst" })).toEqual([]);
    expect(await texts({ q: "behave" })).toEqual([]);
  });

  test("finds words in any case and takes wildcards for what they are", async () => {
    expect(await texts({ q: "FIRST" })).toEqual(["first"]);
    expect(await texts({ q: "50% off_s" })).toEqual(["50% off_sale \\ here"]);
    expect(await texts({ q: "%" })).toHaveLength(1);
    expect(await texts({ q: "\\" })).toHaveLength(1);
  });

  test("of one character, and before a time", async () => {
    expect(await texts({ character: "Ulf" })).toHaveLength(2);
    expect(await texts({ before: secondsLater(2) })).toEqual(["first"]);
  });

  test.each([1, 2, 3])(
    "pages of %i give every line once, lines of one millisecond included",
    async (limit) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await recentChat(database.db, { limit, includeTells: true, cursor });
        found.push(...page.messages.map((message) => message.text));
        cursor = page.next_cursor ?? undefined;
      } while (cursor);
      expect(found).toEqual(await texts({ includeTells: true }));
      expect(new Set(found).size).toBe(8);
    },
  );
});
