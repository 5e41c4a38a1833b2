/**
 * Turns road cells into lines, so that a road can be a smooth stroke at any zoom and not a staircase.
 * Used once, by build-terrain.ts.
 */
const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
];
/** Smaller finds are plots and squares of settlements, not roads. */
const CELLS_MIN = 12;
/** How far, in cells, a line may leave its cells. */
const TOLERANCE_CELLS = 0.7;

type Point = readonly [number, number];

/** @param isRoad row-major square grid of 0 and 1. Returns `x, y, …` per road in cells (cell centres at .5). */
export function traceRoads(isRoad: Uint8Array, size: number): Float32Array[] {
  const links = linkCells(thin(isRoad, size), size);
  const roads: Float32Array[] = [];
  const used = new Set<string>();
  const ends = [...links.keys()].filter((cell) => links.get(cell)?.length !== 2);
  for (const start of [...ends, ...links.keys()]) {
    for (const next of links.get(start) ?? []) {
      const chain = walk(links, used, start, next);
      const points = chain.map((cell): Point => [(cell % size) + 0.5, Math.floor(cell / size) + 0.5]);
      if (points.length > 1) roads.push(Float32Array.from(simplify(points).flat()));
    }
  }
  return roads;
}

/** Bridges and squares are two cells wide: strips them to one without breaking the road (Zhang–Suen). */
function thin(isRoad: Uint8Array, size: number): Uint8Array {
  const grid = isRoad.slice();
  // The eight neighbours clockwise from the north.
  const ring = [-size, 1 - size, 1, 1 + size, size, size - 1, -1, -1 - size];
  for (let removed = 1; removed > 0; ) {
    removed = 0;
    for (const phase of [0, 1]) {
      const spare: number[] = [];
      grid.forEach((road, cell) => {
        if (!road) return;
        const near = ring.map((offset) => grid[cell + offset] ?? 0);
        const [n = 0, , e = 0, , s = 0, , w = 0] = near;
        const count = near.reduce((sum, value) => sum + value, 0);
        const entries = near.filter((value, i) => value === 0 && near[(i + 1) % 8] === 1).length;
        const corner = phase === 0 ? n * e * s + e * s * w : n * e * w + n * s * w;
        if (count >= 2 && count <= 6 && entries === 1 && corner === 0) spare.push(cell);
      });
      for (const cell of spare) grid[cell] = 0;
      removed += spare.length;
    }
  }
  return grid;
}

/** Cell → the cells it leads to. A diagonal counts only where no straight way round exists. */
function linkCells(isRoad: Uint8Array, size: number): Map<number, number[]> {
  const links = new Map<number, number[]>();
  for (const group of groups(isRoad, size)) {
    if (group.length < CELLS_MIN) continue;
    for (const cell of group) {
      links.set(
        cell,
        NEIGHBOURS.filter(([dx, dy]) => {
          if (!isRoad[cell + dy * size + dx]) return false;
          return dx === 0 || dy === 0 || !(isRoad[cell + dx] || isRoad[cell + dy * size]);
        }).map(([dx, dy]) => cell + dy * size + dx),
      );
    }
  }
  return links;
}

function groups(isRoad: Uint8Array, size: number): number[][] {
  const seen = new Set<number>();
  const found: number[][] = [];
  isRoad.forEach((road, first) => {
    if (!road || seen.has(first)) return;
    const group = [first];
    seen.add(first);
    for (const cell of group) {
      for (const [dx, dy] of NEIGHBOURS) {
        const next = cell + dy * size + dx;
        if (!isRoad[next] || seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    found.push(group);
  });
  return found;
}

/** Follows a road from a cell to the next fork or end, taking each link once. */
function walk(links: Map<number, number[]>, used: Set<string>, start: number, next: number): number[] {
  const chain = [start];
  let from = start;
  let to: number | undefined = next;
  while (to !== undefined) {
    const key: string = from < to ? `${from}-${to}` : `${to}-${from}`;
    if (used.has(key)) break;
    used.add(key);
    chain.push(to);
    const onward: number[] = links.get(to) ?? [];
    const came: number = from;
    from = to;
    to = onward.length === 2 ? onward.find((cell) => cell !== came) : undefined;
  }
  return chain;
}

/** Drops the staircase (Ramer–Douglas–Peucker). */
function simplify(points: Point[]): Point[] {
  const first = points.at(0);
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return points;
  let farthest = 0;
  let split = 0;
  points.forEach((point, i) => {
    const away = distanceToLine(point, first, last);
    if (away > farthest) {
      farthest = away;
      split = i;
    }
  });
  if (farthest <= TOLERANCE_CELLS) return [first, last];
  return [...simplify(points.slice(0, split + 1)), ...simplify(points.slice(split)).slice(1)];
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
