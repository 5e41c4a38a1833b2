import { Signal } from "./signal";

/** An alert that nobody looked at is old news after this long, in milliseconds. */
const UNSEEN_MS = 10 * 60_000;

/** Characters of whom something was told that an officer should know, until somebody looks at them. */
export class UnseenAlerts extends Signal {
  readonly #sinceMs = new Map<string, number>();

  has(name: string): boolean {
    return this.#sinceMs.has(name);
  }

  heard(name: string, nowMs: number): void {
    this.#sinceMs.set(name, nowMs);
    this.changed();
  }

  seen(name: string): void {
    if (this.#sinceMs.delete(name)) this.changed();
  }

  sweep(nowMs: number): void {
    for (const [name, sinceMs] of this.#sinceMs) if (nowMs - sinceMs > UNSEEN_MS) this.seen(name);
  }
}
