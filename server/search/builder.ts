import type { ComparisonChoice, Filter } from "./filter";
import { formatQuery } from "./format-query";
import { parseQuery } from "./parse-query";
import { group, not, type QueryNode, type QueryTerm, term } from "./query-tree";
import { filterNamed, filterOf } from "./registry";
import { comparison as comparisonPart, plain, quoted, type ValuePart } from "./value-parts";

/** A query as the guided builder shows it: conditions, and groups of conditions, one level deep. */
export interface BuilderModel {
  match: BuilderMatch;
  items: readonly (BuilderCondition | BuilderGroup)[];
}

/** Whether all have to fit, or any. */
export type BuilderMatch = "all" | "any";

export interface BuilderGroup {
  kind: "group";
  match: BuilderMatch;
  conditions: readonly BuilderCondition[];
}

/** One term in the fields of a form; what is in them may be wrong or missing. */
export interface BuilderCondition {
  kind: "condition";
  /** A filter of the registry. */
  filter: string;
  /** One of the filter's `comparisons`. */
  comparison: ComparisonChoice["sign"];
  value: string;
  /** The other end of a range, or the tier of a cantrip. */
  second: string;
  isNegated: boolean;
}

export interface BuilderError {
  /** Places in `items`, and then in `conditions`; empty where it is about the whole. */
  path: readonly number[];
  message: string;
}

export type BuiltQuery =
  | { ok: true; tree: QueryNode | null }
  | { ok: false; errors: readonly BuilderError[] };

/** A condition of this filter, to be filled in. */
export function emptyCondition(filter: Filter): BuilderCondition {
  const [comparison] = filter.comparisons;
  return {
    kind: "condition",
    filter: filter.name,
    comparison: comparison?.sign ?? "",
    value: "",
    second: "",
    isNegated: false,
  };
}

/** The model of a query; null where it is beyond what the builder shows: a negated group, groups within groups. */
export function toBuilder(tree: QueryNode | null): BuilderModel | null {
  if (tree === null) return { match: "all", items: [] };
  if (tree.kind !== "and" && tree.kind !== "or") {
    const condition = toCondition(tree);
    return condition && { match: "all", items: [condition] };
  }
  const items = tree.of.map(toItem).filter((item) => item !== null);
  return items.length < tree.of.length ? null : { match: matchOf(tree.kind), items };
}

function toItem(node: QueryNode): BuilderCondition | BuilderGroup | null {
  if (node.kind !== "and" && node.kind !== "or") return toCondition(node);
  const conditions = node.of.map(toCondition).filter((condition) => condition !== null);
  return conditions.length < node.of.length ? null : { kind: "group", match: matchOf(node.kind), conditions };
}

function matchOf(kind: "and" | "or"): BuilderMatch {
  return kind === "and" ? "all" : "any";
}

function toCondition(node: QueryNode): BuilderCondition | null {
  if (node.kind === "term") return { ...fieldsOf(node), isNegated: false };
  if (node.kind !== "not" || node.of.kind !== "term") return null;
  return { ...fieldsOf(node.of), isNegated: true };
}

function fieldsOf({ filter, value }: QueryTerm): Omit<BuilderCondition, "isNegated"> {
  const fields = (comparison: ComparisonChoice["sign"], first: string, second = "") => ({
    kind: "condition" as const,
    filter,
    comparison,
    value: first,
    second,
  });
  switch (value.kind) {
    case "number":
      return value.is === ".."
        ? fields("..", String(value.min), String(value.max))
        : fields(value.is, String(value.number));
    case "age":
      return fields(value.is, filterOf(filter).write(value).slice(value.is.length));
    case "listed":
      return fields("", value.word);
    case "text":
      return fields(value.isExact ? "=" : "", value.text);
    case "cantrip":
      return fields(value.tier?.is ?? "", value.family, value.tier?.name ?? "");
  }
}

/** The tree of a model, or what is wrong with each condition that cannot be read. Empty groups mean nothing. */
export function fromBuilder({ match, items }: BuilderModel): BuiltQuery {
  const errors: BuilderError[] = [];
  const build = (condition: BuilderCondition, path: readonly number[]): QueryNode[] => {
    const built = fromCondition(condition);
    if (built.ok) return [built.node];
    errors.push({ path, message: built.message });
    return [];
  };
  const nodes = items.flatMap((item, at) => {
    if (item.kind === "condition") return build(item, [at]);
    const conditions = item.conditions.flatMap((condition, within) => build(condition, [at, within]));
    return group(kindOf(item.match), conditions) ?? [];
  });
  if (errors.length > 0) return { ok: false, errors };
  const tree = group(kindOf(match), nodes);
  // Whether it is too long, or holds what no query may hold, shows in the text.
  const parsed = parseQuery(formatQuery(tree));
  return parsed.ok
    ? { ok: true, tree }
    : { ok: false, errors: [{ path: [], message: parsed.error.message }] };
}

function kindOf(match: BuilderMatch): "and" | "or" {
  return match === "all" ? "and" : "or";
}

function fromCondition(
  condition: BuilderCondition,
): { ok: true; node: QueryNode } | { ok: false; message: string } {
  const filter = filterNamed(condition.filter);
  if (filter === undefined) return { ok: false, message: "choose a filter" };
  if (!filter.comparisons.some(({ sign }) => sign === condition.comparison)) {
    return { ok: false, message: "choose a comparison" };
  }
  const parts = partsOf(filter, condition);
  if (parts === null) return { ok: false, message: "fill this in" };
  const read = filter.read(parts, { text: filter.name, from: 0, to: 0 });
  if (!read.ok) return { ok: false, message: read.error.message };
  const node = term(filter.name, read.value);
  return { ok: true, node: condition.isNegated ? not(node) : node };
}

/** What would be written behind the colon; null where something is missing. */
function partsOf({ valueKind }: Filter, { comparison, value, second }: BuilderCondition): ValuePart[] | null {
  const isRange = comparison === "..";
  const needsSecond = isRange || (valueKind === "cantrip" && comparison !== "");
  const [first, other] = [value.trim(), second.trim()];
  if (first === "" || (needsSecond && other === "")) return null;
  const sign = isRange || comparison === "" ? [] : [comparisonPart(comparison)];
  switch (valueKind) {
    case "number":
      return isRange ? [plain(`${first}..${other}`)] : [...sign, plain(first)];
    case "age":
      return [...sign, plain(first)];
    case "listed":
    case "text":
      return [...sign, quoted(value)];
    case "cantrip":
      return [quoted(value), ...sign, ...(sign.length === 0 ? [] : [plain(other)])];
  }
}
