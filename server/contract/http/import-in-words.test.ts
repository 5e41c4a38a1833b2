import { expect, it } from "vitest";
import { importInWords, newerInWords } from "./import-in-words";

const withoutId = { reason: "without_id", why: "no object id that can be read" } as const;
const noItem = { reason: "not_an_item", why: "not an item" } as const;

it.each([
  [1, [], "1 item stored"],
  [12_840, [], "12,840 items stored"],
  [
    2,
    [{ ...withoutId, count: 1, positions: [3] }],
    "2 items stored, 1 skipped (no object id that can be read: entry 3)",
  ],
  [
    213,
    [
      { ...withoutId, count: 3, positions: [3, 17, 1_200] },
      { ...noItem, count: 9, positions: [1, 2] },
    ],
    "213 items stored, 12 skipped (no object id that can be read: entries 3, 17, 1,200; not an item: entries 1, 2 and 7 more)",
  ],
])("%s stored, %j skipped: %s", (stored, skipped, words) => {
  expect(importInWords({ stored, skipped })).toBe(words);
});

it.each([
  [1, "newer is stored of Larsson: 1 item as of 22 November"],
  [12_840, "newer is stored of Larsson: 12,840 items as of 22 November"],
])("%s newer: %s", (item_count, words) => {
  const stored = { item_count, updated_at: "2026-11-22T20:50:54.000Z" };
  const inWords = (moment: string) => (moment === stored.updated_at ? "22 November" : "another day");
  expect(newerInWords("Larsson", stored, inWords)).toBe(words);
});
