"use client";

import { type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { FlagRow } from "./FlagRow";
import { stateOf } from "./flag-state";
import type { Flag } from "./quest-book";

const ROW_HEIGHT = 42;
const PHONE_ROW_HEIGHT = 52;

type Props = {
  label: string;
  flags: readonly Flag[];
  /** The moment whose states are shown. */
  nowMs: number;
  /** The key of the one whose details are open. */
  active: string | null;
  onActive: (key: string) => void;
};

/** The quests of a character, one in a row: arrows go through them, and the details follow. */
export function FlagList({ label, flags, nowMs, active, onActive }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const rowHeight = useIsPhone() ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const tabStop = Math.max(
    0,
    flags.findIndex(({ key }) => key === active),
  );

  const keyDown = (event: KeyboardEvent) => {
    const at = flags.findIndex(({ key }) => key === keyAt(event.target));
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === "Enter" || event.key === " " ? at : rowAfterKey(event.key, at, flags.length);
    const flag = next === null ? undefined : flags[next];
    if (next === null || flag === undefined) return;
    // The row has to be in the page before it can take the focus.
    flushSync(() => {
      onActive(flag.key);
      list.current?.reveal(next);
    });
    box.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(flag.key)}"]`)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={box}
      role="listbox"
      aria-label={label}
      aria-multiselectable={false}
      tabIndex={-1}
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={keyDown}
      onClick={(event) => {
        const key = keyAt(event.target);
        if (key !== null) onActive(key);
      }}
    >
      <VirtualList
        ref={list}
        className="min-h-0 flex-1"
        count={flags.length}
        rowHeight={rowHeight}
        rowKey={(index) => flags[index]?.key ?? String(index)}
        pinned={flags.length === 0 ? undefined : tabStop}
        renderRow={(index) => {
          const flag = flags[index];
          return (
            flag !== undefined && (
              <FlagRow
                flag={flag}
                state={stateOf(flag, nowMs)}
                height={rowHeight}
                at={index}
                count={flags.length}
                isActive={flag.key === active}
                isTabStop={index === tabStop}
              />
            )
          );
        }}
      />
    </div>
  );
}

function keyAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>("[data-key]")?.dataset.key ?? null) : null;
}
