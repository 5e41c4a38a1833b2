/** The item query language: pure, for the server and the browser alike. */
export * from "./builder";
export { writtenChoice } from "./choices";
export * from "./columns";
export * from "./compile-query";
export * from "./completions";
export type {
  Choice,
  Column,
  ComparisonChoice,
  Filter,
  FilterGroup,
  Lookup,
  Suggestion,
  Vocabulary,
} from "./filter";
export { FILTER_GROUPS } from "./filter";
export * from "./flat-parameters";
export * from "./format-query";
export * from "./help";
export * from "./parse-query";
export type * from "./predicate";
export type { CantripTier, FilterValue, QueryError, QueryNode, QueryTerm } from "./query-tree";
export { termsOf } from "./query-tree";
export { filterNamed, filters } from "./registry";
