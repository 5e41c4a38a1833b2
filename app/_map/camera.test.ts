import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAP_MAX, MAP_MIN } from "@/server/facts/coordinates";
import {
  between,
  type Camera,
  contain,
  fitWorld,
  panBy,
  pixelsPerUnit,
  toPlace,
  toScreen,
  ZOOM_MAX,
  zoomAt,
} from "./camera";
import { scaleBar } from "./scale-bar";

const place = fc.double({ min: -60, max: 60, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc
  .record({
    ns: place,
    ew: place,
    zoom: fc.double({ min: 2.5, max: 7, noNaN: true }),
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 320, max: 1440 }),
  })
  .map(contain);

describe("projection", () => {
  it("puts the centre in the middle, north up, east right", () => {
    const camera = { ns: 10, ew: 20, zoom: 4, width: 800, height: 600 };
    expect(toScreen(camera, 10, 20)).toEqual({ x: 400, y: 300 });
    expect(toScreen(camera, 11, 20).y).toBeLessThan(300);
    expect(toScreen(camera, 10, 21).x).toBeCloseTo(400 + pixelsPerUnit(4));
  });

  it("reads back the place it drew", () => {
    fc.assert(
      fc.property(cameras, place, place, (camera, ns, ew) => {
        const { x, y } = toScreen(camera, ns, ew);
        const back = toPlace(camera, x, y);
        expect(back.ns).toBeCloseTo(ns, 6);
        expect(back.ew).toBeCloseTo(ew, 6);
      }),
    );
  });

  it("shows the whole world at first, on any screen", () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
      [3840, 2160],
    ] as const) {
      const camera = fitWorld(width, height);
      const topLeft = toScreen(camera, MAP_MAX, MAP_MIN);
      expect(Math.min(topLeft.x, topLeft.y)).toBeCloseTo(0, 6);
    }
  });
});

describe("moving", () => {
  it("keeps the place under the cursor while zooming", () => {
    fc.assert(
      fc.property(cameras, fc.double({ min: 3, max: 8, noNaN: true }), (camera, zoom) => {
        const x = camera.width * 0.6;
        const y = camera.height * 0.45;
        const before = toPlace(camera, x, y);
        const after = toPlace(zoomAt(camera, zoom, x, y), x, y);
        expect(after.ns).toBeCloseTo(before.ns, 6);
        expect(after.ew).toBeCloseTo(before.ew, 6);
      }),
    );
  });

  it("keeps the place under the finger while panning", () => {
    const camera = { ns: 10, ew: 20, zoom: 5, width: 800, height: 600 };
    const held = toPlace(camera, 100, 100);
    const { x, y } = toScreen(panBy(camera, 37, -21), held.ns, held.ew);
    expect(x).toBeCloseTo(137);
    expect(y).toBeCloseTo(79);
  });

  it("never leaves the world nor the zooms that make sense", () => {
    const wild = contain({ ns: 900, ew: -900, zoom: 40, width: 800, height: 600 });
    expect(wild).toMatchObject({ ns: MAP_MAX, ew: MAP_MIN, zoom: ZOOM_MAX });
    expect(contain({ ...wild, zoom: -5 }).zoom).toBeGreaterThan(0.5);
  });

  it("flies from where it is to where it should be", () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        const start = between(from, to, 0);
        expect(start.ns).toBeCloseTo(from.ns, 6);
        expect(start.ew).toBeCloseTo(from.ew, 6);
        expect(start.zoom).toBe(from.zoom);
        const end = between(from, to, 1);
        expect(end.ns).toBeCloseTo(to.ns, 6);
        expect(end.zoom).toBeCloseTo(to.zoom, 9);
      }),
    );
  });
});

it("draws a scale of a round distance that fits its corner", () => {
  for (let zoom = 0; zoom <= 8; zoom += 0.25) {
    const { label, pixels } = scaleBar(zoom);
    expect(label).toMatch(/^[125]0{0,2} k?m$/);
    expect(pixels).toBeGreaterThan(40);
    expect(pixels).toBeLessThanOrEqual(120);
  }
});
