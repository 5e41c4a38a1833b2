import { expect, test } from "vitest";
import { SeenCache } from "./seen-cache";
import { summarizeSeen } from "./summarize";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 12, 0, seconds)).toISOString();
const seen = (seconds: number, rest = {}) =>
  summarizeSeen([{ character_name: "A", received_at: at(seconds), ...rest }]);

test("a character is news at first, after a minute, and when tag or version change", () => {
  const cache = new SeenCache();
  expect(cache.news(seen(0))).toHaveLength(1);
  cache.remember(seen(0, { char_tag: "main" }));
  expect(cache.news(seen(59))).toHaveLength(0);
  expect(cache.news(seen(60))).toHaveLength(1);
  expect(cache.news(seen(1, { char_tag: "main" }))).toHaveLength(0);
  expect(cache.news(seen(1, { char_tag: "mule" }))).toHaveLength(1);
  expect(cache.news(seen(1, { plugin_version: "4.1" }))).toHaveLength(1);
});

test("what was not committed is still news", () => {
  const cache = new SeenCache();
  cache.news(seen(0));
  expect(cache.news(seen(0))).toHaveLength(1);
});

test("a batch is summed up to one row a character, in order of names", () => {
  const rows = [
    { character_name: "B", received_at: at(3), char_tag: "x" },
    { character_name: "A", received_at: at(2) },
    { character_name: "B", received_at: at(1), plugin_version: "4" },
  ];
  expect(summarizeSeen(rows)).toEqual([
    { character_name: "A", char_tag: null, plugin_version: null, first_seen_at: at(2), last_seen_at: at(2) },
    { character_name: "B", char_tag: "x", plugin_version: "4", first_seen_at: at(1), last_seen_at: at(3) },
  ]);
});
