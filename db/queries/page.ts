import { encodeCursor } from "./cursor";

export interface Page<Row> {
  rows: Row[];
  /** To be passed back for the next page; null on the last one. */
  next_cursor: string | null;
}

/**
 * The page out of what was found, one row more than asked for where there is another page.
 * @param keyOf what the rows are ordered by; the cursor is the key of the page's last row, so rows that arrive
 *   meanwhile neither repeat nor displace others
 */
export function pageOf<Row>(found: readonly Row[], limit: number, keyOf: (row: Row) => string[]): Page<Row> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next_cursor: found.length > limit && last ? encodeCursor(...keyOf(last)) : null };
}
