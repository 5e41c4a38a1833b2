import { cantripIds } from "@/server/facts/spells";
import { slotBits } from "@/server/items";
import type { Comparison, ItemPredicate, NumberField } from "@/server/search/predicate";
import { arrayLiteral } from "./bulk";
import { type SearchField, searchColumn } from "./search-columns";

/** What a predicate is in SQL: a condition, and the values of its parameters. */
export interface ItemCondition {
  sql: string;
  values: string[];
}

/** The condition that every item fits. */
export const EVERYTHING = "true";

/**
 * One condition over `inventory.item_search s`.
 * @param now what ages are counted from
 */
export function itemCondition(predicate: ItemPredicate, now: Date): ItemCondition {
  const compiler = new Compiler(now);
  return { sql: compiler.compile(predicate), values: compiler.values };
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  "=": "=",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** An age is shorter when its moment is later. */
const OF_MOMENTS: Readonly<Record<Comparison, string>> = {
  ...OPERATORS,
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

class Compiler {
  readonly values: string[] = [];

  constructor(private readonly now: Date) {}

  compile(predicate: ItemPredicate): string {
    switch (predicate.kind) {
      case "all":
        return predicate.of.length === 0 ? EVERYTHING : this.join(predicate.of, " and ");
      case "any":
        return predicate.of.length === 0 ? "false" : this.join(predicate.of, " or ");
      case "not":
        return `(${this.compile(predicate.of)}) is not true`;
      case "number":
        return this.number(predicate.field, predicate.is, predicate.value);
      case "one_of": {
        const { expression, type } = searchColumn(predicate.field);
        return `${expression} = any(${this.list(predicate.values)}::${type}[])`;
      }
      case "bits":
        return this.bits(predicate.field, predicate.mask);
      case "flag":
        return searchColumn(predicate.field).expression;
      case "slot":
        return this.bits(
          predicate.how === "worn" ? "item.wear_slots" : "item.reduces_to",
          slotBits(predicate.slots),
        );
      case "name":
        return `s.search_name like ${this.value(`%${escaped(predicate.holds)}%`)}`;
      case "owners":
        return `s.character_name = any(${this.list(predicate.names)}::text[])`;
      case "owner":
        return `s.character_name in (
          select character_name from inventory.inventories where ${this.named("character_name", predicate.name, predicate.how)})`;
      case "tag":
        return `s.character_name in (
          select character_name from characters where ${this.named("char_tag", predicate.tag, predicate.how)})`;
      case "spell":
        return this.spells(predicate.ids);
      case "cantrip":
        return this.spells(cantripsIn(predicate));
      case "age":
        return this.age(predicate);
    }
  }

  private join(predicates: readonly ItemPredicate[], word: string): string {
    return `(${predicates.map((each) => this.compile(each)).join(word)})`;
  }

  /**
   * The number becomes what the column is: the planner has statistics of that, and a number of more decimals than the
   * column keeps is compared as it would have kept it.
   */
  private number(field: NumberField, is: Comparison, value: number): string {
    const { expression, type } = searchColumn(field);
    return `${expression} ${OPERATORS[is]} ${this.value(value)}::${type}`;
  }

  private bits(field: SearchField, mask: number): string {
    return `(${searchColumn(field).expression} & ${this.value(mask)}::bigint) <> 0`;
  }

  private named(column: string, name: string, how: "exact" | "prefix"): string {
    const wanted = name.toLowerCase();
    return how === "exact"
      ? `lower(${column}) = ${this.value(wanted)}`
      : `lower(${column}) like ${this.value(`${escaped(wanted)}%`)}`;
  }

  private spells(ids: readonly number[]): string {
    return `s.item in (select item from inventory.item_spells
      where not is_active and spell_id = any(${this.list(ids)}::integer[]))`;
  }

  /** An item was seen when it changed, and whenever its whole inventory was told, which leaves unchanged ones as they are. */
  private age({ field, is, seconds }: Extract<ItemPredicate, { kind: "age" }>): string {
    const since = this.value(new Date(this.now.getTime() - seconds * 1000).toISOString());
    if (field === "moved") return `s.moved_at ${OF_MOMENTS[is]} ${since}::timestamptz`;
    const seenSince = (
      operator: string,
    ) => `(s.updated_at ${operator} ${since}::timestamptz or s.character_name in (
      select character_name from inventory.inventories where snapshot_at ${operator} ${since}::timestamptz))`;
    switch (is) {
      case "<":
        return seenSince(">");
      case "<=":
        return seenSince(">=");
      case ">":
        return `not ${seenSince(">=")}`;
      case ">=":
        return `not ${seenSince(">")}`;
    }
  }

  private list(values: readonly (number | string)[]): string {
    return this.value(arrayLiteral(values));
  }

  private value(value: string | number): string {
    this.values.push(String(value));
    return `$${this.values.length}`;
  }
}

function cantripsIn({ families, is, tier }: Extract<ItemPredicate, { kind: "cantrip" }>): number[] {
  return cantripIds(families, (other) => FITS[is](other, tier));
}

const FITS: Readonly<Record<Comparison, (value: number, bound: number) => boolean>> = {
  "=": (value, bound) => value === bound,
  "!=": (value, bound) => value !== bound,
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
