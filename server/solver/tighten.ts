import { BODY_SLOTS } from "@/server/contract/suits";
import type { Branch } from "./branch";
import { PLACE } from "./forms";
import { floored, OWNER_PLACES, type PriceList, rounded } from "./prices";
import type { Problem } from "./problem";
import type { Relaxation } from "./relaxation";

/** What prices were found for a branch. */
export interface Tightened {
  /** No suit of the branch is worth more. */
  bound: number;
  prices: Float64Array;
  /** Steps that were taken. */
  steps: number;
}

export interface TightenOptions {
  steps: number;
  /** Steps without a better bound before they get shorter. */
  patience: number;
  /** A branch whose bound is not above this is of no interest. */
  threshold(): number;
  /** Sees every packing on the way: it may be a good suit. */
  onPicks(picks: readonly number[], step: number): void;
}

/** Length of the first step. */
const FIRST_LENGTH = 1;
/** Shorter ones change nothing. */
const LENGTH_MIN = 0.01;
/** How much of the last direction stays in the next one: the bound zigzags less. */
const MEMORY = 0.3;

/**
 * Finds prices that make the bound of a branch low, by subgradient steps of Polyak's length: dearer where a packing
 * has too many of something, cheaper where it has none.
 */
export class Tightener {
  private readonly direction: Float64Array;
  private readonly used: Float64Array;

  constructor(
    private readonly problem: Problem,
    private readonly list: PriceList,
    private readonly relaxation: Relaxation,
  ) {
    this.direction = new Float64Array(list.count);
    this.used = new Float64Array(list.count);
  }

  /** Yields after every step. */
  *tighten(branch: Branch, options: TightenOptions): Generator<void, Tightened, void> {
    const { relaxation } = this;
    const prices = Float64Array.from(branch.prices);
    let best: Tightened = { bound: Number.POSITIVE_INFINITY, prices, steps: 0 };
    let [length, waited] = [FIRST_LENGTH, 0];
    this.direction.fill(0);
    for (let step = 1; ; step++) {
      relaxation.solve(branch, prices);
      const { value } = relaxation;
      if (value < best.bound) {
        best = { bound: value, prices: Float64Array.from(prices), steps: step };
        waited = 0;
      } else if (++waited >= options.patience) {
        length /= 2;
        waited = 0;
        prices.set(best.prices);
        this.direction.fill(0);
      }
      best.steps = step;
      if (Math.floor(best.bound) <= options.threshold()) return best;
      options.onPicks(relaxation.picks, step);
      if (step >= options.steps || length < LENGTH_MIN) return best;
      if (!this.move(branch, prices, length * distance(value, options.threshold()))) return best;
      yield;
    }
  }

  /** Changes the prices. @returns whether anything is left to change */
  private move(branch: Branch, prices: Float64Array, length: number): boolean {
    const { direction, list, problem } = this;
    this.countUse(branch);
    let norm = 0;
    for (let at = 0; at < list.count; at++) {
      const price = prices[at] ?? 0;
      const slope = this.slopeAt(at, branch, price);
      const mixed = slope + MEMORY * (direction[at] ?? 0);
      direction[at] = mixed;
      norm += mixed * mixed;
    }
    if (norm === 0) return false;
    const factor = length / norm;
    for (let at = 0; at < list.ownersFrom; at++) {
      const change = direction[at] ?? 0;
      if (change === 0) continue;
      const moved = Math.max(0, rounded((prices[at] ?? 0) - factor * change));
      const isFree = at >= problem.stepCount || problem.stepRequired[at] === 1;
      prices[at] = isFree ? moved : Math.min(moved, problem.stepGain[at] ?? 0);
    }
    for (let owner = 0; owner < problem.ownerCount; owner++) this.moveOwner(owner, prices, factor);
    return true;
  }

  /** How the bound changes with a price: 0 where it cannot, or where the price cannot move that way. */
  private slopeAt(at: number, { covered }: Branch, price: number): number {
    const { problem, used, list } = this;
    const use = used[at] ?? 0;
    if (at >= list.ownersFrom) return -use;
    if (at >= list.itemsFrom) return price === 0 && use <= 1 ? 0 : 1 - use;
    if (covered[at] === 1 || !this.relaxation.isReachable(at)) return 0;
    const slope = use - 1;
    if (slope > 0 && price === 0) return 0;
    const most = problem.stepRequired[at] === 1 ? Number.POSITIVE_INFINITY : (problem.stepGain[at] ?? 0);
    return slope < 0 && price >= most ? 0 : slope;
  }

  private countUse({ owners }: Branch): void {
    const { used, list, relaxation, problem } = this;
    used.fill(0);
    for (const form of relaxation.picks) {
      const item = problem.formItem[form] ?? 0;
      for (let at = problem.stepsFrom[item] ?? 0, to = problem.stepsFrom[item + 1] ?? 0; at < to; at++)
        add(used, problem.steps[at] ?? 0);
      const ofItem = list.ofItem[item] ?? -1;
      if (ofItem >= 0) add(used, ofItem);
      const owner = problem.itemOwner[item] ?? 0;
      if (owner !== 0 && owners[owner] === 0) this.countOwner(owner, form);
    }
  }

  private countOwner(owner: number, form: number): void {
    const from = this.list.ownersFrom + (owner - 1) * OWNER_PLACES;
    const place = this.problem.formPlace[form] ?? 0;
    const mask = this.problem.formMask[form] ?? 0;
    if (place !== PLACE.body) add(this.used, from + BODY_SLOTS.length + place - 1);
    for (let slot = 0; slot < BODY_SLOTS.length; slot++) if (mask & (1 << slot)) add(this.used, from + slot);
  }

  /** An owner's prices together are the cost at most; of places that hold two pieces they count twice. */
  private moveOwner(owner: number, prices: Float64Array, factor: number): void {
    const { direction, list, problem } = this;
    const from = list.ownersFrom + owner * OWNER_PLACES;
    let isMoved = false;
    for (let at = from; at < from + OWNER_PLACES; at++) {
      if (direction[at] === 0) continue;
      prices[at] = Math.max(0, (prices[at] ?? 0) - factor * (direction[at] ?? 0));
      isMoved = true;
    }
    if (!isMoved) return;
    const held = (at: number) =>
      at - from < BODY_SLOTS.length ? 1 : (problem.capacity[at - from - BODY_SLOTS.length + 1] ?? 0);
    let sum = 0;
    for (let at = from; at < from + OWNER_PLACES; at++) sum += held(at) * (prices[at] ?? 0);
    const share = sum > problem.ownerCost ? problem.ownerCost / sum : 1;
    for (let at = from; at < from + OWNER_PLACES; at++) prices[at] = floored((prices[at] ?? 0) * share);
  }
}

function distance(value: number, threshold: number): number {
  return Number.isFinite(threshold) ? value - threshold : Math.max(1, Math.abs(value) / 20);
}

function add(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
