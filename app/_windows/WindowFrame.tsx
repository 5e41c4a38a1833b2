"use client";

import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from "react";
import { closeWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { enterWindow } from "@/app/_shell/focus-regions";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { Menu } from "@/app/_ui/Menu";
import { FreshnessDot } from "./FreshnessDot";
import { GRID } from "./geometry";
import { type WindowKindName, windowKinds } from "./registry";
import { WindowContent } from "./WindowContent";
import { windowMenuItems } from "./window-menu";
import type { WindowState } from "./window-state";

type Props = { window: WindowState<WindowKindName>; isFocused: boolean };

/** Arrow keys move and resize by this much, in pixels. */
const KEY_STEP = 2 * GRID;

/** One window: a dialog that blocks nothing, its title bar, its content. */
export const WindowFrame = memo(function WindowFrame({ window, isFocused }: Props) {
  const dashboard = useDashboard();
  const { windows } = dashboard;
  const titleId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const close = () => closeWindow(dashboard, window.id);
  const kind = windowKinds[window.kind];
  const title = window.character === null ? kind.title : `${window.character} ${kind.title}`;
  const raise = () => windows.focus(window.id);
  useEffect(() => {
    // A restored layout opens windows that nobody asked for now.
    if (windows.focusedId === window.id && frame.current) enterWindow(frame.current);
  }, [windows, window.id]);

  return (
    <div
      ref={frame}
      role="dialog"
      aria-modal={false}
      aria-labelledby={titleId}
      data-window={window.id}
      data-region-focus={isFocused || undefined}
      tabIndex={-1}
      onPointerDownCapture={raise}
      onFocusCapture={raise}
      className={`flex h-full flex-col overflow-hidden rounded-window border bg-surface shadow-floating focus-visible:outline-offset-[-2px] ${isFocused ? "border-strong" : "border-weak"}`}
    >
      <div aria-hidden="true" className={`h-0.5 shrink-0 ${isFocused ? "bg-accent" : "bg-raised"}`} />
      <header className="window-title flex h-[30px] shrink-0 cursor-grab touch-none items-center gap-1.5 bg-raised pr-1 pl-1.5 active:cursor-grabbing">
        <button
          type="button"
          onDoubleClick={() => windows.toggleMaximised(window.id)}
          aria-label={`${title}. Arrows move the window, Shift and arrows resize it, Enter maximises it.`}
          className="flex h-6 min-w-0 flex-1 cursor-[inherit] items-center gap-1.5 rounded-control px-1 text-left text-12"
          onKeyDown={(event) => keyDown(event, windows, window)}
        >
          <Icon name={kind.icon} size={14} className="text-ink-2" />
          <span id={titleId} className="truncate font-semibold">
            {window.character ?? kind.title}
            {window.character !== null && <span className="font-normal text-ink-3"> {kind.title}</span>}
          </span>
          <FreshnessDot character={window.character} />
        </button>
        <span className="window-buttons flex">
          <IconButton
            icon="more"
            size="small"
            label="Window menu"
            aria-haspopup="menu"
            onClick={(event) => {
              const box = event.currentTarget.getBoundingClientRect();
              setMenuAt({ x: box.left, y: box.bottom + 4 });
            }}
          />
          <IconButton
            icon={window.isCollapsed ? "expand" : "collapse"}
            size="small"
            label={window.isCollapsed ? "Unfold the window" : "Collapse the window"}
            aria-expanded={!window.isCollapsed}
            onClick={() => windows.toggleCollapsed(window.id)}
          />
          <IconButton icon="close" size="small" label="Close the window" onClick={close} />
        </span>
      </header>
      {!window.isCollapsed && (
        <div className="min-h-0 flex-1">
          <WindowContent window={window} />
        </div>
      )}
      {menuAt && (
        <Menu
          label={`Menu of ${title}`}
          items={windowMenuItems(dashboard, window, close)}
          at={menuAt}
          onClose={() => setMenuAt(null)}
        />
      )}
    </div>
  );
});

type Windows = ReturnType<typeof useDashboard>["windows"];

function keyDown(event: KeyboardEvent, windows: Windows, window: WindowState<WindowKindName>): void {
  const [dx, dy] = ARROWS[event.key] ?? [0, 0];
  if (event.key === "Enter") windows.toggleMaximised(window.id);
  else if (dx === 0 && dy === 0) return;
  else if (event.shiftKey)
    windows.arrange(window.id, { w: window.w + dx * KEY_STEP, h: window.h + dy * KEY_STEP });
  else windows.arrange(window.id, { x: window.x + dx * KEY_STEP, y: window.y + dy * KEY_STEP });
  event.preventDefault();
  event.stopPropagation();
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
