import type { BodySlot } from "@/server/contract/suits/slots";
import type { SuitItem } from "@/server/contract/suits/suit-item";

/** The ways that a piece of armor can be worn: as it is, and reduced. Anything else has but one, which needs no words. */
export function formsOfItem({
  kind,
  coverage,
  alternatives,
}: Pick<SuitItem, "kind" | "coverage" | "alternatives">): readonly (readonly BodySlot[])[] {
  if (kind !== "armor") return [];
  const key = (form: readonly BodySlot[]) => [...form].sort().join();
  return [coverage, ...alternatives.filter((form) => key(form) !== key(coverage))];
}
