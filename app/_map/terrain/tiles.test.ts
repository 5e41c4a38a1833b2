import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contain, pixelsPerUnit } from "../camera";
import { fromTheMiddle, LEVEL_MAX, levelFor, tileKey, visibleTiles } from "./tiles";

const screen = { width: 1280, height: 800 };

describe("tiles", () => {
  it("are never enlarged by more than a quarter", () => {
    for (const pixelRatio of [1, 1.5, 2]) {
      for (let zoom = 0; zoom <= 8; zoom += 0.1) {
        const level = levelFor(zoom, pixelRatio);
        if (level < LEVEL_MAX) expect((2 ** zoom * pixelRatio) / 2 ** level).toBeLessThan(1.25);
      }
    }
  });

  it("cover the screen, or the part of the world on it", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: 3, max: 8, noNaN: true }),
        (ns, ew, zoom) => {
          const camera = contain({ ns, ew, zoom, ...screen });
          const level = levelFor(zoom, 1);
          const range = visibleTiles(camera, level);
          const tileUnits = 204 / 2 ** level;
          const west = camera.ew - screen.width / 2 / pixelsPerUnit(camera.zoom);
          const column = Math.floor((Math.max(-101.94, west) + 101.95) / tileUnits);
          expect(range?.x0).toBeLessThanOrEqual(column);
          expect((range?.x1 ?? 0) - (range?.x0 ?? 0)).toBeLessThan(13);
        },
      ),
    );
  });

  it("have keys of their own", () => {
    const keys = [0, 1, 5, LEVEL_MAX].flatMap((level) =>
      [0, 1, 2 ** level - 1].flatMap((x) =>
        [0, 2 ** level - 1].map((y) => `${level}/${x}/${y}:${tileKey({ level, x, y })}`),
      ),
    );
    const distinct = new Set(keys);
    expect(new Set([...distinct].map((key) => key.split(":")[1])).size).toBe(distinct.size);
  });

  it("are painted from the middle outwards", () => {
    const [first, ...rest] = fromTheMiddle(4, { x0: 2, y0: 3, x1: 4, y1: 5 });
    expect(first).toEqual({ level: 4, x: 3, y: 4 });
    expect(rest).toHaveLength(8);
  });
});
