/**
 * Geometry of Dereth. Map units: 1.0 = 240 m = 10 cells; a landblock (192 m) is 0.8. North and east positive.
 * Source: ACE's PositionExtensions, the client's own convention (`world.md` of the domain notes).
 */

/** South and west edge of the world, in map units. */
export const MAP_MIN = -101.95;

/** North and east edge of the world, in map units. */
export const MAP_MAX = 102.05;

/** Edge length of the world, in map units. */
export const MAP_SIZE = MAP_MAX - MAP_MIN;

/** Largest absolute coordinate that is drawn; beyond it a reading is history only. */
export const DRAWABLE_ABS_MAX = 103;

const METRES_PER_UNIT = 240;
const LANDBLOCK_METRES = 192;
const CELL_METRES = 24;

/** True when a reading belongs on the world map. */
export function isDrawable(ns: number, ew: number): boolean {
  return Math.abs(ns) <= DRAWABLE_ABS_MAX && Math.abs(ew) <= DRAWABLE_ABS_MAX;
}

/** `42.1N, 33.6E`, as players write places. */
export function formatPlace(ns: number, ew: number): string {
  return `${formatAxis(ns, "N", "S")}, ${formatAxis(ew, "E", "W")}`;
}

function formatAxis(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(1)}${value < 0 ? negative : positive}`;
}

const PLACE = /(\d{1,3}(?:\.\d+)?)\s*([NS])[\s,]+(\d{1,3}(?:\.\d+)?)\s*([EW])/i;

/** Reads `42.1N, 33.6E` anywhere in a text; null when there is none. `index` and `length` locate it. */
export function findPlace(text: string): { ns: number; ew: number; index: number; length: number } | null {
  const match = PLACE.exec(text);
  if (!match) return null;
  const ns = Number(match[1]) * (match[2]?.toUpperCase() === "S" ? -1 : 1);
  const ew = Number(match[3]) * (match[4]?.toUpperCase() === "W" ? -1 : 1);
  return isDrawable(ns, ew) ? { ns, ew, index: match.index, length: match[0].length } : null;
}

/** High 16 bits of a cell id: the landblock, x in the high byte. */
export function landblockOf(landcell: number): number {
  return (landcell >>> 16) & 0xffff;
}

/** A landblock as four upper-case hex digits, such as `A9B4`. */
export function landblockHex(landblock: number): string {
  return landblock.toString(16).toUpperCase().padStart(4, "0");
}

/** True for cells of building interiors and dungeons (low 16 bits 0x0100 and up). */
export function isIndoorCell(landcell: number): boolean {
  return (landcell & 0xffff) >= 0x0100;
}

/** The outdoor cell id at a place on the map; null outside the world. */
export function landcellAt(ns: number, ew: number): number | null {
  const x = (ew - MAP_MIN) * METRES_PER_UNIT;
  const y = (ns - MAP_MIN) * METRES_PER_UNIT;
  const blockX = Math.floor(x / LANDBLOCK_METRES);
  const blockY = Math.floor(y / LANDBLOCK_METRES);
  if (blockX < 0 || blockX > 254 || blockY < 0 || blockY > 254) return null;
  const cellX = Math.floor((x - blockX * LANDBLOCK_METRES) / CELL_METRES);
  const cellY = Math.floor((y - blockY * LANDBLOCK_METRES) / CELL_METRES);
  return ((blockX << 24) | (blockY << 16) | (cellX * 8 + cellY + 1)) >>> 0;
}
