import type {
  FilterRule,
  FoundSuit,
  Infeasible,
  SearchDone,
  SearchProgress,
  Suit,
} from "@/server/contract/suits";
import { baselineOf } from "./baseline";
import { BranchAndBound } from "./branch-and-bound";
import { type Candidates, findCandidates } from "./candidates";
import { compareSuits, describeSuit, type Worn } from "./describe-suit";
import { explainInfeasible } from "./explain";
import { FeasibilitySearch } from "./feasibility";
import { BestSuit, BestSuits } from "./goals";
import { type Found, Improver } from "./improve";
import { type Problem, writeProblem } from "./problem";
import { inventoryOf, type SearchInput, type Settings, settingsOf } from "./settings";
import { gapOf, Standing } from "./standing";
import { SuitList } from "./suit-list";
import { WantedCantrips } from "./wanted-cantrips";

/** Shapes as in `contract/suits`. */
export type SearchEvent = { type: "progress"; data: SearchProgress } | { type: "suit"; data: FoundSuit };
export interface DoneEvent {
  type: "done";
  data: SearchDone;
}

/** The world outside of a search. */
export interface SearchEnvironment {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Asked now and then; once it says yes, the search ends with what it has. */
  shouldStop(): boolean;
}

/** Longest work between two events, in milliseconds: whoever runs the search has other things to do, too. */
const WORK_MS = 12;

/** Why a search ends before it has proved everything. */
type Stop = "timeLimit" | "nodeLimit" | "cancelled";

/**
 * Finds the best suits of a valid request, best first, and proves that they are: yields how it stands at least every
 * 20 ms, and every suit better than all before. What it finds depends on nothing but the request and the items.
 */
export function* searchSuits(
  input: SearchInput,
  env: SearchEnvironment = { now: () => performance.now(), shouldStop: () => false },
): Generator<SearchEvent, DoneEvent, void> {
  return yield* new Search(input, env).run();
}

class Search {
  private readonly settings: Settings;
  private readonly wanted: WantedCantrips;
  private readonly startedAt: number;
  private readonly standing = new Standing();
  private readonly found: Found[] = [];
  private paused: number;
  private stop: Stop | null = null;
  private problem: Problem | null = null;
  private list: SuitList | null = null;
  private proved = { optimum: false, list: false };

  constructor(
    private readonly input: SearchInput,
    private readonly env: SearchEnvironment,
  ) {
    this.settings = settingsOf(input.request);
    this.wanted = new WantedCantrips(inventoryOf(input).spells, this.settings);
    this.startedAt = this.paused = env.now();
  }

  *run(): Generator<SearchEvent, DoneEvent, void> {
    const { items, spells } = inventoryOf(this.input);
    this.standing.items.total = items.length;
    yield this.progress();
    this.standing.phase = "filter";
    const candidates = yield* this.work(findCandidates(items, this.wanted, this.settings), () => undefined);
    if (candidates === null) return this.done(null, null);
    this.standing.items.usable = this.standing.items.kept = candidates.usable.length;
    yield this.progress();
    this.problem = yield* this.work(writeProblem(candidates.usable, this.settings), () => undefined);
    if (this.problem === null) return this.done(candidates, null);
    this.list = new SuitList(this.problem, this.settings.limits.topK, this.settings.limits.distinct);
    yield this.progress();
    yield* this.findBest(candidates, this.problem);
    if (this.stop === null && this.proved.optimum && this.standing.best === null) {
      this.standing.phase = "explain";
      yield this.progress();
      const infeasible = yield* this.work(
        explainInfeasible(candidates, spells, this.settings),
        () => undefined,
      );
      return this.done(candidates, infeasible);
    }
    if (this.stop === null) yield* this.findList(this.problem);
    return this.done(candidates, null);
  }

  /** Proves the best suit, or that there is none. */
  private *findBest(candidates: Candidates, problem: Problem): Generator<SearchEvent, void, void> {
    const goal = new BestSuit((found) => this.see(found));
    this.standing.phase = "bound";
    const improver = new Improver(problem);
    const beginning = yield* this.work(improver.begin(), () => undefined);
    if (beginning) goal.onFound(beginning);
    const search = new BranchAndBound(problem, goal);
    const note = this.noteOf(search);
    yield* this.work(search.begin(), note);
    if (this.stop !== null) return;
    if (goal.best === null && !(yield* this.isFeasible(candidates, improver, goal, search.promising))) return;
    this.standing.phase = "search";
    yield* this.work(search.run(), note);
    if (this.stop !== null) return;
    this.proved.optimum = true;
    if (this.standing.best !== null) this.standing.bound = this.standing.best;
  }

  /** Where no suit came by itself: looks for one that meets the constraints, whatever it is worth. */
  private *isFeasible(
    { usable }: Candidates,
    improver: Improver,
    goal: BestSuit,
    pool: Int32Array,
  ): Generator<SearchEvent, boolean, void> {
    const parts = { holds: () => true, objective: "none" } as const;
    const problem = yield* this.work(writeProblem(usable, this.settings, parts), () => undefined);
    if (problem === null) return false;
    const search = new FeasibilitySearch(problem);
    const suit = yield* this.work(search.run(), this.noteOf(search.search));
    if (this.stop !== null) return false;
    if (suit === null) {
      this.proved.optimum = true;
      return false;
    }
    const improved = yield* this.work(improver.polish(suit, pool), () => undefined);
    if (improved) goal.onFound(improved);
    return this.stop === null;
  }

  /** Fills the list, and proves it. */
  private *findList(problem: Problem): Generator<SearchEvent, void, void> {
    const { list, settings } = this;
    if (list === null) return;
    this.standing.phase = "list";
    const search = new BranchAndBound(problem, new BestSuits(problem, list, settings.limits.distinct));
    const note = this.noteOf(search);
    yield* this.work(search.begin(), note);
    yield* this.work(search.run(), note);
    this.proved.list = this.stop === null;
  }

  private see(found: Found): void {
    this.list?.offer(found);
    if (this.standing.raiseBest(found.value)) this.found.push(found);
  }

  /** Writes down how a search stands, on top of what was explored before it. */
  private noteOf(search: BranchAndBound): () => void {
    const { standing, problem } = this;
    const before = { explored: standing.explored, pruned: standing.pruned };
    return () => {
      standing.explored = before.explored + search.explored;
      standing.pruned = before.pruned + search.pruned;
      if (standing.phase === "list" || search.problem !== problem) return;
      standing.lowerBound(Math.floor(search.bound));
      standing.items.kept = countItems(search.problem, search.open);
    };
  }

  /** Does a piece of work, and looks up from it now and then. @returns null where the search has to end first */
  private *work<T>(work: Generator<void, T, void>, note: () => void): Generator<SearchEvent, T | null, void> {
    for (;;) {
      const { done, value } = work.next();
      yield* this.tellFound();
      if (done || this.settings.limits.nodes !== null) note();
      if (done) return value;
      const now = this.env.now();
      if (now - this.paused >= WORK_MS || this.stop !== null) {
        note();
        yield this.progress();
        this.paused = this.env.now();
      }
      if (this.mustStop(now)) return null;
    }
  }

  private mustStop(now: number): boolean {
    const { nodes } = this.settings.limits;
    if (this.stop === null && this.env.shouldStop()) this.stop = "cancelled";
    if (nodes !== null && this.standing.explored >= nodes) this.stop ??= "nodeLimit";
    if (this.stop === null && now - this.startedAt >= this.settings.limits.timeMs) this.stop = "timeLimit";
    return this.stop !== null;
  }

  /** Tells the suits found since the last time. */
  private *tellFound(): Generator<SearchEvent, void, void> {
    for (const found of this.found.splice(0))
      yield { type: "suit", data: { elapsedMs: this.elapsed(), suit: this.describe(found) } };
  }

  private describe({ forms }: Found): Suit {
    const { problem } = this;
    if (problem === null) throw new Error("nothing is searched yet");
    const worn = forms.map((form) => wornBy(problem, form));
    return describeSuit(worn, this.wanted, this.settings);
  }

  private progress(): SearchEvent {
    return { type: "progress", data: this.standing.toProgress(this.elapsed()) };
  }

  private elapsed(): number {
    return Math.max(0, Math.round((this.env.now() - this.startedAt) * 10) / 10);
  }

  private done(candidates: Candidates | null, infeasible: Infeasible | null): DoneEvent {
    const { standing, proved } = this;
    const optimal = proved.optimum && standing.best !== null;
    const { best, bound, explored, pruned } = standing;
    return {
      type: "done",
      data: {
        status: this.status(infeasible),
        reason: this.stop ?? "proved",
        optimal,
        topKExact: proved.list,
        best,
        bound,
        gapPct: gapOf(best, bound),
        elapsedMs: this.elapsed(),
        explored,
        pruned,
        filters: candidates === null ? {} : countRules(candidates),
        suits: (this.list?.suits ?? []).map((found) => this.describe(found)).sort(compareSuits),
        infeasible,
        baseline: baselineOf(this.input, this.wanted, this.settings),
      },
    };
  }

  private status(infeasible: Infeasible | null): SearchDone["status"] {
    if (infeasible !== null) return "infeasible";
    if (this.standing.best === null) return "unknown";
    return this.proved.optimum ? "optimal" : "feasible";
  }
}

function wornBy(problem: Problem, form: number): Worn {
  const item = problem.formItem[form] ?? 0;
  const candidate = problem.candidates[item];
  const worn = candidate?.forms[form - (problem.formsFrom[item] ?? 0)];
  if (candidate === undefined || worn === undefined) throw new RangeError(`there is no form ${form}`);
  return { item: candidate.item, form: worn };
}

function countItems({ formItem }: Problem, forms: Int32Array): number {
  let [count, last] = [0, -1];
  for (const form of forms) {
    const item = formItem[form] ?? 0;
    if (item !== last) count++;
    last = item;
  }
  return count;
}

function countRules({ rejected }: Candidates): Partial<Record<FilterRule, number>> {
  const counts: Partial<Record<FilterRule, number>> = {};
  for (const { rule } of rejected) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
