import { Signal } from "./signal";
import { type DungeonNames, isUnderground } from "./underground";

/** How far back a trail reaches, in milliseconds. */
export const TRAIL_MS = 600_000;
/** Most points of one trail. */
const POINTS_MAX = 300;
/** A point nearer than this to the last one adds nothing to see, in map units. */
const STEP_UNITS = 0.01;

export type TrailPoint = { readonly ns: number; readonly ew: number; readonly at: number };

export type Trail = { readonly color: string; version: number; readonly points: TrailPoint[] };

/** Where each character has been in the last ten minutes; `at` is on the clock of `performance.now()`. */
export class TrailStore extends Signal {
  readonly all = new Map<string, Trail>();
  #names: DungeonNames = () => null;

  constructor(private readonly colorOf: (name: string) => string) {
    super();
  }

  /** One more place; out of order or hardly moved is left out. */
  add(name: string, point: TrailPoint): void {
    const trail = this.#trail(name);
    const last = trail.points.at(-1);
    if (last && point.at <= last.at) return;
    if (isUnderground(point, this.#names)) return;
    if (last && Math.hypot(point.ns - last.ns, point.ew - last.ew) < STEP_UNITS) return;
    trail.points.push(point);
    if (trail.points.length > POINTS_MAX) trail.points.shift();
    trail.version++;
    this.changed();
  }

  /** Puts fetched points before what the stream has already added. */
  fill(points: Iterable<TrailPoint & { name: string }>): void {
    const fetched = new Map<string, TrailPoint[]>();
    for (const { name, ns, ew, at } of points) {
      if (isUnderground({ ns, ew }, this.#names)) continue;
      const older = fetched.get(name);
      if (older) older.push({ ns, ew, at });
      else fetched.set(name, [{ ns, ew, at }]);
    }
    for (const [name, older] of fetched) {
      const trail = this.#trail(name);
      const firstMs = trail.points[0]?.at ?? Number.POSITIVE_INFINITY;
      const known = trail.points.splice(0);
      const before = older.filter((point) => point.at < firstMs).sort((a, b) => a.at - b.at);
      trail.points.push(...before, ...known);
      trail.points.splice(0, Math.max(0, trail.points.length - POINTS_MAX));
      trail.version++;
    }
    this.changed();
  }

  /** Once the names of the dungeons are loaded, ways through them are taken off the map. */
  nameDungeons(names: DungeonNames): void {
    this.#names = names;
    for (const trail of this.all.values()) {
      const outdoors = trail.points.filter((point) => !isUnderground(point, names));
      if (outdoors.length === trail.points.length) continue;
      trail.points.splice(0, trail.points.length, ...outdoors);
      trail.version++;
    }
    this.changed();
  }

  /** After a gap in the stream: what is held has a hole, so it is dropped and filled anew. */
  clear(): void {
    this.all.clear();
    this.changed();
  }

  /** Drops what is older than the trail reaches back. */
  sweep(nowMs: number): void {
    let swept = false;
    for (const [name, trail] of this.all) {
      const keep = trail.points.findIndex((point) => nowMs - point.at <= TRAIL_MS);
      if (keep === 0) continue;
      swept = true;
      trail.points.splice(0, keep < 0 ? trail.points.length : keep);
      trail.version++;
      if (trail.points.length === 0) this.all.delete(name);
    }
    if (swept) this.changed();
  }

  #trail(name: string): Trail {
    const known = this.all.get(name);
    if (known) return known;
    const trail = { color: this.colorOf(name), version: 0, points: [] };
    this.all.set(name, trail);
    return trail;
  }
}
