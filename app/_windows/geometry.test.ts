import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, beyondGrid, contain, GRID, overlaps, place } from "./geometry";

const DESK = { w: 1180, h: 900 };
const MIN = { w: 240, h: 160 };
const SIZE = { w: 400, h: 320 };

const anyBox = fc.record({
  x: fc.integer({ min: -5_000, max: 5_000 }),
  y: fc.integer({ min: -5_000, max: 5_000 }),
  w: fc.integer({ min: 0, max: 5_000 }),
  h: fc.integer({ min: 0, max: 5_000 }),
});
const anyDesk = fc.record({
  w: fc.integer({ min: 320, max: 4_000 }),
  h: fc.integer({ min: 200, max: 2_400 }),
});

describe("contain", () => {
  test("48 px of the title stay on screen, whatever the box and the screen", () => {
    fc.assert(
      fc.property(anyBox, anyDesk, (box, desk) => {
        const inside = contain(box, desk, MIN);
        expect(inside.x).toBeGreaterThanOrEqual(0);
        expect(inside.y).toBeGreaterThanOrEqual(0);
        expect(inside.x + inside.w).toBeLessThanOrEqual(desk.w);
        expect(inside.y + 48).toBeLessThanOrEqual(desk.h);
      }),
    );
  });

  test("every edge lies on the grid", () => {
    fc.assert(
      fc.property(anyBox, anyDesk, (box, desk) => {
        for (const edge of Object.values(contain(box, desk, MIN))) expect(edge % GRID).toBe(0);
      }),
    );
  });

  test("what is inside already stays where it is", () => {
    const box = { x: 80, y: 160, ...SIZE };
    expect(contain(box, DESK, MIN)).toEqual(box);
  });
});

describe("place", () => {
  test("windows are put side by side while there is room", () => {
    const boxes: Box[] = [];
    for (let n = 0; n < 4; n++) boxes.push(place(SIZE, boxes, DESK, MIN));
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(overlaps(one, other)).toBe(false);
    }
  });

  test("without room they cascade, no title covered by another", () => {
    const boxes: Box[] = [];
    for (let n = 0; n < 8; n++) boxes.push(place({ w: 900, h: 500 }, boxes, DESK, MIN));
    expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
  });
});

describe("beyond the grid", () => {
  test("a window at the right and lower edge meets the edge of the desk, whatever its size", () => {
    fc.assert(
      fc.property(anyDesk, (desk) => {
        const corner = contain({ x: 5_000, y: 0, w: 400, h: 5_000 }, desk, MIN);
        const more = beyondGrid(corner, desk);
        expect(corner.x + corner.w + more.w).toBe(desk.w);
        expect(corner.y + corner.h + more.h).toBe(desk.h);
      }),
    );
  });

  test("a window that touches no edge is drawn as it is", () => {
    expect(beyondGrid({ x: 16, y: 16, w: 400, h: 320 }, { w: 1_020, h: 707 })).toEqual({ w: 0, h: 0 });
  });
});
