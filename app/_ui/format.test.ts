import { describe, expect, test } from "vitest";
import { formatAge, formatCount, formatDuration, formatFigure, formatTime } from "./format";

test.each([
  [0, "0"],
  [999, "999"],
  [12840, "12\u202f840"],
  [999_999, "999\u202f999"],
  [1_000_000, "1\u202fM"],
  [1_234_567, "1.2\u202fM"],
  [-4200, "-4\u202f200"],
  [null, "–"],
  [Number.NaN, "–"],
] as const)("count %s reads %s", (value, expected) => {
  expect(formatCount(value)).toBe(expected);
});

test.each([
  [7.14, "7.1"],
  [3, "3"],
  [683.21, "683"],
  [1683.21, "1\u202f683"],
] as const)("figure %s reads %s", (value, expected) => {
  expect(formatFigure(value)).toBe(expected);
});

test.each([
  [0, "0 s"],
  [12_400, "12 s"],
  [99_999, "99 s"],
  [240_000, "4 min"],
  [3 * 3_600_000, "3 h"],
  [49 * 3_600_000, "2 d"],
  [-50, "0 s"],
] as const)("age %i ms reads %s", (ms, expected) => {
  expect(formatAge(ms).replace("\u00a0", " ")).toBe(expected);
});

test("durations count hours beyond a day", () => {
  expect(formatDuration(26 * 3600 + 14 * 60 + 9)).toBe("26:14:09");
});

describe("times", () => {
  const at = new Date(2026, 10, 22, 14, 3, 22).getTime();
  test("of today are a clock", () => expect(formatTime(at, at + 3_600_000)).toBe("14:03:22"));
  test("older than a day carry the date", () => {
    expect(formatTime(at, at + 90_000_000)).toBe("2026-11-22 14:03:22");
  });
});
