import { describe, expect, it } from "vitest";
import {
  NUMBER_CHARS_MAX,
  readCoordinate,
  readNumber,
  readOnlineSeconds,
  readTimestampMs,
  UNREADABLE,
} from "./read";

describe("text is tried as a number only up to a length, so that none keeps a pattern busy", () => {
  const longest = "1".padStart(NUMBER_CHARS_MAX, "0");
  const tooLong = `0${longest}`;

  it("numbers, coordinates and durations", () => {
    expect([readNumber(longest), readNumber(tooLong)]).toEqual([1, UNREADABLE]);
    expect([readCoordinate(longest, "N"), readCoordinate(tooLong, "N")]).toEqual([1, UNREADABLE]);
    expect([readCoordinate(`${longest}S`, "N"), readCoordinate(`${tooLong}S`, "N")]).toEqual([
      -1,
      UNREADABLE,
    ]);
    expect([readOnlineSeconds(longest), readOnlineSeconds(tooLong)]).toEqual([1, UNREADABLE]);
  });

  it("timestamps", () => {
    const time = "2026-11-22T20:50:54Z";
    expect(readTimestampMs(time.padStart(NUMBER_CHARS_MAX))).toBe(Date.parse(time));
    expect(readTimestampMs(time.padStart(NUMBER_CHARS_MAX + 1))).toBeNull();
  });
});
