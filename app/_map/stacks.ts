/** Markers that would cover each other are shown as one with a number. */
import type { Marker } from "./character-tracks";

export interface ScreenMarker {
  readonly marker: Marker;
  readonly x: number;
  readonly y: number;
}

/** At least one member; the first one gives the stack its place. */
export interface Stack {
  readonly x: number;
  readonly y: number;
  readonly members: readonly ScreenMarker[];
}

/** Nearer than this two dots of 10 px are one blot. */
export const STACK_PIXELS = 9;

/**
 * Markers in order of importance; each joins the first stack it touches or begins one. Because the order does not
 * depend on the position, a stack does not change its place while others walk through it.
 */
export function stackMarkers(markers: readonly ScreenMarker[], reach = STACK_PIXELS): Stack[] {
  return stackPoints(markers, reach);
}

interface StackOf<T> {
  readonly x: number;
  readonly y: number;
  readonly members: T[];
}

/** The same for anything that has a place; the first of each stack gives it its own. */
export function stackPoints<T extends { readonly x: number; readonly y: number }>(
  points: readonly T[],
  reach: number,
): StackOf<T>[] {
  const stacks: StackOf<T>[] = [];
  const grid = new Map<number, StackOf<T>[]>();
  for (const point of points) {
    const column = Math.floor(point.x / reach);
    const row = Math.floor(point.y / reach);
    const home = stackNear(grid, column, row, point, reach);
    if (home) {
      home.members.push(point);
      continue;
    }
    const stack = { x: point.x, y: point.y, members: [point] };
    stacks.push(stack);
    const key = gridKey(column, row);
    const cell = grid.get(key);
    if (cell) cell.push(stack);
    else grid.set(key, [stack]);
  }
  return stacks;
}

function stackNear<T extends { x: number; y: number }>(
  grid: ReadonlyMap<number, readonly T[]>,
  column: number,
  row: number,
  { x, y }: { readonly x: number; readonly y: number },
  reach: number,
): T | null {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      for (const stack of grid.get(gridKey(column + dx, row + dy)) ?? []) {
        if (Math.hypot(stack.x - x, stack.y - y) < reach) return stack;
      }
    }
  }
  return null;
}

function gridKey(column: number, row: number): number {
  return row * 100_000 + column;
}

/** The stack under a point, nearest first. */
export function stackAt(stacks: readonly Stack[], x: number, y: number, reach: number): Stack | null {
  let nearest: Stack | null = null;
  let least = reach;
  for (const stack of stacks) {
    const away = Math.min(...stack.members.map((member) => Math.hypot(member.x - x, member.y - y)));
    if (away <= least) {
      nearest = stack;
      least = away;
    }
  }
  return nearest;
}
