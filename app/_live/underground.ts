import { isIndoorCell, landblockOf, landcellAt } from "@/server/facts/coordinates";

/** Name of the dungeon in a landblock (0..0xFFFF), or null. */
export type DungeonNames = (landblock: number) => string | null;

/** Where nothing but coordinates tells of a dungeon, nobody can say which: its rooms reach into its neighbours. */
export const SOME_DUNGEON = "a dungeon";

/** The westernmost landblocks, which hold most dungeons and nothing that anybody walks on. */
const DUNGEON_COLUMNS = 4;

/** The dungeon that a cell surely lies in while the names of the dungeons are still being loaded. */
export function dungeonBeforeNames(landcell: number): string | null {
  return isIndoorCell(landcell) && landblockOf(landcell) >> 8 < DUNGEON_COLUMNS ? SOME_DUNGEON : null;
}

/**
 * Whether coordinates alone show a dungeon: they lie in its landblock, or south of it, where most rooms are. They mean
 * nothing on the map of the world then.
 */
export function isUnderground({ ns, ew }: { ns: number; ew: number }, names: DungeonNames): boolean {
  const landcell = landcellAt(ns, ew);
  if (landcell === null) return false;
  const landblock = landblockOf(landcell);
  return names(landblock) !== null || names(landblock + 1) !== null;
}
