import { expect, test } from "vitest";
import { dungeonName } from "@/server/facts/dungeons";
import { dungeonBeforeNames, isUnderground } from "./underground";

/** Metres within a landblock as the coordinates that a plugin computes. */
const told = (landblock: number, x: number, y: number) => ({
  ew: ((landblock >> 8) * 192 + x) / 240 - 101.95,
  ns: ((landblock & 0xff) * 192 + y) / 240 - 101.95,
});

test.each([
  ["in the landblock of a dungeon", told(0x01af, 30, 10), true],
  ["south of it, where its rooms go on", told(0x01af, 30, -60), true],
  ["in Holtburg", { ns: 42.1, ew: 33.6 }, false],
  ["out of the world", { ns: 102.9, ew: 0 }, false],
])("%s: underground %s", (_, place, expected) => {
  expect(isUnderground(place, dungeonName)).toBe(expected);
});

test.each([
  [0x01af0123, "a dungeon"],
  [0x01af0012, null],
  [0xa9b40123, null],
])(
  "before the names are loaded only cells of the west are known to be dungeons: %d",
  (landcell, expected) => {
    expect(dungeonBeforeNames(landcell)).toBe(expected);
  },
);
