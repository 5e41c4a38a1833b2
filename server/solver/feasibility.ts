import { BranchAndBound, type Goal } from "./branch-and-bound";
import type { Problem } from "./problem";

/** Whether any suit meets the constraints of a problem whose suits are all worth nothing. */
export class FeasibilitySearch {
  readonly search: BranchAndBound;
  private suit: readonly number[] | null = null;

  constructor(problem: Problem) {
    const goal: Goal = {
      armorFirst: false,
      // Once there is one, no other is of interest.
      threshold: () => (this.suit === null ? -1 : Number.POSITIVE_INFINITY),
      onFound: ({ forms }) => {
        this.suit ??= forms;
      },
    };
    this.search = new BranchAndBound(problem, goal);
  }

  /** @returns the forms of such a suit, or null; yields after every step */
  *run(): Generator<void, readonly number[] | null, void> {
    yield* this.search.begin();
    if (this.suit === null) yield* this.search.run();
    return this.suit;
  }
}
