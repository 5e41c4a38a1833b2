import { BranchAndBound, type Goal } from "./branch-and-bound";
import { PLACE } from "./forms";
import { PRIMARY, type Problem, SECONDARY } from "./problem";

/** Whether any suit meets the constraints of a problem whose suits are all worth nothing. */
export class FeasibilitySearch {
  readonly search: BranchAndBound;
  private suit: readonly number[] | null = null;

  constructor(problem: Problem) {
    const goal: Goal = {
      armorFirst: false,
      requiredFirst: true,
      // Once there is one, no other is of interest.
      threshold: () => (this.suit === null ? -1 : Number.POSITIVE_INFINITY),
      onFound: ({ forms }) => {
        this.suit ??= forms;
      },
    };
    this.search = new BranchAndBound(problem, goal, usefulForms(problem));
  }

  /** @returns the forms of such a suit, or null; yields after every step */
  *run(): Generator<void, readonly number[] | null, void> {
    yield* this.search.begin();
    if (this.suit === null) yield* this.search.run();
    return this.suit;
  }
}

/** Which forms help to meet a constraint: with any other, a suit does so without it as well. */
function usefulForms(problem: Problem): (form: number) => boolean {
  const { formItem, formMask, formPlace, itemSet, stepsFrom, setMin, bodyFill, need } = problem;
  const locked = new Set(problem.locked);
  return (form) => {
    const item = formItem[form] ?? 0;
    const set = itemSet[item] ?? 0;
    const place = formPlace[form] ?? 0;
    if ((stepsFrom[item + 1] ?? 0) > (stepsFrom[item] ?? 0) || locked.has(item)) return true;
    if ((set === PRIMARY || set === SECONDARY) && setMin[set] > 0) return true;
    return place === PLACE.body ? ((formMask[form] ?? 0) & bodyFill) !== 0 : (need[place] ?? 0) > 0;
  };
}
