import type { StoredInventory } from "./error";
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

/**
 * Why a file is not imported: `newer is stored of Larsson: 213 items as of 2026-11-22 20:50`.
 * @param inWords how whoever reads it writes a moment
 */
export function newerInWords(
  character: string,
  { item_count, updated_at }: StoredInventory,
  inWords: (moment: string) => string,
): string {
  const items = `${grouped(item_count)} ${item_count === 1 ? "item" : "items"}`;
  return `newer is stored of ${character}: ${items} as of ${inWords(updated_at)}`;
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
