import type { LiveFrame } from "./frames";

/** More events than the server holds for a resume; beyond it fetching anew is cheaper. */
const HELD_EVENTS_MAX = 50_000;

/**
 * Events that arrive between `resume` and its answer. The replay of what was missed and the live stream run
 * into each other there, so they are put in order, each once, before anything is applied.
 */
export class CatchUp {
  readonly #events = new Map<number, LiveFrame>();

  /** False when the gap has grown too large to hold. */
  hold(event: LiveFrame): boolean {
    this.#events.set(event.seq, event);
    return this.#events.size <= HELD_EVENTS_MAX;
  }

  /** Everything held after `lastSeq`, in order. */
  take(lastSeq: number): LiveFrame[] {
    const events = [...this.#events.values()].filter((event) => event.seq > lastSeq);
    this.#events.clear();
    return events.sort((a, b) => a.seq - b.seq);
  }
}
