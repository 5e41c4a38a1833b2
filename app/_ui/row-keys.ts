const PAGE_ROWS = 10;

/** The row that a key leads to from this one; null where it leads nowhere. */
export function rowAfterKey(key: string, at: number, count: number): number | null {
  const wanted = wantedRow(key, at, count);
  if (wanted === null || count === 0) return null;
  return Math.min(count - 1, Math.max(0, wanted));
}

function wantedRow(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return at + PAGE_ROWS;
    case "PageUp":
      return at - PAGE_ROWS;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
