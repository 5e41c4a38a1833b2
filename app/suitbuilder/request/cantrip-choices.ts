import type { SuitPreset } from "@/server/contract/http/suitbuilder";
import type { SuitTier } from "@/server/contract/suits/suit-item";
import { CANTRIPS_MAX, type CantripChoice } from "../draft/suit-draft";

type Choices = readonly CantripChoice[];

export function isChosen(choices: Choices, family: string): boolean {
  return choices.some((choice) => choice.family === family);
}

/** Takes a family in as it is usually wanted, or out again. As many as one request takes; one more changes nothing. */
export function toggled(choices: Choices, family: string): Choices {
  if (isChosen(choices, family)) return choices.filter((choice) => choice.family !== family);
  if (choices.length >= CANTRIPS_MAX) return choices;
  return [...choices, { family, minTier: 1, isRequired: false, weight: 1 }];
}

/** A preset in the place of what is chosen. */
export function ofPreset({ cantrips }: SuitPreset): Choices {
  return cantrips.slice(0, CANTRIPS_MAX).map(({ family, minTier = 1, required = false, weight = 1 }) => ({
    family,
    minTier,
    isRequired: required,
    weight,
  }));
}

export function changed(choices: Choices, family: string, change: Partial<CantripChoice>): Choices {
  return choices.map((choice) => (choice.family === family ? { ...choice, ...change } : choice));
}

/** What all have in common; null where they differ, or there are none. */
export function commonTier(choices: Choices): SuitTier | null {
  const first = choices[0]?.minTier ?? null;
  return choices.every(({ minTier }) => minTier === first) ? first : null;
}

/** How many items have a family at this tier or better. */
export function carriersAt(counts: readonly number[], minTier: SuitTier): number {
  return counts.slice(minTier - 1).reduce((sum, count) => sum + count, 0);
}
