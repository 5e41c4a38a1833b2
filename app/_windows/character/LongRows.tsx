"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { CellWords } from "./RowParts";
import type { Section, SheetRow } from "./section";

const ROW_HEIGHT = 28;
const PHONE_ROW_HEIGHT = 44;

type Entry = { readonly id: string; readonly title: string } | SheetRow;

/** A section with more rows than a page should hold at once: arrows go through them. */
export function LongRows({ section, max }: { section: Section; max: number }) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState(0);
  const rowHeight = useIsPhone() ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const entries = entriesOf(section, max);
  const tabStop = Math.min(stop, entries.length - 1);

  const keyDown = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, tabStop, entries.length);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    // The row has to be in the page before it can take the focus.
    flushSync(() => {
      setStop(next);
      list.current?.reveal(next);
    });
    box.current?.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
  };

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={section.title}
      tabIndex={-1}
      onKeyDown={keyDown}
      className="rounded-control border border-weak"
    >
      <VirtualList
        ref={list}
        className="max-h-80 [scrollbar-gutter:stable]"
        count={entries.length}
        rowHeight={rowHeight}
        rowKey={(index) => entries[index]?.id ?? String(index)}
        pinned={tabStop}
        renderRow={(index) => {
          const entry = entries[index];
          return (
            entry && (
              <div
                role="option"
                aria-selected={index === tabStop}
                aria-posinset={index + 1}
                aria-setsize={entries.length}
                data-at={index}
                tabIndex={index === tabStop ? 0 : -1}
                onFocus={() => setStop(index)}
                style={{ height: rowHeight }}
                className="flex items-center gap-3 border-b border-weak px-2 text-12 focus-visible:-outline-offset-2"
              >
                {"title" in entry ? (
                  <span className="text-11 font-semibold text-ink-2">{entry.title}</span>
                ) : (
                  <Row row={entry} columns={section.columns} />
                )}
              </div>
            )
          );
        }}
      />
    </div>
  );
}

function Row({ row: { label, detail, cells }, columns }: { row: SheetRow; columns: readonly string[] }) {
  return (
    <>
      <span className="min-w-0 flex-1 truncate" title={label}>
        {label}
        {detail !== undefined && <span className="ml-1.5 text-11 text-ink-3">{detail}</span>}
      </span>
      {cells.map((cell, at) => (
        <span key={columns[at]} className="max-w-1/2 truncate text-right text-ink-2">
          <CellWords cell={cell} />
        </span>
      ))}
    </>
  );
}

function entriesOf({ groups }: Section, max: number): readonly Entry[] {
  const entries: Entry[] = [];
  let rows = 0;
  for (const group of groups) {
    const shown = group.rows.slice(0, max - rows);
    if (shown.length === 0) continue;
    if (group.title !== null) entries.push({ id: `group ${entries.length}`, title: group.title });
    entries.push(...shown);
    rows += shown.length;
  }
  return entries;
}
