import { MAP_MIN } from "@/server/facts/coordinates";

/** Rooms lie on a grid of this many metres, each the middle of its square. */
export const TILE_METRES = 10;
/** Floors lie this many metres apart. */
export const FLOOR_METRES = 6;

const METRES_PER_UNIT = 240;
const LANDBLOCK_METRES = 192;

/** Middle of a room in metres within the landblock, east and north positive; may be negative. */
export type Tile = { readonly x: number; readonly y: number };

/** The box around rooms, in metres within the landblock. */
export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export type Floor = {
  /** Height in metres, a multiple of 6 as far as the plugin kept to the game's grid. */
  readonly z: number;
  readonly tiles: readonly Tile[];
  readonly bounds: Bounds;
};

/** The floor plan of one dungeon. Replaced, never changed in place. */
export type Dungeon = {
  /** Four upper-case hex digits. */
  readonly landblock: string;
  readonly name: string | null;
  /** From the lowest up; at least one. */
  readonly floors: readonly Floor[];
  /** Of all floors. */
  readonly bounds: Bounds;
};

type Told = { readonly landblock: string; readonly name: string | null; readonly z_levels: unknown };

/** The plan that a plugin has told, from the stream or from the server; null when it holds no room. */
export function readDungeon({ landblock, name, z_levels }: Told): Dungeon | null {
  const byHeight = new Map<number, Map<string, Tile>>();
  for (const level of arrayOf(z_levels)) {
    const z = floorHeight(numberOf(level, "z"));
    const tiles = byHeight.get(z) ?? new Map<string, Tile>();
    for (const told of arrayOf(read(level, "tiles"))) {
      const x = numberOf(told, "x");
      const y = numberOf(told, "y");
      if (x !== null && y !== null) tiles.set(`${x} ${y}`, { x, y });
    }
    if (tiles.size > 0) byHeight.set(z, tiles);
  }
  const floors = [...byHeight]
    .map(([z, tiles]): Floor => {
      const list = [...tiles.values()];
      return { z, tiles: list, bounds: boundsOf(list) };
    })
    .sort((a, b) => a.z - b.z);
  const [lowest, ...others] = floors;
  if (!lowest) return null;
  const bounds = others.reduce((all, floor) => union(all, floor.bounds), lowest.bounds);
  return { landblock, name, floors, bounds };
}

/** Heights that belong to one floor have one key; a floor without any is taken for the ground floor. */
function floorHeight(z: number | null): number {
  return Math.floor(((z ?? 0) + FLOOR_METRES / 2) / FLOOR_METRES) * FLOOR_METRES;
}

/**
 * The floor that somebody at height `z` stands on: the one next to it. Plugins tell heights in metres or in map units
 * (metres / 240) and do not say which: a small number is taken for map units where that leads to a floor.
 * @param z as it was sent; null means nobody knows, which gives the floor nearest to the ground
 */
export function floorAt({ floors }: Pick<Dungeon, "floors">, z: number | null): Floor {
  const inUnits = z !== null && Math.abs(z) < 1 ? nearest(floors, z * METRES_PER_UNIT) : null;
  if (inUnits && inUnits.offMetres <= FLOOR_METRES / 2 + 0.5) return inUnits.floor;
  return nearest(floors, z ?? 0).floor;
}

function nearest(floors: readonly Floor[], z: number): { floor: Floor; offMetres: number } {
  const [first, ...others] = floors;
  if (!first) throw new Error("a dungeon has at least one floor");
  const floor = others.reduce(
    (best, one) => (Math.abs(one.z - z) < Math.abs(best.z - z) ? one : best),
    first,
  );
  return { floor, offMetres: Math.abs(floor.z - z) };
}

/** Where a plugin's map coordinates lie within the landblock (four hex digits), in metres. */
export function placeInLandblock(landblock: string, { ns, ew }: { ns: number; ew: number }): Tile {
  const number = Number.parseInt(landblock, 16);
  return {
    x: (ew - MAP_MIN) * METRES_PER_UNIT - (number >> 8) * LANDBLOCK_METRES,
    y: (ns - MAP_MIN) * METRES_PER_UNIT - (number & 0xff) * LANDBLOCK_METRES,
  };
}

function boundsOf(tiles: readonly Tile[]): Bounds {
  const half = TILE_METRES / 2;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of tiles) {
    west = Math.min(west, x - half);
    east = Math.max(east, x + half);
    south = Math.min(south, y - half);
    north = Math.max(north, y + half);
  }
  return { west, south, east, north };
}

function union(a: Bounds, b: Bounds): Bounds {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}

function arrayOf(told: unknown): readonly unknown[] {
  return Array.isArray(told) ? told : [];
}

function numberOf(from: unknown, key: string): number | null {
  const value = read(from, key);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function read(from: unknown, key: string): unknown {
  return typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
}
