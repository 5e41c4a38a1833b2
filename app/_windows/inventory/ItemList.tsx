"use client";

import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { countWords } from "@/app/_items/count-words";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { Select } from "@/app/_ui/Select";
import { EmptyState } from "@/app/_ui/StateMessage";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { useWidth } from "../use-width";
import { cellAfterKey } from "./grid-keys";
import { ItemRow, SHAPES } from "./ItemRow";
import { sortAfterPress } from "./inventory-settings";
import { type ColumnKey, columnOf, columns, type Row, type Sort, sortedRows } from "./item-columns";
import { type ItemMarks, markOf } from "./item-marks";
import { useOpenInView } from "./use-open-in-view";

/** Narrower than this a row has two lines instead of columns, in pixels. */
const COLUMNS_FROM = 560;

type Props = {
  rows: readonly Row[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  marks: ItemMarks;
  onOpen: (id: number, byKeyboard: boolean) => void;
};

/** Every item in a row, to be scanned and sorted. A search leaves only what it found. */
export function ItemList({ rows, sort, onSort, marks, onOpen }: Props) {
  const { ref, width } = useWidth();
  const isPhone = useIsPhone();
  const isWide = width >= COLUMNS_FROM;
  const shape = isWide ? SHAPES.columns : SHAPES.lines;
  const { found } = marks;
  const shown = useMemo(
    () => sortedRows(found === null ? rows : rows.filter(({ item }) => found.has(item.item_id)), sort),
    [rows, found, sort],
  );
  return (
    <div ref={ref} className="flex min-h-0 flex-1 flex-col">
      {width > 0 &&
        (isWide ? <Header sort={sort} onSort={onSort} /> : <SortTools sort={sort} onSort={onSort} />)}
      {shown.length === 0 && (
        <EmptyState icon="search" title="Nothing matches the search">
          An item has to fit every word of it. Leave one out, or clear the line with Escape.
        </EmptyState>
      )}
      {width > 0 && shown.length > 0 && (
        <Rows
          rows={shown}
          rowHeight={isPhone ? shape.phoneHeight : shape.height}
          isWide={isWide}
          marks={marks}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

type RowsProps = Pick<Props, "rows" | "marks" | "onOpen"> & { rowHeight: number; isWide: boolean };

function Rows({ rows, rowHeight, isWide, marks, onOpen }: RowsProps) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState<string | null>(null);
  const known = rows.findIndex(({ item }) => String(item.item_id) === stop);
  const tabStop = rows.length === 0 ? -1 : Math.max(0, known);

  const focusRow = (at: number) => {
    // The row has to be in the page before it can take the focus.
    flushSync(() => list.current?.reveal(at));
    box.current?.querySelector<HTMLElement>(`[data-row="${rows[at]?.item.item_id}"]`)?.focus();
  };
  useOpenInView(box, marks.open, rowHeight, (itemId) => {
    const at = rows.findIndex(({ item }) => item.item_id === itemId);
    if (at >= 0) list.current?.reveal(at);
  });

  const keyDown = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ item }) => String(item.item_id) === rowAt(event.target));
    const row = rows[at];
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") onOpen(row.item.item_id, true);
    else {
      const reachable = rows.map(() => true);
      const next = cellAfterKey(event.key, at, reachable, { columns: 1, rowsPerPage: 10 });
      if (next === null || event.key === "ArrowLeft" || event.key === "ArrowRight") return;
      focusRow(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const clicked = (event: MouseEvent) => {
    const id = rowAt(event.target);
    if (id !== null) onOpen(Number(id), false);
  };

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={countWords(rows.length)}
      aria-multiselectable={false}
      tabIndex={-1}
      onKeyDown={keyDown}
      onClick={clicked}
      onFocus={(event) => setStop(rowAt(event.target))}
      className="flex min-h-0 flex-1 flex-col"
    >
      <VirtualList
        ref={list}
        className="min-h-0 flex-1 [scrollbar-gutter:stable]"
        count={rows.length}
        rowHeight={rowHeight}
        rowKey={(index) => String(rows[index]?.item.item_id ?? index)}
        pinned={tabStop < 0 ? undefined : tabStop}
        renderRow={(index) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <ItemRow
                row={row}
                height={rowHeight}
                at={index}
                count={rows.length}
                isWide={isWide}
                isTabStop={index === tabStop}
                mark={markOf(marks, row.item.item_id)}
              />
            )
          );
        }}
      />
    </div>
  );
}

function rowAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest("[data-row]")?.getAttribute("data-row") ?? null) : null;
}

function Header({ sort, onSort }: Pick<Props, "sort" | "onSort">) {
  return (
    <fieldset
      aria-label="Sort by"
      className={`${SHAPES.columns.grid} h-7 shrink-0 overflow-hidden border-b border-weak [scrollbar-gutter:stable]`}
    >
      {columns.map(({ key, title, isNumber }) => (
        <button
          key={key}
          type="button"
          aria-pressed={sort.by === key}
          aria-label={sort.by === key ? `${title}, ${sortWords(sort)}` : title}
          onClick={() => onSort(sortAfterPress(sort, key))}
          className={`inline-flex min-h-6 min-w-0 items-center gap-0.5 rounded-control text-11 whitespace-nowrap hover:text-ink ${isNumber ? "justify-end" : ""} ${sort.by === key ? "text-ink" : "text-ink-3"}`}
        >
          {title}
          {sort.by === key && <Icon name={sort.isDescending ? "down" : "up"} size={10} />}
        </button>
      ))}
    </fieldset>
  );
}

/** The same without columns. */
function SortTools({ sort, onSort }: Pick<Props, "sort" | "onSort">) {
  return (
    <div className="flex items-center gap-1 px-2 pb-1">
      <Select<ColumnKey>
        label="Sort by"
        value={sort.by}
        options={columns.map(({ key, title }) => ({ value: key, label: `By ${title}` }))}
        onChange={(by) => onSort({ by, isDescending: columnOf(by).isNumber })}
        className="flex-1"
      />
      <IconButton
        icon={sort.isDescending ? "down" : "up"}
        label={`${sortWords(sort)}; turn round`}
        onClick={() => onSort({ by: sort.by, isDescending: !sort.isDescending })}
      />
    </div>
  );
}

function sortWords({ by, isDescending }: Sort): string {
  if (columnOf(by).isNumber) return isDescending ? "highest first" : "lowest first";
  return isDescending ? "Z to A" : "A to Z";
}
