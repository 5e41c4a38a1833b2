import { describe, expect, it } from "vitest";
import { characterColor, characterColors } from "./character-color";
import { mapColors } from "./map-colors";

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function distance(a: string, b: string): number {
  const [x = [], y = []] = [channels(a), channels(b)];
  return Math.hypot(...x.map((value, i) => value - (y[i] ?? 0)));
}

describe("colours of characters", () => {
  it("stay the same for a name", () => {
    expect(characterColor("Larsson")).toBe(characterColor("Larsson"));
  });

  it("are all used, none of them far too often", () => {
    const used = new Map<string, number>();
    for (let i = 0; i < 2_000; i++) {
      const color = characterColor(`Guild Member ${i}`);
      used.set(color, (used.get(color) ?? 0) + 1);
    }
    expect(used.size).toBe(characterColors.length);
    expect(Math.max(...used.values())).toBeLessThan(200);
  });

  it("are readable as text on the map and its panels", () => {
    for (const color of characterColors) {
      for (const ground of [mapColors.canvas, "#22302a"]) {
        expect((luminance(color) + 0.05) / (luminance(ground) + 0.05)).toBeGreaterThan(4.5);
      }
    }
  });

  it("differ from each other, from the alarm and from the selection", () => {
    characterColors.forEach((color, i) => {
      for (const other of characterColors.slice(i + 1)) expect(distance(color, other)).toBeGreaterThan(0.08);
      expect(distance(color, mapColors.danger)).toBeGreaterThan(0.2);
      expect(distance(color, mapColors.accent)).toBeGreaterThan(0.1);
    });
  });
});
