import { type Floor, TILE_METRES } from "./dungeon";

/** A straight piece of wall, in metres within the landblock. */
export type Wall = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/**
 * The outline of a floor: the sides of rooms that touch no other room, straight pieces joined. Rooms off the grid have
 * all four sides. Which shape a room has is known to the game's own files only, so each is its square.
 */
export function floorWalls({ tiles }: Floor): readonly Wall[] {
  const taken = new Set(tiles.map(({ x, y }) => `${x} ${y}`));
  const half = TILE_METRES / 2;
  const level = new Map<number, number[]>();
  const upright = new Map<number, number[]>();
  for (const { x, y } of tiles) {
    if (!taken.has(`${x} ${y + TILE_METRES}`)) add(level, y + half, x - half);
    if (!taken.has(`${x} ${y - TILE_METRES}`)) add(level, y - half, x - half);
    if (!taken.has(`${x + TILE_METRES} ${y}`)) add(upright, x + half, y - half);
    if (!taken.has(`${x - TILE_METRES} ${y}`)) add(upright, x - half, y - half);
  }
  return [
    ...joined(level).map(({ at, from, to }) => ({ x1: from, y1: at, x2: to, y2: at })),
    ...joined(upright).map(({ at, from, to }) => ({ x1: at, y1: from, x2: at, y2: to })),
  ];
}

function add(lines: Map<number, number[]>, at: number, from: number): void {
  const known = lines.get(at);
  if (known) known.push(from);
  else lines.set(at, [from]);
}

/** Pieces of one room's length that lie on the same line and follow each other become one. */
function joined(lines: ReadonlyMap<number, readonly number[]>): { at: number; from: number; to: number }[] {
  return [...lines].flatMap(([at, starts]) => {
    const pieces: { at: number; from: number; to: number }[] = [];
    for (const from of [...new Set(starts)].sort((a, b) => a - b)) {
      const last = pieces.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, from + TILE_METRES);
      else pieces.push({ at, from, to: from + TILE_METRES });
    }
    return pieces;
  });
}
