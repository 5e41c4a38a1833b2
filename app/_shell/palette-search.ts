import { comparableName } from "@/server/facts/comparable-name";

/** One line of the palette. */
export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  /** More words under which it is found. */
  readonly keywords: readonly string[];
};

/** Lines shown at once. */
export const PALETTE_MAX = 50;

/**
 * Items in which every word is found, best first: a label that begins with the words, then words that begin
 * with them, then anywhere. What was used lately goes first among equals.
 */
export function searchPalette<Item extends PaletteItem>(
  items: readonly Item[],
  query: string,
  recentIds: readonly string[],
): readonly Item[] {
  const words = comparableName(query).split(/\s+/).filter(Boolean);
  const recency = (item: Item) => {
    const at = recentIds.indexOf(item.id);
    return at < 0 ? recentIds.length : at;
  };
  return items
    .map((item, order) => ({ item, order, score: score(item, words) }))
    .filter(({ score }) => score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || recency(a.item) - recency(b.item) || a.order - b.order)
    .slice(0, PALETTE_MAX)
    .map(({ item }) => item);
}

function score({ label, keywords }: PaletteItem, words: readonly string[]): number | null {
  const name = comparableName(label);
  const all = [name, ...keywords.map(comparableName)].join(" ");
  if (!words.every((word) => all.includes(word))) return null;
  if (words.length === 0 || name.startsWith(words.join(" "))) return 0;
  const starts = name.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2;
}
