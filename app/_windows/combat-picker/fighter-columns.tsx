import { formatCount, formatFigure } from "@/app/_ui/format";
import { type GridColumn, type GridSort, sortedRows } from "@/app/_ui/grid/grid-column";
import { FightAge, FighterName, LiveFigure } from "./FighterCells";
import type { FighterRow } from "./fighter-rows";

export type FighterColumnKey = "name" | "lastFight" | "kills" | "damage" | "given" | "received";

type Column = GridColumn<FighterRow, FighterColumnKey>;

const nameColumn: Column = {
  key: "name",
  title: "Character",
  isNumber: false,
  width: 184,
  cell: ({ name }) => <FighterName name={name} />,
  order: ({ name }) => name,
};

export const fighterColumns: readonly Column[] = [
  nameColumn,
  {
    key: "lastFight",
    title: "Last fight",
    label: "Last fight, by the newest report of it",
    isNumber: true,
    width: 64,
    cell: ({ lastFightMs }) => <FightAge atMs={lastFightMs} />,
    order: ({ lastFightMs }) => lastFightMs,
  },
  {
    key: "kills",
    title: "Session kills",
    label: "Kills of the newest session",
    isNumber: true,
    width: 52,
    cell: ({ kills }) => formatCount(kills),
    order: ({ kills }) => kills,
  },
  {
    key: "damage",
    title: "Damage/s",
    label: "Damage given per second, of the last five minutes",
    isNumber: true,
    width: 64,
    cell: ({ name, damagePerSecond }) => <LiveFigure name={name}>{formatFigure(damagePerSecond)}</LiveFigure>,
    order: ({ damagePerSecond }) => damagePerSecond,
  },
  {
    key: "given",
    title: "Lifetime given",
    label: "Damage given in a lifetime",
    isNumber: true,
    width: 62,
    cell: ({ given }) => formatCount(given),
    order: ({ given }) => given,
  },
  {
    key: "received",
    title: "Lifetime received",
    label: "Damage received in a lifetime",
    isNumber: true,
    width: 62,
    cell: ({ received }) => formatCount(received),
    order: ({ received }) => received,
  },
];

export function isFighterColumn(key: unknown): key is FighterColumnKey {
  return fighterColumns.some((column) => column.key === key);
}

export function orderedFighters(
  rows: readonly FighterRow[],
  { by, isDescending }: GridSort<FighterColumnKey>,
): readonly FighterRow[] {
  const column = fighterColumns.find(({ key }) => key === by) ?? nameColumn;
  return sortedRows(rows, column, isDescending, ({ name }) => name);
}
