import { getTableColumns } from "drizzle-orm";
import type postgres from "postgres";
import type { BitField, FlagField, NumberField, SortField, WorkedOutField } from "@/server/search/predicate";
import { itemSearch } from "../schema";
import { arrayLiteral } from "./bulk";
import { allItemParts } from "./item-columns";

export type SearchField =
  | Exclude<SortField, WorkedOutField>
  | NumberField
  | BitField
  | FlagField
  | "item.wear_slots"
  | "item.reduces_to";

const NAMED: Readonly<Record<string, string>> = {
  name: "search_name",
  owner: "character_name",
  material: "material_name",
  set: "set_name",
};

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.values(getTableColumns(itemSearch)).map((column) => [column.name, column.getSQLType()]),
);

/** The column of `inventory.item_search s` behind a name of the search, and its type. */
export function searchColumn(field: SearchField): { expression: string; type: string } {
  const [part, column] = field.split(".");
  const name =
    column === undefined ? (NAMED[field] ?? field) : `${part === "ratings" ? "rating_" : ""}${column}`;
  const type = TYPES.get(name);
  if (type === undefined) throw new Error(`no search reads ${field}`);
  return { expression: `s."${name}"`, type };
}

/** Where columns are read from that have another name there, or are worked out. */
const SOURCES: Readonly<Record<string, string>> = {
  item: "i.id",
  calculated_damage: "coalesce(c.damage_over_time, c.missile_damage)",
  ...Object.fromEntries(
    [...TYPES.keys()].flatMap((name) =>
      name.startsWith("rating_") ? [[name, `r."${name.slice("rating_".length)}"`]] : [],
    ),
  ),
};

const columns = [...TYPES.keys()];

const STATEMENT = `/* refreshSearch */
  insert into inventory.item_search (${columns.map((name) => `"${name}"`).join(", ")})
  select ${columns.map((name) => SOURCES[name] ?? `"${name}"`).join(", ")}
  from inventory.items i ${allItemParts}
  where i.id = any($1::bigint[])
  order by i.id
  on conflict (item) do update set ${columns.map((name) => `"${name}" = excluded."${name}"`).join(", ")}`;

/** Brings what searches read up to date with the tables it is made of. */
export async function refreshSearch(tx: postgres.TransactionSql, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await tx.unsafe(STATEMENT, [arrayLiteral(ids)], { prepare: true });
}
