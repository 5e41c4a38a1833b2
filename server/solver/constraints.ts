import type { SuitSlot } from "@/server/contract/suits";
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

/** Every constraint of a request. */
export function constraintsOf({ primary, secondary, cantrips, fill, locked }: Settings): Constraint[] {
  const ofSet = (role: "primary" | "secondary", set: NamedSet | null): Constraint[] =>
    set !== null && set.min > 0 ? [{ kind: "set", role, set }] : [];
  return [
    ...[...locked.keys()].map((item): Constraint => ({ kind: "lock", item })),
    ...[...fill].map((slot): Constraint => ({ kind: "fill", slot })),
    ...cantrips.filter(({ required }) => required).map((wanted): Constraint => ({ kind: "cantrip", wanted })),
    ...ofSet("secondary", secondary),
    ...ofSet("primary", primary),
  ];
}
