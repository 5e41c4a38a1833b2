import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAP_MAX, MAP_MIN } from "./coordinates";
import {
  CELLS_PER_UNIT,
  decodeTerrain,
  encodeTerrain,
  isWater,
  terrainClassAt,
  terrainClasses,
} from "./terrain";

const terrain = decodeTerrain(new Uint8Array(inflateSync(readFileSync("public/map/terrain.bin"))));

describe("the ground", () => {
  it.each([
    ["Holtburg", 42.1, 33.6, false],
    ["Sanamar", 72, -60.9, false],
    ["Shoushi", -33.5, 72.8, false],
    ["the Inner Sea", -15, -32, true],
    ["Lake Blessed", 18, 52.5, true],
  ])("%s is where it should be", (_name, ns, ew, water) => {
    expect(isWater(terrainClassAt(terrain, ns, ew))).toBe(water);
  });

  it.each([
    ["A'mun Desert", -25.5, 4, "sand"],
    ["Obsidian Plains", -62, -66, "obsidian"],
    ["the Inner Sea", -15, -32, "deep_water"],
  ] as const)("%s is %s", (_name, ns, ew, name) => {
    expect(terrainClassAt(terrain, ns, ew)).toBe(name);
  });

  it("uses every class, and the sea is the commonest", () => {
    const counts = new Map<number, number>();
    for (const code of terrain.classes) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual(terrainClasses.map((_, code) => code));
    expect((counts.get(0) ?? 0) / terrain.classes.length).toBeCloseTo(0.42, 2);
  });

  it("has a road through Holtburg", () => {
    const x = (33.6 - MAP_MIN) * CELLS_PER_UNIT;
    const y = (MAP_MAX - 42.1) * CELLS_PER_UNIT;
    const nearest = Math.min(
      ...terrain.roads.flatMap((road) => {
        const away: number[] = [];
        for (let i = 0; i + 1 < road.length; i += 2)
          away.push(Math.hypot((road[i] ?? 0) - x, (road[i + 1] ?? 0) - y));
        return away;
      }),
    );
    expect(nearest).toBeLessThan(4);
  });

  it("is deep water beyond the edge", () => {
    expect(terrainClassAt(terrain, 500, 0)).toBe("deep_water");
  });
});

describe("the file", () => {
  it("reads back what was written", () => {
    const again = decodeTerrain(encodeTerrain(terrain));
    expect(Buffer.from(again.classes).equals(Buffer.from(terrain.classes))).toBe(true);
    expect(Buffer.from(again.light).equals(Buffer.from(terrain.light))).toBe(true);
    expect(again.roads).toEqual(terrain.roads);
  });

  it("refuses other bytes", () => {
    expect(() => decodeTerrain(new Uint8Array(100))).toThrow("not a terrain file");
    expect(() => decodeTerrain(encodeTerrain(terrain).fill(0, 0, 4))).toThrow("not a terrain file");
  });
});
