"use client";

import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLive } from "@/app/_live/use-live";
import { Button } from "@/app/_ui/Button";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import { showCharacter } from "./actions/character-actions";
import { openWindow } from "./actions/window-actions";
import { CharacterMenu } from "./CharacterMenu";
import { useDashboard } from "./dashboard-context";
import { useLongPress } from "./phone/use-long-press";
import { RosterRow } from "./RosterRow";
import { useRoster } from "./use-roster";
import { useShell } from "./use-shell";

type Menu = { name: string; at: { x: number; y: number } };

/** A pointer that rests this long no longer holds the rows in place, in milliseconds. */
const HELD_MS = 3_000;

/**
 * Everybody the page knows of. Click selects and flies there, Enter opens the character's window, right click
 * or the menu key offers the rest; arrows move.
 */
export function Roster({ rowHeight, onChosen }: { rowHeight: number; onChosen?: () => void }) {
  const dashboard = useDashboard();
  const { shell } = dashboard;
  const isHeld = useHeldByPointer();
  const names = useRoster(isHeld.ref);
  const selected = useShell("selected");
  const follow = useShell("follow");
  const list = useRef<VirtualListHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<Menu | null>(null);
  const tabStop = selected !== null && names.includes(selected) ? selected : (names[0] ?? null);

  const reveal = useCallback(
    (name: string) => {
      // The row has to be in the page before it can take the focus.
      flushSync(() => list.current?.reveal(names.indexOf(name)));
      rowOf(box.current, name)?.focus();
    },
    [names],
  );

  // Whoever is selected elsewhere, by a link or on the map, can be seen here; once, so that scrolling stays free.
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (selected === shown.current) return;
    const index = selected === null ? -1 : names.indexOf(selected);
    if (index >= 0) list.current?.reveal(index);
    if (index >= 0 || selected === null) shown.current = selected;
  }, [selected, names]);

  const choose = (name: string) => {
    showCharacter(dashboard, name);
    onChosen?.();
  };

  const openCharacter = (name: string) => {
    shell.select(name);
    openWindow(dashboard, "player", name);
  };

  const keyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const name = nameAt(event.target);
    if (name === null) return;
    if (event.key === "Enter") openCharacter(name);
    else if (event.key === " ") choose(name);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const row = rowOf(box.current, name)?.getBoundingClientRect();
      setMenu({ name, at: { x: (row?.left ?? 0) + 24, y: row?.bottom ?? 0 } });
    } else {
      const next = nextName(event.key, names, name);
      if (next === null) return;
      shell.select(next);
      reveal(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const openMenu = (target: EventTarget, at: Menu["at"]) => {
    const name = nameAt(target);
    if (name !== null) setMenu({ name, at });
    return name !== null;
  };
  const longPress = useLongPress(openMenu);
  const contextMenu = (event: MouseEvent) => {
    if (openMenu(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
  };

  if (names.length === 0) return <NoRows />;
  return (
    <div
      ref={box}
      role="listbox"
      aria-label="Characters"
      aria-multiselectable={false}
      tabIndex={-1}
      className="min-h-0 flex-1 [-webkit-touch-callout:none]"
      onKeyDown={keyDown}
      onClick={(event) => {
        const name = nameAt(event.target);
        if (name !== null) choose(name);
      }}
      onDoubleClick={(event) => {
        const name = nameAt(event.target);
        if (name !== null) openCharacter(name);
      }}
      onContextMenu={contextMenu}
      {...longPress}
      onPointerMove={(event) => {
        longPress.onPointerMove(event);
        isHeld.hold();
      }}
      onPointerLeave={isHeld.release}
    >
      <VirtualList
        ref={list}
        className="h-full"
        count={names.length}
        rowHeight={rowHeight}
        rowKey={(index) => names[index] ?? String(index)}
        pinned={tabStop === null ? undefined : names.indexOf(tabStop)}
        renderRow={(index) => {
          const name = names[index];
          return (
            name !== undefined && (
              <RosterRow
                name={name}
                height={rowHeight}
                isSelected={name === selected}
                isFollowed={name === follow}
                at={index}
                count={names.length}
                isTabStop={name === tabStop}
              />
            )
          );
        }}
      />
      {menu && <CharacterMenu {...menu} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** Nothing to show: still loading or failed to, nobody online, or nobody of that name. */
function NoRows() {
  const { shell, world } = useDashboard();
  const search = useShell("search");
  const status = useLive(
    world.topicStatus,
    useCallback(() => world.statusOf("characters"), [world]),
  );
  if (search.trim() !== "") {
    return (
      <EmptyState
        icon="search"
        title="Nobody matches"
        action={<Button onClick={() => shell.set({ search: "" })}>Clear the search</Button>}
      >
        No name, group, state or dungeon has “{search.trim()}” in it.
      </EmptyState>
    );
  }
  if (status === "loading" || status === "unused") {
    return (
      <Loading label="Loading characters">
        <SkeletonLines rows={8} />
      </Loading>
    );
  }
  if (status === "failed") {
    return (
      <ErrorState
        title="The characters could not be loaded"
        text="The server is asked again every few seconds."
        onRetry={() => world.reload("characters")}
      />
    );
  }
  return (
    <EmptyState icon="characters" title="Nobody is online">
      Characters appear here as soon as their plugin connects.
    </EmptyState>
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

function nextName(key: string, names: readonly string[], name: string): string | null {
  const at = names.indexOf(name);
  switch (key) {
    case "ArrowDown":
      return names[Math.min(at + 1, names.length - 1)] ?? null;
    case "ArrowUp":
      return names[Math.max(at - 1, 0)] ?? null;
    case "PageDown":
      return names[Math.min(at + 10, names.length - 1)] ?? null;
    case "PageUp":
      return names[Math.max(at - 10, 0)] ?? null;
    case "Home":
      return names[0] ?? null;
    case "End":
      return names.at(-1) ?? null;
    default:
      return null;
  }
}

/** Whether the pointer is busy in the list: rows must not change places under it. */
function useHeldByPointer() {
  const ref = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const release = useCallback(() => {
    clearTimeout(timer.current);
    ref.current = false;
  }, []);
  const hold = useCallback(() => {
    ref.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(release, HELD_MS);
  }, [release]);
  return { ref, hold, release };
}
