import {
  type AttackType,
  type Counters,
  cellsOf,
  damageOf,
  type Element,
  entriesOf,
  type MonsterCombat,
  type Side,
} from "./combat-tree";

/** Attacks that landed, killing blows left out. Null where there were none. */
export interface HitFigures {
  crit_pct: number | null;
  /** A whole number, as Mag-Tools shows it. */
  average_normal: number | null;
  max_normal: number;
  average_crit: number | null;
  max_crit: number;
}

/**
 * What Mag-Tools shows of one monster or of all. Percentages run from 0 to 100. Null where the denominator is
 * zero: nothing is known then, which is not the same as 0 %.
 *
 * Mag-Tools counts each killing blow as one more attack that landed. Its shares of attacks count it, its shares and
 * averages of hits take it off again. Here killing blows are no attacks, so the former add them.
 */
export interface CombatFigures extends HitFigures {
  kills: number;
  damage_given: number;
  damage_received: number;
  /** Without killing blows. */
  attacks: number;
  /** Attacks that landed, killing blows among them. */
  attack_success_pct: number | null;
  /** Melee and missile attacks against me that I evaded. */
  evade_pct: number | null;
  /** Spells against me that I resisted. */
  resist_pct: number | null;
  /** Per attack of mine, killing blows among them. */
  aetheria_surge_pct: number | null;
  /** Per attack that hit me. */
  cloak_surge_pct: number | null;
}

/** The figures of the monsters together; of one, pass a list of one. Source: the Mag-Tools combat tracker. */
export function combatFigures(monsters: readonly MonsterCombat[]): CombatFigures {
  const offense = sumOfSides(monsters.map((monster) => monster.offense));
  const melee = sumOfSides(monsters.map((monster) => onlyType(monster.defense, "melee_missile")));
  const magic = sumOfSides(monsters.map((monster) => onlyType(monster.defense, "magic")));
  const total = (of: (monster: MonsterCombat) => number) => monsters.reduce((sum, each) => sum + of(each), 0);
  const kills = total((monster) => monster.kills);
  const attacksAndKills = offense.attacks + kills;
  const landed = offense.attacks - offense.failed;
  const hitsOnMe = melee.attacks - melee.failed + (magic.attacks - magic.failed);
  return {
    kills,
    damage_given: total(({ offense: side }) => damageOf(side)),
    damage_received: total(({ defense }) => damageOf(defense)),
    attacks: offense.attacks,
    attack_success_pct: percentOf(landed + kills, attacksAndKills),
    evade_pct: percentOf(melee.failed, melee.attacks),
    resist_pct: percentOf(magic.failed, magic.attacks),
    ...hitFigures(offense),
    aetheria_surge_pct: percentOf(
      total(({ aetheria_surges }) => aetheria_surges),
      attacksAndKills,
    ),
    cloak_surge_pct: percentOf(
      total(({ cloak_surges }) => cloak_surges),
      hitsOnMe,
    ),
  };
}

/** How often attacks that landed were critical, and how hard they hit. */
export function hitFigures(counters: Counters): HitFigures {
  const landed = counters.attacks - counters.failed;
  return {
    crit_pct: percentOf(counters.crits, landed),
    average_normal: average(counters.normal_damage, landed - counters.crits),
    max_normal: counters.max_normal,
    average_crit: average(counters.crit_damage, counters.crits),
    max_crit: counters.max_crit,
  };
}

/** Damage by element and attack type: received with `defense`, given with `offense`. Cells without damage are left out. */
export function damageGrid(
  monsters: readonly MonsterCombat[],
  side: "offense" | "defense",
): { [Name in Element]?: { [Type in AttackType]?: number } } {
  const grid: { [Name in Element]?: { [Type in AttackType]?: number } } = {};
  for (const monster of monsters) {
    for (const { type, element, counters } of cellsOf(monster[side])) {
      const damage = counters.normal_damage + counters.crit_damage;
      if (damage === 0) continue;
      const row = grid[element] ?? {};
      row[type] = (row[type] ?? 0) + damage;
      grid[element] = row;
    }
  }
  return grid;
}

/**
 * Damage per period, from what was dealt in the last `spanMs`; a history shorter than that counts for what it covers.
 * @returns null where there is no history
 */
export function damageOverTime(
  deltas: readonly { timestampMs: number; damage: number }[],
  { nowMs, spanMs, periodMs }: { nowMs: number; spanMs: number; periodMs: number },
): number | null {
  const since = nowMs - spanMs;
  const recent = deltas.filter(({ timestampMs }) => timestampMs >= since && timestampMs <= nowMs);
  const first = Math.min(...recent.map(({ timestampMs }) => timestampMs));
  const coveredMs = Math.min(spanMs, nowMs - first);
  if (recent.length === 0 || coveredMs <= 0) return null;
  return recent.reduce((sum, { damage }) => sum + damage, 0) * (periodMs / coveredMs);
}

/** All attacks of these sides together. */
export function sumOfSides(sides: readonly Side[]): Counters {
  return sumOfCounters(sides.flatMap((side) => [...cellsOf(side)].map(({ counters }) => counters)));
}

/** Sums add up, maxima are the highest. */
export function sumOfCounters(all: readonly Counters[]): Counters {
  const sum = {
    attacks: 0,
    failed: 0,
    crits: 0,
    normal_damage: 0,
    max_normal: 0,
    crit_damage: 0,
    max_crit: 0,
  };
  for (const counters of all) {
    sum.attacks += counters.attacks;
    sum.failed += counters.failed;
    sum.crits += counters.crits;
    sum.normal_damage += counters.normal_damage;
    sum.crit_damage += counters.crit_damage;
    sum.max_normal = Math.max(sum.max_normal, counters.max_normal);
    sum.max_crit = Math.max(sum.max_crit, counters.max_crit);
  }
  return sum;
}

/** What was done with one type of attack. */
export function onlyType(side: Side, type: AttackType): Side {
  return Object.fromEntries(entriesOf(side).filter(([name]) => name === type));
}

/** From 0 to 100; null where there is no whole to be part of. */
export function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}

function average(sum: number, count: number): number | null {
  return count > 0 ? Math.trunc(sum / count) : null;
}
