import { describe, expect, test } from "vitest";
import { places } from "@/server/facts/places";
import { Ground, type Place } from "./ground";
import { findRoute } from "./route";
import { readTerrain } from "./terrain-file";

const ground = new Ground(readTerrain());

function placeNamed(name: string): Place {
  const place = places.find((entry) => entry.name === name);
  if (!place) throw new Error(`no place ${name}`);
  return place;
}

function length(route: Place[]): number {
  return route.slice(1).reduce((sum, point, i) => {
    const before = route[i] ?? point;
    return sum + Math.hypot(point.ns - before.ns, point.ew - before.ew);
  }, 0);
}

describe("a route on foot", () => {
  test.each([
    ["Holtburg", "Glenden Wood", 25],
    ["Shoushi", "Hebian-To", 25],
    ["Yaraq", "Tufa", 20],
    ["Arwic", "Eastham", 30],
  ])("from %s to %s stays on land all the way", (from, to, unitsMax) => {
    const route = findRoute(ground, placeNamed(from), placeNamed(to)) ?? [];
    expect(route.length).toBeGreaterThan(2);
    expect(length(route)).toBeLessThan(unitsMax);
    route.slice(1).forEach((point, i) => {
      expect(ground.isClear(route[i] ?? point, point)).toBe(true);
    });
  });

  test("there is none across the sea", () => {
    expect(findRoute(ground, placeNamed("Dryreach"), placeNamed("Oolutanga's Refuge"))).toBeNull();
  });

  test("there is none from the water", () => {
    expect(findRoute(ground, { ns: -15, ew: -32 }, placeNamed("Yaraq"))).toBeNull();
  });
});

test("a straight line over water is not clear, one over land is", () => {
  expect(ground.isClear({ ns: -15, ew: -45 }, { ns: -15, ew: -20 })).toBe(false);
  expect(ground.isClear({ ns: -26, ew: 12 }, { ns: -27, ew: 14 })).toBe(true);
});
