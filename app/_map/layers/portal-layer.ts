/** Portals that somebody of the guild has seen. From afar a point, from near a ring. */
import { type Camera, toScreen } from "../camera";
import { mapColors } from "../map-colors";
import type { MapPortal } from "../types";

const RING_FROM_ZOOM = 3.4;

export function portalReach(zoom: number): number {
  return zoom >= RING_FROM_ZOOM ? 8 : 4;
}

export function drawPortals(
  context: CanvasRenderingContext2D,
  camera: Camera,
  portals: readonly MapPortal[],
): void {
  const rings = camera.zoom >= RING_FROM_ZOOM;
  const visible = portals
    .map((portal) => toScreen(camera, portal.ns, portal.ew))
    .filter(({ x, y }) => x > -10 && y > -10 && x < camera.width + 10 && y < camera.height + 10);
  // One path for the dark edges and one for the colour: three calls however many portals there are.
  const dots = new Path2D();
  const arcs = new Path2D();
  for (const { x, y } of visible) {
    dots.moveTo(x + (rings ? 5.5 : 2.4), y);
    dots.arc(x, y, rings ? 5.5 : 2.4, 0, Math.PI * 2);
    if (!rings) continue;
    arcs.moveTo(x + 2.4, y);
    arcs.arc(x, y, 2.4, 0, Math.PI * 1.5);
  }
  context.lineWidth = rings ? 4 : 2.5;
  context.strokeStyle = "rgba(8, 13, 12, 0.75)";
  context.stroke(dots);
  if (rings) {
    context.fillStyle = "rgba(60, 36, 104, 0.7)";
    context.fill(dots);
    context.lineWidth = 1.75;
    context.strokeStyle = mapColors.portal;
    context.stroke(dots);
    context.stroke(arcs);
  } else {
    context.fillStyle = mapColors.portal;
    context.fill(dots);
  }
}
