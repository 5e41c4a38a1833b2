import { describe, expect, test } from "vitest";
import { formatDistance, type Spot, wayTo } from "./way";

const spot = (fields: Partial<Spot> = {}): Spot => ({
  ns: 42.1,
  ew: 33.6,
  heading: null,
  dungeon: null,
  ...fields,
});

describe("the way to somebody", () => {
  test.each([
    ["ahead", 0, 1, 0],
    ["on the right", 0, 0, 1],
    ["behind", 180, 1, 0],
    ["on the left", 90, 1, 0],
    ["ahead on the left", 45, 1, 0],
    ["behind on the right", 225, 1, 0],
  ])("is %s for who looks at %d degrees", (words, heading, north, east) => {
    const way = wayTo(spot({ heading }), spot({ ns: 42.1 + north, ew: 33.6 + east }));
    expect(way?.metres).toBeCloseTo(240);
    expect(way?.words).toBe(words);
  });

  test("is a direction of the compass where the heading is not told", () => {
    const way = wayTo(spot(), spot({ ns: 43.1, ew: 34.6 }));
    expect(way).toMatchObject({ words: "to the north-east" });
    expect(way?.arrow).toBeCloseTo(45);
  });

  test("is measured within a dungeon, and neither into one nor between two", () => {
    const below = spot({ dungeon: "Facility Hub", heading: 0 });
    expect(wayTo(below, spot({ dungeon: "Facility Hub", ns: 42.2 }))?.metres).toBeCloseTo(24);
    expect(wayTo(spot(), below)).toBeNull();
    expect(wayTo(below, spot({ dungeon: "Colier Mine" }))).toBeNull();
  });
});

test.each([
  [0.4, "0 m"],
  [85.2, "85 m"],
  [999.4, "999 m"],
  [1_000, "1.0 km"],
  [9_940, "9.9 km"],
  [23_400, "23 km"],
])("%d metres read as %s", (metres, words) => {
  expect(formatDistance(metres).replace("\u00a0", " ")).toBe(words);
});
