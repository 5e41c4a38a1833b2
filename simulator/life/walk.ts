import { isIndoorCell, landcellAt } from "@/server/facts/coordinates";
import type { Waypoint } from "../world/dungeon";
import type { Life, Position } from "./life";

const DEGREES = 180 / Math.PI;

/** Takes `distance` map units off the front of a path; true when the path is walked to its end. */
export function walk(at: Position, path: Waypoint[], distance: number): boolean {
  let left = distance;
  for (let next = path[0]; next; next = path[0]) {
    const dNs = next.ns - at.ns;
    const dEw = next.ew - at.ew;
    const dz = next.z === undefined ? 0 : next.z - at.z;
    const length = Math.sqrt(dNs * dNs + dEw * dEw + dz * dz);
    if (length > 1e-6) at.heading = (Math.atan2(dEw, dNs) * DEGREES + 360) % 360;
    if (length > left) {
      const share = left / length;
      at.ns += dNs * share;
      at.ew += dEw * share;
      if (next.z !== undefined) at.z += dz * share;
      settle(at, next);
      return false;
    }
    left -= length;
    place(at, next);
    path.shift();
  }
  return true;
}

/** Puts somebody somewhere. */
export function place(at: Position, to: Waypoint): void {
  at.ns = to.ns;
  at.ew = to.ew;
  if (to.z !== undefined) at.z = to.z;
  settle(at, to);
}

/** Turns somebody towards a place. */
export function face(at: Position, to: Waypoint): void {
  const dNs = to.ns - at.ns;
  const dEw = to.ew - at.ew;
  if (dNs !== 0 || dEw !== 0) at.heading = (Math.atan2(dEw, dNs) * DEGREES + 360) % 360;
}

export function isInDungeon(life: Life): boolean {
  return isIndoorCell(life.at.cell);
}

function settle(at: Position, near: Waypoint): void {
  if (near.cell !== undefined) {
    at.cell = near.cell;
    return;
  }
  at.z = heightAt(at.ns, at.ew);
  at.cell = landcellAt(at.ns, at.ew) ?? 0;
}

/** Invented hills: the client's height table is not public, but a height that never changes looks broken. */
function heightAt(ns: number, ew: number): number {
  return 0.24 + 0.14 * Math.sin(ns * 0.9 + 1.3) * Math.cos(ew * 0.7) + 0.05 * Math.sin(ns * 3.1 + ew * 2.3);
}
