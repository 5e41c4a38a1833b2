import type { SearchPhase, SearchProgress } from "@/server/contract/suits";

/** How far a bound is above the best, in percent of it, rounded up to two decimals; null while either is unknown. */
export function gapOf(best: number | null, bound: number | null): number | null {
  if (best === null || bound === null) return null;
  return Math.ceil((10_000 * (bound - best)) / Math.max(1, Math.abs(best))) / 100;
}

/** How a search stands. What must not fall or rise never does. */
export class Standing {
  phase: SearchPhase = "load";
  explored = 0;
  pruned = 0;
  best: number | null = null;
  bound: number | null = null;
  items = { total: 0, usable: 0, kept: 0 };

  lowerBound(bound: number): void {
    if (Number.isFinite(bound))
      this.bound = Math.min(this.bound ?? bound, Math.max(bound, this.best ?? bound));
  }

  /** @returns whether it is better than all before */
  raiseBest(value: number): boolean {
    if (this.best !== null && value <= this.best) return false;
    this.best = value;
    return true;
  }

  toProgress(elapsedMs: number): SearchProgress {
    const { phase, explored, pruned, best, bound, items } = this;
    return {
      phase,
      elapsedMs,
      explored,
      pruned,
      items: { ...items },
      best,
      bound,
      gapPct: gapOf(best, bound),
    };
  }
}
