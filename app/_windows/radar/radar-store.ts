import { Signal } from "@/app/_live/signal";
import type { NearbyObjectsEvent } from "@/server/contract";
import { provesMetres, type RadarReading, readRadar } from "./radar-reading";

/** Until two readings have come, the feed is taken to be as fast as telemetry; milliseconds. */
const INTERVAL_MS_FIRST = 2_000;
const INTERVAL_MS_MIN = 200;
const INTERVAL_MS_MAX = 10_000;
/** A late frame is no silence: nothing is stale before, in milliseconds. */
const STALE_MS_MIN = 3_000;
const STALE_INTERVALS = 3;
/** How many gaps between readings are looked at to tell how fast the feed is. */
const GAPS = 5;

/** One character's newest radar reading, and how fast they come. Times are on the live clock. */
export class RadarStore extends Signal {
  reading: RadarReading | null = null;
  /** The reading before: where things come from that glide to their new place. */
  before: RadarReading | null = null;
  /** When the newest reading was taken; of its arrival when it was not held up. */
  takenAtMs = Number.NEGATIVE_INFINITY;
  arrivedAtMs = Number.NEGATIVE_INFINITY;
  #gaps: number[] = [];
  #isInMetres = false;

  tell(event: NearbyObjectsEvent, takenAtMs: number, nowMs: number): void {
    if (takenAtMs < this.takenAtMs) return;
    const gapMs = nowMs - this.arrivedAtMs;
    if (gapMs < INTERVAL_MS_MAX) this.#gaps = [...this.#gaps, gapMs].slice(-GAPS);
    this.#isInMetres ||= provesMetres(event);
    this.before = gapMs < INTERVAL_MS_MAX ? this.reading : null;
    this.reading = readRadar(event, this.#isInMetres ? 1 : 240);
    this.takenAtMs = takenAtMs;
    this.arrivedAtMs = nowMs;
    this.changed();
  }

  /** Between two readings of this feed, in milliseconds: the middle one of the last gaps. */
  get intervalMs(): number {
    const middle = [...this.#gaps].sort((a, b) => a - b)[Math.floor(this.#gaps.length / 2)];
    return middle === undefined ? INTERVAL_MS_FIRST : Math.max(INTERVAL_MS_MIN, middle);
  }

  /** No reading for so long means that the feed has stopped: three intervals; milliseconds. */
  get staleAfterMs(): number {
    return Math.max(STALE_MS_MIN, STALE_INTERVALS * this.intervalMs);
  }

  isStale(nowMs: number): boolean {
    return nowMs - this.takenAtMs > this.staleAfterMs;
  }

  /** Nobody looks any more: what comes next time is not to be mixed with it. */
  clear(): void {
    this.reading = null;
    this.before = null;
    this.takenAtMs = Number.NEGATIVE_INFINITY;
    this.arrivedAtMs = Number.NEGATIVE_INFINITY;
    this.#gaps = [];
    this.changed();
  }
}
