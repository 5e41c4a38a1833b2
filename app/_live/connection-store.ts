import { type Connection, isConnected } from "./connection";
import { Signal } from "./signal";

/** How the page hears from the server, and since when it does not. */
export class ConnectionStore extends Signal {
  current: Connection = { phase: "connecting" };
  /** Since when the page hears nothing, on the live clock: from the beginning until it first connects. */
  disconnectedAtMs: number | null = Number.NEGATIVE_INFINITY;

  get isConnected(): boolean {
    return isConnected(this.current);
  }

  /** `heardAtMs`: when the server was last heard, null if it never was. */
  become(connection: Connection, heardAtMs: number | null): void {
    this.current = connection;
    if (isConnected(connection)) this.disconnectedAtMs = null;
    else this.disconnectedAtMs ??= heardAtMs ?? Number.NEGATIVE_INFINITY;
    this.changed();
  }
}
