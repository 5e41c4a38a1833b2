"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";

export type RowListHandle = {
  /** Puts the focus on a row; where it is not there, on the one that took its place, or on the list itself. */
  focus(id: string | null): void;
  /** Puts the focus on the row after this one, or before it where it is the last: it is about to go elsewhere. */
  focusNext(id: string): void;
};

/** What a row has to know of its list. Its own buttons can be reached by Tab only where it is the stop. */
export type RowPlace = { readonly isTabStop: boolean; readonly at: number; readonly count: number };

type Props = {
  label: string;
  ids: readonly string[];
  /** Of every row, in pixels. */
  rowHeight: number;
  /** Renders a `Row`. */
  renderRow: (id: string, place: RowPlace) => ReactNode;
  /** Instead of rows where there are none. */
  empty: ReactNode;
  ref?: Ref<RowListHandle>;
};

/** A list whose rows are gone through with the arrows; what had the focus hands it on when it goes. */
export function RowList({ label, ids, rowHeight, renderRow, empty, ref }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState<string | null>(null);
  /** The row that has the focus, and where it is. */
  const focused = useRef<{ id: string; at: number } | null>(null);
  const lastAt = useRef(0);
  const tabStop = ids.length === 0 ? -1 : Math.max(0, ids.indexOf(stop ?? ""));

  const focusAt = (at: number) => {
    const id = ids[Math.min(at, ids.length - 1)];
    if (id === undefined) return box.current?.focus();
    // The row has to be in the page before it can take the focus.
    flushSync(() => list.current?.reveal(ids.indexOf(id)));
    box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-main]`)?.focus();
  };
  useImperativeHandle(ref, () => ({
    focus: (id) => focusAt(id === null ? 0 : (indexOf(ids, id) ?? lastAt.current)),
    focusNext: (id) => {
      const at = ids.indexOf(id);
      focusAt(at === ids.length - 1 ? Math.max(0, at - 1) : at + 1);
    },
  }));
  useLayoutEffect(() => {
    const had = focused.current;
    if (had === null) return;
    had.at = indexOf(ids, had.id) ?? had.at;
    // A row that goes, or is put elsewhere in the page, loses the focus without a word.
    if (document.activeElement === document.body) queueMicrotask(() => focusAt(had.at));
  });

  const keyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.matches("[data-main]")) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rowAfterKey(event.key, ids.indexOf(rowAt(event.target) ?? ""), ids.length);
    if (next === null) return;
    focusAt(next);
    event.preventDefault();
    event.stopPropagation();
  };

  if (ids.length === 0)
    return (
      <div ref={box} tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {empty}
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a <ul>
    <div
      ref={box}
      role="list"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={keyDown}
      onFocus={({ target }) => {
        const id = rowAt(target);
        focused.current = id === null ? null : { id, at: ids.indexOf(id) };
        if (id === null) return;
        lastAt.current = ids.indexOf(id);
        setStop(id);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) focused.current = null;
      }}
      className="flex min-h-0 flex-1 flex-col outline-none"
    >
      <VirtualList
        ref={list}
        className="min-h-0 flex-1"
        count={ids.length}
        rowHeight={rowHeight}
        rowKey={(at) => ids[at] ?? String(at)}
        pinned={tabStop}
        renderRow={(at) => {
          const id = ids[at];
          return id !== undefined && renderRow(id, { isTabStop: at === tabStop, at, count: ids.length });
        }}
      />
    </div>
  );
}

function indexOf(ids: readonly string[], id: string): number | null {
  const at = ids.indexOf(id);
  return at < 0 ? null : at;
}

function rowAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest("[data-row]")?.getAttribute("data-row") ?? null) : null;
}
