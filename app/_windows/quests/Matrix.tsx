"use client";

import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { useWidth } from "../use-width";
import { type GridPosition, positionAfterKey } from "./grid-position";
import { MatrixHead } from "./MatrixHead";
import { MatrixRow } from "./MatrixRow";
import { type CellName, cellNameOf, MEASURES, nameOfCell, nameWidthIn, shownRange } from "./matrix-layout";
import type { FlagsOfCharacter } from "./quest-book";
import type { Column } from "./quest-columns";

type Props = {
  all: ReadonlyMap<string, FlagsOfCharacter>;
  rows: readonly string[];
  columns: readonly Column[];
  sortBy: string | null;
  /** The moment whose states are shown. */
  nowMs: number;
  /** The cell whose details are open; a null part is the row or the column of the headers. */
  active: CellName;
  onActive: (cell: CellName) => void;
  /** A header of a column was pressed; null: that of the names. */
  onSort: (key: string | null) => void;
  onCharacter: (name: string) => void;
};

/**
 * Characters by quests. Only what is near the screen is in the page, in both directions; the cell with the focus stays
 * whatever is scrolled. Arrows go from cell to cell, the headers among them.
 */
export function Matrix(props: Props) {
  const { all, rows, columns, sortBy, nowMs, active, onActive, onSort, onCharacter } = props;
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const { ref, width } = useWidth();
  const isPhone = useIsPhone();
  const [scrolledPx, setScrolledPx] = useState(0);
  const rowHeight = isPhone ? MEASURES.phoneRowHeight : MEASURES.rowHeight;
  const at: GridPosition = {
    row: active.row === null ? -1 : Math.max(-1, rows.indexOf(active.row)),
    column: active.column === null ? -1 : columns.findIndex(({ key }) => key === active.column),
  };
  const nameWidth = nameWidthIn(width);
  const range = shownRange(scrolledPx, width, columns.length);
  const shown = { ...range, pinned: at.column };

  const goTo = (position: GridPosition) => {
    const cell = {
      row: rows[position.row] ?? null,
      column: columns[position.column]?.key ?? null,
    };
    // The cell has to be in the page before it can take the focus.
    flushSync(() => {
      onActive(cell);
      if (position.row >= 0) list.current?.reveal(position.row);
      setScrolledPx(revealColumn(box.current, position.column, width));
    });
    box.current
      ?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(nameOfCell(cell))}"]`)
      ?.focus({ preventScroll: true });
  };
  const press = (cell: CellName) => {
    if (cell.row === null) onSort(cell.column);
    else if (cell.column === null) onCharacter(cell.row);
  };
  const keyDown = (event: KeyboardEvent) => {
    const cell = cellAt(event.target);
    if (cell === null || event.altKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") press(cell);
    else {
      const grid = { rows: rows.length, columns: columns.length, rowsPerPage: 10 };
      const next = positionAfterKey(event, at, grid);
      if (next === null) return;
      goTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const clicked = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell === null) return;
    onActive(cell);
    press(cell);
  };

  return (
    <div ref={ref} className="flex min-h-0 flex-1 flex-col">
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual in both directions */}
      <div
        ref={box}
        role="grid"
        aria-label="Quests of the guild"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        tabIndex={-1}
        className="flex min-h-0 flex-1 flex-col"
        onKeyDown={keyDown}
        onClick={clicked}
        onFocus={(event) => {
          const cell = cellAt(event.target);
          if (cell !== null && nameOfCell(cell) !== nameOfCell(active)) onActive(cell);
        }}
        onScrollCapture={(event) => {
          if (event.target instanceof HTMLElement) setScrolledPx(event.target.scrollLeft);
        }}
      >
        {width > 0 && (
          <VirtualList
            ref={list}
            className="min-h-0 flex-1"
            count={rows.length}
            rowHeight={rowHeight}
            rowKey={(index) => rows[index] ?? String(index)}
            pinned={at.row < 0 ? undefined : at.row}
            minWidth={`${nameWidth + columns.length * MEASURES.columnWidth}px`}
            head={{
              height: MEASURES.headHeight,
              content: (
                <MatrixHead
                  columns={columns}
                  shown={shown}
                  nameWidth={nameWidth}
                  sortBy={sortBy}
                  tabStop={at.row < 0 ? at.column : null}
                />
              ),
            }}
            renderRow={(index) => {
              const name = rows[index];
              return (
                name !== undefined && (
                  <MatrixRow
                    name={name}
                    flags={all.get(name)}
                    columns={columns}
                    nameWidth={nameWidth}
                    first={shown.first}
                    last={shown.last}
                    pinned={index === at.row ? at.column : -1}
                    nowMs={nowMs}
                    height={rowHeight}
                    index={index}
                    tabStop={index === at.row ? at.column : null}
                  />
                )
              );
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Scrolls just far enough that the column can be seen beside the names. Returns where that is. */
function revealColumn(box: HTMLElement | null, column: number, width: number): number {
  const viewport = box?.firstElementChild;
  if (!viewport) return 0;
  if (column >= 0) {
    const left = column * MEASURES.columnWidth;
    const rightmost = left + MEASURES.columnWidth - (width - nameWidthIn(width));
    viewport.scrollLeft = Math.max(rightmost, Math.min(viewport.scrollLeft, left));
  }
  return viewport.scrollLeft;
}

function cellAt(target: EventTarget): CellName | null {
  const name =
    target instanceof Element ? target.closest("[data-cell]")?.getAttribute("data-cell") : undefined;
  return name === null || name === undefined ? null : cellNameOf(name);
}
