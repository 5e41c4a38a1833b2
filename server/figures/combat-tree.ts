import type { ATTACK_TYPES, CombatStatsEvent, ELEMENTS } from "@/server/contract";

export type AttackType = (typeof ATTACK_TYPES)[number];
export type Element = (typeof ELEMENTS)[number];

/** Attacks of one type and element. A killing blow is no attack of its own (`MonsterCombat.kills`). */
export interface Counters {
  attacks: number;
  /** Evaded or resisted. */
  failed: number;
  crits: number;
  normal_damage: number;
  max_normal: number;
  crit_damage: number;
  max_crit: number;
}

/** One side of a fight by attack type and element; what never happened is left out. */
export type Side = { [Type in AttackType]?: { [Name in Element]?: Counters } };

/** `offense` is what the character did to the monster, `defense` what the monster did to it. */
export interface MonsterCells {
  offense: Side;
  defense: Side;
}

export interface MonsterCombat extends MonsterCells {
  kills: number;
  aetheria_surges: number;
  cloak_surges: number;
}

export interface CombatTotals {
  damage_given: number;
  damage_received: number;
  kills: number;
  aetheria_surges: number;
  cloak_surges: number;
}

/** Combat of a session, a lifetime, or of what was added to either: the shape of `combat_stats` on the wire. */
export interface CombatTree {
  totals: CombatTotals;
  /** By the monster's name. */
  monsters: Record<string, MonsterCombat>;
}

export const SUMS = ["attacks", "failed", "crits", "normal_damage", "crit_damage"] as const;
export const MAXIMA = ["max_normal", "max_crit"] as const;
export const TOTALS = [
  "damage_given",
  "damage_received",
  "kills",
  "aetheria_surges",
  "cloak_surges",
] as const;
export const MONSTER_SUMS = ["kills", "aetheria_surges", "cloak_surges"] as const;

export function emptyCombat(): CombatTree {
  return {
    totals: { damage_given: 0, damage_received: 0, kills: 0, aetheria_surges: 0, cloak_surges: 0 },
    monsters: {},
  };
}

/**
 * The snapshot of a frame with nothing missing: absent counters are 0, and a total that the plugin does not send
 * is the sum of its parts.
 */
export function combatOf({ session }: Pick<CombatStatsEvent, "session">): CombatTree {
  const monsters = mapValues(session.monsters, (monster) => ({
    kills: monster.kills ?? 0,
    aetheria_surges: monster.aetheria_surges ?? 0,
    cloak_surges: monster.cloak_surges ?? 0,
    offense: sideOf(monster.offense),
    defense: sideOf(monster.defense),
  }));
  const summed = totalsOf(Object.values(monsters));
  const { totals } = session;
  const total = (name: keyof CombatTotals) => Math.min(totals[name] ?? summed[name], DAMAGE_MAX);
  return {
    totals: {
      damage_given: total("damage_given"),
      damage_received: total("damage_received"),
      kills: total("kills"),
      aetheria_surges: total("aetheria_surges"),
      cloak_surges: total("cloak_surges"),
    },
    monsters,
  };
}

/** The sums over monsters. */
export function totalsOf(monsters: Iterable<MonsterCombat>): CombatTotals {
  const { totals } = emptyCombat();
  for (const monster of monsters) {
    totals.damage_given += damageOf(monster.offense);
    totals.damage_received += damageOf(monster.defense);
    for (const name of MONSTER_SUMS) totals[name] += monster[name];
  }
  return totals;
}

/** More than all characters of a game server deal in years: a sum of such sums is still a safe integer. */
const DAMAGE_MAX = 1e12;

/** Normal and critical damage of all attacks of one side. */
export function damageOf(side: Side): number {
  let damage = 0;
  for (const { counters } of cellsOf(side)) damage += counters.normal_damage + counters.crit_damage;
  return Math.min(damage, DAMAGE_MAX);
}

/** Every cell of one side. */
export function* cellsOf(side: Side): Generator<{ type: AttackType; element: Element; counters: Counters }> {
  for (const [type, elements] of entriesOf(side)) {
    for (const [element, counters] of entriesOf(elements)) yield { type, element, counters };
  }
}

/** `Object.entries` that keeps the names of a record with known ones. */
export function entriesOf<Key extends string, Value>(record: { [Name in Key]?: Value }): [Key, Value][] {
  // Object.entries forgets the keys' type; every key of these records is of it, they come out of a schema.
  return Object.entries(record) as [Key, Value][];
}

/** Monster names are keys and may be any text: `fromEntries` defines them, where an assignment to `__proto__` would not. */
export function mapValues<Value, Mapped>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Mapped,
): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

type WireSide = CombatStatsEvent["session"]["monsters"][string]["offense"];

function sideOf(wire: WireSide): Side {
  const side: Side = {};
  for (const [type, elements] of entriesOf<AttackType, NonNullable<WireSide[AttackType]>>(wire)) {
    const cells = entriesOf<Element, NonNullable<(typeof elements)[Element]>>(elements);
    if (cells.length > 0)
      side[type] = Object.fromEntries(cells.map(([name, cell]) => [name, countersOf(cell)]));
  }
  return side;
}

function countersOf(cell: { [Name in keyof Counters]?: number | null }): Counters {
  return {
    attacks: cell.attacks ?? 0,
    failed: cell.failed ?? 0,
    crits: cell.crits ?? 0,
    normal_damage: Math.min(cell.normal_damage ?? 0, DAMAGE_MAX),
    max_normal: cell.max_normal ?? 0,
    crit_damage: Math.min(cell.crit_damage ?? 0, DAMAGE_MAX),
    max_crit: cell.max_crit ?? 0,
  };
}
