import { describe, expect, it } from "vitest";
import { MAP_MAX, MAP_MIN, MAP_SIZE } from "@/server/facts/coordinates";
import { HEAT_PIXELS, paintHeat } from "./heat-layer";

function alphaAt(pixels: Uint8ClampedArray, ns: number, ew: number): number {
  const x = Math.floor(((ew - MAP_MIN) / MAP_SIZE) * HEAT_PIXELS);
  const y = Math.floor(((MAP_MAX - ns) / MAP_SIZE) * HEAT_PIXELS);
  return pixels[(y * HEAT_PIXELS + x) * 4 + 3] ?? 0;
}

describe("spawn heat", () => {
  it("is nothing where nothing was seen", () => {
    expect(paintHeat([]).some((value) => value > 0)).toBe(false);
  });

  it("glows where monsters were seen, most where most were, and fades around", () => {
    const pixels = paintHeat([
      { ns: 40, ew: 30, intensity: 50 },
      { ns: -20, ew: -10, intensity: 2 },
    ]);
    expect(alphaAt(pixels, 40, 30)).toBeGreaterThan(150);
    expect(alphaAt(pixels, -20, -10)).toBeGreaterThan(10);
    expect(alphaAt(pixels, 40, 30)).toBeGreaterThan(alphaAt(pixels, 41.2, 30));
    expect(alphaAt(pixels, 60, 30)).toBe(0);
  });

  it("ignores places off the map", () => {
    const pixels = paintHeat([{ ns: 900, ew: Number.NaN, intensity: 5 }]);
    expect(pixels.some((value) => value > 0)).toBe(false);
  });
});
