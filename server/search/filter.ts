import type { Comparison, ItemPredicate, SortField } from "./predicate";
import type { FilterValue, Place, QueryError, ValueKind, ValueOf } from "./query-tree";
import type { ValuePart } from "./value-parts";

/**
 * One filter of the language. Parser, completion, help page, guided builder, flat parameters and compilation read the
 * same object; none of them knows a filter by name.
 */
export interface Filter {
  /** Written before the colon, lower case. */
  name: string;
  /** Other names that players know it by. */
  aliases: readonly string[];
  group: FilterGroup;
  /** In the guided builder, and above its column. */
  label: string;
  /** One line. */
  help: string;
  /** A whole term that finds something in an inventory of any size. */
  example: string;
  /** A query of terms of the same filter that finds nothing anywhere. */
  counterexample: string;
  valueKind: ValueKind;
  /** Results show it where a query names it. Null where every row says so anyway. */
  column: Column | null;
  /** How it compares, for whoever picks one. */
  comparisons: readonly ComparisonChoice[];
  /** What a value may be, for whoever picks one; of listed ones all of them. */
  choices: readonly Choice[];
  read(parts: readonly ValuePart[], name: Place & { text: string }): Reading<FilterValue>;
  /** The value as it is written behind the colon. */
  write(value: FilterValue): string;
  toPredicate(value: FilterValue, lookup: Lookup): ItemPredicate;
  /** What may stand where the cursor is: behind these parts of the value, of which the last may be unfinished. */
  complete(parts: readonly ValuePart[], vocabulary: Vocabulary): Suggested;
}

/** Headings of the help page, in its order. */
export const FILTER_GROUPS = [
  "Name and kind",
  "Where it is",
  "Made of",
  "Armor and weapons",
  "Requirements",
  "Ratings",
  "Spells",
  "Other figures",
] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

export interface Column {
  /** The filter's. */
  name: string;
  label: string;
  /** What it is sorted by; null where results do not show it. */
  sort: SortField | null;
  /** A share (0.18) or a factor (1.18) that is shown and asked for as a percentage. */
  percentOf?: "share" | "factor";
}

export interface ComparisonChoice {
  /** As it is written before the value; empty where nothing is. */
  sign: Comparison | ".." | "";
  label: string;
}

export interface Choice {
  /** As it is written and shown. */
  name: string;
  /** Written instead of the name, where there is a shorter form. */
  word?: string;
  id?: number;
  /** Other words for it, which have to be whole. */
  also?: readonly string[];
}

export type Reading<Value> = { ok: true; value: Value } | { ok: false; error: QueryError };

/** What only the server knows. */
export interface Lookup {
  /** Ids of all spells with this in their names; the text is folded (`foldedText`). */
  spellIdsNamed(text: string): readonly number[];
}

/** What only this guild has, for completion. */
export interface Vocabulary {
  /** Names of the characters that have items. */
  owners: readonly string[];
  tags: readonly string[];
}

export interface Suggestion {
  label: string;
  insert: string;
  /** What it means, where the label does not say. */
  detail: string;
}

/** What could stand in place of the value from this part on; behind all of them where it is null. */
export interface Suggested {
  replaces: ValuePart | null;
  items: readonly Suggestion[];
}

type Shape<Kind extends ValueKind> = Omit<
  Filter,
  "valueKind" | "aliases" | "choices" | "read" | "write" | "toPredicate"
> & {
  valueKind: Kind;
  aliases?: readonly string[];
  choices?: readonly Choice[];
  read(parts: readonly ValuePart[], name: Place & { text: string }): Reading<ValueOf<Kind>>;
  write(value: ValueOf<Kind>): string;
  toPredicate(value: ValueOf<Kind>, lookup: Lookup): ItemPredicate;
};

/** What every filter says of itself, whatever it compares with. */
export type FilterWords = Pick<Filter, "name" | "group" | "label" | "help" | "example" | "counterexample"> & {
  aliases?: readonly string[];
};

/** Makes a filter of one kind of values fit for a list of all kinds. */
export function defineFilter<Kind extends ValueKind>(shape: Shape<Kind>): Filter {
  const { name, valueKind } = shape;
  const own = (value: FilterValue): ValueOf<Kind> => {
    if (!isOfKind(value, valueKind)) throw new TypeError(`${name} takes no value of kind ${value.kind}`);
    return value;
  };
  return {
    ...shape,
    aliases: shape.aliases ?? [],
    choices: shape.choices ?? [],
    write: (value) => shape.write(own(value)),
    toPredicate: (value, lookup) => shape.toPredicate(own(value), lookup),
  };
}

function isOfKind<Kind extends ValueKind>(value: FilterValue, kind: Kind): value is ValueOf<Kind> {
  return value.kind === kind;
}

/** A refusal of what stands there. */
export function refused(place: Place, message: string): { ok: false; error: QueryError } {
  return { ok: false, error: { message, from: place.from, to: place.to } };
}
