import type { CombatStats } from "@/server/contract/http/combat";
import type { Element } from "@/server/figures/combat-tree";
import type { CombatScope } from "./combat-settings";
import { type ElementShare, elementShares } from "./element-figures";
import { type CombatSide, type MonsterRow, totalRow } from "./monster-rows";

/** What is set side by side of one character. */
export type ComparedFigures = {
  readonly total: MonsterRow;
  readonly shares: Readonly<Record<CombatSide, readonly ElementShare[]>>;
};

/** Null where nothing was fought in that time. */
export function comparedFigures(
  { session, lifetime }: CombatStats,
  scope: CombatScope,
): ComparedFigures | null {
  const tree = scope === "session" ? session : lifetime;
  if (tree === null) return null;
  const total = totalRow(tree);
  const { monsters } = total;
  return {
    total,
    shares: { given: elementShares(monsters, "given"), received: elementShares(monsters, "received") },
  };
}

/** Elements that any of them has, those with the largest share of somebody's damage first. */
export function elementsOf(all: readonly (ComparedFigures | null)[], side: CombatSide): readonly Element[] {
  const largest = new Map<Element, number>();
  for (const { element, share } of all.flatMap((one) => one?.shares[side] ?? []))
    largest.set(element, Math.max(share, largest.get(element) ?? 0));
  return [...largest].sort(([, a], [, b]) => b - a).map(([element]) => element);
}

export function shareOf(one: ComparedFigures | null, side: CombatSide, element: Element): number | null {
  if (one === null || one.shares[side].length === 0) return null;
  return one.shares[side].find((share) => share.element === element)?.share ?? 0;
}
