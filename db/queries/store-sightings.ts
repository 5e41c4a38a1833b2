import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import { PLACE_KEYS } from "@/server/items";
import {
  itemCombatStats,
  itemEnhancements,
  itemRatings,
  itemRawData,
  itemRequirements,
  itemSearch,
  itemSpells,
  items,
} from "../schema";
import type { InventoryChange } from "./batch";
import { arrayLiteral } from "./bulk";
import { refreshSearch } from "./search-columns";

type Transaction = postgres.TransactionSql;
interface Column {
  name: string;
  type: string;
}

/** Columns of a table that a sighting fills; the others are the database's own. */
function columnsOf(table: PgTable, except: readonly string[]): Column[] {
  return Object.values(getTableColumns(table))
    .filter(({ name, generated }) => !generated && !except.includes(name))
    .map((column) => ({ name: column.name, type: column.getSQLType() }));
}

const list = (columns: readonly Column[], prefix = "") =>
  columns.map(({ name }) => `${prefix}"${name}"`).join(", ");
const record = (columns: readonly Column[]) =>
  columns.map(({ name, type }) => `"${name}" ${type}`).join(", ");
const excluded = (columns: readonly Column[]) =>
  columns.map(({ name }) => `"${name}" = excluded."${name}"`).join(", ");

const OF_ITEM = columnsOf(items, [
  "id",
  "character_name",
  "item_id",
  "content_hash",
  "updated_at",
  "moved_at",
]);
const OF_SPELL = columnsOf(itemSpells, ["item"]);

/** The item's columns as a record `r`, the main pack called 0 in all of them. */
const VALUES_OF_ITEM = OF_ITEM.map(({ name }) =>
  name === "container_id" ? `coalesce(nullif(r.container_id, t.object_id), 0)` : `r."${name}"`,
).join(", ");

/** Ids of rows to be done, as an array: with a join instead the planner would read all of the table. */
const ids = (condition: string) => `any(array(select id from todo where ${condition}))`;

/** A table with one row an item at most: the part of a sighting that it holds is written, or is gone. */
function part(name: string, table: PgTable): string {
  const columns = columnsOf(table, ["item"]);
  const { name: tableName } = getTableConfig(table);
  return `
    ${name}_written as (
      insert into inventory.${tableName} (item, ${list(columns)})
      select t.id, ${list(columns, "r.")} from todo t
        cross join lateral jsonb_to_record(t.${name}) r(${record(columns)})
      where t.step in ('new', 'rewrite') and t.${name} is not null
      on conflict (item) do update set ${excluded(columns)}
    ),
    ${name}_gone as (
      delete from inventory.${tableName} where item = ${ids(`step = 'rewrite' and ${name} is null`)}
    )`;
}

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

/** What an update of a known item sets beside its columns. */
const OWNED = `character_name = t.character_name, updated_at = t.received_at,
  moved_at = case when i.character_name = t.character_name then i.moved_at else t.received_at end`;

/**
 * One statement for any number of sightings. What is known of an item is replaced by what is seen of it now; only a
 * sighting that shows less (without the appraisal that is known, or without a name) changes what it shows and no more.
 * An item that somebody else had has changed hands. What a whole inventory leaves out is gone.
 *
 * What is to be done is worked out once, ids of new rows included, so that nothing after it has to be joined: the
 * planner knows nothing of what is in the parameter, and would take five thousand items five thousand times.
 */
const STATEMENT = `/* storeSightings */
  with frame as materialized (
    select * from jsonb_to_recordset($1::text::jsonb)
      f(character_name text, received_at timestamptz, object_id bigint, is_whole boolean, items jsonb)
  ),
  sighting as materialized (
    select f.character_name, f.received_at, f.object_id, s.* from frame f
      cross join lateral jsonb_to_recordset(f.items) s(item_id bigint, content_hash text, item jsonb, said jsonb,
        combat jsonb, requirements jsonb, enhancements jsonb, ratings jsonb, spells jsonb, raw jsonb)
  ),
  known as materialized (
    select i.item_id, i as old from inventory.items i where i.item_id = any(array(select item_id from sighting))
  ),
  left_behind as materialized (
    select item_id, from_character from inventory.item_moves
    where item_id = any(array(select item_id from sighting)) and to_character is null
  ),
  todo as materialized (
    select s.*, k.old, coalesce((k.old).id, nextval('inventory.items_id_seq')) as id,
      coalesce((k.old).character_name, l.from_character) as from_character,
      case when k.item_id is null then 'new'
        when s.said is not null and ((k.old).has_id_data or s.item->>'name' is null)
          and coalesce((k.old).object_class = (s.said->>'object_class')::int, true)
          and coalesce((k.old).name = s.said->>'name', true)
          and coalesce((k.old).wcid = (s.said->>'wcid')::int, true) then 'overlay'
        when (k.old).content_hash is distinct from s.content_hash then 'rewrite'
        when (k.old).character_name <> s.character_name then 'claim'
        else 'same' end as step
    from sighting s left join known k using (item_id) left join left_behind l using (item_id)
  ),
  fresh as (
    insert into inventory.items (id, character_name, item_id, content_hash, updated_at, moved_at, ${list(OF_ITEM)})
    overriding system value
    select t.id, t.character_name, t.item_id, t.content_hash, t.received_at,
      case when t.from_character <> t.character_name then t.received_at end, ${VALUES_OF_ITEM}
    from todo t cross join lateral jsonb_to_record(t.item) r(${record(OF_ITEM)})
    where t.step = 'new'
  ),
  changed as (
    update inventory.items i set ${OWNED}, content_hash = t.content_hash, (${list(OF_ITEM)}) = row(${VALUES_OF_ITEM})
    from todo t cross join lateral jsonb_to_record(t.item) r(${record(OF_ITEM)})
    where i.id = t.id and t.step in ('rewrite', 'claim') and i.id = ${ids("step in ('rewrite', 'claim')")}
  ),
  overlaid as (
    update inventory.items i set ${OWNED}, content_hash = null, (${list(OF_ITEM)}) = row(${VALUES_OF_ITEM})
    from todo t cross join lateral jsonb_populate_record(t.old, t.said) r
    where i.id = t.id and t.step = 'overlay' and i.id = ${ids("step = 'overlay'")}
      and ((${list(OF_ITEM, "i.")}) is distinct from (${VALUES_OF_ITEM}) or i.character_name <> t.character_name)
    returning i.id, i.character_name
  ),
  ${part("combat", itemCombatStats)},
  ${part("requirements", itemRequirements)},
  ${part("enhancements", itemEnhancements)},
  ${part("ratings", itemRatings)},
  spells_written as (
    insert into inventory.item_spells (item, ${list(OF_SPELL)})
    select t.id, ${list(OF_SPELL, "r.")} from todo t
      cross join lateral jsonb_to_recordset(t.spells) r(${record(OF_SPELL)})
    where t.step in ('new', 'rewrite')
    on conflict (item, spell_id, is_active) do update set ${excluded(OF_SPELL)}
  ),
  spells_gone as (
    delete from inventory.item_spells s using todo t
    where s.item = t.id and t.step = 'rewrite' and s.item = ${ids("step = 'rewrite'")} and not exists (
      select from jsonb_to_recordset(t.spells) r(spell_id integer, is_active boolean)
      where r.spell_id = s.spell_id and r.is_active = s.is_active)
  ),
  raw_written as (
    insert into inventory.item_raw_data as d (item, int_values, double_values, string_values, bool_values, original)
    select t.id, t.raw->'int_values', t.raw->'double_values', t.raw->'string_values', t.raw->'bool_values',
      t.raw->'original'
    from todo t where t.step in ('new', 'rewrite')
    on conflict (item) do update set int_values = excluded.int_values, double_values = excluded.double_values,
      string_values = excluded.string_values, bool_values = excluded.bool_values, original = excluded.original
  ),
  raw_overlaid as (
    update inventory.item_raw_data d set
      int_values = case when t.said ? 'container_id' then d.int_values - $2::text[] else d.int_values end
        || (t.raw->'int_values'),
      double_values = d.double_values || (t.raw->'double_values'),
      string_values = d.string_values || (t.raw->'string_values'),
      bool_values = d.bool_values || (t.raw->'bool_values')
    from todo t where d.item = t.id and t.step = 'overlay' and d.item = any(array(select id from overlaid))
  ),
  missing as materialized (
    select i.id from inventory.items i join frame f using (character_name) where f.is_whole
    except select (old).id from known
  ),
  gone as (
    delete from inventory.items where id = any(array(select id from missing))
    returning id, item_id, character_name, full_name
  ),
  ${PARTS_GONE},
  left_now as (
    insert into inventory.item_moves (item_id, moved_at, from_character, name)
    select item_id, (select max(received_at) from frame), character_name, full_name from gone
    on conflict do nothing
  ),
  handed_over as (
    insert into inventory.item_moves (item_id, moved_at, from_character, to_character, name)
    select item_id, received_at, from_character, character_name, item->>'full_name' from todo
    where step <> 'new' and from_character <> character_name
    on conflict (item_id, moved_at, from_character) do update set to_character = excluded.to_character
  ),
  found_again as (
    update inventory.item_moves m set to_character = t.character_name from todo t
    where m.item_id = t.item_id and m.item_id = any(array(select item_id from left_behind))
      and m.to_character is null and m.from_character <> t.character_name
  ),
  taken_back as (
    delete from inventory.item_moves m using todo t
    where m.item_id = t.item_id and m.item_id = any(array(select item_id from left_behind))
      and m.to_character is null and m.from_character = t.character_name
  )
  select character_name, id from todo where step in ('new', 'rewrite', 'claim')
  union all select character_name, id from overlaid
  union all select distinct character_name, null::bigint from gone
  union all select distinct from_character, null::bigint from todo where step <> 'new' and from_character <> character_name`;

/**
 * Stores sightings of items: a whole inventory, or single ones of several characters, no item twice.
 * @returns the characters whose inventory is another one now
 */
export async function storeSightings(
  tx: Transaction,
  changes: readonly InventoryChange[],
): Promise<string[]> {
  const rows = await tx.unsafe<{ character_name: string; id: number | null }[]>(
    STATEMENT,
    [`[${changes.map(frameOf).join(",")}]`, arrayLiteral(PLACE_KEYS)],
    { prepare: true },
  );
  await refreshSearch(
    tx,
    rows.flatMap(({ id }) => id ?? []),
  );
  return rows.map(({ character_name }) => character_name);
}

/** Items are JSON already: what is written once is not written again. */
function frameOf({ character_name, received_at, object_id, action, items }: InventoryChange): string {
  const frame = JSON.stringify({ character_name, received_at, object_id, is_whole: action === "replace" });
  return `${frame.slice(0, -1)},"items":${items}}`;
}

const REMOVAL = `/* removeItems */
  with named as (
    select unnest($1::text[]) as character_name, unnest($2::bigint[]) as item_id, unnest($3::timestamptz[]) as received_at
  ),
  gone as (
    delete from inventory.items i using named n
    where i.character_name = n.character_name and n.item_id in (i.item_id, i.container_id)
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
