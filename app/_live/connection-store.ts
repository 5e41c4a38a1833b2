import type { Connection } from "./connection";
import { Signal } from "./signal";

/** How the page hears from the server, and since when it does not. */
export class ConnectionStore extends Signal {
  current: Connection = { phase: "connecting" };
  /**
   * Up to when the page knows the world without a gap, on the live clock; null while it does, and before the
   * beginning of time until it first connects.
   */
  disconnectedAtMs: number | null = Number.NEGATIVE_INFINITY;

  /** Whether numbers on the page may be shown as current at all. */
  get isConnected(): boolean {
    return this.disconnectedAtMs === null;
  }

  /** Whether something can be sent to the server. */
  get isOpen(): boolean {
    return this.current.phase === "live" || this.current.phase === "catching_up";
  }

  /** `heardAtMs`: when the server was last heard, null if it never was. */
  become(connection: Connection, heardAtMs: number | null): void {
    const { phase } = connection;
    // What came with the page is fresh: nothing has been missed when the stream opens at the first attempt.
    const isFirst = phase === "catching_up" && this.current.phase === "connecting";
    this.current = connection;
    if (phase === "live" || isFirst) this.disconnectedAtMs = null;
    else if (phase !== "catching_up") this.disconnectedAtMs ??= heardAtMs ?? Number.NEGATIVE_INFINITY;
    this.changed();
  }
}
