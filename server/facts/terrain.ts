/**
 * The ground of Dereth: what kind of terrain lies where, how the slope catches the light, and where the roads
 * run. One deflated binary (`public/map/terrain.bin`, shape in `server/facts/data/README.md`) holds all three.
 * Distances here are in cells of 48 m (0.2 map unit), x to the east and y to the SOUTH, both from the
 * north-west corner of the world, which is the way a picture is stored.
 */
import { MAP_MAX, MAP_MIN } from "./coordinates";

/** Ground classes in the order of their codes in the file. Roads are lines, not a class of ground. */
export const terrainClasses = [
  "deep_water",
  "shallow_water",
  "fresh_water",
  "grass",
  "lush_grass",
  "forest",
  "swamp",
  "sand",
  "dirt",
  "rock",
  "snow",
  "ice",
  "obsidian",
  "moss",
  "olthoi",
] as const;
export type TerrainClass = (typeof terrainClasses)[number];

/** The first three codes are water. */
export const WATER_CLASSES = 3;
/** Cells per map unit. */
export const CELLS_PER_UNIT = 5;
/** Cells along one side of the world. */
export const TERRAIN_SIZE = 1020;
/** The slope light is half as fine as the classes. */
export const LIGHT_SIZE = 510;
/** Slope light of flat ground; 0 is deepest shade, 15 brightest. The light stands in the north-west. */
export const LIGHT_FLAT = 8;

export interface Terrain {
  /** One class code per cell, row by row from the north. */
  classes: Uint8Array;
  /** Slope light 0..15 per 2 × 2 cells, row by row from the north. */
  light: Uint8Array;
  /** Each road is `x, y, x, y …` in cells: the corners of a line that is rounded when drawn. */
  roads: Float32Array[];
}

const MAGIC = 0x4d4f5431; // "MOT1"
/** Road points are stored in sixteenths of a cell: 3 m, and the whole world still fits 16 bits. */
const ROAD_STEPS = 16;
const HEADER_BYTES = 8;

/**
 * Reads the inflated bytes of `terrain.bin`.
 * @throws Error when the bytes are not a terrain file of this version or are cut short.
 */
export function decodeTerrain(bytes: Uint8Array): Terrain {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const classBytes = TERRAIN_SIZE * TERRAIN_SIZE;
  const lightBytes = (LIGHT_SIZE * LIGHT_SIZE) / 2;
  const roadStart = HEADER_BYTES + classBytes + lightBytes;
  if (bytes.length < roadStart || view.getUint32(0) !== MAGIC) throw new Error("not a terrain file");

  const roads: Float32Array[] = [];
  let at = roadStart;
  for (let left = view.getUint32(4); left > 0; left--) {
    const points = new Float32Array(view.getUint16(at) * 2);
    at += 2;
    for (let i = 0; i < points.length; i++, at += 2) points[i] = view.getUint16(at) / ROAD_STEPS;
    roads.push(points);
  }
  return {
    classes: bytes.subarray(HEADER_BYTES, HEADER_BYTES + classBytes),
    light: new Uint8Array(LIGHT_SIZE * LIGHT_SIZE).map((_, i) => {
      const pair = bytes[HEADER_BYTES + classBytes + (i >> 1)] ?? 0;
      return i % 2 === 0 ? pair >> 4 : pair & 15;
    }),
    roads,
  };
}

/** The reverse of {@link decodeTerrain}; the caller deflates (zlib) what it gets. */
export function encodeTerrain(terrain: Terrain): Uint8Array {
  const roadBytes = terrain.roads.reduce((sum, road) => sum + 2 + road.length * 2, 0);
  const lightStart = HEADER_BYTES + terrain.classes.length;
  const bytes = new Uint8Array(lightStart + terrain.light.length / 2 + roadBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, terrain.roads.length);
  bytes.set(terrain.classes, HEADER_BYTES);
  terrain.light.forEach((value, i) => {
    const at = lightStart + (i >> 1);
    bytes[at] = (bytes[at] ?? 0) | (i % 2 === 0 ? value << 4 : value);
  });
  let at = lightStart + terrain.light.length / 2;
  for (const road of terrain.roads) {
    view.setUint16(at, road.length / 2);
    at += 2;
    for (const value of road) {
      view.setUint16(at, Math.round(value * ROAD_STEPS));
      at += 2;
    }
  }
  return bytes;
}

/** The class under a place; everything beyond the edge of the world is deep water. */
export function terrainClassAt(terrain: Terrain, ns: number, ew: number): TerrainClass {
  const x = Math.floor((ew - MAP_MIN) * CELLS_PER_UNIT);
  const y = Math.floor((MAP_MAX - ns) * CELLS_PER_UNIT);
  if (x < 0 || y < 0 || x >= TERRAIN_SIZE || y >= TERRAIN_SIZE) return "deep_water";
  return terrainClasses[terrain.classes[y * TERRAIN_SIZE + x] ?? 0] ?? "deep_water";
}

/** Whether nobody can stand there. */
export function isWater(name: TerrainClass): boolean {
  return terrainClasses.indexOf(name) < WATER_CLASSES;
}
