/**
 * Which landblocks are dungeons, and what they are called. Coordinates a plugin computes inside one mean nothing on
 * the world map. The names weigh 9 kB compressed: browser code that can wait should `import()` this module.
 */
import { isIndoorCell, landblockOf } from "./coordinates";
import { dungeonLines } from "./data/dungeon-names";

const names = new Map(
  dungeonLines
    .trim()
    .split("\n")
    .map((line) => [Number.parseInt(line.slice(0, 4), 16), line.slice(4)]),
);

/** Name of the dungeon in a landblock (0..0xFFFF), null when it is open country or unknown. */
export function dungeonName(landblock: number): string | null {
  return names.get(landblock) ?? null;
}

/** Name of the dungeon a 32-bit cell id lies in; null under the sky and inside ordinary buildings. */
export function dungeonAt(landcell: number): string | null {
  return isIndoorCell(landcell) ? dungeonName(landblockOf(landcell)) : null;
}
