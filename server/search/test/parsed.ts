import { compileQuery } from "../compile-query";
import { parseQuery } from "../parse-query";
import type { ItemPredicate } from "../predicate";
import type { QueryNode } from "../query-tree";

/** The tree of a query that is right. */
export function parsed(text: string): QueryNode | null {
  const result = parseQuery(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.tree;
}

/** What a query that is right compiles to; the spells of a name are its letters. */
export function compiled(text: string): ItemPredicate {
  return compileQuery(parsed(text), {
    spellIdsNamed: (name) => [...name].map((letter) => letter.charCodeAt(0)),
  });
}

/** A tree without the places of its parts in the text. */
export function unplaced(tree: QueryNode | null): unknown {
  if (tree === null) return null;
  switch (tree.kind) {
    case "and":
    case "or":
      return { kind: tree.kind, of: tree.of.map(unplaced) };
    case "not":
      return { kind: tree.kind, of: unplaced(tree.of) };
    case "term":
      return { kind: tree.kind, filter: tree.filter, value: tree.value };
  }
}
