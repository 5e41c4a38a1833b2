import { describe, expect, it } from "vitest";
import { places } from "@/server/facts/places";
import { pixelsPerUnit, ZOOM_MAX } from "../camera";
import { overlap } from "../label-layout";
import type { TextSprite, TextStyle } from "../text-sprites";
import { layoutPlaces } from "./place-labels";

/** Widths of about the right size; the real ones need a canvas. */
const sprites = {
  get: (text: string, style: TextStyle): TextSprite => ({
    canvas: {} as HTMLCanvasElement,
    width: text.length * (style.sizePx * 0.58 + (style.spacingPx ?? 0)) + 8,
    height: style.sizePx * 1.3 + 4,
  }),
};

function boxesAt(zoom: number) {
  const scale = pixelsPerUnit(zoom);
  return layoutPlaces(zoom, sprites).labels.map(({ text, style, ns, ew, dx, dy }) => {
    const { width, height } = sprites.get(text, style);
    const left = ew * scale + dx;
    const top = -ns * scale + dy;
    return { left, top, right: left + width, bottom: top + height };
  });
}

describe("names of places", () => {
  it("never cover each other at any zoom", () => {
    for (let zoom = 0; zoom <= ZOOM_MAX; zoom += 0.5) {
      const boxes = boxesAt(zoom);
      boxes.forEach((box, i) => {
        expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
      });
    }
  });

  it("show the capitals from afar and everything from near", () => {
    const names = (zoom: number): string[] => layoutPlaces(zoom, sprites).labels.map(({ text }) => text);
    expect(names(2)).toEqual(
      expect.arrayContaining(["Cragstone", "Zaikhal", "Sanamar", "Hebian-To", "Inner Sea"]),
    );
    expect(names(2)).not.toContain("West Holtburg Outpost");
    const near = new Set(names(7.5));
    expect(places.filter(({ name }) => !near.has(name))).toEqual([]);
  });

  it("name portals only from near, and only while there are some", () => {
    const portals = [{ name: "Portal to Arwic", ns: 0, ew: -30 }];
    const has = (zoom: number): boolean =>
      layoutPlaces(zoom, sprites, portals).labels.some(({ text }) => text === "Portal to Arwic");
    expect(has(3)).toBe(false);
    expect(has(6)).toBe(true);
  });
});
