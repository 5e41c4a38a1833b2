import { expect, test } from "vitest";
import { searchPalette } from "./palette-search";

const items = [
  { id: "chat", label: "Open: Chat", keywords: ["messages"] },
  { id: "search", label: "Search characters", keywords: [] },
  { id: "brynn", label: "Brynn", keywords: ["character", "hunters"] },
  { id: "char", label: "Charlotte", keywords: ["character"] },
  { id: "absham", label: "Ab'sham", keywords: [] },
];
const found = (query: string, recent: string[] = []) =>
  searchPalette(items, query, recent).map(({ id }) => id);

test.each([
  ["char", ["char", "search", "brynn"]],
  ["chat", ["chat"]],
  ["messages", ["chat"]],
  ["hunt", ["brynn"]],
  ["open chat", ["chat"]],
  ["ab’s", ["absham"]],
  ["nothing like it", []],
])("%s finds %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test("without words, what was used lately comes first", () => {
  expect(found("", ["brynn"])).toEqual(["brynn", "chat", "search", "char", "absham"]);
});
