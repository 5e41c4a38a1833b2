"use client";

import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { EmptyState } from "@/app/_ui/StateMessage";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { questFinder } from "./flag-list";
import type { Column } from "./quest-columns";
import { COLUMNS_MAX } from "./quest-settings";

const ROW_HEIGHT = 38;
const PHONE_ROW_HEIGHT = 48;

type Props = {
  columns: readonly Column[];
  search: string;
  /** Keys that are shown now. */
  pinned: readonly string[];
  onPin: (pinned: readonly string[]) => void;
  onCommon: () => void;
};

/** Every quest that anybody has, to choose from: arrows move, Space and Enter pin. */
export function QuestPicker({ columns, search, pinned, onPin, onCommon }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState<string | null>(null);
  const rowHeight = useIsPhone() ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const found = useMemo(() => columns.filter(questFinder(search)), [columns, search]);
  const tabStop = Math.max(
    0,
    found.findIndex(({ key }) => key === stop),
  );
  const isFull = pinned.length >= COLUMNS_MAX;
  const toggle = (key: string) => {
    if (pinned.includes(key)) onPin(pinned.filter((other) => other !== key));
    else if (!isFull) onPin([...pinned, key]);
  };

  const keyDown = (event: KeyboardEvent) => {
    const key = keyAt(event.target);
    const at = found.findIndex((column) => column.key === key);
    if (key === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") toggle(key);
    else {
      const next = rowAfterKey(event.key, at, found.length);
      if (next === null) return;
      flushSync(() => list.current?.reveal(next));
      box.current
        ?.querySelector<HTMLElement>(`[data-quest="${CSS.escape(found[next]?.key ?? "")}"]`)
        ?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5 border-b border-weak px-2.5 py-1 text-12 text-ink-2">
        <p role="status" className="mr-auto">
          {formatCount(pinned.length)} chosen{isFull && ", and there is no room for more"}
        </p>
        <Button look="quiet" className="text-12" onClick={() => onPin([])}>
          None
        </Button>
        <Button look="quiet" className="text-12" onClick={onCommon}>
          The commonest timers
        </Button>
      </div>
      {found.length === 0 ? (
        <EmptyState icon="search" title="No quest of this name">
          A quest is listed here once a character of the guild has it.
        </EmptyState>
      ) : (
        <div
          ref={box}
          role="listbox"
          aria-label="Quests to choose from"
          aria-multiselectable
          tabIndex={-1}
          className="flex min-h-0 flex-1 flex-col"
          onKeyDown={keyDown}
          onFocus={(event) => setStop(keyAt(event.target))}
          onClick={(event) => {
            const key = keyAt(event.target);
            if (key !== null) toggle(key);
          }}
        >
          <VirtualList
            ref={list}
            className="min-h-0 flex-1"
            count={found.length}
            rowHeight={rowHeight}
            rowKey={(index) => found[index]?.key ?? String(index)}
            pinned={tabStop}
            renderRow={(index) => {
              const column = found[index];
              return (
                column && (
                  <Option
                    column={column}
                    isPinned={pinned.includes(column.key)}
                    isTabStop={index === tabStop}
                    height={rowHeight}
                    at={index}
                    count={found.length}
                  />
                )
              );
            }}
          />
        </div>
      )}
    </>
  );
}

type OptionProps = {
  column: Column;
  isPinned: boolean;
  isTabStop: boolean;
  height: number;
  /** Its place among all, of which only some are in the page. */
  at: number;
  count: number;
};

function Option({ column, isPinned, isTabStop, height, at, count }: OptionProps) {
  const { key, title, name, holders, isTimer } = column;
  return (
    <div
      role="option"
      aria-selected={isPinned}
      aria-posinset={at + 1}
      aria-setsize={count}
      tabIndex={isTabStop ? 0 : -1}
      data-quest={key}
      style={{ height }}
      className="flex cursor-pointer items-center gap-2.5 border-b border-weak px-2.5 hover:bg-raised focus-visible:-outline-offset-2"
    >
      <span
        className={`inline-flex size-4 shrink-0 items-center justify-center rounded-[3px] border ${isPinned ? "border-accent bg-accent text-canvas" : "border-strong"}`}
      >
        {isPinned && <Icon name="check" size={12} />}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-13 text-ink">{title}</span>
        {name !== null && <span className="block truncate font-mono text-11 text-ink-3">{key}</span>}
      </span>
      <span className="shrink-0 text-right text-11 text-ink-3">
        {formatCount(holders)} have it
        {isTimer && <span className="block">timer</span>}
      </span>
    </div>
  );
}

function keyAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>("[data-quest]")?.dataset.quest ?? null)
    : null;
}
