import { describe, expect, it } from "vitest";
import {
  NUMBER_CHARS_MAX,
  readCoordinate,
  readInt,
  readLandblock,
  readMeasure,
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

describe("separators mean what the kind of number allows", () => {
  it.each<[text: string, figure: number, measure: number, whole: number]>([
    ["1,234", 1234, 1.234, 1234],
    ["1.234", 1.234, 1.234, 1234],
    ["1 234", 1234, 1234, 1234],
    ["1\u202f234", 1234, 1234, 1234],
    ["-42,123", -42_123, -42.123, -42_123],
    ["812,438", 812_438, 812.438, 812_438],
    ["683,21", 683.21, 683.21, 683],
    ["1234,5", 1234.5, 1234.5, 1234],
    ["412.0", 412, 412, 412],
    ["1,234,567", 1_234_567, 1_234_567, 1_234_567],
    ["1.234.567", 1_234_567, 1_234_567, 1_234_567],
    ["1.234,5", 1234.5, 1234.5, 1234],
    ["1,234.5", 1234.5, 1234.5, 1234],
  ])("%s", (text, figure, measure, whole) => {
    expect([readNumber(text), readMeasure(text), readInt(text)]).toEqual([figure, measure, whole]);
  });

  it.each([
    ["0,279", 0.279],
    ["-0,279", -0.279],
    ["0.279", 0.279],
    ["00,279", 0.279],
    ["0,001", 0.001],
  ])("a number that begins with 0 has no thousands: %s", (text, value) => {
    expect([readNumber(text), readMeasure(text)]).toEqual([value, value]);
    expect(readInt(text)).toBe(Math.trunc(value));
  });

  it.each(["0,123.5", "0.123,5", "1,23,", ",", "1.2.3", "1,2,3"])("%s is no number", (text) => {
    expect([readNumber(text), readMeasure(text), readInt(text)]).toEqual([
      UNREADABLE,
      UNREADABLE,
      UNREADABLE,
    ]);
  });

  it.each<[string, "N" | "E", number]>([
    ["42,123", "N", 42.123],
    ["42,123N", "N", 42.123],
    ["42.123 s", "N", -42.123],
    ["7,250W", "E", -7.25],
    ["0,279", "E", 0.279],
  ])("a coordinate has no thousands: %s", (text, positive, value) => {
    expect(readCoordinate(text, positive)).toBe(value);
  });

  it("seconds have decimals, counters do not", () => {
    expect([readOnlineSeconds("612.437"), readOnlineSeconds("3,600")]).toEqual([612, 3600]);
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
