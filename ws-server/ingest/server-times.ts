import type { Clock } from "../clock";

const NAMES_MAX = 20_000;

/**
 * The times that stand in for missing and unbelievable ones. A stored row is known by its character and its time,
 * so no two of a character are equal: each is at least a millisecond later than the one before.
 */
export class ServerTimes {
  private readonly lastOf = new Map<string, number>();

  constructor(private readonly clock: Pick<Clock, "now">) {}

  /** Milliseconds since the epoch. */
  next(character: string): number {
    const now = this.clock.now();
    const last = this.lastOf.get(character);
    if (last === undefined && this.lastOf.size >= NAMES_MAX) this.forget(now);
    const time = last === undefined || last < now ? now : last + 1;
    this.lastOf.set(character, time);
    return time;
  }

  /** Times that are over cannot be given again. */
  private forget(now: number): void {
    for (const [character, last] of this.lastOf) if (last < now) this.lastOf.delete(character);
  }
}
