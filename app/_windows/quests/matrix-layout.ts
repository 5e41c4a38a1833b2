/** In pixels. */
export const MEASURES = {
  columnWidth: 96,
  headHeight: 60,
  rowHeight: 28,
  phoneRowHeight: 44,
} as const;

/** The names make way where there is little room: at least two quests are to be seen beside them. */
const NARROW_PX = 420;

/** How wide the column of the names is in a matrix of this width, in pixels. */
export function nameWidthIn(width: number): number {
  return width < NARROW_PX ? 100 : 132;
}

/** Columns kept beside the visible ones, so that scrolling shows no gap. */
const MARGIN_COLUMNS = 2;

/** The columns near the screen: `first` and the one after the last. */
export type ShownColumns = { readonly first: number; readonly last: number };

export function shownRange(scrolledPx: number, width: number, count: number): ShownColumns {
  const { columnWidth } = MEASURES;
  const first = Math.max(0, Math.floor(scrolledPx / columnWidth) - MARGIN_COLUMNS);
  const last = Math.ceil((scrolledPx + width - nameWidthIn(width)) / columnWidth) + MARGIN_COLUMNS;
  return { first, last: Math.min(count, Math.max(first, last)) };
}

/** The columns of the range, and the one with the focus wherever it is, in their order. */
export function shownColumns({ first, last }: ShownColumns, pinned: number): readonly number[] {
  const columns = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  if (pinned >= 0 && pinned < first) columns.unshift(pinned);
  if (pinned >= last) columns.push(pinned);
  return columns;
}

/** A character and the key of a quest; null for the row or the column of the headers. */
export type CellName = { readonly row: string | null; readonly column: string | null };

/** As one text, to be found in the page: neither names nor keys have line breaks. */
export function nameOfCell({ row, column }: CellName): string {
  return `${row ?? ""}\n${column ?? ""}`;
}

export function cellNameOf(text: string): CellName {
  const [row = "", column = ""] = text.split("\n");
  return { row: row || null, column: column || null };
}
