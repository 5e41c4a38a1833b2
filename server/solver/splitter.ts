import { type Branch, choose, chooseOwner, without } from "./branch";
import { PLACE } from "./forms";
import { bitCount, type Problem } from "./problem";
import type { Relaxation } from "./relaxation";

/** What a search decides on first. */
export interface Order {
  /** Armor before accessories. */
  armorFirst: boolean;
  /** Who carries a required cantrip before anything else: where nothing has a worth there is no other order. */
  requiredFirst: boolean;
}

/** An owner of whose cost a packing leaves at least this part unpaid is decided on before any form. */
const UNPAID_MIN = 0.5;

/** Splits branches: into parts that have no suit in common, and together all. The first is the one to go on with. */
export class Splitter {
  constructor(
    private readonly problem: Problem,
    private readonly relaxation: Relaxation,
    private readonly order: Order,
  ) {}

  /** Splits a branch that was packed last, with bounds prepared, and has open forms. */
  split(branch: Branch): Branch[] {
    const { problem } = this;
    const owner = this.ownerToDecide(branch);
    if (owner !== null)
      return [
        chooseOwner(problem, branch, owner),
        without(branch, (form) => problem.itemOwner[problem.formItem[form] ?? 0] !== owner),
      ];
    const carriers = this.order.requiredFirst ? this.fewestCarriers(branch) : null;
    if (carriers !== null) return this.splitByCarriers(branch, carriers);
    const form = this.formToDecide(branch);
    return [choose(problem, branch, form), without(branch, (other) => other !== form)];
  }

  /** One part for each form of the locked item that has the fewest; none where they have no room together. */
  splitByLocked(branch: Branch): Branch[] {
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
    const { relaxation, problem, order } = this;
    const isArmor = (form: number) => problem.formPlace[form] === PLACE.body;
    const armorOnly = order.armorFirst && open.some(isArmor);
    const picks = relaxation.picks.filter((form) => !armorOnly || isArmor(form));
    const others = open.filter((form) => !relaxation.picks.includes(form));
    let [best, bestAlternative] = [-1, Number.POSITIVE_INFINITY];
    for (const pick of picks) {
      const alternative = this.bestAlternative(pick, others);
      if (best >= 0 && alternative >= bestAlternative) continue;
      [best, bestAlternative] = [pick, alternative];
    }
    return best >= 0 ? best : (mostPromising(relaxation, armorOnly ? open.filter(isArmor) : open, 1)[0] ?? 0);
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
}

/** The forms with the highest bounds; of equal ones the first. */
export function mostPromising(relaxation: Relaxation, forms: Int32Array, count: number): Int32Array {
  if (forms.length <= count) return forms;
  const bounds = Float64Array.from(forms, (form) => relaxation.boundWith(form));
  const least = Float64Array.from(bounds).sort()[forms.length - count] ?? Number.NEGATIVE_INFINITY;
  let atLeast = count - bounds.reduce((above, bound) => (bound > least ? above + 1 : above), 0);
  return forms.filter((_, at) => {
    const bound = bounds[at] ?? Number.NEGATIVE_INFINITY;
    return bound > least || (bound === least && atLeast-- > 0);
  });
}

function covers({ formItem, stepsFrom, steps }: Problem, form: number, step: number): boolean {
  const item = formItem[form] ?? 0;
  for (let at = stepsFrom[item] ?? 0, to = stepsFrom[item + 1] ?? 0; at < to; at++)
    if (steps[at] === step) return true;
  return false;
}
