/** What a benchmark found out: one table, with the baseline of the same run among its rows. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What must hold, what the machine was, what to make of it. */
  readonly notes?: readonly string[];
}

/** What a file of this folder exports as `bench` to be one of the benchmarks. */
export interface Bench {
  /** What `npm run bench -- name` calls it. */
  readonly name: string;
  run(): Promise<Table>;
}

/** The table with aligned columns: words to the left, numbers to the right. */
export function formatTable({ title, columns, rows, notes = [] }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(text));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumeric = columns.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  const line = (row: string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return isNumeric[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = cells;
  const ruler = widths.map((width) => "─".repeat(width)).join("──");
  return [title, ruler, line(head), ruler, ...body.map(line), ruler, ...notes].join("\n");
}

/** Thousands apart, as many decimals as mean something. */
function text(cell: string | number): string {
  if (typeof cell === "string") return cell;
  if (!Number.isFinite(cell)) return "–";
  const digits = Math.abs(cell) >= 100 || Number.isInteger(cell) ? 0 : Math.abs(cell) >= 1 ? 2 : 3;
  return cell.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
