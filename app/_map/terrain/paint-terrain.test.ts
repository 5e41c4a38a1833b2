import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAP_MAX, MAP_MIN } from "@/server/facts/coordinates";
import { CELLS_PER_UNIT, decodeTerrain, terrainClassAt, terrainClasses } from "@/server/facts/terrain";
import { prepareGround } from "./ground";
import { OVERVIEW_PIXELS, paintOverview } from "./paint-overview";
import { paintTerrain } from "./paint-terrain";
import { groundLooks, type Rgb } from "./palette";

const terrain = decodeTerrain(new Uint8Array(inflateSync(readFileSync("public/map/terrain.bin"))));
const ground = prepareGround(terrain);

/** Mean colour of 3 × 3 units around a place. */
function colorAt(ns: number, ew: number): Rgb {
  const size = 16;
  const step = (3 * CELLS_PER_UNIT) / size;
  const x = (ew - MAP_MIN) * CELLS_PER_UNIT - (size / 2) * step;
  const y = (MAP_MAX - ns) * CELLS_PER_UNIT - (size / 2) * step;
  const pixels = paintTerrain(ground, { x, y, step, width: size, height: size });
  const mean = (channel: number): number =>
    pixels.reduce((sum, value, i) => (i % 4 === channel ? sum + value : sum), 0) / (size * size);
  return [mean(0), mean(1), mean(2)];
}

/** Perceived difference (CIE76 in Lab); 10 and more is told apart at a glance. */
function difference(a: Rgb, b: Rgb): number {
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(...x.map((value, i) => value - (y[i] ?? 0)));
}

function lab(color: Rgb): number[] {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe("the painted ground", () => {
  it.each([
    ["A'mun Desert", -25.5, 4],
    ["Obsidian Plains", -62, -66],
    ["the snow fields", 75, -15],
    ["the plains of Osteth", 10, 45],
    ["the Inner Sea", -15, -32],
  ])("%s looks more like its own ground than like most others", (_name, ns, ew) => {
    const color = colorAt(ns, ew);
    const own = terrainClassAt(terrain, ns, ew);
    const nearer = terrainClasses.filter(
      (name) => difference(color, groundLooks[name].color) < difference(color, groundLooks[own].color),
    );
    expect(nearer.length).toBeLessThanOrEqual(2);
  });

  it("is blue on water and not on land", () => {
    const isBlue = ([red, , blue]: Rgb): boolean => blue > red * 1.3;
    expect(isBlue(colorAt(-15, -32))).toBe(true);
    expect(isBlue(colorAt(18, 52.5))).toBe(true);
    expect(isBlue(colorAt(42.1, 33.6))).toBe(false);
    expect(isBlue(colorAt(-33.5, 72.8))).toBe(false);
  });

  it("is the same wherever a tile begins: no seams", () => {
    const whole = paintTerrain(ground, { x: 690, y: 280, step: 0.25, width: 64, height: 32 });
    const right = paintTerrain(ground, { x: 690 + 32 * 0.25, y: 280, step: 0.25, width: 32, height: 32 });
    for (let row = 0; row < 32; row++) {
      const cut = whole.slice((row * 64 + 32) * 4, (row + 1) * 64 * 4);
      expect(right.slice(row * 32 * 4, (row + 1) * 32 * 4)).toEqual(cut);
    }
  });

  it("has no transparent pixel and fades into the page at the edge of the world", () => {
    const pixels = paintTerrain(ground, { x: -20, y: -20, step: 1, width: 60, height: 60 });
    for (let i = 3; i < pixels.length; i += 4) expect(pixels[i]).toBe(255);
    expect([...pixels.slice(0, 3)].every((value, i) => Math.abs(value - ([11, 16, 14][i] ?? 0)) < 4)).toBe(
      true,
    );
  });
});

it("has an overview in the colours of the real picture", () => {
  const overview = paintOverview(terrain);
  const step = 1020 / OVERVIEW_PIXELS;
  const real = paintTerrain(ground, { x: 0, y: 0, step, width: OVERVIEW_PIXELS, height: OVERVIEW_PIXELS });
  const off = real.reduce((sum, value, i) => sum + Math.abs(value - (overview[i] ?? 0)), 0) / real.length;
  expect(off).toBeLessThan(14);
});

it("tells the grounds apart by colour", () => {
  const land = terrainClasses.slice(3);
  land.forEach((a, i) => {
    for (const b of land.slice(i + 1)) {
      // Grass and lush grass are one country in two moods.
      const least = a === "grass" && b === "lush_grass" ? 7 : 9;
      expect(difference(groundLooks[a].color, groundLooks[b].color), `${a} ${b}`).toBeGreaterThan(least);
    }
  });
});
