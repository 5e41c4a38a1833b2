import type { SuitRequest, SuitTier } from "@/server/contract/suits";
import type { Form } from "./candidates";
import { namedSetsOf, wantedCantripsOf } from "./defaults";

/** What a suit has to be, whatever its score; sections 4 and 7 of the specification. */
export interface HardConstraint {
  /** As a conflict names it. */
  id: string;
  isMet(worn: readonly Form[]): boolean;
}

/** The hard constraints of a request; all of them, or those with these ids. */
export function hardConstraintsOf(
  request: SuitRequest,
  tierOf: (form: Form, family: string) => SuitTier | 0,
  ids?: readonly string[],
): HardConstraint[] {
  const asked = (id: string) => ids === undefined || ids.includes(id);
  return [
    ...setConstraints(request),
    ...cantripConstraints(request, tierOf),
    ...fillConstraints(request, asked),
    ...lockConstraints(request),
  ].filter(({ id }) => asked(id));
}

function setConstraints(request: SuitRequest): HardConstraint[] {
  return namedSetsOf(request).map(({ role, id, min }) => ({
    id: `set:${role}`,
    isMet: (worn) => worn.filter(({ item }) => item.setId === id).length >= min,
  }));
}

function cantripConstraints(
  request: SuitRequest,
  tierOf: (form: Form, family: string) => SuitTier | 0,
): HardConstraint[] {
  return wantedCantripsOf(request)
    .filter(({ required }) => required)
    .map(({ family, minTier }) => ({
      id: `cantrip:${family}`,
      isMet: (worn) => worn.some((form) => tierOf(form, family) >= minTier),
    }));
}

/** Left and right are alike: of wrists and fingers as many are filled as are asked for. */
function fillConstraints({ fill = [] }: SuitRequest, asked: (id: string) => boolean): HardConstraint[] {
  return fill.map((slot) => {
    const alike = /^(wrist|finger)/.exec(slot)?.[0] ?? slot;
    const need = fill.filter((other) => other.startsWith(alike) && asked(`fill:${other}`)).length;
    return {
      id: `fill:${slot}`,
      isMet: (worn) =>
        worn.flatMap(({ slots }) => slots).filter((used) => used.startsWith(alike)).length >= need,
    };
  });
}

function lockConstraints({ locked = [] }: SuitRequest): HardConstraint[] {
  return locked.map((lock) => ({
    id: `lock:${lock.item}`,
    isMet: (worn) => worn.some(({ item }) => item.id === lock.item),
  }));
}
