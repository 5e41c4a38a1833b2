import { MAP_MIN } from "@/server/facts/coordinates";
import { Random } from "../random";
import { LANDBLOCK_METRES, METRES_PER_UNIT } from "./measures";

/** A corner in a walk; indoors it knows its floor and its cell. */
export interface Waypoint {
  ns: number;
  ew: number;
  /** Height in map units (metres / 240). */
  z?: number;
  /** 32-bit cell id. */
  cell?: number;
}

export interface Tile {
  /** Metres within the landblock, on the grid of 10 m; floors lie 6 m apart. */
  x: number;
  y: number;
  z: number;
  env: number;
  /** Quarter turns. */
  rot: number;
}

const GRID_METRES = 10;
const FLOOR_METRES = 6;
const TILES_MIN = 70;
const TILES_MAX = 150;
/** Indoor cells count from here. */
const FIRST_CELL = 0x100;
/** Ids of room shapes as the client numbers them; which shape is which does not matter to a radar. */
const ROOM_SHAPES = [257, 258, 261, 262, 264, 270, 298, 312];
const SIDES = [
  [1, 0],
  [0, -1],
  [-1, 0],
  [0, 1],
] as const;

/**
 * A dungeon of rooms on the game's grid. The real rooms are in the client's own data, which nobody may ship, so
 * this is an invented floor plan: the same landblock always gives the same one.
 */
export class Dungeon {
  readonly tiles: Tile[] = [];
  readonly #links: number[][] = [];

  constructor(readonly landblock: number) {
    const rng = new Random(`dungeon ${landblock}`);
    const index = new Map<string, number>();
    const wanted = rng.int(TILES_MIN, TILES_MAX);
    this.#add(index, rng, 0, 0, 0);
    while (this.tiles.length < wanted) this.#dig(index, rng);
  }

  /** Where one stands in the middle of a tile, in the coordinates a plugin computes there. */
  waypoint(tile: number): Waypoint {
    const { x, y, z } = this.tiles[tile] ?? { x: 0, y: 0, z: 0 };
    const globalX = (this.landblock >>> 8) * LANDBLOCK_METRES + x;
    const globalY = (this.landblock & 0xff) * LANDBLOCK_METRES + y;
    return {
      ew: globalX / METRES_PER_UNIT + MAP_MIN,
      ns: globalY / METRES_PER_UNIT + MAP_MIN,
      z: z / METRES_PER_UNIT,
      cell: ((this.landblock << 16) | (FIRST_CELL + tile)) >>> 0,
    };
  }

  /** The tile a cell id stands for. */
  tileOf(cell: number): number {
    return Math.min(Math.max((cell & 0xffff) - FIRST_CELL, 0), this.tiles.length - 1);
  }

  /** The tiles from one to another, both included (breadth first; every tile can be reached). */
  path(from: number, to: number): number[] {
    const cameFrom = new Map<number, number>([[from, from]]);
    const queue = [from];
    for (const tile of queue) {
      if (tile === to) break;
      for (const next of this.#links[tile] ?? []) {
        if (cameFrom.has(next)) continue;
        cameFrom.set(next, tile);
        queue.push(next);
      }
    }
    const path = [to];
    for (let tile = to; tile !== from; ) {
      tile = cameFrom.get(tile) ?? from;
      path.push(tile);
    }
    return path.reverse();
  }

  /** Floors from the top, each with its tiles: the shape of a `dungeon_map` frame. */
  floors(): { z: number; tiles: Omit<Tile, "z">[] }[] {
    const floors = new Map<number, Omit<Tile, "z">[]>();
    for (const { z, ...tile } of this.tiles) floors.set(z, [...(floors.get(z) ?? []), tile]);
    return [...floors].map(([z, tiles]) => ({ z, tiles })).sort((a, b) => b.z - a.z);
  }

  /** Starts a corridor, or a stair, at some tile. */
  #dig(index: Map<string, number>, rng: Random): void {
    let from = rng.int(Math.max(0, this.tiles.length - 25), this.tiles.length - 1);
    const tile = this.tiles[from];
    if (!tile) return;
    const [dx, dy] = rng.pick(SIDES);
    const deeper = rng.chance(0.04) ? FLOOR_METRES : 0;
    let { x, y } = tile;
    const z = tile.z - deeper;
    for (let length = rng.int(2, 5); length > 0; length--) {
      x += dx * GRID_METRES;
      y += dy * GRID_METRES;
      const known = index.get(`${x} ${y} ${z}`);
      const next = known ?? this.#add(index, rng, x, y, z);
      if (next !== from && !this.#links[from]?.includes(next)) {
        this.#links[from]?.push(next);
        this.#links[next]?.push(from);
      }
      from = next;
    }
  }

  #add(index: Map<string, number>, rng: Random, x: number, y: number, z: number): number {
    const tile = this.tiles.length;
    this.tiles.push({ x, y, z, env: rng.pick(ROOM_SHAPES), rot: rng.int(0, 3) });
    this.#links.push([]);
    index.set(`${x} ${y} ${z}`, tile);
    return tile;
  }
}
