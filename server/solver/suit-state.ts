import { PLACE, PLACE_COUNT } from "./forms";
import { bitCount, PRIMARY, type Problem, SECONDARY } from "./problem";

/** What a missing set piece, required step, filled slot or locked item costs: more than any suit is worth. */
const MISSING = 2 ** 43;

/** A suit that pieces are put into and taken out of; knows what it is worth, and what a further piece would add. */
export class SuitState {
  readonly forms: number[] = [];
  private worth = 0;
  private taken = 0;
  private readonly held = new Uint8Array(PLACE_COUNT);
  private readonly pieces = new Uint8Array(3);
  private readonly carriers: Uint8Array;
  private readonly ofOwner: Uint8Array;
  private readonly hasItem: Uint8Array;
  private readonly isLocked: Uint8Array;
  private readonly missingAtFirst: number;

  constructor(private readonly problem: Problem) {
    this.carriers = new Uint8Array(problem.stepCount);
    this.ofOwner = new Uint8Array(problem.ownerCount + 1);
    this.hasItem = new Uint8Array(problem.itemCount);
    this.isLocked = new Uint8Array(problem.itemCount);
    for (const item of problem.locked) this.isLocked[item] = 1;
    const required = problem.stepRequired.reduce((count, is) => count + is, 0);
    const filled = bitCount(problem.bodyFill) + problem.need.reduce((count, need) => count + need, 0);
    this.missingAtFirst =
      problem.locked.length + required + filled + problem.setMin[PRIMARY] + problem.setMin[SECONDARY];
    this.worth = 0 - MISSING * this.missingAtFirst;
  }

  /** What the suit is worth; far below everything while it misses something that every suit has. */
  get value(): number {
    return this.worth;
  }

  get isComplete(): boolean {
    return this.worth > -MISSING / 2;
  }

  clear(): void {
    while (this.forms.length > 0) this.remove(this.forms.length - 1);
  }

  /** Whether there is room for it, and its item is not in the suit. */
  fits(form: number): boolean {
    const { formItem, formMask, formPlace, capacity } = this.problem;
    if (this.hasItem[formItem[form] ?? 0] === 1) return false;
    const place = formPlace[form] ?? 0;
    if (place !== PLACE.body) return (this.held[place] ?? 0) < (capacity[place] ?? 0);
    return ((formMask[form] ?? 0) & this.taken) === 0;
  }

  /** What the suit is worth more with this form. */
  gainOf(form: number): number {
    const { problem } = this;
    const item = problem.formItem[form] ?? 0;
    let gain = problem.formOwn[form] ?? 0;
    for (let at = problem.stepsFrom[item] ?? 0, to = problem.stepsFrom[item + 1] ?? 0; at < to; at++) {
      const step = problem.steps[at] ?? 0;
      if (this.carriers[step] !== 0) continue;
      gain += problem.stepGain[step] ?? 0;
      if (problem.stepRequired[step] === 1) gain += MISSING;
    }
    const owner = problem.itemOwner[item] ?? 0;
    if (owner !== 0 && this.ofOwner[owner] === 0) gain -= problem.ownerCost;
    if (this.isLocked[item] === 1) gain += MISSING;
    return gain + this.setGain(problem.itemSet[item] ?? 0) + this.fillGain(form);
  }

  private setGain(set: number): number {
    if (set !== PRIMARY && set !== SECONDARY) return 0;
    const have = this.pieces[set] ?? 0;
    const counts = have < this.problem.setTarget[set] ? this.problem.setPiece : 0;
    return have < this.problem.setMin[set] ? counts + MISSING : counts;
  }

  private fillGain(form: number): number {
    const { formMask, formPlace, bodyFill, need } = this.problem;
    const place = formPlace[form] ?? 0;
    if (place !== PLACE.body) return (this.held[place] ?? 0) < (need[place] ?? 0) ? MISSING : 0;
    return bodyFill === 0 ? 0 : MISSING * bitCount((formMask[form] ?? 0) & bodyFill);
  }

  /** Puts it in; it must fit. */
  add(form: number): void {
    this.worth += this.gainOf(form);
    this.forms.push(form);
    this.count(form, 1);
  }

  /** Takes out the piece at this index of `forms`. @returns the form, and what the suit was worth more with it */
  remove(index: number): { form: number; loss: number } {
    const [form = 0] = this.forms.splice(index, 1);
    this.count(form, -1);
    const loss = this.gainOf(form);
    this.worth -= loss;
    return { form, loss };
  }

  private count(form: number, by: 1 | -1): void {
    const { formItem, formMask, formPlace, itemOwner, itemSet, stepsFrom, steps } = this.problem;
    const item = formItem[form] ?? 0;
    this.hasItem[item] = by === 1 ? 1 : 0;
    this.taken ^= formMask[form] ?? 0;
    change(this.held, formPlace[form] ?? 0, by);
    change(this.pieces, itemSet[item] ?? 0, by);
    change(this.ofOwner, itemOwner[item] ?? 0, by);
    for (let at = stepsFrom[item] ?? 0, to = stepsFrom[item + 1] ?? 0; at < to; at++)
      change(this.carriers, steps[at] ?? 0, by);
  }
}

function change(counts: Uint8Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}
