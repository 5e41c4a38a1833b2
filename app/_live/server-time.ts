import type { Clock } from "./clock";

/** A sample this far from the estimate means that a clock was set, not that a frame was late; milliseconds. */
const CLOCK_WAS_SET_MS = 5_000;

/**
 * The server's time of day, estimated from the `server_time` of hello and tick frames. A late frame makes the
 * server look behind, never ahead, so the largest offset seen is the best one.
 */
export class ServerTime {
  #offsetMs: number | null = null;

  constructor(private readonly clock: Clock) {}

  /** Takes a `server_time` that has just arrived (ISO 8601). */
  observe(serverTime: string): void {
    const serverMs = Date.parse(serverTime);
    if (Number.isNaN(serverMs)) return;
    const offsetMs = serverMs - this.clock.now();
    const known = this.#offsetMs;
    const wasSet = known !== null && known - offsetMs > CLOCK_WAS_SET_MS;
    if (known === null || offsetMs > known || wasSet) this.#offsetMs = offsetMs;
  }

  /** Milliseconds since the epoch by the server's clock; the browser's own until the server has spoken. */
  nowMs(): number {
    return this.#offsetMs === null ? Date.now() : this.clock.now() + this.#offsetMs;
  }

  /** The server's time of day at a time of the local clock, milliseconds since the epoch. */
  toServer(localMs: number): number {
    return this.nowMs() - (this.clock.now() - localMs);
  }

  /** When a server timestamp happened, on the local clock. */
  toLocal(epochMs: number): number {
    return this.clock.now() - (this.nowMs() - epochMs);
  }
}
