import type { Lookup } from "./filter";
import type { ItemPredicate } from "./predicate";
import type { QueryNode } from "./query-tree";
import { filterOf } from "./registry";

/** What an item has to be for a query to find it; the empty query finds everything. */
export function compileQuery(tree: QueryNode | null, lookup: Lookup): ItemPredicate {
  if (tree === null) return { kind: "all", of: [] };
  switch (tree.kind) {
    case "and":
      return { kind: "all", of: tree.of.map((node) => compileQuery(node, lookup)) };
    case "or":
      return { kind: "any", of: tree.of.map((node) => compileQuery(node, lookup)) };
    case "not":
      return { kind: "not", of: compileQuery(tree.of, lookup) };
    case "term":
      return filterOf(tree.filter).toPredicate(tree.value, lookup);
  }
}
