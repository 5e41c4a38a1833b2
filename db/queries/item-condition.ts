import { getTableColumns } from "drizzle-orm";
import { cantripIds } from "@/server/facts/spells";
import { slotBits } from "@/server/items";
import type { Comparison, ItemPredicate, NumberField, SortField } from "@/server/search/predicate";
import { itemCombatStats, itemEnhancements, itemRatings, itemRequirements, items } from "../schema";
import { arrayLiteral } from "./bulk";
import type { itemParts } from "./item-columns";

type PartAlias = keyof typeof itemParts;

/** What a predicate is in SQL: a condition, the values of its parameters, and the parts of an item that it reads. */
export interface ItemCondition {
  sql: string;
  values: string[];
  parts: ReadonlySet<PartAlias>;
}

/**
 * One condition over `inventory.items i` and whichever parts it names.
 * @param now what ages are counted from
 * @param firstParameter the number of its first parameter
 */
export function itemCondition(predicate: ItemPredicate, now: Date, firstParameter = 1): ItemCondition {
  const compiler = new Compiler(now, firstParameter);
  return { sql: compiler.compile(predicate), values: compiler.values, parts: compiler.parts };
}

/** How a field is read, and what it is compared as. */
export interface FieldSql {
  expression: string;
  type: string;
  part: PartAlias | null;
}

const ALIASES = { item: "i", combat: "c", requirements: "q", enhancements: "e", ratings: "r" } as const;
const TABLES = {
  item: items,
  combat: itemCombatStats,
  requirements: itemRequirements,
  enhancements: itemEnhancements,
  ratings: itemRatings,
} as const;

const COMPUTED: Readonly<Partial<Record<SortField, FieldSql>>> = {
  "combat.calculated_damage": {
    expression: "coalesce(c.damage_over_time, c.missile_damage)",
    type: "real",
    part: "c",
  },
  name: { expression: "i.search_name", type: "text", part: null },
  owner: { expression: "i.character_name", type: "text", part: null },
  updated_at: { expression: "i.updated_at", type: "timestamptz", part: null },
  moved_at: { expression: "i.moved_at", type: "timestamptz", part: null },
  material: { expression: "e.material_name", type: "text", part: "e" },
  set: { expression: "e.set_name", type: "text", part: "e" },
};

/** The column, or what is worked out of several, behind a name of the search. */
export function fieldSql(field: SortField | `${keyof typeof TABLES}.${string}`): FieldSql {
  const computed = COMPUTED[field as SortField];
  if (computed !== undefined) return computed;
  const [table, name = ""] = field.split(".");
  if (!isTable(table)) throw new Error(`no table is called ${field}`);
  const column = Object.values(getTableColumns(TABLES[table])).find((each) => each.name === name);
  if (column === undefined) throw new Error(`no column is called ${field}`);
  const alias = ALIASES[table];
  return {
    expression: `${alias}."${name}"`,
    type: column.getSQLType(),
    part: alias === "i" ? null : alias,
  };
}

function isTable(name: string | undefined): name is keyof typeof TABLES {
  return name !== undefined && Object.hasOwn(TABLES, name);
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
  readonly parts = new Set<PartAlias>();

  constructor(
    private readonly now: Date,
    private readonly firstParameter: number,
  ) {}

  compile(predicate: ItemPredicate): string {
    switch (predicate.kind) {
      case "all":
        return predicate.of.length === 0 ? "true" : this.join(predicate.of, " and ");
      case "any":
        return predicate.of.length === 0 ? "false" : this.join(predicate.of, " or ");
      case "not":
        return `(${this.compile(predicate.of)}) is not true`;
      case "number":
        return this.number(predicate.field, predicate.is, predicate.value);
      case "one_of": {
        const { expression, type } = this.read(predicate.field);
        return `${expression} = any(${this.list(predicate.values)}::${type}[])`;
      }
      case "bits":
        return this.bits(predicate.field, predicate.mask);
      case "flag":
        return this.read(predicate.field).expression;
      case "slot":
        return this.bits(
          predicate.how === "worn" ? "item.wear_slots" : "item.reduces_to",
          slotBits(predicate.slots),
        );
      case "name":
        return `i.search_name like ${this.value(`%${escaped(predicate.holds)}%`)}`;
      case "owner":
        if (predicate.how === "same") return `i.character_name = ${this.value(predicate.name)}`;
        return `i.character_name in (
          select character_name from inventory.inventories where ${this.named("character_name", predicate.name, predicate.how)})`;
      case "tag":
        return `i.character_name in (
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
    const { expression, type } = this.read(field);
    return `${expression} ${OPERATORS[is]} ${this.value(value)}::${type}`;
  }

  private bits(field: `${keyof typeof TABLES}.${string}`, mask: number): string {
    return `(${this.read(field).expression} & ${this.value(mask)}::bigint) <> 0`;
  }

  private named(column: string, name: string, how: "exact" | "prefix"): string {
    const wanted = name.toLowerCase();
    return how === "exact"
      ? `lower(${column}) = ${this.value(wanted)}`
      : `lower(${column}) like ${this.value(`${escaped(wanted)}%`)}`;
  }

  private spells(ids: readonly number[]): string {
    return `exists (select from inventory.item_spells s where s.item = i.id and not s.is_active
      and s.spell_id = any(${this.list(ids)}::integer[]))`;
  }

  /** An item was seen when it changed, and whenever its whole inventory was told, which leaves unchanged ones as they are. */
  private age({ field, is, seconds }: Extract<ItemPredicate, { kind: "age" }>): string {
    const since = this.value(new Date(this.now.getTime() - seconds * 1000).toISOString());
    if (field === "moved") return `i.moved_at ${OF_MOMENTS[is]} ${since}::timestamptz`;
    const seenSince = (
      operator: string,
    ) => `(i.updated_at ${operator} ${since}::timestamptz or i.character_name in (
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

  private read(field: Parameters<typeof fieldSql>[0]): FieldSql {
    const found = fieldSql(field);
    if (found.part !== null) this.parts.add(found.part);
    return found;
  }

  private list(values: readonly (number | string)[]): string {
    return this.value(arrayLiteral(values));
  }

  private value(value: string | number): string {
    this.values.push(String(value));
    return `$${this.firstParameter + this.values.length - 1}`;
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
