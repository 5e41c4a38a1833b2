import { describe, expect, test } from "vitest";
import {
  bearingOf,
  headingBetween,
  onDisc,
  rangeAfter,
  ranges,
  ringsOf,
  turnOf,
  usualRange,
} from "./disc-geometry";

const NORTH = { east: 0, north: 10 };
const EAST = { east: 10, north: 0 };

test.each([
  [NORTH, 0],
  [EAST, 90],
  [{ east: 0, north: -3 }, 180],
  [{ east: -5, north: 5 }, 315],
])("the bearing of %o is %d degrees", (offset, bearing) => {
  expect(bearingOf(offset)).toBeCloseTo(bearing);
});

describe("on the disc", () => {
  const at = (offset: typeof NORTH, isHeadingUp: boolean, heading: number | null) => {
    const { x, y } = onDisc(offset, turnOf(isHeadingUp, heading), 2);
    // Without the sign of zero.
    return [Math.round(x) + 0, Math.round(y) + 0];
  };

  test("north is up, whichever way the character looks", () => {
    expect(at(NORTH, false, 213)).toEqual([0, -20]);
    expect(at(EAST, false, 213)).toEqual([20, 0]);
  });

  test.each([
    ["what lies ahead is up", EAST, 90, [0, -20]],
    ["what lies to the left is left", NORTH, 90, [-20, 0]],
    ["what lies behind is down", NORTH, 180, [0, 20]],
    ["what lies to the right is right", NORTH, 270, [20, 0]],
  ])("heading up: %s", (_, offset, heading, place) => {
    expect(at(offset, true, heading)).toEqual(place);
  });

  test("without a heading north stays up", () => {
    expect(at(NORTH, true, null)).toEqual([0, -20]);
  });
});

test.each([
  [350, 10, 0],
  [10, 350, 0],
  [90, 180, 135],
])("halfway from %d to %d degrees is %d, the short way round", (from, to, half) => {
  expect(headingBetween(from, to, 0.5) % 360).toBeCloseTo(half);
});

test("the range goes through all its steps and stops at the ends", () => {
  expect(rangeAfter(25, 1)).toBe(40);
  expect(rangeAfter(25, -1)).toBe(15);
  expect(rangeAfter(200, 1)).toBe(200);
  expect(rangeAfter(10, -1)).toBe(10);
  expect(ranges).toContain(usualRange(true));
  expect(ranges).toContain(usualRange(false));
});

test.each(ranges.map((range) => [range]))(
  "within %d m stand one to four rings at round distances",
  (range) => {
    const rings = ringsOf(range);
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.length).toBeLessThanOrEqual(4);
    for (const ring of rings) expect(ring).toBeLessThan(range);
  },
);
