"use client";

import "./windows.css";
import { useCallback, useMemo } from "react";
import { GridLayout, getCompactor, type Layout, type LayoutItem } from "react-grid-layout";
import type { LayoutConstraint } from "react-grid-layout/core";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { type Box, beyondGrid, GRID, gridOf, type Size, TITLE_BAR } from "./geometry";
import { type WindowKindName, windowKinds } from "./registry";
import { WindowFrame } from "./WindowFrame";
import type { WindowState } from "./window-state";

/** Windows lie where they are put, over each other if need be. */
const freely = getCompactor(null, true);
const dragging = {
  enabled: true,
  handle: ".window-title",
  cancel: ".window-buttons",
  bounded: false,
  threshold: 3,
};
const resizing = { enabled: true, handles: ["s", "e", "w", "se", "sw"] as const };

/** Rows of the grid that stay between a title bar and the lower edge. */
const TITLE_ROWS = 6;

/**
 * All windows, floating over the map. The grid only moves and measures; which window is where, and which lies
 * on top, is the store's to say.
 */
export function WindowLayer() {
  const { windows: store } = useDashboard();
  const windows = useLive(
    store,
    useCallback(() => store.windows, [store]),
  );
  const desk = useLive(
    store,
    useCallback(() => store.desk, [store]),
  );
  const focusedId = useLive(
    store,
    useCallback(() => store.focusedId, [store]),
  );
  const room = useMemo(() => gridOf(desk), [desk]);
  const rows = room.h / GRID;
  const gridConfig = useMemo(
    () => ({
      cols: room.w / GRID,
      rowHeight: GRID,
      margin: [0, 0] as const,
      containerPadding: [0, 0] as const,
    }),
    [room.w],
  );
  const constraints = useMemo(() => [onDesk(rows)], [rows]);
  const layout = useMemo(() => windows.map((window) => itemOf(window, room)), [windows, room]);

  /** A drag or a resize has ended: only now does anything outside the grid hear of it. */
  const commit = (_layout: Layout, _before: LayoutItem | null, after: LayoutItem | null) => {
    const window = after && store.get(after.i);
    if (!after || !window || window.isMaximised) return;
    const box: Partial<Box> = { x: after.x * GRID, y: after.y * GRID };
    const isSized = !window.isCollapsed;
    store.arrange(after.i, isSized ? { ...box, w: after.w * GRID, h: after.h * GRID } : box);
  };

  return (
    <section
      data-region="windows"
      aria-label="Windows"
      tabIndex={-1}
      className="window-layer pointer-events-none absolute inset-0 z-10 overflow-hidden"
    >
      {/* The grid looks for a style element of this id and else writes one, which our policy forbids. */}
      <div id="react-draggable-style-el" hidden />
      <GridLayout
        width={room.w}
        layout={layout}
        gridConfig={gridConfig}
        dragConfig={dragging}
        resizeConfig={resizing}
        compactor={freely}
        constraints={constraints}
        autoSize={false}
        style={{ height: "100%" }}
        onDragStart={(_layout, item) => item && store.focus(item.i)}
        onDragStop={commit}
        onResizeStop={commit}
      >
        {windows.map((window) => (
          <div key={window.id} style={{ zIndex: window.z }} className="pointer-events-auto">
            <div className="absolute inset-0" style={edgesOf(window, desk)}>
              <WindowFrame window={window} isFocused={window.id === focusedId} />
            </div>
          </div>
        ))}
      </GridLayout>
    </section>
  );
}

function itemOf(window: WindowState<WindowKindName>, room: { w: number; h: number }): LayoutItem {
  const { id, x, y, w, h, kind, isCollapsed, isMaximised } = window;
  if (isMaximised) {
    return { i: id, x: 0, y: 0, w: room.w / GRID, h: room.h / GRID, isDraggable: false, isResizable: false };
  }
  const { minSize } = windowKinds[kind];
  const item = { i: id, x: x / GRID, y: y / GRID, w: w / GRID, minW: minSize.w / GRID };
  if (isCollapsed) return { ...item, h: TITLE_BAR / GRID, minH: TITLE_BAR / GRID, isResizable: false };
  return { ...item, h: h / GRID, minH: Math.min(minSize.h, h) / GRID };
}

/** A window at the right or the lower edge meets the very edge of the desk. */
function edgesOf(window: WindowState<WindowKindName>, desk: Size) {
  const box = window.isMaximised ? { x: 0, y: 0, ...gridOf(desk) } : window;
  const { w, h } = beyondGrid(box, desk);
  return { right: -w, bottom: window.isCollapsed ? 0 : -h };
}

/** Keeps a dragged window's title reachable and a resized one within the screen. */
function onDesk(rows: number): LayoutConstraint {
  return {
    name: "on the desk",
    constrainPosition: (item, x, y, { cols }) => ({
      x: Math.min(Math.max(0, x), Math.max(0, cols - item.w)),
      y: Math.min(Math.max(0, y), Math.max(0, rows - TITLE_ROWS)),
    }),
    constrainSize: (item, w, h, handle, { cols }) => {
      const isLeft = handle.includes("w");
      const widest = isLeft ? item.x + item.w : cols - item.x;
      return {
        w: Math.min(Math.max(w, item.minW ?? 1), widest),
        h: Math.min(Math.max(h, item.minH ?? 1), rows),
      };
    },
  };
}
