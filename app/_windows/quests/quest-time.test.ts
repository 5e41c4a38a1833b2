import { describe, expect, test } from "vitest";
import { formatLeft, lastTurn, spokenLeft, turnsOf } from "./quest-time";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

test.each([
  [0, "0 s"],
  [-5 * SECOND, "0 s"],
  [1, "1 s"],
  [42 * SECOND, "42 s"],
  [59 * SECOND + 1, "1 min"],
  [12 * MINUTE + 5 * SECOND, "12 min 5 s"],
  [HOUR, "1 h"],
  [4 * HOUR + 12 * MINUTE + 59 * SECOND, "4 h 12 min"],
  [24 * HOUR, "1 d"],
  [6 * 24 * HOUR + 23 * HOUR + 59 * MINUTE, "6 d 23 h"],
])("%d ms that are left read as %s", (ms, words) => {
  expect(formatLeft(ms).replaceAll("\u00a0", " ")).toBe(words);
});

test.each([
  [-5, "less than a minute"],
  [59 * SECOND, "less than a minute"],
  [12 * MINUTE + 5 * SECOND, "12 min"],
  [12 * MINUTE + 59 * SECOND, "12 min"],
  [4 * HOUR + 12 * MINUTE + 5 * SECOND, "4 h 12 min"],
])("%d ms that are left are said as %s", (ms, words) => {
  expect(spokenLeft(ms).replaceAll("\u00a0", " ")).toBe(words);
});

describe("turns", () => {
  const turns = turnsOf([
    { ready_at: "2026-11-22T21:00:00.000Z" },
    { ready_at: null },
    { ready_at: "2026-11-22T20:00:00.000Z" },
    { ready_at: "2026-11-22T22:00:00.000Z" },
  ]);
  const at = (time: string) => Date.parse(`2026-11-22T${time}:00.000Z`);

  test("are the moments at which timers run out, the earliest first", () => {
    expect(turns).toEqual([at("20:00"), at("21:00"), at("22:00")]);
  });

  test.each([
    ["19:59", Number.NEGATIVE_INFINITY],
    ["20:00", at("20:00")],
    ["21:30", at("21:00")],
    ["23:00", at("22:00")],
  ])("at %s the last that has come is known", (time, turn) => {
    expect(lastTurn(turns, at(time))).toBe(turn);
  });

  test("none has come where there are none", () => {
    expect(lastTurn([], 0)).toBe(Number.NEGATIVE_INFINITY);
  });
});
