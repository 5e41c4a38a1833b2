import { getTableColumns } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { InventoryItem } from "@/server/contract/http/items";
import { slotsOfBits } from "@/server/items";
import { itemCombatStats, itemEnhancements, itemRatings, itemRequirements, items } from "../schema";

/** An item as one JSON value beside the columns that JSON writes in another form than the wire. */
export interface ItemRow {
  updated_at: string;
  moved_at: string | null;
  item: Omit<InventoryItem, "updated_at" | "moved_at" | "wear_slots" | "reduces_to"> & {
    wear_slots: number;
    reduces_to: number;
  };
}

function fieldsOf(alias: string, table: PgTable, except: readonly string[]): string {
  return Object.values(getTableColumns(table))
    .filter(({ name }) => !except.includes(name))
    .map(({ name }) => `'${name}', ${alias}."${name}"`)
    .join(", ");
}

function part(alias: string, table: PgTable): string {
  return `case when ${alias}.item is not null then json_build_object(${fieldsOf(alias, table, ["item"])}) end`;
}

const SPELLS = `(
  select coalesce(json_agg(json_build_object('spell_id', s.spell_id, 'name', s.name, 'family', s.family,
    'tier', s.tier, 'is_active', s.is_active) order by s.is_active, s.tier desc nulls last, s.name, s.spell_id), '[]')
  from inventory.item_spells s where s.item = i.id)`;

const NOT_ANSWERED = ["id", "search_name", "content_hash", "updated_at", "moved_at"];

/** The columns of an `ItemRow`; `i` is the item, `c q e r` are its parts (`allItemParts`). */
export const itemColumns = `i.updated_at, i.moved_at, json_build_object(
  ${fieldsOf("i", items, NOT_ANSWERED)},
  'combat', ${part("c", itemCombatStats)},
  'requirements', ${part("q", itemRequirements)},
  'enhancements', ${part("e", itemEnhancements)},
  'ratings', ${part("r", itemRatings)},
  'spells', ${SPELLS}) as item`;

/** Joins each part of an item by its alias. */
export const allItemParts = `
  left join inventory.item_combat_stats c on c.item = i.id
  left join inventory.item_requirements q on q.item = i.id
  left join inventory.item_enhancements e on e.item = i.id
  left join inventory.item_ratings r on r.item = i.id`;

/** The item as it is answered. */
export function itemOf({ updated_at, moved_at, item }: ItemRow): InventoryItem {
  return {
    ...item,
    wear_slots: slotsOfBits(item.wear_slots),
    reduces_to: slotsOfBits(item.reduces_to),
    updated_at,
    moved_at,
  };
}
