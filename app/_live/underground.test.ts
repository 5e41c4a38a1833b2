import { expect, test } from "vitest";
import { dungeonName } from "@/server/facts/dungeons";
import { places } from "@/server/facts/places";
import { dungeonBeforeNames, isUnderground } from "./underground";

/** Metres within a landblock as the coordinates that a plugin computes. */
const told = (landblock: number, x: number, y: number) => ({
  ew: ((landblock >> 8) * 192 + x) / 240 - 101.95,
  ns: ((landblock & 0xff) * 192 + y) / 240 - 101.95,
});
const unnamed = () => null;

test.each([
  ["in the landblock of a dungeon", told(0x01af, 30, 10), true],
  ["south of it, where its rooms go on", told(0x01af, 30, -60), true],
  ["under the Inner Sea", told(0x5843, 30, -60), true],
  ["in Holtburg", { ns: 42.1, ew: 33.6 }, false],
  ["out of the world", { ns: 102.9, ew: 0 }, false],
])("%s: underground %s, whether dungeons have names or not", (_, place, expected) => {
  expect(isUnderground(place, unnamed)).toBe(expected);
  expect(isUnderground(place, dungeonName)).toBe(expected);
});

test("a dungeon that lies elsewhere is known by its name", () => {
  const elsewhere = told(0x3960, 30, 10);
  expect(isUnderground(elsewhere, unnamed)).toBe(false);
  expect(isUnderground(elsewhere, dungeonName)).toBe(true);
});

test("no settlement or landmark is under the ground", () => {
  expect(places.filter((place) => isUnderground(place, unnamed)).map(({ name }) => name)).toEqual([]);
});

test("nineteen of twenty dungeons are known before their names are", () => {
  const landblocks = Array.from({ length: 0x10000 }, (_, landblock) => landblock);
  const all = landblocks.filter((landblock) => dungeonName(landblock) !== null);
  const known = all.filter((landblock) => dungeonBeforeNames(landblock * 0x10000 + 0x0123) !== null);
  expect(known.length / all.length).toBeGreaterThan(0.93);
});

test.each([
  [0x01af0123, "a dungeon"],
  [0x01af0012, null],
  [0xa9b40123, null],
])("only indoor cells are in a dungeon: %d", (landcell, expected) => {
  expect(dungeonBeforeNames(landcell)).toBe(expected);
});
