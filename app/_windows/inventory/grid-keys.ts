/** Cells of a grid, row by row; false where there is nothing to go to. */
type Cells = readonly boolean[];

/** Which cell a key goes to from another; null where it goes nowhere. */
export function cellAfterKey(
  key: string,
  at: number,
  cells: Cells,
  grid: { columns: number; rowsPerPage: number },
): number | null {
  const { columns, rowsPerPage } = grid;
  switch (key) {
    case "ArrowRight":
      return found(cells.indexOf(true, at + 1));
    case "ArrowLeft":
      return at === 0 ? null : found(cells.lastIndexOf(true, at - 1));
    case "Home":
      return found(cells.indexOf(true));
    case "End":
      return found(cells.lastIndexOf(true));
    case "ArrowDown":
      return inRows(cells, at, columns, Math.floor(at / columns) + 1, 1);
    case "ArrowUp":
      return inRows(cells, at, columns, Math.floor(at / columns) - 1, -1);
    case "PageDown":
      return pageFrom(cells, at, columns, rowsPerPage);
    case "PageUp":
      return pageFrom(cells, at, columns, -rowsPerPage);
    default:
      return null;
  }
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}

/** A page on, or as far as there is something. */
function pageFrom(cells: Cells, at: number, columns: number, rows: number): number | null {
  const row = Math.floor(at / columns);
  const last = Math.floor((cells.length - 1) / columns);
  const target = Math.min(last, Math.max(0, row + rows));
  const back = rows > 0 ? -1 : 1;
  for (let other = target; other !== row; other += back) {
    const cell = nearestInRow(cells, at, columns, other);
    if (cell !== null) return cell;
  }
  return null;
}

/** The first row that has anything, and there the cell nearest to the column. */
function inRows(cells: Cells, at: number, columns: number, from: number, step: 1 | -1): number | null {
  for (let row = from; row >= 0 && row * columns < cells.length; row += step) {
    const cell = nearestInRow(cells, at, columns, row);
    if (cell !== null) return cell;
  }
  return null;
}

function nearestInRow(cells: Cells, at: number, columns: number, row: number): number | null {
  const column = at % columns;
  const inRow = Array.from({ length: columns }, (_, offset) => row * columns + offset).filter(
    (cell) => cells[cell] === true,
  );
  const distance = (cell: number) => Math.abs((cell % columns) - column);
  return inRow.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
