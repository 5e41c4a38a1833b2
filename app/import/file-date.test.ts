import { expect, test } from "vitest";
import { writtenInWords } from "./file-date";

const now = Date.parse("2026-11-22T20:50:54Z");

test.each([
  ["2026-11-22T20:50:55Z", "written just now"],
  ["2026-11-22T20:49:55Z", "written just now"],
  ["2026-11-22T20:49:54Z", "written 1 minute ago"],
  ["2026-11-22T19:51:54Z", "written 59 minutes ago"],
  ["2026-11-22T19:50:54Z", "written 1 hour ago"],
  ["2026-11-19T20:50:54Z", "written 3 days ago"],
  ["2026-10-01T00:00:00Z", "written 1 month ago"],
  ["2026-01-01T00:00:00Z", "written 10 months ago"],
  ["2022-11-22T00:00:00Z", "written 4 years ago"],
  ["2026-11-22T21:50:54Z", "dated in the future, counts as now"],
])("a file of %s was %s", (written, words) => {
  expect(writtenInWords(Date.parse(written), now)).toBe(words);
});
