import { expect, it } from "vitest";
import { pointsUntil } from "./trail-layer";

const points = [100, 200, 300].map((at) => ({ ns: 0, ew: 0, at }));

it("a trail goes no farther than its marker", () => {
  expect(pointsUntil(points, 250)).toBe(2);
  expect(pointsUntil(points, 300)).toBe(3);
  expect(pointsUntil(points, 50)).toBe(0);
});

it("a trail without a marker is drawn whole", () => {
  expect(pointsUntil(points, null)).toBe(3);
});
