/**
 * Everything the painter needs that is the same for every tile, worked out once from the terrain file: which
 * cells are alike all round, how far the sea is from land, how rugged the country is, the rounded roads.
 */
import { LIGHT_FLAT, LIGHT_SIZE, TERRAIN_SIZE, type Terrain, WATER_CLASSES } from "@/server/facts/terrain";
import { heightTexture, litTexture } from "./noise";

export interface Ground {
  classes: Uint8Array;
  /** How far around a cell everything is of its class: 0 not even its neighbours, 1 one cell, 2 two cells. */
  alike: Uint8Array;
  /** Slope light −1..1, 0 flat, on the LIGHT_SIZE grid. */
  light: Float32Array;
  /** How broken the country is, 0 plain .. 1 crags, on the LIGHT_SIZE grid. */
  rugged: Float32Array;
  /** Distance of water from land in cells, 0 on land, on the LIGHT_SIZE grid. */
  offshore: Float32Array;
  /** Rounded roads as `x, y, …` in cells. */
  roads: Float32Array[];
  hills: Float32Array;
  drift: Float32Array;
  bumps: Float32Array;
}

/** Takes about 60 ms, which is why a worker does it. */
export function prepareGround(terrain: Terrain): Ground {
  const light = new Float32Array(LIGHT_SIZE * LIGHT_SIZE);
  const slopes = new Float32Array(light.length);
  for (let at = 0; at < light.length; at++) {
    light[at] = ((terrain.light[at] ?? LIGHT_FLAT) - LIGHT_FLAT) / 7;
    slopes[at] = Math.min(1, Math.abs(light[at] ?? 0) * 2.2);
  }
  const hills = heightTexture(7);
  return {
    classes: terrain.classes,
    alike: alikeCells(terrain.classes),
    light,
    rugged: blur(slopes, 2),
    offshore: blur(distanceFromLand(terrain.classes), 1),
    roads: terrain.roads.map((road) => cutCorners(cutCorners(cutCorners(road)))),
    hills,
    drift: heightTexture(11),
    bumps: litTexture(hills),
  };
}

/** Runs of equal cells along rows first, then columns of such runs. */
function alikeCells(classes: Uint8Array): Uint8Array {
  const size = TERRAIN_SIZE;
  const near = new Uint8Array(size * size);
  const far = new Uint8Array(size * size);
  for (let at = 4, run = 0; at < near.length; at++) {
    run = classes[at] === classes[at - 1] ? run + 1 : 0;
    if (run >= 2) near[at - 1] = (classes[at] ?? 0) + 1;
    if (run >= 4) far[at - 2] = (classes[at] ?? 0) + 1;
  }
  const alike = new Uint8Array(size * size);
  const end = (size - 2) * size;
  for (let at = 2 * size; at < end; at++) {
    const code = near[at];
    if (code === 0 || code !== near[at - size] || code !== near[at + size]) continue;
    alike[at] = 1;
    const wide = far[at];
    if (wide === 0 || wide !== far[at - size] || wide !== far[at + size]) continue;
    if (wide === far[at - 2 * size] && wide === far[at + 2 * size]) alike[at] = 2;
  }
  return alike;
}

const FAR = 1000;

/** Chamfer distance in two sweeps; a few per cent off a true circle, which the blur hides. */
function distanceFromLand(classes: Uint8Array): Float32Array {
  const size = LIGHT_SIZE;
  const far = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = 2 * y * TERRAIN_SIZE + 2 * x;
      const wet = wetness(classes, at) + wetness(classes, at + TERRAIN_SIZE);
      far[y * size + x] = wet === 4 ? FAR : wet / 4;
    }
  }
  sweep(far, size + 1, far.length, 1);
  sweep(far, far.length - size - 2, -1, -1);
  return far;
}

/** How many of two neighbouring cells are water. */
function wetness(classes: Uint8Array, at: number): number {
  return ((classes[at] ?? 0) < WATER_CLASSES ? 1 : 0) + ((classes[at + 1] ?? 0) < WATER_CLASSES ? 1 : 0);
}

/** The outermost cells are never reached; nobody sees them, the sea has faded into the page there. */
function sweep(far: Float32Array, from: number, to: number, way: 1 | -1): void {
  const row = LIGHT_SIZE * way;
  const last = way === 1 ? to : LIGHT_SIZE;
  for (let at = from; way === 1 ? at < last : at > last; at += way) {
    const own = far[at] ?? 0;
    if (own < 1) continue;
    const straight = Math.min(far[at - way] ?? FAR, far[at - row] ?? FAR) + 2;
    const slanted = Math.min(far[at - row - 1] ?? FAR, far[at - row + 1] ?? FAR) + 2.83;
    far[at] = Math.min(own, straight, slanted);
  }
}

/** Mean over a square of `2 × reach + 1`, sideways then down; the rim of the grid stays as it is. */
function blur(grid: Float32Array, reach: number): Float32Array {
  return blurAlong(blurAlong(grid, reach, 1), reach, LIGHT_SIZE);
}

function blurAlong(grid: Float32Array, reach: number, stride: number): Float32Array {
  const blurred = grid.slice();
  const share = 1 / (2 * reach + 1);
  const end = grid.length - reach * stride;
  for (let at = reach * stride; at < end; at++) {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) sum += grid[at + k * stride] ?? 0;
    blurred[at] = sum * share;
  }
  return blurred;
}

/** Chaikin: replaces each corner by two points, keeping the ends. */
function cutCorners(line: Float32Array): Float32Array {
  const points = line.length / 2;
  const cut = new Float32Array((points - 1) * 4 + 4);
  cut.set(line.subarray(0, 2), 0);
  for (let i = 0; i + 1 < points; i++) {
    for (let axis = 0; axis < 2; axis++) {
      const from = line[i * 2 + axis] ?? 0;
      const to = line[i * 2 + 2 + axis] ?? 0;
      cut[i * 4 + 2 + axis] = from * 0.75 + to * 0.25;
      cut[i * 4 + 4 + axis] = from * 0.25 + to * 0.75;
    }
  }
  cut.set(line.subarray(-2), cut.length - 2);
  return cut;
}
