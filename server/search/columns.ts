import type { Column } from "./filter";
import type { SortField } from "./predicate";
import { type QueryNode, termsOf } from "./query-tree";
import { filterOf, filters } from "./registry";

/** Columns that a query names, in its order and each once: whoever asks for something wants to see it. */
export function columnsOf(tree: QueryNode | null): readonly Column[] {
  const named = Array.from(termsOf(tree), ({ filter }) => filterOf(filter).column);
  return [...new Set(named)].filter((column) => column !== null);
}

const sortFields: ReadonlyMap<string, SortField> = new Map<string, SortField>([
  ["name", "name"],
  ["owner", "owner"],
  ["place", "place"],
  ...filters.flatMap(({ name, column }): [string, SortField][] =>
    column === null || column.sort === null ? [] : [[name, column.sort]],
  ),
]);

/** Words that results can be sorted by. */
export const sortNames: readonly string[] = [...sortFields.keys()];

/** What a word of the language sorts by; undefined where it sorts by nothing. */
export function sortFieldOf(name: string): SortField | undefined {
  return sortFields.get(name);
}
