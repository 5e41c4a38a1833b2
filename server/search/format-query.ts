import type { QueryGroup, QueryNode } from "./query-tree";
import { filterOf } from "./registry";

/**
 * A query as text, in one way of all the ways to write it and no deeper in parentheses than it was: read again, it
 * gives the same tree.
 */
export function formatQuery(tree: QueryNode | null): string {
  if (tree === null) return "";
  switch (tree.kind) {
    case "and":
      return tree.of.map((node) => inside(node, "and", "or")).join(" ");
    case "or":
      return tree.of.map((node) => inside(node, "or")).join(" or ");
    case "not":
      return `-${inside(tree.of, "and", "or")}`;
    case "term": {
      const written = filterOf(tree.filter).write(tree.value);
      return tree.filter === "name" ? written : `${tree.filter}:${written}`;
    }
  }
}

/** In parentheses if it is a group of these kinds: only an `and` within an `or` does without. */
function inside(node: QueryNode, ...kinds: readonly QueryGroup["kind"][]): string {
  const text = formatQuery(node);
  return kinds.some((kind) => kind === node.kind) ? `(${text})` : text;
}
