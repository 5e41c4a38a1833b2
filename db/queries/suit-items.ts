import type postgres from "postgres";
import { suitSpells } from "@/server/facts/suit-cantrips";
import type { SuitItemFacts } from "@/server/items";
import { arrayLiteral } from "./bulk";

/** An item that could be part of a suit, or could be if it were appraised. */
export interface OwnedItem {
  facts: SuitItemFacts;
  /** Its own that are cantrips of the wearer, lowest id first. */
  spells: number[];
}

/** A database, or a transaction of it. */
export interface Reader {
  readonly sql: Pick<postgres.Sql, "unsafe">;
}

/**
 * Everything of these characters that could be part of a suit, in no order. Plan: their items by items_character, all
 * else by keys: inside a transaction, which forbids what the planner would choose for a disk that has to seek. A pass
 * through whole tables takes as long as half of all items by keys.
 */
export async function suitItemsOf({ sql }: Reader, characters: readonly string[]): Promise<OwnedItem[]> {
  await sql.unsafe(`/* suitItemsOf */
    select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`);
  return readItems({ sql }, "i.wear_slots <> 0 and i.character_name = any($1::text[])", [
    arrayLiteral(characters),
  ]);
}

/** An item by the game's object id; null where nobody has it. Plan: by keys. */
export async function findSuitItem(db: Reader, itemId: number): Promise<OwnedItem | null> {
  const [found] = await readItems(db, "i.item_id = $1::bigint", [String(itemId)]);
  return found ?? null;
}

/** Columns in the order of `SUIT_RATINGS`. */
const RATINGS = [
  "s.rating_damage",
  "s.rating_damage_resist",
  "s.rating_crit",
  "s.rating_crit_resist",
  "s.rating_crit_damage",
  "s.rating_crit_damage_resist",
  "s.rating_heal_boost",
  "s.rating_vitality",
];

const REQUIREMENTS = ["", "_2", "_3", "_4"].map(
  (nth) => `q.wield_type${nth}, q.wield_skill${nth}, q.wield_level${nth}`,
);

/** A `SuitItemFacts`. Most items have none of what comes in lists, and what is not there costs nothing. */
const COLUMNS = `i.id, i.character_name, i.item_id, i.full_name, i.has_id_data, i.wear_slots, i.reduces_to,
  i.current_wielded_location, i.attuned, i.bonded, s.armor_level, s.starting_armor_level, s.tinks, s.imbue, s.material,
  s.workmanship, s.item_set,
  case when num_nonnulls(${RATINGS}) > 0 then json_build_array(${RATINGS}) end as ratings,
  case when num_nonnulls(${REQUIREMENTS}) > 0 then json_build_array(${REQUIREMENTS}) end as requirements`;

/**
 * Two statements, of which the second is sent without waiting for the first.
 * @param which a condition over `inventory.items i`
 */
async function readItems({ sql }: Reader, which: string, values: string[]): Promise<OwnedItem[]> {
  const [rows, carried] = await Promise.all([
    sql.unsafe<(SuitItemFacts & { id: number })[]>(
      `/* readItems */ select ${COLUMNS}
       from inventory.items i join inventory.item_search s on s.item = i.id
         left join inventory.item_requirements q on q.item = i.id
       where ${which}`,
      values,
    ),
    sql.unsafe<{ item: number; spell_id: number }[]>(
      `/* readItems */ select p.item, p.spell_id
       from inventory.items i join inventory.item_spells p on p.item = i.id
       where ${which} and not p.is_active and p.spell_id = any('${SPELLS}'::integer[])`,
      values,
    ),
  ]);
  const spells = new Map<number, number[]>();
  for (const { item, spell_id } of carried) {
    const known = spells.get(item);
    if (known === undefined) spells.set(item, [spell_id]);
    else known.push(spell_id);
  }
  return rows.map((facts) => ({
    facts,
    spells: spells.get(facts.id)?.sort((one, other) => one - other) ?? [],
  }));
}

const SPELLS = arrayLiteral([...suitSpells().keys()]);
