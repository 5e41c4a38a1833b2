import { type Bounds, type Floor, placeInLandblock } from "@/app/_dungeons/dungeon";
import { type Camera, METRES_PER_MAP_UNIT, type Place, pixelsPerUnit, WORLD_PIXELS } from "@/app/_map/camera";
import { MAP_MIN, MAP_SIZE } from "@/server/facts/coordinates";

/** A room of ten metres is never smaller or larger than can be used; pixels of a metre. */
const SCALE_MIN = 1.5;
const SCALE_MAX = 6;
/** Around a plan, so that markers at its edge are whole; pixels. */
const MARGIN = 24;
const LANDBLOCK_METRES = 192;

type Metres = { readonly x: number; readonly y: number };
type Screen = { readonly width: number; readonly height: number };

/**
 * The whole floor where there is room for it, else as much as there is room for around whoever is looked at. It looks
 * through the map's own coordinates, so that what draws characters on the map draws them here, too.
 */
export function dungeonCamera(
  landblock: string,
  floor: Floor | null,
  looked: Place | null,
  screen: Screen,
): Camera {
  const scale = floor ? fittingScale(floor.bounds, screen) : SCALE_MAX / 2;
  const at = looked ? placeInLandblock(landblock, looked) : { x: 0, y: 0 };
  const middle = floor ? middleOf(floor.bounds, at, scale, screen) : at;
  return { ...placeOf(landblock, middle), zoom: zoomOf(scale), ...screen };
}

/** Pixels of a metre as a camera shows it. */
export function pixelsPerMetre({ zoom }: Camera): number {
  return pixelsPerUnit(zoom) / METRES_PER_MAP_UNIT;
}

function fittingScale({ west, east, south, north }: Bounds, { width, height }: Screen): number {
  const fitting = Math.min((width - 2 * MARGIN) / (east - west), (height - 2 * MARGIN) / (north - south));
  return Math.min(SCALE_MAX, Math.max(SCALE_MIN, fitting));
}

function middleOf({ west, east, south, north }: Bounds, at: Metres, scale: number, screen: Screen): Metres {
  return {
    x: middleAlong(west, east, at.x, (screen.width - 2 * MARGIN) / scale),
    y: middleAlong(south, north, at.y, (screen.height - 2 * MARGIN) / scale),
  };
}

/** Along one axis: the middle of what fits, else as near to `wanted` as leaves nothing empty. */
function middleAlong(low: number, high: number, wanted: number, room: number): number {
  if (high - low <= room) return (low + high) / 2;
  return Math.min(high - room / 2, Math.max(low + room / 2, wanted));
}

/** The other way round than `placeInLandblock`. */
function placeOf(landblock: string, { x, y }: Metres): Place {
  const number = Number.parseInt(landblock, 16);
  return {
    ew: MAP_MIN + ((number >> 8) * LANDBLOCK_METRES + x) / METRES_PER_MAP_UNIT,
    ns: MAP_MIN + ((number & 0xff) * LANDBLOCK_METRES + y) / METRES_PER_MAP_UNIT,
  };
}

function zoomOf(scale: number): number {
  return Math.log2((scale * METRES_PER_MAP_UNIT * MAP_SIZE) / WORLD_PIXELS);
}
