import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";
import { decodeTerrain, type Terrain } from "@/server/facts/terrain";

const TERRAIN_FILE = join("public", "map", "terrain.bin");

/**
 * The ground of Dereth from the map's own file. Looked for upwards from this module, because the bundle in dist/
 * and the source lie at different depths.
 * @throws Error when it is nowhere: a fleet that walks on water would be a wrong test of the map.
 */
export function readTerrain(): Terrain {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, TERRAIN_FILE);
    if (existsSync(file)) return decodeTerrain(inflateSync(readFileSync(file)));
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(`${TERRAIN_FILE} is missing: run the simulator from its repository`);
    folder = parent;
  }
}
