/** Holds the camera and the one motion it may be in. Drawing happens elsewhere, when `moved` says so. */
import { type Camera, contain, type Place, panBy, toScreen, zoomAt } from "./camera";
import { advance, type Motion, skip } from "./camera-motion";
import type { MapView } from "./types";

const FLIGHT_MS = 180;
/** Zoom of a flight that was given none and begins farther away. */
const FLIGHT_ZOOM = 5.5;
/** Flicks slower than this (pixels per millisecond) do not glide. */
const GLIDE_FROM = 0.1;
/** A followed character this near to the middle (pixels) is in the middle. */
const FOLLOW_SLACK = 0.3;

export class CameraDriver {
  /** Set when the camera changed; whoever has drawn resets it. */
  moved = true;
  reducedMotion = false;
  private motion: Motion | null = null;

  constructor(
    private current: Camera,
    private readonly wake: () => void,
  ) {}

  get camera(): Camera {
    return this.current;
  }

  get inMotion(): boolean {
    return this.motion !== null;
  }

  resize(width: number, height: number): void {
    this.current = contain({ ...this.current, width, height });
    this.moved = true;
  }

  /** One frame's worth of motion; `target` is where a followed character is drawn. */
  advance(now: number, elapsedMs: number, target: Place | null): void {
    if (this.motion) {
      const { camera, motion } = advance(this.current, this.motion, now, elapsedMs);
      this.look(camera);
      this.motion = motion;
    }
    if (!target || this.motion?.kind === "flight") return;
    const at = toScreen(this.current, target.ns, target.ew);
    const away = Math.hypot(at.x - this.current.width / 2, at.y - this.current.height / 2);
    if (away >= FOLLOW_SLACK) this.look(contain({ ...this.current, ns: target.ns, ew: target.ew }));
  }

  /** A finger went down: gliding stops, a flight goes on, or the first half of a double click would end it. */
  grab(): void {
    if (this.motion?.kind !== "flight") this.motion = null;
  }

  drag(dx: number, dy: number): void {
    this.motion = null;
    this.look(panBy(this.current, dx, dy));
    this.wake();
  }

  release(vx: number, vy: number): void {
    if (!this.reducedMotion && Math.hypot(vx, vy) > GLIDE_FROM) this.move({ kind: "glide", vx, vy });
  }

  pinch(factor: number, x: number, y: number): void {
    this.motion = null;
    this.look(zoomAt(this.current, this.current.zoom + Math.log2(factor), x, y));
    this.wake();
  }

  /** Adds to what is left of the last slide, so that a held key moves on evenly. */
  slide(dx: number, dy: number): void {
    const left = this.motion?.kind === "slide" ? this.motion : { dx: 0, dy: 0 };
    this.move({ kind: "slide", dx: left.dx + dx, dy: left.dy + dy });
  }

  zoomBy(steps: number, x = this.current.width / 2, y = this.current.height / 2): void {
    const from = this.motion?.kind === "zoom" ? this.motion.target : this.current.zoom;
    const { zoom: target } = contain({ ...this.current, zoom: from + steps });
    this.move({ kind: "zoom", target, x, y });
  }

  flyTo({ ns, ew, zoom }: Place & Partial<MapView>): void {
    const to = { ns, ew, zoom: zoom ?? Math.max(this.current.zoom, FLIGHT_ZOOM) };
    this.move({ kind: "flight", from: this.current, to, startedAt: performance.now(), ms: FLIGHT_MS });
  }

  private move(motion: Motion): void {
    // A key pressed while the last one still takes effect: the rest of that is done at once, not dropped.
    const last = this.motion;
    const caughtUp = last?.kind === "slide" || last?.kind === "zoom";
    if (last && caughtUp && last.kind !== motion.kind && motion.kind !== "flight") {
      this.look(skip(this.current, last));
    }
    if (this.reducedMotion) {
      this.motion = null;
      this.look(skip(this.current, motion));
    } else this.motion = motion;
    this.wake();
  }

  private look(camera: Camera): void {
    const { ns, ew, zoom } = this.current;
    if (camera.ns === ns && camera.ew === ew && camera.zoom === zoom) return;
    this.current = camera;
    this.moved = true;
  }
}
