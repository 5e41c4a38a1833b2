import type { SuitSlot } from "@/server/contract/suits";
import { type Form, formsOf, leftOf, rejectedBy } from "./candidates";
import type { OracleInput } from "./oracle-input";

/**
 * Calls `visit` with every set of usable items in every combination of forms that uses no slot twice, whatever
 * else is asked of a suit, until it returns true. The list is reused: copy what is kept.
 *
 * Items come in the order of their ids and a bracelet or ring takes the first side that is enabled and free. So
 * every choice of them is met once, with the smaller id on the left as results are to be listed.
 */
export function everySuit({ items, request }: OracleInput, visit: (worn: readonly Form[]) => boolean): void {
  const candidates = items
    .filter((item) => rejectedBy(item, request) === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => formsOf(item, request))
    .filter((forms) => forms.length > 0);
  const worn: Form[] = [];
  const used = new Set<SuitSlot>();

  /** Decides on the candidates from `index` on; true: stop. */
  function decide(index: number): boolean {
    const forms = candidates[index];
    if (!forms) return visit(worn);
    if (decide(index + 1)) return true;
    return forms.some((form) => {
      if (form.slots.some((slot) => used.has(slot)) || couldGoLeft(form, forms, used)) return false;
      worn.push(form);
      for (const slot of form.slots) used.add(slot);
      const stop = decide(index + 1);
      for (const slot of form.slots) used.delete(slot);
      worn.pop();
      return stop;
    });
  }
  decide(0);
}

function couldGoLeft({ slots }: Form, forms: readonly Form[], used: ReadonlySet<SuitSlot>): boolean {
  const [slot] = slots;
  const left = slot && leftOf(slot);
  return left !== undefined && !used.has(left) && forms.some((form) => form.slots.includes(left));
}
