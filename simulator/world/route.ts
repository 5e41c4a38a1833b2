import { CELLS_PER_UNIT } from "@/server/facts/terrain";
import { cellCentre, cellX, cellY, type Ground, type Place } from "./ground";

/** How far a route may swing out beyond its two ends, in cells (6 map units). */
const MARGIN_CELLS = 6 * CELLS_PER_UNIT;
/** Straightening looks this many steps ahead. */
const SHORTCUT_STEPS = 12;
const DIAGONAL = Math.SQRT2;

/** dx, dy of the eight neighbours; opposite directions differ by 4. */
const DIRECTIONS = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/**
 * A walk over land that prefers roads (A* over the cells, then straightened where that costs no more).
 * Starts and ends at the given places; null when water or distance is in the way.
 */
export function findRoute(ground: Ground, from: Place, to: Place): Place[] | null {
  if (!ground.isLand(from) || !ground.isLand(to)) return null;
  const cells = findCells(ground, from, to);
  if (!cells) return null;
  const inner = cells.slice(1, -1).map(([x, y]) => cellCentre(x, y));
  return straighten(ground, [from, ...inner, to]);
}

function findCells(ground: Ground, from: Place, to: Place): [number, number][] | null {
  const box = boxAround(from, to);
  const start = box.index(cellX(from.ew), cellY(from.ns));
  const goal = box.index(cellX(to.ew), cellY(to.ns));
  const goalX = goal % box.width;
  const goalY = Math.floor(goal / box.width);
  const best = new Float64Array(box.width * box.height).fill(Infinity);
  const cameFrom = new Int8Array(box.width * box.height).fill(-1);
  const open = new Heap();
  best[start] = 0;
  open.push(start, 0);

  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (cell === goal) return trace(cameFrom, box, goal);
    const x = cell % box.width;
    const y = Math.floor(cell / box.width);
    const soFar = best[cell] ?? Infinity;
    for (let direction = 0; direction < DIRECTIONS.length; direction++) {
      const [dx, dy] = DIRECTIONS[direction] ?? [0, 0];
      const nx = x + dx;
      const ny = y + dy;
      if (nx < 0 || ny < 0 || nx >= box.width || ny >= box.height) continue;
      const cost = stepCost(ground, box.left + x, box.top + y, dx, dy);
      const next = ny * box.width + nx;
      const total = soFar + cost;
      if (total >= (best[next] ?? 0)) continue;
      best[next] = total;
      cameFrom[next] = direction;
      open.push(next, total + Math.hypot(goalX - nx, goalY - ny));
    }
  }
  return null;
}

/** A diagonal step needs both straight neighbours, or it would cut across a corner of water. */
function stepCost(ground: Ground, x: number, y: number, dx: number, dy: number): number {
  const cost = ground.costAt(x + dx, y + dy);
  if (cost === 0) return Infinity;
  if (dx === 0 || dy === 0) return cost;
  if (ground.costAt(x + dx, y) === 0 || ground.costAt(x, y + dy) === 0) return Infinity;
  return cost * DIAGONAL;
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  index: (x: number, y: number) => number;
}

function boxAround(from: Place, to: Place): Box {
  const xs = [cellX(from.ew), cellX(to.ew)];
  const ys = [cellY(from.ns), cellY(to.ns)];
  const left = Math.min(...xs) - MARGIN_CELLS;
  const top = Math.min(...ys) - MARGIN_CELLS;
  const width = Math.max(...xs) + MARGIN_CELLS - left + 1;
  const height = Math.max(...ys) + MARGIN_CELLS - top + 1;
  return { left, top, width, height, index: (x, y) => (y - top) * width + (x - left) };
}

function trace(cameFrom: Int8Array, box: Box, goal: number): [number, number][] {
  const cells: [number, number][] = [];
  let cell = goal;
  for (;;) {
    cells.push([box.left + (cell % box.width), box.top + Math.floor(cell / box.width)]);
    const [dx, dy] = DIRECTIONS[cameFrom[cell] ?? -1] ?? [0, 0];
    if (dx === 0 && dy === 0) return cells.reverse();
    cell -= dy * box.width + dx;
  }
}

function straighten(ground: Ground, points: Place[]): Place[] {
  const legCosts = points.map((point, i) => {
    const next = points[i + 1];
    return next ? ground.lineCost(point, next) : 0;
  });
  const kept: Place[] = [];
  let at = 0;
  while (at < points.length) {
    const here = points[at];
    if (here) kept.push(here);
    let next = at + 1;
    let walked = legCosts[at] ?? 0;
    for (let ahead = at + 2; here && ahead < Math.min(points.length, at + SHORTCUT_STEPS); ahead++) {
      walked += legCosts[ahead - 1] ?? 0;
      const there = points[ahead];
      if (there && ground.lineCost(here, there) <= walked * 1.03) next = ahead;
    }
    at = next;
  }
  return kept;
}

/** Smallest first; a cell may be in it twice, the worse entry then finds nothing to improve. */
class Heap {
  readonly #cells: number[] = [];
  readonly #keys: number[] = [];

  push(cell: number, key: number): void {
    let at = this.#cells.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentKey = this.#keys[parent] ?? 0;
      if (parentKey <= key) break;
      this.#set(at, this.#cells[parent] ?? 0, parentKey);
      at = parent;
    }
    this.#set(at, cell, key);
  }

  pop(): number | undefined {
    const top = this.#cells[0];
    const lastCell = this.#cells.pop();
    const lastKey = this.#keys.pop();
    if (top === undefined || lastCell === undefined || lastKey === undefined) return undefined;
    const size = this.#cells.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (this.#keys[child + 1] ?? 0) < (this.#keys[child] ?? 0)) child++;
      const childKey = this.#keys[child] ?? 0;
      if (childKey >= lastKey) break;
      this.#set(at, this.#cells[child] ?? 0, childKey);
      at = child;
    }
    this.#set(at, lastCell, lastKey);
    return top;
  }

  #set(at: number, cell: number, key: number): void {
    this.#cells[at] = cell;
    this.#keys[at] = key;
  }
}
