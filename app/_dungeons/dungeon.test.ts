import { describe, expect, test } from "vitest";
import { MAP_MIN } from "@/server/facts/coordinates";
import { type Dungeon, floorAt, placeInLandblock, readDungeon } from "./dungeon";
import { floorWalls } from "./floor-walls";

const tile = (x: number, y: number) => ({ x, y, env: 257, rot: 1 });

function dungeonOf(z_levels: unknown): Dungeon {
  const dungeon = readDungeon({ landblock: "01EF", name: "Arwic Mines", z_levels });
  if (!dungeon) throw new Error("a plan was expected");
  return dungeon;
}

const mines = dungeonOf([
  { z: 0, tiles: [tile(0, 0), tile(10, 0)] },
  { z: -12, tiles: [tile(0, -20)] },
  { z: -6, tiles: [tile(0, 0), tile(0, 10), tile(0, 20)] },
]);

describe("a plan as a plugin told it", () => {
  test("floors stand from the lowest up, with the box around all of them", () => {
    expect(mines.floors.map(({ z }) => z)).toEqual([-12, -6, 0]);
    expect(mines.bounds).toEqual({ west: -5, south: -25, east: 15, north: 25 });
  });

  test("heights a hair apart are one floor, and a room told twice is one", () => {
    const dungeon = dungeonOf([
      { z: -6.02, tiles: [tile(0, 0)] },
      { z: -5.98, tiles: [tile(0, 0), tile(10, 0)] },
    ]);
    expect(dungeon.floors).toHaveLength(1);
    expect(dungeon.floors[0]?.tiles).toHaveLength(2);
  });

  test.each([
    ["nothing", null],
    ["no list", { "0": [] }],
    ["floors without rooms", [{ z: 0, tiles: [] }, { z: 6 }]],
    ["rooms without a place", [{ z: 0, tiles: [{ x: null, y: 3 }, 7, null] }]],
  ])("%s is no plan", (_, z_levels) => {
    expect(readDungeon({ landblock: "01EF", name: null, z_levels })).toBeNull();
  });
});

describe("the floor that somebody stands on", () => {
  test.each([
    ["on the ground floor, in metres", 0.005, 0],
    ["two floors down, in metres", -11.99, -12],
    ["on a stair, nearer to its foot", -4.2, -6],
    ["one floor down, in map units", -0.025, -6],
    ["two floors down, in map units", -0.0499, -12],
    ["deeper than any floor", -40, -12],
    ["nobody knows", null, 0],
  ])("%s", (_, z, floor) => {
    expect(floorAt(mines, z).z).toBe(floor);
  });
});

test("a place within the landblock is the same that made the coordinates, also west and south of it", () => {
  const ew = (0x01 * 192 + 30) / 240 + MAP_MIN;
  const ns = (0xef * 192 - 40) / 240 + MAP_MIN;
  const { x, y } = placeInLandblock("01EF", { ns, ew });
  expect(x).toBeCloseTo(30, 6);
  expect(y).toBeCloseTo(-40, 6);
});

describe("walls", () => {
  test("stand around the rooms and not between them, straight ones in one piece", () => {
    const floor = dungeonOf([{ z: 0, tiles: [tile(0, 0), tile(10, 0)] }]).floors[0];
    expect(floor && floorWalls(floor)).toEqual([
      { x1: -5, y1: 5, x2: 15, y2: 5 },
      { x1: -5, y1: -5, x2: 15, y2: -5 },
      { x1: -5, y1: -5, x2: -5, y2: 5 },
      { x1: 15, y1: -5, x2: 15, y2: 5 },
    ]);
  });

  test("of rooms that only touch at a corner stay apart", () => {
    const floor = dungeonOf([{ z: 0, tiles: [tile(0, 0), tile(30, 0)] }]).floors[0];
    expect(floor && floorWalls(floor)).toHaveLength(8);
  });
});
