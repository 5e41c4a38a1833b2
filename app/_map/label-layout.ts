/**
 * Which names fit. Labels are placed in the order given, each at the first of its positions that is free; a label
 * without a free position is left out unless it must be shown. The same input always gives the same map.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  readonly id: string;
  /** Best first; boxes in any one unit. */
  readonly positions: readonly Box[];
  /** Shown even on top of others (the selected character). */
  readonly must?: boolean;
}

/** Box taken by each label that is shown. `taken` are things no label may cover. */
export function layoutLabels(wishes: readonly LabelWish[], taken: readonly Box[] = []): Map<string, Box> {
  const grid = new BoxGrid();
  for (const box of taken) grid.add(box);
  const shown = new Map<string, Box>();
  for (const { id, positions, must } of wishes) {
    const free = positions.find((box) => !grid.overlaps(box)) ?? (must ? positions[0] : undefined);
    if (!free) continue;
    grid.add(free);
    shown.set(id, free);
  }
  return shown;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const CELL = 96;

/** Boxes by the squares they touch, so that 600 labels do not compare themselves with 600 others. */
class BoxGrid {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  overlaps(box: Box): boolean {
    return cellsOf(box).some((key) => this.cells.get(key)?.some((other) => overlap(box, other)) ?? false);
  }
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) keys.push(y * 100_000 + x);
  }
  return keys;
}
