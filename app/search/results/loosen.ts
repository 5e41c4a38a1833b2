import { formatQuery } from "@/server/search/format-query";
import type { QueryNode } from "@/server/search/query-tree";

/** A query without one of its conditions. */
export interface Loosened {
  /** What was left out, as it is written. */
  dropped: string;
  query: string;
}

/** More are no help any more, and each is a search of its own. */
const LOOSENED_MAX = 8;

/** What may be left out of a query that finds nothing. Nothing where all hangs on one condition. */
export function loosened(tree: QueryNode | null): readonly Loosened[] {
  if (tree?.kind !== "and") return [];
  return tree.of.slice(0, LOOSENED_MAX).map((left) => {
    const others = tree.of.filter((node) => node !== left);
    const [only] = others;
    const rest = others.length === 1 && only !== undefined ? only : { ...tree, of: others };
    return { dropped: formatQuery(left), query: formatQuery(rest) };
  });
}
