import type { ReactNode } from "react";
import { formatAge, formatFigure, formatFullTime } from "@/app/_ui/format";
import type { GridColumn } from "@/app/_ui/grid/grid-column";
import { type MapRow, type RowKey, rowOrders } from "./map-rows";
import { RowSign } from "./RowSign";
import type { TableTab } from "./use-table-rows";

type Titles = Readonly<Record<RowKey, string>>;

const TITLES: Readonly<Record<TableTab, Titles>> = {
  characters: { name: "Name", what: "State", place: "Place", nearest: "Nearest", age: "Last heard" },
  pins: { name: "Name", what: "What", place: "Place", nearest: "Nearest", age: "Age" },
  portals: { name: "Name", what: "Kind", place: "Place", nearest: "Nearest", age: "Last seen" },
};

const WIDTHS: Readonly<Record<RowKey, number>> = { name: 150, what: 230, place: 160, nearest: 190, age: 72 };
const GROWS: Readonly<Record<RowKey, number>> = { name: 2, what: 3, place: 2, nearest: 3, age: 0 };

const KEYS: readonly RowKey[] = ["name", "what", "place", "nearest", "age"];

const isOld = ({ sign }: MapRow) => sign.kind === "character" && sign.freshness !== "live";

const CELLS: Readonly<Record<RowKey, (row: MapRow) => ReactNode>> = {
  name: (row) => (
    <>
      <RowSign sign={row.sign} name={row.name} />
      <span className="truncate text-13">{row.name}</span>
    </>
  ),
  what: (row) => (
    <span className="truncate text-ink-2" data-dim={isOld(row)} title={row.what}>
      {row.what}
    </span>
  ),
  place: (row) => (
    <span
      className={`truncate ${row.at ? "font-mono" : "text-ink-2"}`}
      data-dim={isOld(row)}
      title={row.place}
    >
      {row.place}
    </span>
  ),
  nearest: ({ nearest, distance }) =>
    nearest !== "" && (
      <span className="truncate text-ink-2" title={`${nearest}, ${formatFigure(distance)} map units away`}>
        {nearest} <span className="text-ink-3">{formatFigure(distance)} away</span>
      </span>
    ),
  age: ({ ageMs, atMs }) => (
    <span className="text-ink-2" title={formatFullTime(atMs)}>
      {formatAge(ageMs)}
    </span>
  ),
};

/** The columns of a tab. */
export const rowColumns: Readonly<Record<TableTab, readonly GridColumn<MapRow, RowKey>[]>> = {
  characters: columnsOf("characters"),
  pins: columnsOf("pins"),
  portals: columnsOf("portals"),
};

function columnsOf(tab: TableTab): GridColumn<MapRow, RowKey>[] {
  return KEYS.map((key) => ({
    key,
    title: TITLES[tab][key],
    isNumber: key === "age",
    width: WIDTHS[key],
    grows: GROWS[key],
    cell: CELLS[key],
    order: rowOrders[key],
  }));
}
