/**
 * Trails: a path per character in map units, built once per change and half step of zoom, then only stroked with
 * the camera's transform. Points closer than a pixel are left out of the path, so that from afar 10,000 points
 * cost what 1,500 do.
 */
import { type Camera, pixelsPerUnit } from "../camera";
import type { Trail, TrailPoint, TrailStore } from "../types";

/** Farther apart than anybody runs between two readings (480 m): a portal, so no line. */
export const GAP_UNITS = 2;
export const TRAIL_WIDTH = 2;
export const TRAIL_ALPHA = 0.6;
const POINT_PIXELS = 1.2;
/** The trail of somebody who left. */
const GONE_ALPHA = 0.28;

interface CachedPath {
  readonly path: Path2D;
  readonly version: number;
  readonly detail: number;
  /** Points of the trail that are in the path, and the time of the last of them. */
  readonly drawn: number;
  readonly lastAt: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface TrailLook {
  /** How far a trail may go: the moment its marker shows, or null when there is no marker. */
  shownUntil(name: string): number | null;
  /** The colour of its marker, or the given one when there is none. */
  colorOf(name: string, otherwise: string): string;
}

export class TrailPaths {
  private readonly paths = new Map<string, CachedPath>();

  /** Strokes every trail on screen. */
  draw(
    context: CanvasRenderingContext2D,
    camera: Camera,
    trails: TrailStore,
    pixelRatio: number,
    { shownUntil, colorOf }: TrailLook,
  ): void {
    const scale = pixelsPerUnit(camera.zoom);
    const detail = Math.ceil(camera.zoom * 2);
    const minimumUnits = POINT_PIXELS / pixelsPerUnit(detail / 2);
    const halfWide = camera.width / 2 / scale;
    const halfHigh = camera.height / 2 / scale;
    context.save();
    context.setTransform(
      scale * pixelRatio,
      0,
      0,
      -scale * pixelRatio,
      (camera.width / 2 - camera.ew * scale) * pixelRatio,
      (camera.height / 2 + camera.ns * scale) * pixelRatio,
    );
    context.lineWidth = TRAIL_WIDTH / scale;
    context.lineJoin = "round";
    context.lineCap = "round";
    for (const [name, trail] of trails.all) {
      const until = shownUntil(name);
      const cached = this.pathOf(name, trail, detail, minimumUnits, until);
      if (cached.west > camera.ew + halfWide || cached.east < camera.ew - halfWide) continue;
      if (cached.south > camera.ns + halfHigh || cached.north < camera.ns - halfHigh) continue;
      context.globalAlpha = until === null ? GONE_ALPHA : TRAIL_ALPHA;
      context.strokeStyle = colorOf(name, trail.color);
      context.stroke(cached.path);
    }
    context.restore();
    if (this.paths.size > trails.all.size) this.forgetMissing(trails);
  }

  /** Up to which moment the last drawing holds this trail; the rest is the tail that moves with the marker. */
  drawnUntil(name: string): number {
    return this.paths.get(name)?.lastAt ?? Number.NEGATIVE_INFINITY;
  }

  private pathOf(
    name: string,
    trail: Trail,
    detail: number,
    minimumUnits: number,
    until: number | null,
  ): CachedPath {
    const drawn = pointsUntil(trail.points, until);
    const cached = this.paths.get(name);
    if (cached && cached.version === trail.version && cached.detail === detail && cached.drawn === drawn)
      return cached;
    const fresh = {
      ...buildPath(trail.points, drawn, minimumUnits),
      version: trail.version,
      detail,
      drawn,
      lastAt: trail.points[drawn - 1]?.at ?? Number.NEGATIVE_INFINITY,
    };
    this.paths.set(name, fresh);
    return fresh;
  }

  private forgetMissing(trails: TrailStore): void {
    for (const name of this.paths.keys()) if (!trails.all.has(name)) this.paths.delete(name);
  }
}

/** Number of points that lie in the past shown by the marker. */
export function pointsUntil(points: readonly TrailPoint[], until: number | null): number {
  let count = points.length;
  if (until === null) return count;
  while (count > 0 && (points[count - 1]?.at ?? 0) > until) count--;
  return count;
}

function buildPath(
  points: readonly TrailPoint[],
  count: number,
  minimumUnits: number,
): Pick<CachedPath, "path" | "west" | "east" | "south" | "north"> {
  const path = new Path2D();
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  let lastEw = Number.NaN;
  let lastNs = Number.NaN;
  for (let i = 0; i < count; i++) {
    const point = points[i];
    if (!point) break;
    const { ew, ns } = point;
    west = Math.min(west, ew);
    east = Math.max(east, ew);
    south = Math.min(south, ns);
    north = Math.max(north, ns);
    const away = Math.max(Math.abs(ew - lastEw), Math.abs(ns - lastNs));
    if (!(away <= GAP_UNITS)) path.moveTo(ew, ns);
    else if (away >= minimumUnits || i === count - 1) path.lineTo(ew, ns);
    else continue;
    lastEw = ew;
    lastNs = ns;
  }
  return { path, west, east, south, north };
}
