import { type Branch, choose, chooseOwner, rootBranch, without } from "./branch";
import { BranchQueue } from "./branch-queue";
import { PLACE } from "./forms";
import { type Found, Improver } from "./improve";
import { firstPrices, type PriceList, priceListOf } from "./prices";
import { bitCount, type Problem } from "./problem";
import { Relaxation } from "./relaxation";
import { Tightener } from "./tighten";

/** What a search is after. */
export interface Goal {
  /** Suits of the branch worth no more than this are of no interest. Never falls. */
  threshold(branch: Branch): number;
  /** Sees every suit that is found, good or not. */
  onFound(found: Found): void;
  /** Decides on armor before accessories. */
  armorFirst: boolean;
  /** Decides on who carries a required cantrip before anything else: what is worth nothing else has no other order. */
  requiredFirst: boolean;
}

/** Steps of tightening: of the whole search, at first and then again and again, and of each part of it. */
const FIRST_STEPS = 60;
const ROOT_STEPS = 180;
const ROOT_PATIENCE = 12;
const BRANCH_STEPS = 12;
const BRANCH_PATIENCE = 4;

/** Forms that suits are improved with: the most promising ones. */
const POOL_SIZE = 400;

/** Steps between two suits that are improved, and branches. */
const STEPS_PER_TRY = 6;
const BRANCHES_PER_TRY = 16;

/** An owner of whose cost a packing leaves at least this part unpaid is decided on before any form. */
const UNPAID_MIN = 0.5;

/** Bytes of branches that wait; beyond them the search goes deep before it goes wide, which takes no memory. */
const WAITING_BYTES_MAX = 128 * 1024 * 1024;

/**
 * Finds every suit above the threshold, or proves that there is none: splits the suits by whether they have a form,
 * again and again, and leaves out what cannot be good enough (`relaxation.ts`).
 */
export class BranchAndBound {
  /** Branches looked into, and branches and forms ruled out. */
  explored = 0;
  pruned = 0;

  private readonly list: PriceList;
  private readonly relaxation: Relaxation;
  private readonly tightener: Tightener;
  private readonly improver: Improver;
  private readonly waiting = new BranchQueue();
  private readonly deep: Branch[] = [];
  private current: Branch | null = null;
  private root: Branch;
  private pool: Int32Array = new Int32Array(0);
  private best: Found | null = null;

  constructor(
    readonly problem: Problem,
    private readonly goal: Goal,
    isUseful: (form: number) => boolean = () => true,
  ) {
    this.list = priceListOf(problem);
    this.relaxation = new Relaxation(problem, this.list);
    this.tightener = new Tightener(problem, this.list, this.relaxation);
    this.improver = new Improver(problem);
    this.root = without(rootBranch(problem, firstPrices(problem, this.list)), isUseful);
  }

  /** No suit that is still of interest is worth more; minus infinity where there is none. */
  get bound(): number {
    const { current, deep } = this;
    const inWork = current === null ? this.waiting.bound : Math.max(current.bound, this.waiting.bound);
    return deep.reduce((bound, branch) => Math.max(bound, branch.bound), inWork);
  }

  /** Forms that good suits are likely made of. */
  get promising(): Int32Array {
    return this.pool;
  }

  /** Forms that are not ruled out for the whole search. */
  get open(): Int32Array {
    return this.root.open;
  }

  /** Tightens the bound of the whole search, and looks for good suits on the way; yields after every step. */
  *begin(): Generator<void, void, void> {
    this.current = this.root;
    if (!(yield* this.tightenRoot(FIRST_STEPS))) return;
    this.pool = this.mostPromising(this.root.open, POOL_SIZE);
    for (let open = Number.POSITIVE_INFINITY; this.root.open.length < 0.9 * open; ) {
      open = this.root.open.length;
      if (!(yield* this.tightenRoot(ROOT_STEPS))) return;
      this.pool = this.mostPromising(this.root.open, POOL_SIZE);
      yield* this.polish();
    }
  }

  private *tightenRoot(steps: number): Generator<void, boolean, void> {
    const hasRoom = this.root.locked.length === 0 || this.splitByLocked(this.root).length > 0;
    const tightened = hasRoom ? yield* this.tighten(this.root, steps, ROOT_PATIENCE, true) : null;
    const none = { ...this.root, open: new Int32Array(0), bound: Number.NEGATIVE_INFINITY };
    this.root = this.current = tightened ?? none;
    return tightened !== null;
  }

  /** Goes through the whole search; yields after every step. */
  *run(): Generator<void, void, void> {
    this.current = this.root.bound === Number.NEGATIVE_INFINITY ? null : this.root;
    while (this.current !== null) {
      const branch = this.current;
      this.explored++;
      yield;
      const [next, ...others] = yield* this.split(branch);
      for (const other of others.reverse())
        if (this.waiting.bytes < WAITING_BYTES_MAX) this.waiting.push(other);
        else this.deep.push(other);
      this.current = next ?? this.nextWaiting();
    }
  }

  private nextWaiting(): Branch | null {
    for (;;) {
      const branch = this.deep.pop() ?? this.waiting.pop();
      if (branch === null || Math.floor(branch.bound) > this.goal.threshold(branch)) return branch;
      this.pruned++;
    }
  }

  /** Parts of a branch that together have all its suits of interest; the first is the one to go on with. */
  private *split(branch: Branch): Generator<void, Branch[], void> {
    if (branch.locked.length > 0) return this.splitByLocked(branch);
    const tightened = yield* this.tighten(branch, BRANCH_STEPS, BRANCH_PATIENCE, false);
    if (tightened === null) return [];
    if (tightened.open.length === 0) return [];
    const owner = this.ownerToDecide(tightened);
    if (owner !== null)
      return [
        chooseOwner(this.problem, tightened, owner),
        without(tightened, (form) => this.problem.itemOwner[this.problem.formItem[form] ?? 0] !== owner),
      ];
    if (this.goal.requiredFirst) {
      const carriers = this.fewestCarriers(tightened);
      if (carriers !== null) return this.splitByCarriers(tightened, carriers);
    }
    const form = this.formToDecide(tightened);
    return [choose(this.problem, tightened, form), without(tightened, (other) => other !== form)];
  }

  /** One part for each form of the locked item that has the fewest; none where they have no room together. */
  private splitByLocked(branch: Branch): Branch[] {
    let fewest: number[] | null = null;
    let slots = bitCount(branch.free);
    const room = Uint8Array.from(branch.capacity);
    const open = this.formsOfItems(branch);
    for (const item of branch.locked) {
      const forms = open.get(item) ?? [];
      const [first = 0] = forms;
      const place = this.problem.formPlace[first] ?? 0;
      if (forms.length === 0) return [];
      if (place === PLACE.body)
        slots -= Math.min(...forms.map((form) => bitCount(this.problem.formMask[form] ?? 0)));
      else if (room[place] === 0) return [];
      else room[place] = (room[place] ?? 0) - 1;
      if (fewest === null || forms.length < fewest.length) fewest = forms;
    }
    if (slots < 0) return [];
    return (fewest ?? []).map((form) => choose(this.problem, branch, form));
  }

  private formsOfItems({ open }: Branch): Map<number, number[]> {
    const forms = new Map<number, number[]>();
    for (const form of open) {
      const item = this.problem.formItem[form] ?? 0;
      const known = forms.get(item);
      if (known === undefined) forms.set(item, [form]);
      else known.push(form);
    }
    return forms;
  }

  /** Forms that carry the required step which the fewest carry; null where every one is covered. */
  private fewestCarriers({ open, covered }: Branch): Int32Array | null {
    const { problem } = this;
    let fewest: Int32Array | null = null;
    for (let step = 0; step < problem.stepCount; step++) {
      if (problem.stepRequired[step] !== 1 || covered[step] === 1) continue;
      const carriers = open.filter((form) => covers(problem, form, step));
      if (fewest === null || carriers.length < fewest.length) fewest = carriers;
    }
    return fewest;
  }

  /** One part for each carrier, without the ones before it: every suit has one of them. */
  private splitByCarriers(branch: Branch, carriers: Int32Array): Branch[] {
    const before = new Set<number>();
    return Array.from(carriers, (carrier) => {
      const rest = without(branch, (form) => !before.has(form));
      before.add(carrier);
      return choose(this.problem, rest, carrier);
    });
  }

  /**
   * The branch with a better bound and without the forms that cannot be part of a suit of interest; null where there
   * is none.
   */
  private *tighten(
    branch: Branch,
    steps: number,
    patience: number,
    isRoot: boolean,
  ): Generator<void, Branch | null, void> {
    const { relaxation, goal } = this;
    const threshold = () => goal.threshold(branch);
    this.see(branch.chosen);
    const { bound, prices } = yield* this.tightener.tighten(branch, {
      steps,
      patience,
      threshold,
      onPicks: (picks, step) => {
        const isTry = isRoot
          ? step % STEPS_PER_TRY === 0
          : step === 1 && this.explored % BRANCHES_PER_TRY === 0;
        const forms = [...branch.chosen, ...picks];
        if (isTry && this.pool.length > 0) this.improve(forms);
        else this.see(forms);
      },
    });
    if (Math.floor(bound) <= threshold()) {
      this.pruned++;
      return null;
    }
    relaxation.solve(branch, prices);
    relaxation.prepareBounds(branch);
    yield;
    const limit = threshold();
    const isLeft = (form: number) => Math.floor(relaxation.boundWith(form)) > limit;
    const left = without({ ...branch, bound: Math.min(bound, branch.bound), prices }, isLeft);
    this.pruned += branch.open.length - left.open.length;
    return left;
  }

  private see(forms: readonly number[]): void {
    const value = this.improver.evaluate(forms);
    if (value !== null) this.tell({ forms: [...forms].sort((a, b) => a - b), value });
  }

  private improve(beginning: readonly number[]): void {
    const found = this.improver.improve(beginning, this.pool);
    if (found !== null) this.tell(found);
  }

  private *polish(): Generator<void, void, void> {
    if (this.best === null) return;
    const found = yield* this.improver.polish(this.best.forms, this.pool);
    if (found !== null) this.tell(found);
  }

  private tell(found: Found): void {
    if (this.best === null || found.value > this.best.value) this.best = found;
    this.goal.onFound(found);
  }

  /** The owner of whose cost the last packing pays the least; null where it pays nearly all of everybody's. */
  private ownerToDecide({ owners, prices }: Branch): number | null {
    const { problem, relaxation } = this;
    if (problem.ownerCost === 0) return null;
    const unpaid = new Map<number, number>();
    for (const form of relaxation.picks) {
      const owner = problem.itemOwner[problem.formItem[form] ?? 0] ?? 0;
      if (owner === 0 || owners[owner] === 1) continue;
      unpaid.set(owner, (unpaid.get(owner) ?? problem.ownerCost) - relaxation.paidToOwner(form, prices));
    }
    let [best, most] = [-1, problem.ownerCost * UNPAID_MIN];
    for (const [owner, left] of unpaid) if (left > most) [best, most] = [owner, left];
    return best < 0 ? null : best;
  }

  /** The form of the last packing that can be replaced the worst. */
  private formToDecide({ open }: Branch): number {
    const { relaxation, problem, goal } = this;
    const isArmor = (form: number) => problem.formPlace[form] === PLACE.body;
    const armorOnly = goal.armorFirst && open.some(isArmor);
    const picks = relaxation.picks.filter((form) => !armorOnly || isArmor(form));
    const others = open.filter((form) => !relaxation.picks.includes(form));
    let [best, bestAlternative] = [-1, Number.POSITIVE_INFINITY];
    for (const pick of picks) {
      const alternative = this.bestAlternative(pick, others);
      if (best >= 0 && alternative >= bestAlternative) continue;
      [best, bestAlternative] = [pick, alternative];
    }
    return best >= 0 ? best : (this.mostPromising(armorOnly ? open.filter(isArmor) : open, 1)[0] ?? 0);
  }

  private bestAlternative(pick: number, others: Int32Array): number {
    const { formMask, formPlace } = this.problem;
    let best = Number.NEGATIVE_INFINITY;
    for (const other of others) {
      const isThere =
        formPlace[pick] === PLACE.body
          ? ((formMask[pick] ?? 0) & (formMask[other] ?? 0)) !== 0
          : formPlace[pick] === formPlace[other];
      if (isThere) best = Math.max(best, this.relaxation.boundWith(other));
    }
    return best;
  }

  /** The forms with the highest bounds; of equal ones the first. */
  private mostPromising(forms: Int32Array, count: number): Int32Array {
    if (forms.length <= count) return forms;
    const bounds = Float64Array.from(forms, (form) => this.relaxation.boundWith(form));
    const least = Float64Array.from(bounds).sort()[forms.length - count] ?? Number.NEGATIVE_INFINITY;
    let atLeast = count - bounds.reduce((above, bound) => (bound > least ? above + 1 : above), 0);
    return forms.filter((_, at) => {
      const bound = bounds[at] ?? Number.NEGATIVE_INFINITY;
      return bound > least || (bound === least && atLeast-- > 0);
    });
  }
}

function covers({ formItem, stepsFrom, steps }: Problem, form: number, step: number): boolean {
  const item = formItem[form] ?? 0;
  for (let at = stepsFrom[item] ?? 0, to = stepsFrom[item + 1] ?? 0; at < to; at++)
    if (steps[at] === step) return true;
  return false;
}
