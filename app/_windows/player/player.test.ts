import { describe, expect, test } from "vitest";
import { headingName } from "./heading-name";
import { trailPath } from "./trail-path";

test.each([
  [0, "north"],
  [22, "north"],
  [23, "north-east"],
  [90, "east"],
  [271.5, "west"],
  [359, "north"],
  [-90, "west"],
])("heading %d is %s", (degrees, expected) => {
  expect(headingName(degrees)).toBe(expected);
});

describe("trail", () => {
  test("north is up and east is right", () => {
    const path = trailPath(
      [
        { ns: 0, ew: 0 },
        { ns: 0.8, ew: 0.4 },
      ],
      120,
      72,
    );
    expect(path?.d).toMatch(/^M46 64L74 8$/);
    expect(path?.end).toEqual({ x: 74, y: 8 });
  });

  test("only the way since the last portal is drawn", () => {
    const path = trailPath(
      [
        { ns: -80, ew: -80 },
        { ns: 0, ew: 0 },
        { ns: 0.5, ew: 0.5 },
      ],
      120,
      72,
    );
    expect(path?.span).toBe(0.5);
  });

  test.each([[[]], [[{ ns: 1, ew: 1 }]]])("%j is no way", (points) => {
    expect(trailPath(points, 120, 72)).toBeNull();
  });
});
