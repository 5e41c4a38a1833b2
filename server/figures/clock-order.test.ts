import { expect, test } from "vitest";
import { isAnotherSession, SILENT_MS, type TimedReading, wasSetBack } from "./clock-order";

const at = (minute: number, fields: Partial<TimedReading> = {}): TimedReading => ({
  timestamp: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
  session_id: "a",
  online_seconds: 600 + 60 * minute,
  ...fields,
});

test.each<[string, TimedReading, TimedReading, number, boolean]>([
  ["a reading in order", at(0), at(1), 2_000, false],
  ["one of the same time", at(0), at(0, { online_seconds: 602 }), 2_000, false],
  ["an earlier time of a session that went on", at(50), at(0, { online_seconds: 3_602 }), 2_000, true],
  ["one that arrives late", at(1), at(0), 2_000, false],
  ["one that arrives very late", at(50), at(0), 3_000_000, false],
  ["no time online", at(50), at(0, { online_seconds: null }), 2_000, false],
  ["no time online before", at(50, { online_seconds: null }), at(0), 2_000, false],
  ["another session at once", at(50), at(0, { session_id: "b" }), 2_000, false],
  ["another session after a silence", at(50), at(0, { session_id: "b" }), SILENT_MS + 1, true],
  [
    "a nameless session that starts anew after a silence",
    at(50, { session_id: null }),
    at(0, { session_id: null, online_seconds: 5 }),
    SILENT_MS + 1,
    true,
  ],
])("%s says whether the clock was set back", (_, before, reading, silentMs, expected) => {
  expect(wasSetBack(before, reading, silentMs)).toBe(expected);
});

test("a session with a name is told by it, one without by a time online that has fallen", () => {
  expect(isAnotherSession(at(1), at(0))).toBe(false);
  expect(isAnotherSession(at(1), at(2, { session_id: "b" }))).toBe(true);
  expect(isAnotherSession(at(1, { session_id: null }), at(0, { session_id: null }))).toBe(true);
  expect(isAnotherSession(at(0, { session_id: null }), at(1, { session_id: null }))).toBe(false);
});
