import { getTableConfig } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import {
  itemCombatStats,
  itemEnhancements,
  itemRatings,
  itemRawData,
  itemRequirements,
  itemSearch,
  itemSpells,
} from "../schema";
import type { InventoryChange } from "./batch";
import { arrayLiteral } from "./bulk";

type Transaction = postgres.TransactionSql;

/** Deletes what there is of items in the CTE `gone`. */
const PARTS_GONE = [
  itemCombatStats,
  itemRequirements,
  itemEnhancements,
  itemRatings,
  itemSpells,
  itemSearch,
  itemRawData,
]
  .map((table) => getTableConfig(table).name)
  .map(
    (name) => `
    ${name}_gone as (delete from inventory.${name} where item = any(array(select id from gone)))`,
  )
  .join(",");

const REMOVAL = `/* removeItems */
  with named as (
    select unnest($1::text[]) as character_name, unnest($2::bigint[]) as item_id, unnest($3::timestamptz[]) as received_at
  ),
  gone as (
    delete from inventory.items i using named n
    where n.item_id <> 0 and i.character_name = n.character_name and n.item_id in (i.item_id, i.container_id)
    returning i.id, i.item_id, i.character_name, i.full_name, n.received_at
  ),
  ${PARTS_GONE},
  left_now as (
    insert into inventory.item_moves (item_id, moved_at, from_character, name)
    select distinct on (item_id) item_id, received_at, character_name, full_name from gone
    on conflict do nothing
  )
  select distinct character_name from gone`;

/**
 * Items that are gone, and with a pack what is in it. One that this character does not have is no error: it may be
 * with another one by now.
 * @returns the characters who had one
 */
export async function removeItems(tx: Transaction, changes: readonly InventoryChange[]): Promise<string[]> {
  const named = changes.flatMap(({ item_ids, ...change }) =>
    item_ids.map((item_id) => ({ ...change, item_id })),
  );
  const rows = await tx.unsafe<{ character_name: string }[]>(
    REMOVAL,
    [
      arrayLiteral(named.map(({ character_name }) => character_name)),
      arrayLiteral(named.map(({ item_id }) => item_id)),
      arrayLiteral(named.map(({ received_at }) => received_at)),
    ],
    { prepare: true },
  );
  return rows.map(({ character_name }) => character_name);
}

const LEAVING_OUT = `/* removeOthers */
  with gone as (
    delete from inventory.items where character_name = $1 and item_id not in (select unnest($2::bigint[]))
    returning id, item_id, character_name, full_name
  ),
  ${PARTS_GONE},
  left_now as (
    insert into inventory.item_moves (item_id, moved_at, from_character, name)
    select item_id, $3::timestamptz, character_name, full_name from gone
    on conflict do nothing
  )
  select distinct character_name from gone`;

/**
 * What a whole inventory leaves out is gone.
 * @returns its character where something was left out, else nothing
 */
export async function removeOthers(
  tx: Transaction,
  { character_name, item_ids, received_at }: InventoryChange,
): Promise<string[]> {
  const rows = await tx.unsafe<{ character_name: string }[]>(
    LEAVING_OUT,
    [character_name, arrayLiteral(item_ids), received_at],
    { prepare: true },
  );
  return rows.map((row) => row.character_name);
}
