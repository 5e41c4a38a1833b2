import { expect, it } from "vitest";
import { nestsDeeperThan } from "./nesting";

it.each([
  ["{}", 1, false],
  ['{"a":[]}', 2, false],
  ['{"a":[]}', 1, true],
  ['{"a":"[[[["}', 1, false],
  ['{"a":"\\"[[[["}', 1, false],
  ['{"a":"\\\\","b":[[]]}', 2, true],
  [`${"[]".repeat(1_000)}`, 1, false],
  ["[".repeat(10_000), 32, true],
])("%j deeper than %i: %s", (text, max, deeper) => {
  expect(nestsDeeperThan(Buffer.from(text), max)).toBe(deeper);
});
