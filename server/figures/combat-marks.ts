import {
  COMBAT_CELLS_MAX,
  LIFETIME_CELLS_MAX,
  LIFETIME_MONSTERS_MAX,
  MONSTERS_MAX,
} from "@/server/contract/limits";
import {
  type AttackType,
  type CombatTree,
  type Counters,
  cellsOf,
  type Element,
  emptyCombat,
  entriesOf,
  MAXIMA,
  MONSTER_SUMS,
  type MonsterCells,
  type MonsterCombat,
  type Side,
  SUMS,
  TOTALS,
} from "./combat-tree";

/** Monsters beyond `LIFETIME_MONSTERS_MAX`, or with cells beyond `LIFETIME_CELLS_MAX`, are counted together. */
export const OTHER_MONSTERS = "(other monsters)";

export interface Raised {
  /** The highest value of each counter so far. */
  marks: CombatTree;
  /** What the snapshot added; null when nothing. */
  gained: CombatTree | null;
}

/**
 * The delta rule: each counter of a session only rises, and a lifetime grows by as much. Of a maximum the new value
 * counts as gained when it is higher. A snapshot that comes twice, late or out of order adds nothing.
 * Neither argument is changed.
 */
export function raiseCombat(marks: CombatTree, snapshot: CombatTree): Raised {
  const gained = emptyCombat();
  const raised: CombatTree = { totals: { ...marks.totals }, monsters: { ...marks.monsters } };
  let isNews = raise(raised.totals, snapshot.totals, gained.totals, TOTALS);
  const gains: [string, MonsterCombat][] = [];
  const room = new Room(marks, { monsters: MONSTERS_MAX, cells: COMBAT_CELLS_MAX });
  for (const [name, monster] of Object.entries(snapshot.monsters)) {
    const before = own(marks.monsters, name);
    const { mark, gain } = raiseMonster(before, monster);
    if (gain === null) continue;
    // No session has so much: whoever invents it has it in the totals, and not by name.
    if (!room.takes(before, mark)) continue;
    define(raised.monsters, name, mark);
    gains.push([name, gain]);
    isNews = true;
  }
  gained.monsters = Object.fromEntries(gains);
  return { marks: raised, gained: isNews ? gained : null };
}

/** `sum` with `gained` added: sums add up, maxima stay the highest. Neither argument is changed. */
export function addCombat(sum: CombatTree, gained: CombatTree): CombatTree {
  const result: CombatTree = { totals: { ...sum.totals }, monsters: { ...sum.monsters } };
  for (const total of TOTALS) result.totals[total] = bounded(result.totals[total] + gained.totals[total]);
  const room = new Room(sum, { monsters: LIFETIME_MONSTERS_MAX, cells: LIFETIME_CELLS_MAX });
  const add = (name: string, gain: MonsterCombat, mustFit: boolean): boolean => {
    const before = own(result.monsters, name);
    const after = before === undefined ? gain : addMonster(before, gain);
    if (mustFit && !room.takes(before, after)) return false;
    define(result.monsters, name, after);
    return true;
  };
  for (const [monster, gain] of Object.entries(gained.monsters))
    if (!add(monster, gain, true)) add(OTHER_MONSTERS, gain, false);
  return result;
}

/** What fits into a tree beside what is in it. */
class Room {
  private monsters: number;
  private cells: number;

  constructor(tree: CombatTree, max: { monsters: number; cells: number }) {
    const known = Object.values(tree.monsters);
    this.monsters = max.monsters - known.length;
    this.cells = known.reduce((left, monster) => left - cellCount(monster), max.cells);
  }

  /** Takes the room that a monster needs more than before, if there is so much. What needs none always fits. */
  takes(before: MonsterCombat | undefined, after: MonsterCombat): boolean {
    const monsters = before === undefined ? 1 : 0;
    const cells = cellCount(after) - (before === undefined ? 0 : cellCount(before));
    if ((monsters > 0 && monsters > this.monsters) || (cells > 0 && cells > this.cells)) return false;
    this.monsters -= monsters;
    this.cells -= cells;
    return true;
  }
}

function cellCount({ offense, defense }: MonsterCells): number {
  let count = 0;
  for (const side of [offense, defense])
    for (const [, elements] of entriesOf(side)) count += Object.keys(elements).length;
  return count;
}

/** Cells of one monster added up. */
export function addCells(sum: MonsterCells, gained: MonsterCells): MonsterCells {
  return { offense: addSide(sum.offense, gained.offense), defense: addSide(sum.defense, gained.defense) };
}

function raiseMonster(
  before: MonsterCombat | undefined,
  now: MonsterCombat,
): { mark: MonsterCombat; gain: MonsterCombat | null } {
  const mark: MonsterCombat = before === undefined ? emptyMonster() : { ...before };
  const gain = emptyMonster();
  const counts = raise(mark, now, gain, MONSTER_SUMS);
  const offense = raiseSide(mark.offense, now.offense);
  const defense = raiseSide(mark.defense, now.defense);
  // A monster that was met but not fought is known all the same.
  const isNews = counts || offense.isNews || defense.isNews || before === undefined;
  return {
    mark: { ...mark, offense: offense.mark, defense: defense.mark },
    gain: isNews ? { ...gain, offense: offense.gain, defense: defense.gain } : null,
  };
}

function raiseSide(before: Side, now: Side): { mark: Side; gain: Side; isNews: boolean } {
  const mark = copySide(before);
  const gain: Side = {};
  for (const { type, element, counters } of cellsOf(now)) {
    const cell = cellAt(mark, type, element);
    const gained = emptyCounters();
    const sums = raise(cell, counters, gained, SUMS);
    const maxima = raiseMaxima(cell, counters, gained);
    if (!sums && !maxima) continue;
    Object.assign(cellAt(gain, type, element), gained);
  }
  return { mark, gain, isNews: Object.keys(gain).length > 0 };
}

/** Raises the named counters of `mark` to those of `now` and notes by how much. @returns whether any rose */
function raise<Name extends string>(
  mark: Record<Name, number>,
  now: Record<Name, number>,
  gained: Record<Name, number>,
  names: readonly Name[],
): boolean {
  let rose = false;
  for (const name of names) {
    const by = now[name] - mark[name];
    if (by <= 0) continue;
    mark[name] = now[name];
    gained[name] = by;
    rose = true;
  }
  return rose;
}

function raiseMaxima(mark: Counters, now: Counters, gained: Counters): boolean {
  let rose = false;
  for (const name of MAXIMA) {
    if (now[name] <= mark[name]) continue;
    mark[name] = now[name];
    gained[name] = now[name];
    rose = true;
  }
  return rose;
}

function addMonster(sum: MonsterCombat, gained: MonsterCombat): MonsterCombat {
  const added: MonsterCombat = { ...sum, ...addCells(sum, gained) };
  for (const name of MONSTER_SUMS) added[name] += gained[name];
  return added;
}

function addSide(sum: Side, gained: Side): Side {
  const added = copySide(sum);
  for (const { type, element, counters } of cellsOf(gained)) {
    const cell = cellAt(added, type, element);
    for (const name of SUMS) cell[name] = bounded(cell[name] + counters[name]);
    for (const name of MAXIMA) cell[name] = Math.max(cell[name], counters[name]);
  }
  return added;
}

function copySide(side: Side): Side {
  const copy: Side = {};
  for (const { type, element, counters } of cellsOf(side)) {
    Object.assign(cellAt(copy, type, element), counters);
  }
  return copy;
}

/** The cell, made if it is missing. */
function cellAt(side: Side, type: AttackType, element: Element): Counters {
  const elements = side[type] ?? {};
  side[type] = elements;
  const cell = elements[element] ?? emptyCounters();
  elements[element] = cell;
  return cell;
}

function bounded(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}

function emptyCounters(): Counters {
  return { attacks: 0, failed: 0, crits: 0, normal_damage: 0, max_normal: 0, crit_damage: 0, max_crit: 0 };
}

function emptyMonster(): MonsterCombat {
  return { kills: 0, aetheria_surges: 0, cloak_surges: 0, offense: {}, defense: {} };
}

/** Names come from outside: `constructor` is a monster like any other. */
function own(monsters: Record<string, MonsterCombat>, name: string): MonsterCombat | undefined {
  return Object.hasOwn(monsters, name) ? monsters[name] : undefined;
}

function define(monsters: Record<string, MonsterCombat>, name: string, value: MonsterCombat): void {
  Object.defineProperty(monsters, name, { value, enumerable: true, configurable: true, writable: true });
}
