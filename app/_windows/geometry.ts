/** Where windows lie on the desk (the part of the page beside the sidebar). All measures in CSS pixels. */

export type Size = { readonly w: number; readonly h: number };
export type Box = Size & { readonly x: number; readonly y: number };

/** Windows lie on this grid, so their edges meet each other, the sidebar and the screen. */
export const GRID = 8;
export const TITLE_BAR = 32;
/** So much of the title bar can always be grabbed. */
const TITLE_ON_SCREEN = 48;
/** Each new window lies this much lower and further right than the one it would cover. */
const CASCADE = 32;
/** The map's buttons in the upper right corner. */
const CONTROLS: Size = { w: 56, h: 168 };
/** Distance of the first window from the desk's edges. */
const MARGIN = 16;

export function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

function snapDown(value: number): number {
  return Math.floor(value / GRID) * GRID;
}

/** The desk cut to whole grid steps. */
export function gridOf(desk: Size): Size {
  return { w: Math.max(GRID, snapDown(desk.w)), h: Math.max(GRID, snapDown(desk.h)) };
}

/** How much wider and higher a box is drawn: where the grid ends, the desk goes on by less than a step. */
export function beyondGrid(box: Box, desk: Size): Size {
  const room = gridOf(desk);
  return {
    w: box.x + box.w === room.w ? Math.max(0, desk.w - room.w) : 0,
    h: box.y + box.h === room.h ? Math.max(0, desk.h - room.h) : 0,
  };
}

/**
 * Pulls a box onto the desk: never wider than it, its sides inside, its title bar reachable above the lower
 * edge. A box larger than the screen keeps its title and its left edge.
 */
export function contain(box: Box, desk: Size, min: Size): Box {
  const room = gridOf(desk);
  const w = Math.min(Math.max(snap(box.w), snap(min.w)), room.w);
  const h = Math.min(Math.max(snap(box.h), snap(min.h)), room.h);
  return {
    w,
    h,
    x: clamp(snap(box.x), 0, room.w - w),
    y: clamp(snap(box.y), 0, Math.max(0, room.h - TITLE_ON_SCREEN)),
  };
}

/** A place for a new window: beside nothing else if there is room, else a step off the window it would cover. */
export function place(size: Size, others: readonly Box[], desk: Size, min: Size): Box {
  const room = gridOf(desk);
  const free = freeSpot(size, others, room);
  if (free) return contain({ ...size, ...free }, desk, min);
  let at = { x: MARGIN, y: MARGIN };
  for (let step = 0; step < others.length + 1; step++) {
    if (!others.some((other) => Math.abs(other.x - at.x) < CASCADE && Math.abs(other.y - at.y) < CASCADE))
      break;
    at = { x: at.x + CASCADE, y: at.y + CASCADE };
    if (at.x + size.w > room.w || at.y + size.h > room.h) at = { x: MARGIN + (step % 4) * GRID, y: MARGIN };
  }
  return contain({ ...size, ...at }, desk, min);
}

/** Along the lower edge from the right: the map's middle stays free longest, its controls always. */
function freeSpot(size: Size, others: readonly Box[], room: Size): { x: number; y: number } | null {
  const taken = [...others, { x: room.w - CONTROLS.w, y: 0, ...CONTROLS }];
  const right = room.w - size.w - MARGIN;
  const bottom = room.h - size.h - MARGIN;
  for (let y = bottom; y >= MARGIN; y -= CASCADE) {
    for (let x = right; x >= MARGIN; x -= CASCADE) {
      if (!taken.some((other) => overlaps({ ...size, x, y }, other))) return { x, y };
    }
  }
  return null;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.w &&
    other.x < one.x + one.w &&
    one.y < other.y + other.h &&
    other.y < one.y + one.h
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(low, high), Math.max(low, value));
}
