import { type Branch, rootBranch, without } from "./branch";
import { BranchQueue } from "./branch-queue";
import { type Found, Improver } from "./improve";
import { firstPrices, type PriceList, priceListOf } from "./prices";
import type { Problem } from "./problem";
import { Relaxation } from "./relaxation";
import { mostPromising, type Order, Splitter } from "./splitter";
import { Tightener } from "./tighten";

/** What a search is after. */
export interface Goal extends Order {
  /** Suits of the branch worth no more than this are of no interest. Never falls. */
  threshold(branch: Branch): number;
  /** Sees every suit that is found, good or not. */
  onFound(found: Found): void;
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
  private readonly splitter: Splitter;
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
    this.splitter = new Splitter(problem, this.relaxation, goal);
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
    this.pool = mostPromising(this.relaxation, this.root.open, POOL_SIZE);
    for (let open = Number.POSITIVE_INFINITY; this.root.open.length < 0.9 * open; ) {
      open = this.root.open.length;
      if (!(yield* this.tightenRoot(ROOT_STEPS))) return;
      this.pool = mostPromising(this.relaxation, this.root.open, POOL_SIZE);
      yield* this.polish();
    }
  }

  private *tightenRoot(steps: number): Generator<void, boolean, void> {
    const hasRoom = this.root.locked.length === 0 || this.splitter.splitByLocked(this.root).length > 0;
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
    if (branch.locked.length > 0) return this.splitter.splitByLocked(branch);
    const tightened = yield* this.tighten(branch, BRANCH_STEPS, BRANCH_PATIENCE, false);
    if (tightened === null) return [];
    if (tightened.open.length === 0) return [];
    return this.splitter.split(tightened);
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
}
