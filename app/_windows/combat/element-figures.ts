import { hitFigures, percentOf, sumOfCounters, sumOfSides } from "@/server/figures/combat-figures";
import {
  type AttackType,
  type Counters,
  cellsOf,
  type Element,
  type MonsterCombat,
  type Side,
} from "@/server/figures/combat-tree";
import type { CombatSide } from "./monster-rows";

/** What one element did. Percentages from 0 to 100; null where there is nothing to be part of. */
export type ElementFigures = {
  readonly element: Element;
  /** Attacks that landed: those that failed have no element. */
  readonly hits: number;
  readonly crit: number | null;
  readonly average: number | null;
  readonly max: number;
  readonly averageCrit: number | null;
  readonly maxCrit: number;
  readonly damage: number;
  /** Of the damage of this side. */
  readonly share: number | null;
};

export type TypeFigures = {
  readonly type: AttackType;
  readonly attacks: number;
  /** Evaded or resisted. */
  readonly failed: number;
  readonly failedPercent: number | null;
  readonly damage: number;
  /** Those that landed, the most damage first. */
  readonly elements: readonly ElementFigures[];
};

export type ElementShare = { readonly element: Element; readonly damage: number; readonly share: number };

const TYPES: readonly AttackType[] = ["melee_missile", "magic", "unknown"];

/** One side of a fight by attack type and element. Types that never happened are left out. */
export function breakdownOf(monsters: readonly MonsterCombat[], side: CombatSide): readonly TypeFigures[] {
  const sides = monsters.map((monster) => sideOf(monster, side));
  const total = damageIn(sumOfSides(sides));
  return TYPES.flatMap((type) => {
    const byElement = cellsByElement(sides, (cell) => cell.type === type);
    const sum = sumOfCounters([...byElement.values()].flat());
    if (sum.attacks + damageIn(sum) === 0) return [];
    const elements = [...byElement]
      .map(([element, cells]) => elementFigures(element, sumOfCounters(cells), total))
      .filter(({ hits, damage }) => hits > 0 || damage > 0)
      .sort((a, b) => b.damage - a.damage);
    const failedPercent = percentOf(sum.failed, sum.attacks);
    return { type, attacks: sum.attacks, failed: sum.failed, failedPercent, damage: damageIn(sum), elements };
  });
}

/** Which elements the damage of one side was, the most first. */
export function elementShares(monsters: readonly MonsterCombat[], side: CombatSide): readonly ElementShare[] {
  const byElement = cellsByElement(
    monsters.map((monster) => sideOf(monster, side)),
    () => true,
  );
  const damages = [...byElement].map(([element, cells]) => ({
    element,
    damage: damageIn(sumOfCounters(cells)),
  }));
  const total = damages.reduce((sum, { damage }) => sum + damage, 0);
  return damages
    .filter(({ damage }) => damage > 0)
    .map((one) => ({ ...one, share: (one.damage / total) * 100 }))
    .sort((a, b) => b.damage - a.damage);
}

type Cell = { type: AttackType; element: Element; counters: Counters };

function sideOf(monster: MonsterCombat, side: CombatSide): Side {
  return side === "given" ? monster.offense : monster.defense;
}

function cellsByElement(sides: readonly Side[], isWanted: (cell: Cell) => boolean): Map<Element, Counters[]> {
  const byElement = new Map<Element, Counters[]>();
  for (const cell of sides.flatMap((side) => [...cellsOf(side)])) {
    if (!isWanted(cell)) continue;
    const known = byElement.get(cell.element);
    if (known) known.push(cell.counters);
    else byElement.set(cell.element, [cell.counters]);
  }
  return byElement;
}

function elementFigures(element: Element, sum: Counters, total: number): ElementFigures {
  const { crit_pct, average_normal, max_normal, average_crit, max_crit } = hitFigures(sum);
  return {
    element,
    hits: sum.attacks - sum.failed,
    crit: crit_pct,
    average: average_normal,
    max: max_normal,
    averageCrit: average_crit,
    maxCrit: max_crit,
    damage: damageIn(sum),
    share: percentOf(damageIn(sum), total),
  };
}

function damageIn({ normal_damage, crit_damage }: Counters): number {
  return normal_damage + crit_damage;
}
