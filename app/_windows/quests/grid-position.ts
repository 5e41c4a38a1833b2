/** A cell: 0 is the first; -1 is the row, or the column, of the headers. */
export type GridPosition = { readonly row: number; readonly column: number };

type Grid = { readonly rows: number; readonly columns: number; readonly rowsPerPage: number };

/** Which cell a key leads to from another; null where it leads nowhere. Control goes to the ends of the grid. */
export function positionAfterKey(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  at: GridPosition,
  { rows, columns, rowsPerPage }: Grid,
): GridPosition | null {
  const wanted = wantedPosition(key, ctrlKey, at, { rows, columns, rowsPerPage });
  if (wanted === null) return null;
  return {
    row: Math.min(rows - 1, Math.max(-1, wanted.row)),
    column: Math.min(columns - 1, Math.max(-1, wanted.column)),
  };
}

function wantedPosition(
  key: string,
  toTheEnd: boolean,
  { row, column }: GridPosition,
  { rows, columns, rowsPerPage }: Grid,
): GridPosition | null {
  switch (key) {
    case "ArrowDown":
      return { row: toTheEnd ? rows - 1 : row + 1, column };
    case "ArrowUp":
      return { row: toTheEnd ? -1 : row - 1, column };
    case "ArrowRight":
      return { row, column: toTheEnd ? columns - 1 : column + 1 };
    case "ArrowLeft":
      return { row, column: toTheEnd ? -1 : column - 1 };
    case "PageDown":
      return { row: row + rowsPerPage, column };
    case "PageUp":
      return { row: row - rowsPerPage, column };
    case "Home":
      return { row: toTheEnd ? -1 : row, column: -1 };
    case "End":
      return { row: toTheEnd ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
