import type { CANTRIP_TIERS } from "@/server/facts/cantrips";
import type { Comparison } from "./predicate";

/** What was asked for. Every door leads to one: the text, the guided builder, the flat parameters. */
export type QueryNode = QueryGroup | QueryNot | QueryTerm;

/** Where in the text something stands, from its first character to behind its last. 0 and 0 where there was no text. */
export interface Place {
  from: number;
  to: number;
}

export interface QueryGroup extends Place {
  kind: "and" | "or";
  of: readonly QueryNode[];
}

export interface QueryNot extends Place {
  kind: "not";
  of: QueryNode;
}

export interface QueryTerm extends Place {
  kind: "term";
  /** Main name of one in the registry, such as `al`; `name` for a bare word or phrase. */
  filter: string;
  value: FilterValue;
}

export type CantripTier = keyof typeof CANTRIP_TIERS;

/** What a term compares with, one kind per kind of filter. Percentages are as written: 15 is 15 %. */
export type FilterValue =
  | { kind: "number"; is: Comparison; number: number }
  /** Both ends included. */
  | { kind: "number"; is: ".."; min: number; max: number }
  | { kind: "age"; is: AgeComparison; seconds: number }
  /** Of a list, as written: a name, the beginning of one of its words, or an id. */
  | { kind: "listed"; word: string }
  | { kind: "text"; text: string; isExact: boolean }
  | { kind: "cantrip"; family: string; tier: { is: Comparison; name: CantripTier } | null };

export type ValueKind = FilterValue["kind"];
export type ValueOf<Kind extends ValueKind> = Extract<FilterValue, { kind: Kind }>;
export type AgeComparison = "<" | "<=" | ">" | ">=";

/** What is wrong, for whoever wrote it, and the characters it is about. */
export interface QueryError extends Place {
  message: string;
}

/** A term that no text was written for. */
export function term(filter: string, value: FilterValue): QueryTerm {
  return { kind: "term", filter, value, from: 0, to: 0 };
}

export function not(of: QueryNode): QueryNot {
  return { kind: "not", of, from: 0, to: 0 };
}

/** All or any of some; one alone is itself, none is null. */
export function group(kind: QueryGroup["kind"], of: readonly QueryNode[]): QueryNode | null {
  const [first, ...others] = of;
  if (first === undefined) return null;
  return others.length === 0 ? first : { kind, of, from: 0, to: 0 };
}

/** Every term, in the order of the text. */
export function* termsOf(tree: QueryNode | null): Generator<QueryTerm> {
  if (tree === null) return;
  switch (tree.kind) {
    case "term":
      yield tree;
      return;
    case "not":
      yield* termsOf(tree.of);
      return;
    case "and":
    case "or":
      for (const node of tree.of) yield* termsOf(node);
  }
}
