import { describe, expect, it } from "vitest";
import {
  NUMBER_CHARS_MAX,
  readCoordinate,
  readLandblock,
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

describe("a landblock is never another one", () => {
  it.each<[unknown, string]>([
    ["01AF", "01AF"],
    [" 0x01af ", "01AF"],
    ["01AF0100", "01AF"],
    ["0X01AF0100", "01AF"],
    ["00000431", "0000"],
    [0, "0000"],
    [0x01af, "01AF"],
    [0xffff, "FFFF"],
    ["01AF0000", "01AF"],
    [0x01af_0100, "01AF"],
    [0xa9b4_0019, "A9B4"],
    [0xffff_ffff, "FFFF"],
  ])("%j is %s", (raw, landblock) => {
    expect(readLandblock(raw)).toBe(landblock);
  });

  it.each([
    "",
    "0x",
    "AF",
    "1AF",
    "01AF0",
    "01AF01",
    "01AF012",
    "01AF01000",
    "0x0x01AF",
    "01 AF",
    "-1AF",
    "zzzz",
    -1,
    1.5,
    65_536,
    4_294_967_296,
    true,
    {},
  ])("%j is none", (raw) => {
    expect(readLandblock(raw)).toBe(UNREADABLE);
  });
});
