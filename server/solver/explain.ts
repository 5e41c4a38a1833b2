import type { FilterRule, Infeasible, SpellTable, SuitItem } from "@/server/contract/suits";
import { BranchAndBound } from "./branch-and-bound";
import type { Candidate, Candidates } from "./candidates";
import { describeConflict } from "./conflict-words";
import { type Constraint, constraintsOf, idOf, isMet } from "./constraints";
import { FeasibilitySearch } from "./feasibility";
import { formsOf, PLACE, placeOf, SLOTS_OF_PLACE, slotsOfMask } from "./forms";
import { BestSuit } from "./goals";
import { holding, type Problem, writeProblem } from "./problem";
import type { Settings } from "./settings";

type Details = Infeasible["details"];

/**
 * Why a request has no suit: constraints that cannot be met together, while leaving out any one of them makes the rest
 * possible. Yields after every step.
 */
export function* explainInfeasible(
  candidates: Candidates,
  spells: SpellTable,
  settings: Settings,
): Generator<void, Infeasible, void> {
  const explained = new Explanation(candidates, spells, settings);
  const conflict = yield* explained.findConflict();
  const details: Details = [];
  for (const constraint of conflict) details.push(yield* explained.detail(constraint));
  const message = describeConflict(conflict, details, { candidates, spells, settings });
  return { conflict: conflict.map(idOf), message, details };
}

const NO_OBJECTIVE = { holds: () => true, objective: "none" } as const;

class Explanation {
  /** Of suits that were found: what they meet. */
  private readonly known: ReadonlySet<string>[] = [];
  private whole: Problem | null = null;

  constructor(
    private readonly candidates: Candidates,
    private readonly spells: SpellTable,
    private readonly settings: Settings,
  ) {}

  /** One constraint that cannot be met, or else: leaves out one after the other what the contradiction does without. */
  *findConflict(): Generator<void, Constraint[], void> {
    const all = constraintsOf(this.settings);
    for (const one of all) if (!(yield* this.canMeet([one]))) return [one];
    let conflict = all;
    for (const one of [...all].reverse()) {
      const others = conflict.filter((other) => other !== one);
      if (!(yield* this.canMeet(others))) conflict = others;
    }
    return conflict;
  }

  /** Whether there is a suit that meets these. One that was found before may do. */
  private *canMeet(constraints: readonly Constraint[]): Generator<void, boolean, void> {
    if (this.known.some((met) => constraints.every((one) => met.has(idOf(one))))) return true;
    const held = new Set(constraints.map(idOf));
    this.whole ??= yield* writeProblem(this.candidates.usable, this.settings, NO_OBJECTIVE);
    const problem = holding(this.whole, this.settings, (constraint) => held.has(constraint));
    const suit = yield* new FeasibilitySearch(problem).run();
    if (suit !== null) this.known.push(this.metBy(problem, suit));
    return suit !== null;
  }

  /** What a suit meets beside what it was found for. */
  private metBy(problem: Problem, suit: readonly number[]): ReadonlySet<string> {
    const met = constraintsOf(this.settings).filter((one) => isMet(one, problem, suit, this.settings));
    return new Set(met.map(idOf));
  }

  *detail(constraint: Constraint): Generator<void, Details[number], void> {
    const removedBy: Partial<Record<FilterRule, number>> = {};
    for (const { item, rule } of this.candidates.rejected)
      if (this.serves(item, constraint)) removedBy[rule] = (removedBy[rule] ?? 0) + 1;
    return { constraint: idOf(constraint), ...(yield* this.amounts(constraint)), removedBy };
  }

  private *amounts(constraint: Constraint): Generator<void, { need: number; have: number }, void> {
    switch (constraint.kind) {
      case "set":
        return {
          need: constraint.set.min,
          have: yield* mostPieces(this.candidates.usable, this.settings, constraint.role),
        };
      case "cantrip":
        return { need: constraint.wanted.minTier, have: this.bestTier(constraint.wanted.family) };
      case "fill":
      case "lock":
        return { need: 1, have: (yield* this.canMeet([constraint])) ? 1 : 0 };
    }
  }

  private bestTier(family: string): number {
    const worn = this.candidates.usable.filter(({ forms }) => forms.length > 0);
    return worn.reduce((best, { item }) => Math.max(best, this.tierOf(item, family)), 0);
  }

  private tierOf({ spells }: SuitItem, family: string): number {
    let best = 0;
    for (const id of spells) {
      const spell = Object.hasOwn(this.spells, id) ? this.spells[id] : undefined;
      if (spell?.family === family) best = Math.max(best, spell.tier);
    }
    return best;
  }

  /** Whether an item that is kept out would help to meet a constraint. */
  private serves(item: SuitItem, constraint: Constraint): boolean {
    switch (constraint.kind) {
      case "set":
        return item.setId === constraint.set.id;
      case "cantrip":
        return this.tierOf(item, constraint.wanted.family) >= constraint.wanted.minTier;
      case "fill":
        return formsOf(item, this.settings).some(({ place, mask }) =>
          (place === PLACE.body ? slotsOfMask(mask) : (SLOTS_OF_PLACE[placeOf(item.kind)] ?? [])).some(
            (slot) => slot === constraint.slot,
          ),
        );
      case "lock":
        return false;
    }
  }
}

/** The most pieces of a set that can be worn at once, with nothing else required. */
function* mostPieces(
  usable: readonly Candidate[],
  settings: Settings,
  role: "primary" | "secondary",
): Generator<void, number, void> {
  const goal = new BestSuit(() => undefined);
  const problem = yield* writeProblem(usable, settings, { holds: () => false, objective: role });
  const search = new BranchAndBound(problem, goal);
  yield* search.begin();
  yield* search.run();
  return goal.best?.value ?? 0;
}
