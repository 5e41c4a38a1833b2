import type { FilterRule, SuitItem } from "@/server/contract/suits";
import { rejectedBy } from "./filters";
import { formsOf, type ItemForm } from "./forms";
import type { Settings } from "./settings";
import type { WantedCantrips } from "./wanted-cantrips";

/** An item that a suit may have. */
export interface Candidate {
  item: SuitItem;
  forms: readonly ItemForm[];
  /** Best tier of each wanted family that it carries, by the family's place in the request; 0: none that counts. */
  tiers: Uint8Array;
}

export interface Candidates {
  /** By id, so that nothing depends on the order of the input. */
  usable: readonly Candidate[];
  rejected: readonly { item: SuitItem; rule: FilterRule }[];
  total: number;
}

/** Items looked at between two looks at the clock. */
const CHUNK = 500;

/** Sorts out what a suit may have; yields now and then, for whoever has other things to do. */
export function* findCandidates(
  items: readonly SuitItem[],
  cantrips: WantedCantrips,
  settings: Settings,
): Generator<void, Candidates, void> {
  const usable: Candidate[] = [];
  const rejected: { item: SuitItem; rule: FilterRule }[] = [];
  let seen = 0;
  for (const item of items) {
    if (++seen % CHUNK === 0) yield;
    const rule = rejectedBy(item, settings);
    if (rule !== null) rejected.push({ item, rule });
    else
      usable.push({
        item,
        forms: formsOf(item, settings),
        tiers: cantrips.tiersOf(item),
      });
  }
  usable.sort((a, b) => compareText(a.item.id, b.item.id));
  yield;
  return { usable, rejected, total: items.length };
}

/** By UTF-16 code units, as the specification compares strings. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
