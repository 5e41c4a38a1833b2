import { foldedText } from "@/server/facts/folded-text";
import { combatFigures, hitFigures, sumOfSides } from "@/server/figures/combat-figures";
import type { CombatTree, MonsterCombat } from "@/server/figures/combat-tree";

/** What the character did to monsters, or what they did to it. */
export type CombatSide = "given" | "received";

/** One direction of a fight in figures; percentages from 0 to 100, null where there is nothing to be part of. */
export type SideFigures = {
  readonly damage: number;
  readonly attacks: number;
  readonly crit: number | null;
  readonly average: number | null;
  readonly max: number;
  readonly averageCrit: number | null;
  readonly maxCrit: number;
};

/** One monster, or all of them together. */
export type MonsterRow = {
  readonly name: string;
  readonly kills: number;
  readonly given: SideFigures & { readonly hit: number | null };
  readonly received: SideFigures & { readonly evaded: number | null; readonly resisted: number | null };
  readonly aetheriaSurges: number;
  readonly cloakSurges: number;
  readonly aetheriaPercent: number | null;
  readonly cloakPercent: number | null;
  readonly monsters: readonly MonsterCombat[];
};

/** The name of the row that stands for all of them; none of a monster is empty. */
export const ALL_MONSTERS = "";

export function monsterRows({ monsters }: CombatTree): readonly MonsterRow[] {
  return Object.entries(monsters).map(([name, monster]) => rowOf(name, [monster]));
}

/** All monsters together. What a snapshot had no room to name is in its totals alone. */
export function totalRow({ monsters, totals }: CombatTree): MonsterRow {
  const row = rowOf(ALL_MONSTERS, Object.values(monsters));
  return {
    ...row,
    kills: totals.kills,
    given: { ...row.given, damage: totals.damage_given },
    received: { ...row.received, damage: totals.damage_received },
    aetheriaSurges: totals.aetheria_surges,
    cloakSurges: totals.cloak_surges,
  };
}

function rowOf(name: string, monsters: readonly MonsterCombat[]): MonsterRow {
  const figures = combatFigures(monsters);
  const defense = sumOfSides(monsters.map((monster) => monster.defense));
  const onMe = hitFigures(defense);
  const sum = (of: (monster: MonsterCombat) => number) => monsters.reduce((total, one) => total + of(one), 0);
  return {
    name,
    kills: figures.kills,
    given: {
      damage: figures.damage_given,
      attacks: figures.attacks,
      hit: figures.attack_success_pct,
      crit: figures.crit_pct,
      average: figures.average_normal,
      max: figures.max_normal,
      averageCrit: figures.average_crit,
      maxCrit: figures.max_crit,
    },
    received: {
      damage: figures.damage_received,
      attacks: defense.attacks,
      evaded: figures.evade_pct,
      resisted: figures.resist_pct,
      crit: onMe.crit_pct,
      average: onMe.average_normal,
      max: onMe.max_normal,
      averageCrit: onMe.average_crit,
      maxCrit: onMe.max_crit,
    },
    aetheriaSurges: sum(({ aetheria_surges }) => aetheria_surges),
    cloakSurges: sum(({ cloak_surges }) => cloak_surges),
    aetheriaPercent: figures.aetheria_surge_pct,
    cloakPercent: figures.cloak_surge_pct,
    monsters,
  };
}

/** Those whose names have every word of it. */
export function foundRows(rows: readonly MonsterRow[], find: string): readonly MonsterRow[] {
  const words = foldedText(find).split(" ").filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => {
    const folded = foldedText(name);
    return words.every((word) => folded.includes(word));
  });
}

/** Names of those that are new or have other figures than before. */
export function changedNames(before: readonly MonsterRow[], after: readonly MonsterRow[]): Set<string> {
  const known = new Map(before.map((row) => [row.name, fingerprint(row)]));
  return new Set(after.filter((row) => known.get(row.name) !== fingerprint(row)).map(({ name }) => name));
}

/** Whatever happens to a monster moves one of these. */
function fingerprint({ kills, given, received, aetheriaSurges, cloakSurges }: MonsterRow): string {
  return [
    kills,
    given.attacks,
    given.damage,
    received.attacks,
    received.damage,
    aetheriaSurges,
    cloakSurges,
  ].join();
}
