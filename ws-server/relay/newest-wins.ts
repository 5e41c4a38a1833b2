import { Fifo } from "../fifo";

/** A key that has been served lately, and what came for it since. */
interface Resting<Item> {
  readonly key: string;
  readonly until: number;
  waiting: Item | null;
}

/**
 * Lets at most one item per key through in `everyMs`: one at once when the last is long enough ago, otherwise the
 * newest at the end of that time. Knows no clock: times are monotonic milliseconds that never go back.
 */
export class NewestWins<Item> {
  private readonly resting = new Map<string, Resting<Item>>();
  /** The same, the first to end first: all rest equally long. */
  private readonly ends = new Fifo<Resting<Item>>();
  private waitingCount = 0;

  constructor(private readonly everyMs: number) {}

  /** When `due` has something to give, or null when nothing waits. */
  get nextAt(): number | null {
    return this.waitingCount === 0 ? null : (this.ends.first()?.until ?? null);
  }

  /** To be called after `due` of the same moment. `replaced` is `later`, and what waited is given up. */
  offer(key: string, item: Item, now: number): "now" | "later" | "replaced" {
    const entry = this.resting.get(key);
    if (entry === undefined) {
      this.rest(key, now);
      return "now";
    }
    const outcome = entry.waiting === null ? "later" : "replaced";
    if (outcome === "later") this.waitingCount += 1;
    entry.waiting = item;
    return outcome;
  }

  /** What has waited long enough, in the order of its time. */
  due(now: number): Item[] {
    const items: Item[] = [];
    for (
      let entry = this.ends.first();
      entry !== undefined && entry.until <= now;
      entry = this.ends.first()
    ) {
      this.ends.shift();
      this.resting.delete(entry.key);
      if (entry.waiting === null) continue;
      items.push(entry.waiting);
      this.waitingCount -= 1;
      this.rest(entry.key, now);
    }
    return items;
  }

  /** What waits under the key is given up. @returns whether anything did */
  forget(key: string): boolean {
    const entry = this.resting.get(key);
    if (entry === undefined || entry.waiting === null) return false;
    entry.waiting = null;
    this.waitingCount -= 1;
    return true;
  }

  private rest(key: string, now: number): void {
    const entry: Resting<Item> = { key, until: now + this.everyMs, waiting: null };
    this.resting.set(key, entry);
    this.ends.push(entry);
  }
}
