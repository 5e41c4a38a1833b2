import { formatCount } from "@/app/_ui/format";
import { type GridColumn, type GridSort, sortedRows } from "@/app/_ui/grid/grid-column";
import { formatPercent } from "./format-percent";
import { ALL_MONSTERS, type CombatSide, type MonsterRow } from "./monster-rows";

type Column = GridColumn<MonsterRow>;

const nameColumn: Column = {
  key: "name",
  title: "Monster",
  isNumber: false,
  width: 126,
  cell: ({ name }) => (
    <span className="truncate" title={name}>
      {name === ALL_MONSTERS ? "All monsters" : name}
    </span>
  ),
  order: ({ name }) => name,
};

function count(
  key: string,
  title: string,
  label: string,
  width: number,
  of: (row: MonsterRow) => number,
): Column {
  const cell = (row: MonsterRow) => <span title={exact(of(row))}>{formatCount(of(row))}</span>;
  return { key, title, label, isNumber: true, width, cell, order: of };
}

/** What there was none of stands as a dash and comes last. */
function rare(
  key: string,
  title: string,
  label: string,
  width: number,
  of: (row: MonsterRow) => number | null,
): Column {
  const known = (row: MonsterRow) => of(row) || null;
  return { key, title, label, isNumber: true, width, cell: (row) => formatCount(known(row)), order: known };
}

function percent(key: string, title: string, label: string, of: (row: MonsterRow) => number | null): Column {
  return { key, title, label, isNumber: true, width: 40, cell: (row) => formatPercent(of(row)), order: of };
}

/** Above a million a count is shortened: whole where the pointer rests. */
function exact(value: number): string | undefined {
  return value >= 1_000_000 ? value.toLocaleString("en") : undefined;
}

function hits(side: CombatSide): readonly Column[] {
  const whose = side === "given" ? "the character's" : "the monster's";
  return [
    percent("crit", "Crit %", `Critical hits, of ${whose} attacks that landed`, (row) => row[side].crit),
    rare("average", "Avg", `Average of ${whose} normal hits`, 40, (row) => row[side].average),
    rare("max", "Max", `Hardest of ${whose} normal hits`, 40, (row) => row[side].max),
    rare("averageCrit", "Avg crit", `Average of ${whose} critical hits`, 46, (row) => row[side].averageCrit),
    rare("maxCrit", "Max crit", `Hardest of ${whose} critical hits`, 48, (row) => row[side].maxCrit),
  ];
}

/** What is told of each monster, by the direction of the fight. */
export const monsterColumns: Readonly<Record<CombatSide, readonly Column[]>> = {
  given: [
    nameColumn,
    count("damage", "Damage", "Damage given", 54, ({ given }) => given.damage),
    count("kills", "Kills", "Kills", 38, ({ kills }) => kills),
    count("attacks", "Attacks", "Attacks, killing blows left out", 46, ({ given }) => given.attacks),
    percent("hit", "Hit %", "Attacks that landed, killing blows among them", ({ given }) => given.hit),
    ...hits("given"),
    rare("surges", "Surges", "Aetheria surges", 44, ({ aetheriaSurges }) => aetheriaSurges),
  ],
  received: [
    nameColumn,
    count("damage", "Damage", "Damage received", 54, ({ received }) => received.damage),
    count("attacks", "Attacks", "Attacks on the character", 46, ({ received }) => received.attacks),
    percent("evaded", "Evade %", "Melee and missile attacks evaded", ({ received }) => received.evaded),
    percent("resisted", "Resist %", "Spells resisted", ({ received }) => received.resisted),
    ...hits("received"),
    rare("surges", "Surges", "Cloak surges", 44, ({ cloakSurges }) => cloakSurges),
  ],
};

export function sortOf(side: CombatSide, sort: { sortBy: string; isDescending: boolean }): GridSort {
  const isKnown = monsterColumns[side].some(({ key }) => key === sort.sortBy);
  return isKnown
    ? { by: sort.sortBy, isDescending: sort.isDescending }
    : { by: "damage", isDescending: true };
}

export function orderedRows(
  rows: readonly MonsterRow[],
  side: CombatSide,
  sort: GridSort,
): readonly MonsterRow[] {
  const column = monsterColumns[side].find(({ key }) => key === sort.by) ?? nameColumn;
  return sortedRows(rows, column, sort.isDescending, ({ name }) => name);
}
