"use client";

import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { CharacterMenu } from "@/app/_shell/CharacterMenu";
import { useLongPress } from "@/app/_shell/phone/use-long-press";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { useIsConnected } from "@/app/_shell/use-shell";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { useWidth } from "../use-width";
import { PeerRow } from "./PeerRow";
import { SHAPES, WIDE_FROM } from "./peer-shapes";
import type { Peers } from "./use-peers";

type Props = {
  peers: Peers;
  names: readonly string[];
  /** From whom distances are measured. */
  from: string | null;
};

/** The rows: arrows go through their names, the menu key offers everything of a character. */
export function PeerList({ peers, names, from }: Props) {
  const list = useRef<VirtualListHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const { ref, width } = useWidth();
  const isPhone = useIsPhone();
  const isConnected = useIsConnected();
  const [stop, setStop] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ name: string; at: { x: number; y: number } } | null>(null);
  const tabStop = stop !== null && names.includes(stop) ? stop : names[0];
  const isWide = width >= WIDE_FROM;
  const shape = isWide ? SHAPES.columns : SHAPES.lines;
  const rowHeight = isPhone ? shape.phoneHeight : shape.height;

  const keyDown = (event: KeyboardEvent) => {
    const name = nameAt(event.target);
    if (name === null || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const row = rowOf(box.current, name)?.getBoundingClientRect();
      setMenu({ name, at: { x: (row?.left ?? 0) + 24, y: row?.bottom ?? 0 } });
    } else {
      const next = rowAfterKey(event.key, names.indexOf(name), names.length);
      if (next === null) return;
      // The row has to be in the page before it can take the focus.
      flushSync(() => list.current?.reveal(next));
      rowOf(box.current, names[next] ?? "")
        ?.querySelector("button")
        ?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const openMenu = (target: EventTarget, at: { x: number; y: number }) => {
    const name = nameAt(target);
    if (name !== null) setMenu({ name, at });
    return name !== null;
  };
  const longPress = useLongPress(openMenu);
  const contextMenu = (event: MouseEvent) => {
    if (openMenu(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
  };

  return (
    <div ref={ref} className="flex min-h-0 flex-1 flex-col" data-dim={!isConnected}>
      {/* biome-ignore lint/a11y/useSemanticElements: its rows stand in the boxes of the virtual list */}
      <div
        ref={box}
        role="list"
        aria-label="Vitals"
        className="flex min-h-0 flex-1 flex-col [-webkit-touch-callout:none] pointer-coarse:select-none"
        {...longPress}
        onKeyDown={keyDown}
        onContextMenu={contextMenu}
        onFocus={(event) => setStop(nameAt(event.target))}
      >
        {width > 0 && (
          <VirtualList
            ref={list}
            className="min-h-0 flex-1"
            count={names.length}
            rowHeight={rowHeight}
            rowKey={(index) => names[index] ?? String(index)}
            pinned={tabStop === undefined ? undefined : names.indexOf(tabStop)}
            renderRow={(index) => {
              const name = names[index];
              return (
                name !== undefined && (
                  <PeerRow
                    peers={peers}
                    name={name}
                    from={from}
                    height={rowHeight}
                    isWide={isWide}
                    isTabStop={name === tabStop}
                    index={index}
                    count={names.length}
                  />
                )
              );
            }}
          />
        )}
      </div>
      {menu && <CharacterMenu {...menu} onClose={() => setMenu(null)} />}
    </div>
  );
}

function nameAt(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>("[data-name]")?.dataset.name ?? null)
    : null;
}

function rowOf(box: HTMLElement | null, name: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`) ?? null;
}
