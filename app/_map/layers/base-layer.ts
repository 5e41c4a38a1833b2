/** The ground: painted tiles, or an operator's own picture of the world. */
import { MAP_MAX, MAP_MIN, MAP_SIZE } from "@/server/facts/coordinates";
import { type Camera, pixelsPerUnit, toScreen } from "../camera";
import { mapColors } from "../map-colors";
import type { Surface } from "../surface";
import type { TileStore } from "../terrain/tile-store";
import {
  fromTheMiddle,
  LEVEL_MIN,
  levelFor,
  type Tile,
  type TileRange,
  visibleTiles,
} from "../terrain/tiles";
import type { WorldPicture } from "./world-picture";

const FADE_MS = 140;
/** The world in four tiles: painted first, kept for ever, shown until finer tiles come. */
const COARSE: readonly Tile[] = fromTheMiddle(LEVEL_MIN, { x0: 0, y0: 0, x1: 1, y1: 1 });

export interface BaseView {
  readonly camera: Camera;
  readonly pixelRatio: number;
  readonly now: number;
  /** No fades. */
  readonly still: boolean;
}

/** Draws the ground. Returns whether a tile is still fading in and the next frame must draw again. */
export function drawTiles({ canvas, context }: Surface, tiles: TileStore, view: BaseView): boolean {
  const { camera, pixelRatio } = view;
  const level = levelFor(camera.zoom, pixelRatio);
  const range = visibleTiles(camera, level);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = mapColors.canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  if (!range) return false;
  tiles.want([...COARSE, ...fromTheMiddle(level, range)]);

  // Tile edges are whole device pixels, or hairlines would show between tiles. The corner is rounded once, so
  // that the pattern does not crawl while panning.
  const corner = toScreen(camera, MAP_MAX, MAP_MIN);
  const left = Math.round(corner.x * pixelRatio);
  const top = Math.round(corner.y * pixelRatio);
  const worldPixels = pixelsPerUnit(camera.zoom) * MAP_SIZE * pixelRatio;
  const edge = (index: number, at: number): number => Math.round((index * worldPixels) / 2 ** at);
  const draw = (tile: Tile, bitmap: ImageBitmap, source: { x: number; y: number; size: number }): void => {
    const x = edge(tile.x, tile.level);
    const y = edge(tile.y, tile.level);
    const right = edge(tile.x + 1, tile.level);
    const bottom = edge(tile.y + 1, tile.level);
    context.drawImage(
      bitmap,
      source.x,
      source.y,
      source.size,
      source.size,
      left + x,
      top + y,
      right - x,
      bottom - y,
    );
  };

  let fading = false;
  forEachTile(level, range, (tile) => {
    const stored = tiles.get(tile);
    const shown = stored ? (view.still ? 1 : Math.min(1, (view.now - stored.arrivedAt) / FADE_MS)) : 0;
    if (shown < 1) drawStandIn(tiles, tile, draw);
    if (!stored) return;
    if (shown < 1) fading = true;
    context.globalAlpha = shown;
    draw(tile, stored.bitmap, { x: 0, y: 0, size: stored.bitmap.width });
    context.globalAlpha = 1;
  });
  return fading;
}

type DrawTile = (tile: Tile, bitmap: ImageBitmap, source: { x: number; y: number; size: number }) => void;

/** What to show for a tile that is not painted yet: the coarser one above it, and finer ones left from before. */
function drawStandIn(tiles: TileStore, tile: Tile, draw: DrawTile): void {
  for (let up = 1; up <= tile.level; up++) {
    const above = tiles.get({ level: tile.level - up, x: tile.x >> up, y: tile.y >> up });
    if (!above) continue;
    const size = above.bitmap.width / 2 ** up;
    const within = 2 ** up - 1;
    draw(tile, above.bitmap, { x: (tile.x & within) * size, y: (tile.y & within) * size, size });
    break;
  }
  forEachTile(
    tile.level + 1,
    { x0: tile.x * 2, y0: tile.y * 2, x1: tile.x * 2 + 1, y1: tile.y * 2 + 1 },
    (finer) => {
      const below = tiles.get(finer);
      if (below) draw(finer, below.bitmap, { x: 0, y: 0, size: below.bitmap.width });
    },
  );
}

function forEachTile(level: number, range: TileRange, visit: (tile: Tile) => void): void {
  for (let y = range.y0; y <= range.y1; y++)
    for (let x = range.x0; x <= range.x1; x++) visit({ level, x, y });
}

/** Draws the operator's picture, stretched over the world. */
export function drawPicture({ canvas, context }: Surface, picture: WorldPicture, view: BaseView): void {
  const { camera, pixelRatio } = view;
  const corner = toScreen(camera, MAP_MAX, MAP_MIN);
  const size = pixelsPerUnit(camera.zoom) * MAP_SIZE;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = mapColors.canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const bitmap = picture.forWidth(size * pixelRatio);
  // Only the part on screen: browsers are slow at clipping a picture that is enlarged to 60,000 pixels.
  const x0 = Math.max(0, -corner.x / size);
  const y0 = Math.max(0, -corner.y / size);
  const x1 = Math.min(1, (camera.width - corner.x) / size);
  const y1 = Math.min(1, (camera.height - corner.y) / size);
  if (x0 >= x1 || y0 >= y1) return;
  context.drawImage(
    bitmap,
    x0 * bitmap.width,
    y0 * bitmap.height,
    (x1 - x0) * bitmap.width,
    (y1 - y0) * bitmap.height,
    corner.x + x0 * size,
    corner.y + y0 * size,
    (x1 - x0) * size,
    (y1 - y0) * size,
  );
}
