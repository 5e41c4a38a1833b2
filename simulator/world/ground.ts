import { MAP_MAX, MAP_MIN } from "@/server/facts/coordinates";
import { CELLS_PER_UNIT, isWater, TERRAIN_SIZE, type Terrain, terrainClasses } from "@/server/facts/terrain";

export interface Place {
  ns: number;
  ew: number;
}

/** What a step costs, by ground; nobody can step on a cost of 0. */
const OPEN_COST = 3;
const ROUGH_COST = 5;
const ROAD_COST = 1;
const ROUGH_CLASSES = new Set(["forest", "swamp", "rock", "obsidian"]);
/** A road is followed in steps of this many cells when it is laid over the grid. */
const ROAD_STEP_CELLS = 0.2;
/** Furthest place from which `nearestLand` finds the shore, in cells. */
const SHORE_CELLS_MAX = 40;

/** Where one can walk, as a grid of cells of 0.2 map unit; x to the east, y to the south. */
export class Ground {
  /** Cost of each cell, row by row from the north; 0 is water. */
  readonly costs: Uint8Array;
  readonly size = TERRAIN_SIZE;

  constructor(terrain: Terrain) {
    const costOfCode = terrainClasses.map((name) =>
      isWater(name) ? 0 : ROUGH_CLASSES.has(name) ? ROUGH_COST : OPEN_COST,
    );
    this.costs = terrain.classes.map((code) => costOfCode[code] ?? 0);
    for (const road of terrain.roads) this.#layRoad(road);
  }

  isLand({ ns, ew }: Place): boolean {
    return this.costAt(cellX(ew), cellY(ns)) > 0;
  }

  costAt(x: number, y: number): number {
    if (x < 0 || y < 0 || x >= TERRAIN_SIZE || y >= TERRAIN_SIZE) return 0;
    return this.costs[y * TERRAIN_SIZE + x] ?? 0;
  }

  /**
   * Cost of walking straight from one place to another (cells crossed times their cost), or Infinity when there
   * is water between them. Visits every cell the line touches (Amanatides and Woo).
   */
  lineCost(from: Place, to: Place): number {
    const startX = (from.ew - MAP_MIN) * CELLS_PER_UNIT;
    const startY = (MAP_MAX - from.ns) * CELLS_PER_UNIT;
    const dx = (to.ew - MAP_MIN) * CELLS_PER_UNIT - startX;
    const dy = (MAP_MAX - to.ns) * CELLS_PER_UNIT - startY;
    const length = Math.sqrt(dx * dx + dy * dy);
    let x = Math.floor(startX);
    let y = Math.floor(startY);
    const stepX = dx < 0 ? -1 : 1;
    const stepY = dy < 0 ? -1 : 1;
    let nextX = dx === 0 ? Infinity : (dx < 0 ? startX - x : x + 1 - startX) / Math.abs(dx);
    let nextY = dy === 0 ? Infinity : (dy < 0 ? startY - y : y + 1 - startY) / Math.abs(dy);
    let at = 0;
    let cost = 0;
    for (;;) {
      const cellCost = this.costAt(x, y);
      if (cellCost === 0) return Infinity;
      const leaves = Math.min(nextX, nextY, 1);
      cost += (leaves - at) * length * cellCost;
      if (leaves >= 1) return cost;
      at = leaves;
      if (nextX <= nextY) {
        x += stepX;
        nextX += 1 / Math.abs(dx);
      } else {
        y += stepY;
        nextY += 1 / Math.abs(dy);
      }
    }
  }

  /** Whether a straight walk stays on land. */
  isClear(from: Place, to: Place): boolean {
    return this.lineCost(from, to) < Infinity;
  }

  /** The place itself when it is land, otherwise the middle of the closest land cell; null far out at sea. */
  nearestLand(place: Place): Place | null {
    if (this.isLand(place)) return { ns: place.ns, ew: place.ew };
    const x = cellX(place.ew);
    const y = cellY(place.ns);
    for (let reach = 1; reach <= SHORE_CELLS_MAX; reach++) {
      for (let side = -reach; side <= reach; side++) {
        for (const [dx, dy] of [
          [side, -reach],
          [side, reach],
          [-reach, side],
          [reach, side],
        ] as const) {
          if (this.costAt(x + dx, y + dy) > 0) return cellCentre(x + dx, y + dy);
        }
      }
    }
    return null;
  }

  #layRoad(road: Float32Array): void {
    for (let i = 0; i + 3 < road.length; i += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = road.subarray(i, i + 4);
      const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / ROAD_STEP_CELLS) || 1;
      for (let step = 0; step <= steps; step++) {
        const x = Math.floor(x0 + ((x1 - x0) * step) / steps);
        const y = Math.floor(y0 + ((y1 - y0) * step) / steps);
        if (x >= 0 && y >= 0 && x < TERRAIN_SIZE && y < TERRAIN_SIZE)
          this.costs[y * TERRAIN_SIZE + x] = ROAD_COST;
      }
    }
  }
}

export function cellX(ew: number): number {
  return Math.floor((ew - MAP_MIN) * CELLS_PER_UNIT);
}

export function cellY(ns: number): number {
  return Math.floor((MAP_MAX - ns) * CELLS_PER_UNIT);
}

export function cellCentre(x: number, y: number): Place {
  return { ns: MAP_MAX - (y + 0.5) / CELLS_PER_UNIT, ew: MAP_MIN + (x + 0.5) / CELLS_PER_UNIT };
}
