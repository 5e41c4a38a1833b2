/**
 * Writes `public/map/terrain.bin` from the two derived grids of the game's ground:
 *
 *   node --import tsx server/facts/data/build-terrain.ts <terrain-1020.json> <relief-510.json> public/map/terrain.bin
 *
 * Run once; the result is committed, the sources are not. Their shape is in README.md beside this file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { deflateSync, inflateSync } from "node:zlib";
import { encodeTerrain, LIGHT_FLAT, LIGHT_SIZE, TERRAIN_SIZE, terrainClasses } from "../terrain";
import { traceRoads } from "./trace-roads";

interface SourceGrid {
  classes?: string[];
  /** base64 of a zlib stream, rows from the south. */
  data: string;
}

const [terrainPath, reliefPath, outPath] = process.argv.slice(2);
if (!terrainPath || !reliefPath || !outPath)
  throw new Error("usage: build-terrain.ts <terrain> <relief> <out>");

const source: SourceGrid = JSON.parse(readFileSync(terrainPath, "utf8"));
const names = source.classes ?? [];
const codes = flipRows(inflate(source), TERRAIN_SIZE);
const isRoad = codes.map((code) => (names[code] === "road" ? 1 : 0));
const relief: SourceGrid = JSON.parse(readFileSync(reliefPath, "utf8"));
const nibbles = inflate(relief);
const light = new Uint8Array(LIGHT_SIZE * LIGHT_SIZE).map((_, i) => {
  const pair = nibbles[i >> 1] ?? 0;
  return i % 2 === 0 ? pair >> 4 : pair & 15;
});

const classes = fillUnderRoads(
  codes.map((code) => terrainClasses.findIndex((name) => name === names[code])),
  isRoad,
);
const slopes = flipRows(light, LIGHT_SIZE);
sinkTestGround(classes, slopes);
const bytes = encodeTerrain({
  classes,
  light: slopes,
  roads: traceRoads(isRoad, TERRAIN_SIZE),
});
const packed = deflateSync(bytes, { level: 9 });
writeFileSync(outPath, packed);
console.log(`${outPath}: ${packed.length} bytes, ${bytes.length} inflated`);

function inflate(grid: SourceGrid): Uint8Array {
  return new Uint8Array(inflateSync(Buffer.from(grid.data, "base64")));
}

function flipRows(grid: Uint8Array, size: number): Uint8Array {
  const flipped = new Uint8Array(grid.length);
  for (let y = 0; y < size; y++)
    flipped.set(grid.subarray((size - 1 - y) * size, (size - y) * size), y * size);
  return flipped;
}

/** The game keeps scraps of test ground in the far corners, which nobody can visit: under water with them. */
function sinkTestGround(classes: Uint8Array, slopes: Uint8Array): void {
  const sink = (x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = y0; y < y1; y++) {
      classes.fill(0, y * TERRAIN_SIZE + x0, y * TERRAIN_SIZE + x1);
      slopes.fill(LIGHT_FLAT, (y >> 1) * LIGHT_SIZE + (x0 >> 1), (y >> 1) * LIGHT_SIZE + (x1 >> 1));
    }
  };
  sink(0, 0, 40, 32);
  sink(0, 1012, TERRAIN_SIZE, TERRAIN_SIZE);
}

/** The source has a road instead of the ground below it: take the commonest ground around. */
function fillUnderRoads(classes: Uint8Array, isRoad: Uint8Array): Uint8Array {
  return classes.map((code, at) => {
    if (!isRoad[at]) return code;
    for (let reach = 1; ; reach++) {
      const votes = new Map<number, number>();
      for (let dy = -reach; dy <= reach; dy++) {
        for (let dx = -reach; dx <= reach; dx++) {
          const near = at + dy * TERRAIN_SIZE + dx;
          const ground = classes[near];
          if (ground !== undefined && !isRoad[near]) votes.set(ground, (votes.get(ground) ?? 0) + 1);
        }
      }
      const winner = [...votes].sort((a, b) => b[1] - a[1])[0];
      if (winner) return winner[0];
    }
  });
}
