import type postgres from "postgres";
import { PLACE_KEYS } from "@/server/items";
import { type InventoryChange, seenAt } from "./batch";
import { arrayLiteral } from "./bulk";
import { hasLeftAfter, wasSeenAfter } from "./known-later";
import type { PackedColumns } from "./pack-sightings";
import { refreshSearch } from "./search-columns";
import {
  hasKey,
  ITEM_PART,
  isList,
  OTHER_PARTS,
  SIGHTING_KEYS,
  type SightingColumn,
  type SightingPart,
  SPELL_COLUMNS,
  spellKey,
} from "./sighting-columns";

type Transaction = postgres.TransactionSql;

const list = (columns: readonly { name: string }[]) => columns.map(({ name }) => `"${name}"`).join(", ");
const values = (columns: readonly SightingColumn[]) =>
  columns.map((column) => `t."${column.key}"${isList(column) ? `::${column.type}` : ""}`).join(", ");
const excluded = (columns: readonly { name: string }[]) =>
  columns.map(({ name }) => `"${name}" = excluded."${name}"`).join(", ");

const OF_ITEM = ITEM_PART.columns;

/** What a sighting has from its frame. */
const OWN = [
  { key: "item_id", type: "bigint" },
  { key: "character_name", type: "text" },
  { key: "seen_at", type: "timestamptz" },
  { key: "object_id", type: "bigint" },
] as const;

/** Every array of the sightings in the order of the parameters; those of their spells come after them. */
const ARRAYS = [...OWN, ...SIGHTING_KEYS];
const PARAMETERS = ARRAYS.length + SPELL_COLUMNS.length;
const NOW = `$${PARAMETERS + 1}::timestamptz`;

/** Fields of an item that only an appraisal fills; without one they are empty, and say nothing. */
const APPRAISED_FIELDS_SQL = "'{HasIdData,LastIdTime,Spells,ActiveSpells}'::text[]";
const PLACE_KEYS_SQL = `'${arrayLiteral(PLACE_KEYS)}'::text[]`;

/** The main pack is called 0 in all of them. */
const packOf = (container: string) => `coalesce(nullif(${container}, t.object_id), 0)`;
const VALUES_OF_ITEM = OF_ITEM.map(({ name, key }) =>
  name === "container_id" ? packOf(`t."${key}"`) : `t."${key}"`,
).join(", ");
/** What is known of the item, with what its sighting shows laid over it. */
const OVERLAID_VALUES = OF_ITEM.map(({ name }) =>
  name === "container_id" ? packOf("(t.laid).container_id") : `(t.laid)."${name}"`,
).join(", ");

/** Ids of rows to be done, as an array: with a join instead the planner would read all of the table. */
const ids = (condition: string) => `any(array(select id from todo where ${condition}))`;

/** A table with one row an item at most: the part of a sighting that it holds is written, or is gone. */
function part({ part, table, columns }: SightingPart): string {
  const written = (step: string) => `
      insert into inventory.${table} (item, ${list(columns)})
      select t.id, ${values(columns)} from todo t where t.step = '${step}' and t.${hasKey(part)}`;
  return `
    ${part}_new as (${written("new")}),
    ${part}_rewritten as (${written("rewrite")} on conflict (item) do update set ${excluded(columns)}),
    ${part}_gone as (
      delete from inventory.${table} where item = ${ids(`step = 'rewrite' and not ${hasKey(part)}`)}
    )`;
}

/** What an update of a known item sets beside its columns. */
const OWNED = `character_name = t.character_name, updated_at = t.seen_at,
  moved_at = case when i.character_name = t.character_name then i.moved_at else t.seen_at end`;

/**
 * One statement for any number of sightings. What is known of an item is replaced by what is seen of it now; only a
 * sighting that shows less (without the appraisal that is known, or without a name) changes what it shows and no more.
 * An item that somebody else had has changed hands, unless it was seen there later, or left from there much later.
 *
 * What is to be done is worked out once, ids of new rows included, so that nothing after it has to be joined: the
 * planner knows nothing of what is in the parameter, and would take five thousand items five thousand times.
 */
const STATEMENT = `/* storeSightings */
  with sighting as materialized (
    select ${ARRAYS.map(({ key, type }, at) => `unnest($${at + 1}::${type}[]) as "${key}"`).join(", ")}
  ),
  known as materialized (
    select i.item_id, i as old from inventory.items i where i.item_id = any(array(select item_id from sighting))
  ),
  left_behind as materialized (
    select item_id, from_character, moved_at as left_at from inventory.item_moves
    where item_id = any(array(select item_id from sighting)) and to_character is null
  ),
  todo as materialized (
    select s.*, k.old, coalesce((k.old).id, nextval('inventory.items_id_seq')) as id,
      coalesce((k.old).character_name, l.from_character) as from_character,
      case when k.item_id is null and l.from_character <> s.character_name
          and ${hasLeftAfter("l.left_at", { moment: "s.seen_at", now: NOW })} then 'late'
        when k.item_id is null then 'new'
        when (k.old).character_name <> s.character_name
          and ${wasSeenAfter("(k.old)", { moment: "s.seen_at", now: NOW })} then 'late'
        when s.said is not null and ((k.old).has_id_data or s.said::json->>'name' is null)
          and coalesce((k.old).object_class = (s.said::json->>'object_class')::int, true)
          and coalesce((k.old).name = s.said::json->>'name', true)
          and coalesce((k.old).wcid = (s.said::json->>'wcid')::int, true) then 'overlay'
        when (k.old).content_hash is distinct from s.content_hash then 'rewrite'
        when (k.old).character_name <> s.character_name
          or (k.old).container_id <> coalesce(nullif(s.item_container_id, s.object_id), 0) then 'claim'
        else 'same' end as step
    from sighting s left join known k using (item_id) left join left_behind l using (item_id)
  ),
  fresh as (
    insert into inventory.items (id, character_name, item_id, content_hash, updated_at, moved_at, ${list(OF_ITEM)})
    overriding system value
    select t.id, t.character_name, t.item_id, t.content_hash, t.seen_at,
      case when t.from_character <> t.character_name then t.seen_at end, ${VALUES_OF_ITEM}
    from todo t where t.step = 'new'
  ),
  changed as (
    update inventory.items i set ${OWNED}, content_hash = t.content_hash, (${list(OF_ITEM)}) = row(${VALUES_OF_ITEM})
    from todo t where i.id = t.id and t.step in ('rewrite', 'claim') and i.id = ${ids("step in ('rewrite', 'claim')")}
  ),
  laid as materialized (
    select id, character_name, seen_at, object_id, json_populate_record(old, said::json) as laid
    from todo where step = 'overlay'
  ),
  overlaid as (
    update inventory.items i set ${OWNED}, content_hash = null, (${list(OF_ITEM)}) = row(${OVERLAID_VALUES})
    from laid t where i.id = t.id and i.id = ${ids("step = 'overlay'")}
      and ((${OF_ITEM.map(({ name }) => `i."${name}"`).join(", ")}) is distinct from (${OVERLAID_VALUES}) or i.character_name <> t.character_name)
    returning i.id, i.character_name
  ),
  ${OTHER_PARTS.map(part).join(",")},
  spells_written as (
    insert into inventory.item_spells (item, spell_id, is_active, name, family, tier)
    select t.id, s.spell_id, s.is_active, s.name, s.family, s.tier
    from (select ${SPELL_COLUMNS.map(({ name, type }, at) => `unnest($${ARRAYS.length + at + 1}::${type}[]) as ${name}`).join(", ")}) s
      join todo t using (item_id)
    where t.step in ('new', 'rewrite')
  ),
  spells_gone as (
    delete from inventory.item_spells where item = ${ids("step = 'rewrite'")}
  ),
  raw_written as (
    insert into inventory.item_raw_data as d (item, int_values, double_values, string_values, bool_values, original)
    select t.id, t.int_values::jsonb, t.double_values::jsonb, t.string_values::jsonb, t.bool_values::jsonb,
      t.original::jsonb
    from todo t where t.step in ('new', 'rewrite')
    on conflict (item) do update set int_values = excluded.int_values, double_values = excluded.double_values,
      string_values = excluded.string_values, bool_values = excluded.bool_values, original = excluded.original
  ),
  raw_overlaid as (
    update inventory.item_raw_data d set
      int_values = case when t.said::json->'container_id' is not null then d.int_values - ${PLACE_KEYS_SQL}
        else d.int_values end || t.int_values::jsonb,
      double_values = d.double_values || t.double_values::jsonb,
      string_values = d.string_values || t.string_values::jsonb,
      bool_values = d.bool_values || t.bool_values::jsonb,
      original = d.original || (t.original::jsonb - ${APPRAISED_FIELDS_SQL})
    from todo t where d.item = t.id and t.step = 'overlay' and d.item = ${ids("step = 'overlay'")}
      and (d.item = any(array(select id from overlaid)) or not (d.int_values @> t.int_values::jsonb
        and d.double_values @> t.double_values::jsonb and d.string_values @> t.string_values::jsonb
        and d.bool_values @> t.bool_values::jsonb
        and d.original @> (t.original::jsonb - ${APPRAISED_FIELDS_SQL})))
  ),
  handed_over as (
    insert into inventory.item_moves (item_id, moved_at, from_character, to_character, name)
    select item_id, seen_at, from_character, character_name, item_full_name from todo
    where step not in ('new', 'late') and from_character <> character_name
    on conflict (item_id, moved_at, from_character) do update set to_character = excluded.to_character
  ),
  found_again as (
    update inventory.item_moves m set to_character = t.character_name from todo t
    where t.step <> 'late' and m.item_id = t.item_id and m.item_id = any(array(select item_id from left_behind))
      and m.to_character is null and m.from_character <> t.character_name
  ),
  taken_back as (
    delete from inventory.item_moves m using todo t
    where m.item_id = t.item_id and m.item_id = any(array(select item_id from left_behind))
      and m.to_character is null and m.from_character = t.character_name
  )
  select character_name, id from todo where step in ('new', 'rewrite', 'claim')
  union all select character_name, id from overlaid
  union all select distinct from_character, null::bigint from todo where step not in ('new', 'late') and from_character <> character_name`;

/** Items as a frame tells them, as many as one statement stores. */
type Told = Omit<InventoryChange, "action" | "slices"> & { columns: PackedColumns };

/**
 * Stores sightings of items, of one character or several, no item twice.
 * @returns the characters whose inventory is another one now
 */
export async function storeSightings(tx: Transaction, told: readonly Told[], now: Date): Promise<string[]> {
  const withSpells = told.filter(({ columns }) => columns[spellKey("spell_id")] !== undefined);
  const rows = await tx.unsafe<{ character_name: string; id: number | null }[]>(
    STATEMENT,
    [
      ...ownColumns(told),
      ...SIGHTING_KEYS.map(({ key }) => arrayOf(told, key)),
      ...SPELL_COLUMNS.map(({ name }) => arrayOf(withSpells, spellKey(name))),
      now.toISOString(),
    ],
    { prepare: true },
  );
  await refreshSearch(
    tx,
    rows.flatMap(({ id }) => id ?? []),
  );
  return rows.map(({ character_name }) => character_name);
}

/** Of each sighting what its frame says, in the order of `OWN`. */
function ownColumns(told: readonly Told[]): string[] {
  const each = (value: (frame: Told) => unknown) =>
    arrayLiteral(told.flatMap((frame) => frame.item_ids.map(() => value(frame))));
  return [
    arrayLiteral(told.flatMap(({ item_ids }) => item_ids)),
    each(({ character_name }) => character_name),
    each(seenAt),
    each(({ object_id }) => object_id),
  ];
}

/** A column of all sightings. One that an earlier version spooled without it has nothing there. */
function arrayOf(told: readonly Told[], key: string): string {
  const texts = told.map(({ item_ids, columns }) => columns[key] ?? item_ids.map(() => "NULL").join(","));
  return `{${texts.filter((text) => text !== "").join(",")}}`;
}
