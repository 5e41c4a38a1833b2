import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Sighting } from "@/server/items";
import { itemCombatStats, itemEnhancements, itemRatings, itemRequirements, items } from "../schema";

/** A column of a table, and the name it has among all columns of a sighting. */
export interface SightingColumn {
  name: string;
  key: string;
  type: string;
}

/** A table that holds a part of an item, one row an item. */
export interface SightingPart {
  part: "item" | "combat" | "requirements" | "enhancements" | "ratings";
  table: string;
  columns: readonly SightingColumn[];
}

function partOf(part: SightingPart["part"], table: PgTable, except: readonly string[]): SightingPart {
  const columns = Object.values(getTableColumns(table))
    .filter(({ name, generated }) => !generated && !except.includes(name))
    .map((column) => ({ name: column.name, key: `${part}_${column.name}`, type: column.getSQLType() }));
  return { part, table: getTableConfig(table).name, columns };
}

/** The item itself, without what the database says of it. */
export const ITEM_PART = partOf("item", items, [
  "id",
  "character_name",
  "item_id",
  "content_hash",
  "updated_at",
  "moved_at",
]);

/** What an item may have beside it. */
export const OTHER_PARTS = [
  partOf("combat", itemCombatStats, ["item"]),
  partOf("requirements", itemRequirements, ["item"]),
  partOf("enhancements", itemEnhancements, ["item"]),
  partOf("ratings", itemRatings, ["item"]),
] as const;

/** The key that says whether a sighting has a part. */
export const hasKey = (part: string): string => `has_${part}`;

/** Columns of `inventory.item_raw_data`. */
export const RAW_COLUMNS = [
  "int_values",
  "double_values",
  "string_values",
  "bool_values",
  "original",
] as const satisfies readonly (keyof Sighting["raw"])[];

/** Of each spell of a sighting, with the id of its item. */
export const SPELL_COLUMNS = [
  { name: "item_id", type: "bigint" },
  { name: "spell_id", type: "integer" },
  { name: "is_active", type: "boolean" },
  { name: "name", type: "text" },
  { name: "family", type: "text" },
  { name: "tier", type: "smallint" },
] as const;
export const spellKey = (name: string): string => `spell_${name}`;

/** Lists within a list are no array of the server's: they go as text. */
export const isList = ({ type }: { type: string }): boolean => type.endsWith("[]");

/** Everything of a sighting but its spells, by key and type. */
export const SIGHTING_KEYS: readonly { key: string; type: string }[] = [
  { key: "content_hash", type: "text" },
  { key: "said", type: "text" },
  ...[ITEM_PART, ...OTHER_PARTS].flatMap(({ columns }) =>
    columns.map((column) => ({ key: column.key, type: isList(column) ? "text" : column.type })),
  ),
  ...OTHER_PARTS.map(({ part }) => ({ key: hasKey(part), type: "boolean" })),
  ...RAW_COLUMNS.map((key) => ({ key, type: "text" })),
];
