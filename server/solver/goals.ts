import { type Branch, hasOpenArmor } from "./branch";
import type { Goal } from "./branch-and-bound";
import type { Found } from "./improve";
import type { Problem } from "./problem";
import type { SuitList } from "./suit-list";

/** The best suit. */
export class BestSuit implements Goal {
  readonly armorFirst = false;
  readonly requiredFirst = false;
  best: Found | null = null;

  constructor(private readonly seen: (found: Found) => void) {}

  threshold(): number {
    return this.best?.value ?? Number.NEGATIVE_INFINITY;
  }

  onFound(found: Found): void {
    this.seen(found);
    if (found.value > this.threshold()) this.best = found;
  }
}

/** The best suits that differ. Once the armor of a branch is decided, only something better with it is of interest. */
export class BestSuits implements Goal {
  readonly armorFirst: boolean;
  readonly requiredFirst = false;
  private last: { branch: Branch; isDecided: boolean } | null = null;

  constructor(
    private readonly problem: Problem,
    private readonly list: SuitList,
    private readonly distinct: "armor" | "items",
  ) {
    this.armorFirst = distinct === "armor";
  }

  threshold(branch: Branch): number {
    if (this.distinct === "items") return this.list.threshold;
    if (this.last?.branch !== branch) this.last = { branch, isDecided: !hasOpenArmor(this.problem, branch) };
    if (!this.last.isDecided) return this.list.threshold;
    return Math.max(this.list.threshold, this.list.valueLike(branch.chosen));
  }

  onFound(found: Found): void {
    this.list.offer(found);
  }
}
