/** Strokes the roads into a painted area: a warm line on a dark edge, antialiased by distance. */
import type { PaintArea } from "./paint-area";
import { road, roadEdge } from "./palette";

/** Half the width of a road in cells (a cell is 48 m), and its least half width in pixels. */
const HALF_CELLS = 0.075;
const HALF_PIXELS = 0.55;
const EDGE_PIXELS = 1.1;

export function paintRoads(roads: readonly Float32Array[], area: PaintArea, pixels: Uint8ClampedArray): void {
  const half = Math.max(HALF_CELLS / area.step, HALF_PIXELS);
  const edge = half + Math.max(EDGE_PIXELS, half * 0.45);
  const distances = distancesToRoads(roads, area, edge + 1);
  if (!distances) return;
  // From afar a road is thinner than a pixel: fainter, or it would outweigh the country it crosses.
  const strength = Math.min(0.86, 0.5 + 0.25 / area.step);
  const farthest = (edge + 0.5) ** 2;
  for (let i = 0; i < distances.length; i++) {
    const squared = distances[i] ?? farthest;
    if (squared >= farthest) continue;
    const distance = Math.sqrt(squared);
    blend(pixels, i * 4, roadEdge, Math.min(1, edge + 0.5 - distance) * 0.55 * strength);
    if (distance < half + 0.5) blend(pixels, i * 4, road, Math.min(1, half + 0.5 - distance) * strength);
  }
}

/** Squared distance in pixels of each pixel from the nearest road, or null when no road comes near. */
function distancesToRoads(
  roads: readonly Float32Array[],
  area: PaintArea,
  reach: number,
): Float32Array | null {
  let distances: Float32Array | null = null;
  for (const line of roads) {
    for (let i = 0; i + 3 < line.length; i += 2) {
      const ax = ((line[i] ?? 0) - area.x) / area.step;
      const ay = ((line[i + 1] ?? 0) - area.y) / area.step;
      const bx = ((line[i + 2] ?? 0) - area.x) / area.step;
      const by = ((line[i + 3] ?? 0) - area.y) / area.step;
      if (Math.max(ax, bx) < -reach || Math.min(ax, bx) > area.width + reach) continue;
      if (Math.max(ay, by) < -reach || Math.min(ay, by) > area.height + reach) continue;
      distances ??= new Float32Array(area.width * area.height).fill(Number.POSITIVE_INFINITY);
      nearSegment(distances, area, reach, { ax, ay, bx, by });
    }
  }
  return distances;
}

interface Segment {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** Lowers the distances of the pixels around one piece of road. */
function nearSegment(
  distances: Float32Array,
  area: PaintArea,
  reach: number,
  { ax, ay, bx, by }: Segment,
): void {
  const x0 = Math.max(0, Math.floor(Math.min(ax, bx) - reach));
  const x1 = Math.min(area.width - 1, Math.ceil(Math.max(ax, bx) + reach));
  const y0 = Math.max(0, Math.floor(Math.min(ay, by) - reach));
  const y1 = Math.min(area.height - 1, Math.ceil(Math.max(ay, by) + reach));
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy || 1;
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const px = x + 0.5 - ax;
      const py = y + 0.5 - ay;
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) / length2));
      const squared = (px - along * dx) ** 2 + (py - along * dy) ** 2;
      const at = y * area.width + x;
      if (squared < (distances[at] ?? 0)) distances[at] = squared;
    }
  }
}

function blend(
  pixels: Uint8ClampedArray,
  at: number,
  color: readonly [number, number, number],
  alpha: number,
): void {
  for (let i = 0; i < 3; i++) {
    const under = pixels[at + i] ?? 0;
    pixels[at + i] = under + ((color[i] ?? 0) - under) * alpha;
  }
}
