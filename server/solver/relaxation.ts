import { BODY_SLOTS } from "@/server/contract/suits";
import { ArmorPacking } from "./armor-packing";
import type { Branch } from "./branch";
import { PLACE } from "./forms";
import { PlacePacking } from "./place-packing";
import { OWNER_PLACES, type PriceList } from "./prices";
import type { Problem } from "./problem";
import { type SetCounts, setCountsOf } from "./set-counts";

const NONE = Number.NEGATIVE_INFINITY;

/**
 * The best packing of forms into slots, once prices stand for everything else that couples them. It is exact: all
 * numbers are whole multiples of 1/64 and far below 2^46.
 */
export class Relaxation {
  /** Value of the last packing, no less than that of any suit of the branch; minus infinity where there is none. */
  value = NONE;
  /** What the last packing consists of beside what is chosen. Two forms of one item may be among it. */
  picks: number[] = [];

  private readonly sets: SetCounts;
  private readonly armor: ArmorPacking;
  private readonly places: PlacePacking;
  private readonly formValue: Float64Array;
  private readonly itemValue: Float64Array;
  private readonly itemRound: Int32Array;
  private readonly reachable: Uint8Array;
  private readonly armorBesides: Float64Array;
  private constant = 0;
  private round = 0;

  constructor(
    private readonly problem: Problem,
    private readonly list: PriceList,
  ) {
    this.sets = setCountsOf(problem);
    this.armor = new ArmorPacking(this.sets, problem.bodyFill);
    this.places = new PlacePacking(this.sets);
    this.formValue = new Float64Array(problem.formCount);
    this.itemValue = new Float64Array(problem.itemCount);
    this.itemRound = new Int32Array(problem.itemCount);
    this.reachable = new Uint8Array(problem.stepCount);
    this.armorBesides = new Float64Array(512 * 3);
  }

  /** Packs the branch at these prices: sets `value` and `picks`. */
  solve(branch: Branch, prices: Float64Array): void {
    this.picks = [];
    this.value = NONE;
    this.constant = this.constantOf(branch, prices);
    if (this.constant === NONE) return;
    this.priceForms(branch, prices);
    this.armor.pack(branch.free);
    this.places.pack(branch);
    this.join(branch);
  }

  /** Whether anything open of the last branch covers this step. */
  isReachable(step: number): boolean {
    return this.reachable[step] === 1;
  }

  /** What does not depend on the packing; minus infinity where a required step cannot be covered any more. */
  private constantOf({ value, covered, open }: Branch, prices: Float64Array): number {
    const { stepCount, stepGain, stepRequired, bodyFill, bodyMask } = this.problem;
    // A slot that has to be filled and is not searched: packings do not even know of it.
    if ((bodyFill & ~bodyMask) !== 0) return NONE;
    this.findReachable(open);
    let constant = value;
    for (let step = 0; step < stepCount; step++) {
      if (covered[step] === 1) continue;
      if (this.reachable[step] === 1) constant += (stepGain[step] ?? 0) - (prices[step] ?? 0);
      else if (stepRequired[step] === 1) return NONE;
    }
    for (let at = this.list.itemsFrom; at < this.list.ownersFrom; at++) constant += prices[at] ?? 0;
    return constant;
  }

  private findReachable(open: Int32Array): void {
    const { steps, stepsFrom, formItem } = this.problem;
    this.reachable.fill(0);
    for (let at = 0; at < open.length; at++) {
      const item = formItem[open[at] ?? 0] ?? 0;
      for (let from = stepsFrom[item] ?? 0, to = stepsFrom[item + 1] ?? 0; from < to; from++)
        this.reachable[steps[from] ?? 0] = 1;
    }
  }

  private priceForms(branch: Branch, prices: Float64Array): void {
    const { formItem, formMask, formPlace, formOwn, itemSet, itemOwner } = this.problem;
    const { open, owners } = branch;
    this.round++;
    this.armor.clear();
    this.places.clear();
    for (let at = 0; at < open.length; at++) {
      const form = open[at] ?? 0;
      const item = formItem[form] ?? 0;
      if (this.itemRound[item] !== this.round) this.priceItem(item, branch, prices);
      const place = formPlace[form] ?? 0;
      const mask = formMask[form] ?? 0;
      const owner = itemOwner[item] ?? 0;
      let value = (formOwn[form] ?? 0) + (this.itemValue[item] ?? 0);
      if (owner !== 0 && owners[owner] === 0) value -= this.ownerPrice(owner, place, mask, prices);
      this.formValue[form] = value;
      if (place === PLACE.body) this.armor.offer(form, mask, itemSet[item] ?? 0, value);
      else this.places.offer(form, place, itemSet[item] ?? 0, value);
    }
  }

  private priceItem(item: number, { covered }: Branch, prices: Float64Array): void {
    const { steps, stepsFrom } = this.problem;
    let paid = 0;
    for (let from = stepsFrom[item] ?? 0, to = stepsFrom[item + 1] ?? 0; from < to; from++) {
      const step = steps[from] ?? 0;
      if (covered[step] === 0) paid += prices[step] ?? 0;
    }
    const ofItem = this.list.ofItem[item] ?? -1;
    this.itemValue[item] = ofItem >= 0 ? paid - (prices[ofItem] ?? 0) : paid;
    this.itemRound[item] = this.round;
  }

  /** What a form pays towards its owner's cost. */
  paidToOwner(form: number, prices: Float64Array): number {
    const { formItem, formMask, formPlace, itemOwner } = this.problem;
    const owner = itemOwner[formItem[form] ?? 0] ?? 0;
    return owner === 0 ? 0 : this.ownerPrice(owner, formPlace[form] ?? 0, formMask[form] ?? 0, prices);
  }

  private ownerPrice(owner: number, place: number, mask: number, prices: Float64Array): number {
    const from = this.list.ownersFrom + (owner - 1) * OWNER_PLACES;
    if (place !== PLACE.body) return prices[from + BODY_SLOTS.length + place - 1] ?? 0;
    let price = 0;
    for (let slot = 0; slot < BODY_SLOTS.length; slot++)
      if (mask & (1 << slot)) price += prices[from + slot] ?? 0;
    return price;
  }

  /** Puts armor and accessories together, and reads what they are made of. */
  private join({ free }: Branch): void {
    const { size, sum, worth } = this.sets;
    const accessories = this.places.best;
    const armor = this.armor.best;
    let [bestA, bestB] = [-1, -1];
    for (let a = 0; a < size; a++) {
      const value = accessories[a] ?? NONE;
      if (value === NONE) continue;
      for (let b = 0; b < size; b++) {
        const all = value + (armor[free * size + b] ?? NONE) + (worth[sum[a * size + b] ?? 0] ?? NONE);
        if (all <= this.value) continue;
        this.value = all;
        bestA = a;
        bestB = b;
      }
    }
    if (bestA < 0) return;
    this.value += this.constant;
    this.armor.read(free, bestB, this.picks);
    this.places.read(bestA, this.picks);
  }

  /** Makes what `boundWith` reads, from the last packing. */
  prepareBounds({ free }: Branch): void {
    const { size } = this.sets;
    for (const shapes of this.armor.shapesAt)
      for (const shape of shapes)
        this.armorBesides[shape] = this.bestBeside(free & ~Math.floor(shape / 3), shape % 3);
    this.places.prepareBounds(this.armor.best.subarray(free * size, free * size + size));
  }

  /** The best suit's value beside a piece of armor of this set, with armor in these slots alone. */
  private bestBeside(slots: number, set: number): number {
    const { size, sum, worth, after } = this.sets;
    const accessories = this.places.best;
    const armor = this.armor.best;
    let best = NONE;
    for (let a = 0; a < size; a++) {
      const value = accessories[a] ?? NONE;
      if (value === NONE) continue;
      const counted = (after[set * size + a] ?? 0) * size;
      for (let b = 0; b < size; b++) {
        const all = value + (armor[slots * size + b] ?? NONE) + (worth[sum[counted + b] ?? 0] ?? NONE);
        if (all > best) best = all;
      }
    }
    return best;
  }

  /** No suit of the last branch that has this form is worth more. Needs `prepareBounds`. */
  boundWith(form: number): number {
    const { formItem, formMask, formPlace, itemSet } = this.problem;
    const set = itemSet[formItem[form] ?? 0] ?? 0;
    const place = formPlace[form] ?? 0;
    const rest =
      place === PLACE.body
        ? (this.armorBesides[(formMask[form] ?? 0) * 3 + set] ?? NONE)
        : this.places.bestWith(form, place, set);
    return (this.formValue[form] ?? 0) + this.constant + rest;
  }
}
