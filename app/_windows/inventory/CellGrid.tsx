"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { cellAfterKey } from "./grid-keys";
import { type Cell, ItemCell } from "./ItemCell";
import { type ItemMarks, markOf } from "./item-marks";
import { useOpenInView } from "./use-open-in-view";

type Props = {
  /** Names the whole. */
  label: string;
  cells: readonly Cell[];
  columns: number;
  /** Height of a row, in pixels. */
  rowHeight: number;
  marks: ItemMarks;
  /** Only the rows near the screen are in the page; it needs a height of its own then. */
  isVirtual: boolean;
  onOpen: (id: number, byKeyboard: boolean) => void;
};

const ROWS_PER_PAGE = 4;

/**
 * Squares in rows. One of them takes part in tabbing, arrows reach the others, Enter and a press show what is in it.
 * The focus stays with its item wherever that goes, and goes to the next one when the item is gone.
 */
export function CellGrid({ label, cells, columns, rowHeight, marks, isVirtual, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState<string | null>(null);
  const reachable = cells.map(isReachable);
  const known = cells.findIndex((cell, at) => reachable[at] && cell.key === stop);
  const tabStop = known < 0 ? reachable.indexOf(true) : known;
  const rows = Math.ceil(cells.length / columns);

  const focusCell = (at: number) => {
    // The row has to be in the page before its cell can take the focus.
    flushSync(() => list.current?.reveal(Math.floor(at / columns)));
    elementOf(box.current, cells[at])?.focus();
  };
  const focus = useKeptFocus(box, cells);
  useOpenInView(box, marks.open, columns, (itemId, columns) => {
    const at = cells.findIndex(({ item }) => item?.item_id === itemId);
    if (at < 0) return;
    list.current?.reveal(Math.floor(at / columns));
    elementOf(box.current, cells[at])?.scrollIntoView({ block: "nearest" });
  });

  const keyDown = (event: KeyboardEvent) => {
    const at = cells.findIndex(({ key }) => key === keyAt(event.target));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const item = cells[at]?.item;
    if (event.key === "Enter" || event.key === " ") {
      if (item) onOpen(item.item_id, true);
    } else {
      const next = cellAfterKey(event.key, at, reachable, { columns, rowsPerPage: ROWS_PER_PAGE });
      if (next === null) return;
      focusCell(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const clicked = (event: MouseEvent) => {
    const item = cells.find(({ key }) => key === keyAt(event.target))?.item;
    if (item) onOpen(item.item_id, false);
  };

  const row = (index: number) => (
    <div
      key={index}
      className="grid gap-1 pb-1"
      style={{ height: rowHeight, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {cells.slice(index * columns, (index + 1) * columns).map((cell, offset) => (
        <ItemCell
          key={cell.key}
          cell={cell}
          {...(cell.item === null ? NO_MARK : { mark: markOf(marks, cell.item.item_id) })}
          isSearching={marks.found !== null}
          isTabStop={index * columns + offset === tabStop}
        />
      ))}
    </div>
  );

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      aria-multiselectable={false}
      tabIndex={-1}
      className={isVirtual ? "h-full" : ""}
      onKeyDown={keyDown}
      onClick={clicked}
      onFocus={(event) => {
        setStop(keyAt(event.target));
        focus.entered(event);
      }}
      onBlur={focus.left}
    >
      {isVirtual ? (
        <VirtualList
          ref={list}
          className="h-full"
          count={rows}
          rowHeight={rowHeight}
          rowKey={String}
          renderRow={row}
          pinned={tabStop < 0 ? undefined : Math.floor(tabStop / columns)}
        />
      ) : (
        Array.from({ length: rows }, (_, index) => row(index))
      )}
    </div>
  );
}

const NO_MARK = { mark: null } as const;

function isReachable({ item, place }: Cell): boolean {
  return item !== null || place !== undefined;
}

function keyAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest("[data-cell]")?.getAttribute("data-cell") ?? null)
    : null;
}

function elementOf(box: HTMLElement | null, cell: Cell | undefined): HTMLElement | null {
  return cell === undefined
    ? null
    : (box?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell.key)}"]`) ?? null);
}

/** When the item that has the focus is gone from the grid, the one that took its place gets the focus. */
function useKeptFocus(box: RefObject<HTMLDivElement | null>, cells: readonly Cell[]) {
  const at = useRef<number | null>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active !== null && box.current?.contains(active)) {
      const key = keyAt(active);
      at.current = cells.findIndex((cell) => cell.key === key);
    } else if (at.current !== null && active === document.body) {
      const wasAt = at.current;
      const after = cells.findIndex((cell, index) => index >= wasAt && isReachable(cell));
      elementOf(box.current, cells[after < 0 ? cells.findLastIndex(isReachable) : after])?.focus();
    }
  }, [box, cells]);
  return {
    entered: (event: FocusEvent) => {
      const key = keyAt(event.target);
      at.current = cells.findIndex((cell) => cell.key === key);
    },
    left: ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) at.current = null;
      // What was taken out of the page has not been left.
      else
        queueMicrotask(() => {
          if (target.isConnected && document.hasFocus()) at.current = null;
        });
    },
  };
}
