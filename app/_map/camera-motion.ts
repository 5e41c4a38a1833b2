/**
 * How the camera gets from here to there: flights, the glide after a flick, the soft catch-up of wheel and keys.
 * A motion is data; {@link advance} moves the camera along it by the clock it is given, so tests need no waiting.
 */
import { between, type Camera, contain, panBy, zoomAt } from "./camera";
import type { MapView } from "./types";

export type Motion =
  | {
      readonly kind: "flight";
      readonly from: Camera;
      readonly to: MapView;
      readonly startedAt: number;
      readonly ms: number;
    }
  /** Pixels per millisecond; friction ends it. */
  | { readonly kind: "glide"; readonly vx: number; readonly vy: number }
  /** Pixels still to go. */
  | { readonly kind: "slide"; readonly dx: number; readonly dy: number }
  | { readonly kind: "zoom"; readonly target: number; readonly x: number; readonly y: number };

export interface Advanced {
  readonly camera: Camera;
  /** null when the camera has arrived. */
  readonly motion: Motion | null;
}

/** Time constants: 63 % of the way is done after this many milliseconds. */
const GLIDE_MS = 180;
const CATCH_UP_MS = 55;
const GLIDE_MIN = 0.02;

export function advance(camera: Camera, motion: Motion, now: number, elapsedMs: number): Advanced {
  switch (motion.kind) {
    case "flight": {
      const t = Math.min(1, (now - motion.startedAt) / motion.ms);
      const from = { ...motion.from, width: camera.width, height: camera.height };
      return { camera: contain(between(from, motion.to, easeOut(t))), motion: t < 1 ? motion : null };
    }
    case "glide": {
      const friction = Math.exp(-elapsedMs / GLIDE_MS);
      const reach = GLIDE_MS * (1 - friction);
      const next = { ...motion, vx: motion.vx * friction, vy: motion.vy * friction };
      const moved = panBy(camera, motion.vx * reach, motion.vy * reach);
      return { camera: moved, motion: Math.hypot(next.vx, next.vy) > GLIDE_MIN ? next : null };
    }
    case "slide": {
      const part = 1 - Math.exp(-elapsedMs / CATCH_UP_MS);
      const arrived = Math.hypot(motion.dx, motion.dy) < 0.5;
      const share = arrived ? 1 : part;
      const next = { ...motion, dx: motion.dx * (1 - share), dy: motion.dy * (1 - share) };
      return { camera: panBy(camera, motion.dx * share, motion.dy * share), motion: arrived ? null : next };
    }
    case "zoom": {
      const left = motion.target - camera.zoom;
      const arrived = Math.abs(left) < 0.002;
      const zoom = arrived ? motion.target : camera.zoom + left * (1 - Math.exp(-elapsedMs / CATCH_UP_MS));
      return { camera: zoomAt(camera, zoom, motion.x, motion.y), motion: arrived ? null : motion };
    }
  }
}

/** Where a motion ends, at once: what people get who asked for less motion. */
export function skip(camera: Camera, motion: Motion): Camera {
  switch (motion.kind) {
    case "flight":
      return contain({ ...camera, ...motion.to });
    case "glide":
      return camera;
    case "slide":
      return panBy(camera, motion.dx, motion.dy);
    case "zoom":
      return zoomAt(camera, motion.target, motion.x, motion.y);
  }
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
