import { Signal } from "./signal";
import type { HeatAnswer, HeatRequest, HeatRow } from "./sources";

/** What an answer was to, and when. */
export type HeatShown = HeatRequest & {
  /** Creatures in all cells together. */
  readonly total: number;
  /** By the server's clock, milliseconds since the epoch. */
  readonly timeMs: number;
};

/** Where creatures were seen; fetched as a whole, because the server adds the cells up. */
export class HeatStore extends Signal {
  all: readonly HeatRow[] = [];
  wanted: HeatRequest = { hours: 24, creature: null };
  /** Null while nothing has come for what is wanted. */
  shown: HeatShown | null = null;

  /** Wants the heat of this; that of anything else is taken away. False when it was wanted already. */
  want(request: HeatRequest): boolean {
    if (isSame(request, this.wanted)) return false;
    this.wanted = request;
    this.all = [];
    this.shown = null;
    this.changed();
    return true;
  }

  /** An answer that is no longer wanted is left alone. */
  fill(request: HeatRequest, { points, total }: HeatAnswer, timeMs: number): void {
    if (!isSame(request, this.wanted)) return;
    this.all = points;
    this.shown = { ...request, total, timeMs };
    this.changed();
  }
}

function isSame(one: HeatRequest, other: HeatRequest): boolean {
  return one.hours === other.hours && one.creature === other.creature;
}
