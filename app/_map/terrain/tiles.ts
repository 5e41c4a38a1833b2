/** Which tiles of the painted world a camera sees. At level n the world is 2^n × 2^n tiles of 256 pixels. */

import { MAP_MAX, MAP_MIN, MAP_SIZE } from "@/server/facts/coordinates";
import { type Camera, pixelsPerUnit, toScreen } from "../camera";

export const TILE_PIXELS = 256;
/** One pixel is 0.4 m: the closest zoom on a screen of double density. */
export const LEVEL_MAX = 9;

/** Level 0 is a plain picture that only stands in for others. */
export const LEVEL_MIN = 1;

export interface Tile {
  readonly level: number;
  readonly x: number;
  readonly y: number;
}

/** Inclusive. */
export interface TileRange {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The whole world in one tile: sent unasked by the first worker, kept for ever. */
export const OVERVIEW: Tile = { level: 0, x: 0, y: 0 };

export function tileKey({ level, x, y }: Tile): number {
  return (level * 1024 + x) * 1024 + y;
}

/** A tile may be enlarged by a fifth before the next level is painted: half the tiles, and nobody sees it. */
export function levelFor(zoom: number, pixelRatio: number): number {
  return Math.min(LEVEL_MAX, Math.max(LEVEL_MIN, Math.round(zoom + Math.log2(pixelRatio) + 0.2)));
}

/** The tiles on screen, or null when the camera looks past the world. */
export function visibleTiles(camera: Camera, level: number): TileRange | null {
  const corner = toScreen(camera, MAP_MAX, MAP_MIN);
  const tilePixels = (pixelsPerUnit(camera.zoom) * MAP_SIZE) / 2 ** level;
  const last = 2 ** level - 1;
  const range = {
    x0: Math.max(0, Math.floor(-corner.x / tilePixels)),
    y0: Math.max(0, Math.floor(-corner.y / tilePixels)),
    x1: Math.min(last, Math.floor((camera.width - corner.x - 0.01) / tilePixels)),
    y1: Math.min(last, Math.floor((camera.height - corner.y - 0.01) / tilePixels)),
  };
  return range.x0 <= range.x1 && range.y0 <= range.y1 ? range : null;
}

/** Tiles of a range, those nearest the middle first: what one looks at gets sharp first. */
export function fromTheMiddle(level: number, range: TileRange): Tile[] {
  const middleX = (range.x0 + range.x1) / 2;
  const middleY = (range.y0 + range.y1) / 2;
  const tiles: Tile[] = [];
  for (let y = range.y0; y <= range.y1; y++)
    for (let x = range.x0; x <= range.x1; x++) tiles.push({ level, x, y });
  const away = (tile: Tile): number => Math.hypot(tile.x - middleX, tile.y - middleY);
  return tiles.sort((a, b) => away(a) - away(b));
}
