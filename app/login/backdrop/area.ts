import { MAP_MAX, MAP_MIN } from "@/server/facts/coordinates";
import { CELLS_PER_UNIT } from "@/server/facts/terrain";

/** The part of the world behind the sign-in form: the mainland, in cells from the north-west corner. */
export const area = { x: 180, y: 0, cells: 840, pixels: 1440 };

/** The same in map units. */
const west = MAP_MIN + area.x / CELLS_PER_UNIT;
const north = MAP_MAX - area.y / CELLS_PER_UNIT;
export const span = area.cells / CELLS_PER_UNIT;

/** Side of the drawing's own square. */
export const VIEW = 1000;

/** Where a place lies in the drawing. */
export function toView(ns: number, ew: number): { x: number; y: number } {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(((ew - west) / span) * VIEW), y: round(((north - ns) / span) * VIEW) };
}
