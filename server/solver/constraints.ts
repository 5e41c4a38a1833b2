import type { SuitSlot } from "@/server/contract/suits";
import { maskOf, SLOTS_OF_PLACE } from "./forms";
import type { Problem } from "./problem";
import type { NamedSet, Settings, WantedFamily } from "./settings";

/** Something that every suit has to meet. */
export type Constraint =
  | { kind: "set"; role: "primary" | "secondary"; set: NamedSet }
  | { kind: "cantrip"; wanted: WantedFamily }
  | { kind: "fill"; slot: SuitSlot }
  | { kind: "lock"; item: string };

/** As answers name it. */
export function idOf(constraint: Constraint): string {
  switch (constraint.kind) {
    case "set":
      return `set:${constraint.role}`;
    case "cantrip":
      return `cantrip:${constraint.wanted.family}`;
    case "fill":
      return `fill:${constraint.slot}`;
    case "lock":
      return `lock:${constraint.item}`;
  }
}

/**
 * Every constraint of a request, those first that contradict each other the most obviously: as long as they are there, to
 * see that a suit is impossible is easy.
 */
export function constraintsOf({ primary, secondary, cantrips, fill, locked }: Settings): Constraint[] {
  const ofSet = (role: "primary" | "secondary", set: NamedSet | null): Constraint[] =>
    set !== null && set.min > 0 ? [{ kind: "set", role, set }] : [];
  return [
    ...[...locked.keys()].map((item): Constraint => ({ kind: "lock", item })),
    ...ofSet("primary", primary),
    ...ofSet("secondary", secondary),
    ...[...fill].map((slot): Constraint => ({ kind: "fill", slot })),
    ...cantrips.filter(({ required }) => required).map((wanted): Constraint => ({ kind: "cantrip", wanted })),
  ];
}

/** Whether a suit of these forms meets a constraint; of a place's slots to fill, all of them are asked for at once. */
export function isMet(
  constraint: Constraint,
  problem: Problem,
  forms: readonly number[],
  settings: Settings,
): boolean {
  const candidates = forms.map((form) => problem.candidates[problem.formItem[form] ?? 0]);
  switch (constraint.kind) {
    case "set":
      return candidates.filter((one) => one?.item.setId === constraint.set.id).length >= constraint.set.min;
    case "cantrip": {
      const family = settings.cantrips.indexOf(constraint.wanted);
      return candidates.some((one) => (one?.tiers[family] ?? 0) > 0);
    }
    case "fill":
      return isFilled(constraint.slot, problem, forms, settings);
    case "lock":
      return candidates.some((one) => one?.item.id === constraint.item);
  }
}

function isFilled(
  slot: SuitSlot,
  { formMask, formPlace }: Problem,
  forms: readonly number[],
  { fill }: Settings,
): boolean {
  const bit = maskOf([slot]);
  if (bit !== 0) return forms.some((form) => ((formMask[form] ?? 0) & bit) !== 0);
  const place = SLOTS_OF_PLACE.findIndex((slots) => slots.includes(slot));
  const asked = SLOTS_OF_PLACE[place]?.filter((one) => fill.has(one)).length ?? 0;
  return forms.filter((form) => formPlace[form] === place).length >= asked;
}
