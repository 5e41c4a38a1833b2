import { headingBetween, offsetBetween } from "./disc-geometry";
import type { Offset, RadarObject, RadarReading } from "./radar-reading";
import type { RadarStore } from "./radar-store";

/** Nothing glides for longer, however slow the feed, in milliseconds. */
const GLIDE_MS_MAX = 1_000;
/** Who is this much farther in one reading came by a portal, in metres. */
const STRIDE_MAX = 60;
const METRES_PER_UNIT = 240;

/** Where things are at a moment between two readings: they glide to their new place instead of jumping. */
export class DiscMotion {
  #of: RadarReading | null = null;
  readonly #from = new Map<string, Offset>();
  #isJump = true;

  /** The part of the way that is done, 0 to 1; `still` puts everything where it is. */
  share(store: RadarStore, nowMs: number, still: boolean): number {
    this.#look(store);
    if (still || this.#isJump) return 1;
    return Math.min(1, Math.max(0, (nowMs - store.arrivedAtMs) / Math.min(GLIDE_MS_MAX, store.intervalMs)));
  }

  offset({ key, offset }: RadarObject, share: number): Offset | null {
    const from = share < 1 ? this.#from.get(key) : undefined;
    return offset && from ? offsetBetween(from, offset, share) : offset;
  }

  heading({ reading, before }: RadarStore, share: number): number | null {
    const to = reading?.owner?.heading ?? null;
    const from = before?.owner?.heading ?? null;
    return to === null || from === null ? to : headingBetween(from, to, share);
  }

  /** The character's own place on the map. */
  place({ reading, before }: RadarStore, share: number): { ns: number; ew: number } | null {
    const to = reading?.owner ?? null;
    const from = before?.owner ?? null;
    if (!to || !from || share >= 1) return to;
    return { ns: from.ns + (to.ns - from.ns) * share, ew: from.ew + (to.ew - from.ew) * share };
  }

  #look({ reading, before }: RadarStore): void {
    if (reading === this.#of) return;
    this.#of = reading;
    this.#from.clear();
    const [from, to] = [before?.owner, reading?.owner];
    const strideMetres =
      from && to ? Math.hypot(to.ns - from.ns, to.ew - from.ew) * METRES_PER_UNIT : Infinity;
    this.#isJump = strideMetres > STRIDE_MAX;
    for (const { key, offset } of before?.objects ?? []) if (offset) this.#from.set(key, offset);
  }
}
