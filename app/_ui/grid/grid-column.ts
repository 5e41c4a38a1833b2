import type { ReactNode } from "react";

/** One column of a grid: what stands there, and what it is sorted by. */
export type GridColumn<Row, Key extends string = string> = {
  readonly key: Key;
  /** Stands over it. */
  readonly title: string;
  /** In full, where the title is short: on hover, and for screen readers. */
  readonly label?: string;
  readonly isNumber: boolean;
  /** In pixels; those that grow have at least so much. */
  readonly width: number;
  /** Its share of the room that is left, beside others that grow; 1 for the first column, 0 for others. */
  readonly grows?: number;
  cell(row: Row): ReactNode;
  /** Nothing comes last, whichever way it is sorted. */
  order(row: Row): string | number | null;
};

export type GridSort<Key extends string = string> = { readonly by: Key; readonly isDescending: boolean };

/** Between two columns, and at both ends of a row; pixels. */
const GAP = 4;
const EDGE = 8;

/** How all rows of a grid are laid out, and how narrow they may become before they scroll; lengths of CSS. */
export function gridLayout(columns: readonly Pick<GridColumn<never>, "width" | "grows">[]) {
  const widths = columns.map(({ width, grows }, at) => {
    const share = grows ?? (at === 0 ? 1 : 0);
    return share > 0 ? `minmax(${width}px, ${share}fr)` : `${width}px`;
  });
  const least = columns.reduce((sum, { width }) => sum + width, 0) + GAP * (columns.length - 1) + 2 * EDGE;
  return { template: widths.join(" "), minWidth: `${least}px` };
}

/** The other way round where it is sorted by this column already; figures begin with the highest. */
export function sortAfterPress<Key extends string>(
  sort: GridSort<Key>,
  { key, isNumber }: { key: Key; isNumber: boolean },
): GridSort<Key> {
  return { by: key, isDescending: sort.by === key ? !sort.isDescending : isNumber };
}

const byWords = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Equal rows stand by name, so that none changes its place while others do. */
export function sortedRows<Row>(
  rows: readonly Row[],
  { order }: Pick<GridColumn<Row>, "order">,
  isDescending: boolean,
  nameOf: (row: Row) => string,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: order(row), name: nameOf(row) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, isDescending) || byWords.compare(a.name, b.name));
  return keyed.map(({ row }) => row);
}

function compareKeys(a: string | number | null, b: string | number | null, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : byWords.compare(String(a), String(b));
  return isDescending ? -order : order;
}
