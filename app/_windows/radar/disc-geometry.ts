import type { Offset } from "./radar-reading";

export type Point = { readonly x: number; readonly y: number };

/** How far the radar can be set to reach, in metres. */
export const ranges = [10, 15, 25, 40, 60, 80, 120, 200] as const;
/** A client knows what stands within 75 m outdoors and 25 m indoors. */
const RANGE_OUTDOORS = 80;
const RANGE_INDOORS = 25;
const RINGS_MAX = 4;
const RING_STEPS = [2, 5, 10, 20, 25, 50, 100] as const;

export function usualRange(isIndoors: boolean): number {
  return isIndoors ? RANGE_INDOORS : RANGE_OUTDOORS;
}

/** The next range: nearer for -1, farther for 1. The same when there is none. */
export function rangeAfter(range: number, direction: 1 | -1): number {
  const next = direction > 0 ? ranges.find((one) => one > range) : ranges.findLast((one) => one < range);
  return next ?? range;
}

/** Distances of the rings inside the rim, in metres: round ones, four at most. */
export function ringsOf(range: number): readonly number[] {
  const step = RING_STEPS.find((one) => range / one <= RINGS_MAX + 1) ?? range;
  const rings: number[] = [];
  for (let ring = step; ring < range * 0.95; ring += step) rings.push(ring);
  return rings;
}

/** The direction of something, in degrees: 0 = north, clockwise, under 360. */
export function bearingOf({ east, north }: Offset): number {
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/** By how much the world is turned clockwise on the disc, in radians: heading up turns it against the heading, by half a turn at most. */
export function turnOf(isHeadingUp: boolean, heading: number | null): number {
  if (!isHeadingUp || heading === null) return 0;
  const shortWay = ((heading + 180) % 360) - 180;
  return (-shortWay * Math.PI) / 180;
}

/** Where something is on the disc, from its middle, in pixels. */
export function onDisc({ east, north }: Offset, turn: number, pixelsPerMetre: number): Point {
  const x = east * pixelsPerMetre;
  const y = -north * pixelsPerMetre;
  return { x: x * Math.cos(turn) - y * Math.sin(turn), y: x * Math.sin(turn) + y * Math.cos(turn) };
}

/** Part of the way from one heading to another, the short way round; degrees. */
export function headingBetween(from: number, to: number, share: number): number {
  const turn = ((((to - from) % 360) + 540) % 360) - 180;
  return (from + turn * share + 360) % 360;
}

export function offsetBetween(from: Offset, to: Offset, share: number): Offset {
  return {
    east: from.east + (to.east - from.east) * share,
    north: from.north + (to.north - from.north) * share,
  };
}
