/** Metres in one map unit. */
export const METRES_PER_UNIT = 240;
/** Edge of a landblock in metres. */
export const LANDBLOCK_METRES = 192;
