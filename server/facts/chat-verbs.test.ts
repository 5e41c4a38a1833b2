import { expect, test } from "vitest";
import { chatVerbOf, chatVerbs } from "./chat-verbs";

test.each([
  ["/f", "Fellowship"],
  ["@tell", "Tell"],
  ["/CG", "General"],
  ["/mt", undefined],
  ["/radar", undefined],
  ["/mm", undefined],
  ["f", undefined],
  ["/f hello", undefined],
  ["", undefined],
])("%s is %s", (prefix, label) => {
  expect(chatVerbOf(prefix)?.label).toBe(label);
});

test("no word stands for two ways of talking", () => {
  const words = chatVerbs.flatMap((verb) => verb.words);
  expect(new Set(words).size).toBe(words.length);
});
