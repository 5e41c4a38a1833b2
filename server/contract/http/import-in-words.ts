import type { ImportReport, Skipped } from "./inventory-import";

/** What became of a file, for people: `213 items stored`, and where some were left out, how many and why. */
export function importInWords({ stored, skipped }: Pick<ImportReport, "stored" | "skipped">): string {
  const left = skipped.reduce((sum, { count }) => sum + count, 0);
  const items = `${grouped(stored)} ${stored === 1 ? "item" : "items"} stored`;
  return left === 0
    ? items
    : `${items}, ${grouped(left)} skipped (${skipped.map(skippedInWords).join("; ")})`;
}

/** `no object id that can be read: entries 3, 17 and 2 more`. */
export function skippedInWords({ why, count, positions }: Skipped): string {
  const more = count - positions.length;
  const places = positions.map(grouped).join(", ");
  const all = more > 0 ? `${places} and ${grouped(more)} more` : places;
  return `${why}: ${count === 1 ? "entry" : "entries"} ${all}`;
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
