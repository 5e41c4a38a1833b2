import { isIndoorCell, landblockOf, landcellAt } from "@/server/facts/coordinates";

/** Name of the dungeon in a landblock (0..0xFFFF), or null. */
export type DungeonNames = (landblock: number) => string | null;

/** Where nothing but coordinates tells of a dungeon, nobody can say which: its rooms reach into its neighbours. */
export const SOME_DUNGEON = "a dungeon";

/**
 * Nineteen of twenty dungeons lie in the westernmost landblocks, which hold nothing that anybody walks on, and under
 * the middle of the Inner Sea. That is known at once; the names of all dungeons are a list of 9 kB that comes later.
 */
function isDungeonCountry(landblock: number): boolean {
  const x = landblock >> 8;
  const y = landblock & 0xff;
  return x < 0x04 || (x >= 0x52 && x <= 0x67 && y >= 0x3f && y <= 0x73);
}

/** The dungeon that a cell surely lies in while the names of the dungeons are still being loaded. */
export function dungeonBeforeNames(landcell: number): string | null {
  return isIndoorCell(landcell) && isDungeonCountry(landblockOf(landcell)) ? SOME_DUNGEON : null;
}

/** Whether coordinates alone show a dungeon: they mean nothing on the map of the world then. */
export function isUnderground({ ns, ew }: { ns: number; ew: number }, names: DungeonNames): boolean {
  const landcell = landcellAt(ns, ew);
  if (landcell === null) return false;
  const landblock = landblockOf(landcell);
  return isDungeonCountry(landblock) || names(landblock) !== null;
}
