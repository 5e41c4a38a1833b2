"use client";

import { useMemo, useState } from "react";
import { DataGrid } from "@/app/_ui/grid/DataGrid";
import { type GridColumn, type GridSort, sortedRows } from "@/app/_ui/grid/grid-column";
import { figuresOf, inUnit, valuesOf } from "./figures";
import type { Frame } from "./frame";
import { momentsOf } from "./moments";

type Props = { frame: Frame };

/** A stretch of time by its place in the frame. */
type Row = { readonly at: number };

const TIME = "time";

/** The same figures in rows, newest first: for screen readers, and for whoever wants the numbers. */
export function FigureTable({ frame }: Props) {
  const [sort, setSort] = useState<GridSort>({ by: TIME, isDescending: true });
  const columns = useMemo(() => columnsOf(frame), [frame]);
  const rows = useMemo(() => {
    const column = columns.find(({ key }) => key === sort.by) ?? columns[0];
    const all = frame.starts.map((_, at): Row => ({ at }));
    const nameOf = ({ at }: Row) => String(at).padStart(6, "0");
    return column === undefined ? all : sortedRows(all, column, sort.isDescending, nameOf);
  }, [frame, columns, sort]);
  return (
    <DataGrid
      label={`Figures, ${rows.length} rows`}
      columns={columns}
      rows={rows}
      rowKey={({ at }) => String(at)}
      sort={sort}
      onSort={setSort}
      onOpen={() => undefined}
    />
  );
}

function columnsOf(frame: Frame): readonly GridColumn<Row>[] {
  const time: GridColumn<Row> = {
    key: TIME,
    title: "Time",
    isNumber: false,
    width: 128,
    cell: ({ at }) => <span className="whitespace-nowrap text-ink-2">{momentsOf(frame, at)}</span>,
    order: ({ at }) => at,
  };
  const figures = figuresOf(frame).map((figure): GridColumn<Row> => {
    const values = valuesOf(figure, frame);
    return {
      key: figure.id,
      title: figure.unit === "" ? figure.title : `${figure.title}, ${figure.unit}`,
      isNumber: true,
      width: 72,
      cell: ({ at }) =>
        values[at] === null ? (
          <span className="text-ink-3" title="Nothing was heard in this time">
            –
          </span>
        ) : (
          inUnit({ ...figure, unit: "" }, values[at] ?? null)
        ),
      order: ({ at }) => values[at] ?? null,
    };
  });
  return [time, ...figures];
}
