import { describe, expect, it } from "vitest";
import { type Floor, placeInLandblock } from "@/app/_dungeons/dungeon";
import { toScreen } from "@/app/_map/camera";
import { dungeonCamera, pixelsPerMetre } from "./dungeon-camera";

const LANDBLOCK = "01AF";
const screen = { width: 320, height: 240 };

function floor(west: number, south: number, east: number, north: number): Floor {
  return { z: 0, tiles: [], bounds: { west, south, east, north } };
}

/** A place in metres within the landblock, as a plugin tells it. */
function told(x: number, y: number) {
  const zero = placeInLandblock(LANDBLOCK, { ns: 0, ew: 0 });
  return { ew: (x - zero.x) / 240, ns: (y - zero.y) / 240 };
}

describe("what is seen of a dungeon", () => {
  it("is all of a floor that there is room for, in its middle", () => {
    const camera = dungeonCamera(LANDBLOCK, floor(-20, -40, 60, 0), told(1, 1), screen);
    expect(pixelsPerMetre(camera)).toBeCloseTo(3.4);
    const { ns, ew } = told(20, -20);
    expect(toScreen(camera, ns, ew)).toEqual({ x: expect.closeTo(160), y: expect.closeTo(120) });
    const corner = told(-20, 0);
    expect(toScreen(camera, corner.ns, corner.ew).x).toBeCloseTo(24);
  });

  it("is what lies around whoever is looked at where there is not, and never the emptiness beside it", () => {
    const wide = floor(0, 0, 1_000, 40);
    const at = (x: number) => {
      const camera = dungeonCamera(LANDBLOCK, wide, told(x, 20), screen);
      const { ns, ew } = told(x, 20);
      return toScreen(camera, ns, ew).x;
    };
    expect(at(500)).toBeCloseTo(160);
    expect(at(0)).toBeCloseTo(24);
    expect(at(1_000)).toBeCloseTo(296);
  });

  it("is whoever is looked at while nobody knows the plan", () => {
    const { ns, ew } = told(70, -30);
    const camera = dungeonCamera(LANDBLOCK, null, { ns, ew }, screen);
    expect(toScreen(camera, ns, ew)).toEqual({ x: expect.closeTo(160), y: expect.closeTo(120) });
  });

  it("has no room so small that it could not be seen, and none larger than a thumb", () => {
    expect(pixelsPerMetre(dungeonCamera(LANDBLOCK, floor(0, 0, 4_000, 4_000), null, screen))).toBeCloseTo(
      1.5,
    );
    expect(pixelsPerMetre(dungeonCamera(LANDBLOCK, floor(0, 0, 10, 10), null, screen))).toBeCloseTo(6);
  });
});
