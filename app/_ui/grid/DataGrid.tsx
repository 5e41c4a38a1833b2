// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
import { useMemo, useRef } from "react";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { VirtualList, type VirtualListHandle } from "../VirtualList";
import { GridHead } from "./GridHead";
import { GridRow } from "./GridRow";
import { type GridColumn, type GridSort, gridLayout } from "./grid-column";
import type { GridSelection } from "./grid-selection";
import { useGridRows } from "./use-grid-rows";

const HEIGHT = 28;
const PHONE_HEIGHT = 44;

type Props<Row, Key extends string> = {
  label: string;
  columns: readonly GridColumn<Row, Key>[];
  /** In their order. */
  rows: readonly Row[];
  /** Unique, and stays the same while a row changes. */
  rowKey: (row: Row) => string;
  sort: GridSort<Key>;
  onSort: (sort: GridSort<Key>) => void;
  /** Stands under the headings and does not scroll away. */
  total?: Row;
  onOpen: (row: Row, byKeyboard: boolean) => void;
  /** The row whose details are shown. */
  openKey?: string | null;
  /** With it rows can be chosen: by their boxes, a click, or Space. */
  selection?: GridSelection<Row>;
  /** Rows that have just changed. */
  changed?: ReadonlySet<string>;
  /** Whether a mouse is over the rows: whoever orders them should let them lie. */
  onHold?: (isHeld: boolean) => void;
  isDimmed?: boolean;
};

const UNCHANGED: ReadonlySet<string> = new Set();

/**
 * Rows in columns, only those near the screen in the page. Arrows go through the rows, Enter opens one, Space chooses
 * it where rows can be chosen, and opens it where not.
 */
export function DataGrid<Row, Key extends string>(props: Props<Row, Key>) {
  const { label, columns, rows, rowKey, sort, onSort, total, onOpen, openKey = null, selection } = props;
  const { changed = UNCHANGED, onHold, isDimmed = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const height = useIsPhone() ? PHONE_HEIGHT : HEIGHT;
  const { template, minWidth } = useMemo(() => gridLayout(columns), [columns]);
  const all = useMemo(() => (total === undefined ? rows : [total, ...rows]), [rows, total]);
  const fixed = all.length - rows.length;
  const { tabStop, ...handlers } = useGridRows({ box, list, all, fixed, rowKey, onOpen, selection });
  const keyOf = (at: number) => {
    const row = all[at];
    return row === undefined ? "" : rowKey(row);
  };
  const rowAt = (at: number) => {
    const row = all[at];
    if (row === undefined) return null;
    const key = rowKey(row);
    return (
      <GridRow
        row={row}
        rowKey={key}
        rowIndex={at + 2}
        columns={columns}
        template={template}
        height={height}
        isTabStop={at === tabStop}
        isTotal={at < fixed}
        isOpen={key === openKey}
        isChanged={changed.has(key)}
        selection={at < fixed ? undefined : selection}
      />
    );
  };

  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={all.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={selection !== undefined}
      tabIndex={-1}
      {...handlers}
      onPointerOver={({ pointerType }) => onHold?.(pointerType === "mouse")}
      onPointerLeave={() => onHold?.(false)}
      data-dim={isDimmed}
      className="flex min-h-0 flex-1 flex-col"
    >
      <VirtualList
        ref={list}
        className="min-h-0 flex-1 [scrollbar-gutter:stable]"
        count={rows.length}
        rowHeight={height}
        rowKey={(index) => keyOf(index + fixed)}
        renderRow={(index) => rowAt(index + fixed)}
        pinned={tabStop - fixed}
        minWidth={minWidth}
        head={{
          height: (1 + fixed) * height,
          content: (
            <>
              <GridHead {...{ columns, template, height, sort, onSort, selection }} />
              {fixed > 0 && rowAt(0)}
            </>
          ),
        }}
      />
    </div>
  );
}
