/**
 * The end of each trail, from what the trail layer drew last to the marker. It moves with every frame, so it lies
 * on the canvas of the markers, and the 10,000 points below need not be stroked again.
 */
import { type Camera, toScreen } from "../camera";
import type { CharacterTracks } from "../character-tracks";
import type { TrailStore } from "../types";
import { GAP_UNITS, pointsUntil, TRAIL_ALPHA, TRAIL_WIDTH, type TrailPaths } from "./trail-layer";

export function drawTails(
  context: CanvasRenderingContext2D,
  camera: Camera,
  trails: TrailStore,
  paths: TrailPaths,
  tracks: CharacterTracks,
  now: number,
): void {
  context.save();
  context.lineWidth = TRAIL_WIDTH;
  context.lineJoin = "round";
  context.globalAlpha = TRAIL_ALPHA;
  for (const [name, trail] of trails.all) {
    const until = tracks.shownUntil(name, now);
    const pose = until === null ? null : tracks.pose(name, now);
    if (!pose) continue;
    const marker = toScreen(camera, pose.ns, pose.ew);
    if (marker.x < -400 || marker.y < -400 || marker.x > camera.width + 400 || marker.y > camera.height + 400)
      continue;
    const from = Math.max(0, pointsUntil(trail.points, paths.drawnUntil(name)) - 1);
    const to = pointsUntil(trail.points, until);
    let last = trail.points[from];
    if (!last) continue;
    context.beginPath();
    const start = toScreen(camera, last.ns, last.ew);
    context.moveTo(start.x, start.y);
    for (let i = from + 1; i < to; i++) {
      const point = trail.points[i];
      if (!point) break;
      const { x, y } = toScreen(camera, point.ns, point.ew);
      if (isGap(last, point)) context.moveTo(x, y);
      else context.lineTo(x, y);
      last = point;
    }
    if (!isGap(last, pose)) context.lineTo(marker.x, marker.y);
    context.strokeStyle = tracks.color(name, trail.color);
    context.stroke();
  }
  context.restore();
}

function isGap(a: { ns: number; ew: number }, b: { ns: number; ew: number }): boolean {
  return Math.max(Math.abs(a.ns - b.ns), Math.abs(a.ew - b.ew)) > GAP_UNITS;
}
