import { CANTRIP_TIERS } from "@/server/facts/cantrips";
import { creatureTypes } from "@/server/facts/creature-types";
import { damageTypes } from "@/server/facts/damage-types";
import { wearSlots } from "@/server/facts/equip-slots";
import { imbues } from "@/server/facts/imbues";
import { objectClasses } from "@/server/facts/object-classes";
import { skills } from "@/server/facts/skills";
import { cantripIds } from "@/server/facts/spells";
import type { ItemPredicate, SortField } from "@/server/search/predicate";
import { arrayLiteral } from "./bulk";
import { searchColumn } from "./search-columns";

/** What items are sorted by, over `inventory.item_search s`. */
export interface SortKey {
  expression: string;
  type: string;
  /** What it reads beside that table: never more than one row an item. */
  join: string;
}

/**
 * The key of an order. Words are sorted as they are shown, though only their numbers are kept; spells by the best of
 * those that are asked for.
 * @param values the statement's parameters, to which it adds its own
 */
export function sortKey(field: SortField, predicate: ItemPredicate, values: string[]): SortKey {
  switch (field) {
    case "class":
      return whole(rankOfName("object_class", objectClasses));
    case "skill":
      return whole(rankOfName("weapon_skill", skills));
    case "slayer":
      return whole(rankOfName("slayer_type", creatureTypes));
    case "element":
      return whole(rankOfNames("damage_type", damageTypes));
    case "imbue":
      return whole(rankOfNames("imbue", imbues));
    case "slot":
      return whole(fromTheHeadDown("wear_slots"));
    case "reduces":
      return whole(fromTheHeadDown("reduces_to"));
    case "place":
      return { ...whole(PLACE), join: OWNER };
    case "cantrip":
    case "spell":
      return bestSpell(field, predicate, values);
    default:
      return { ...searchColumn(field), join: "" };
  }
}

function whole(expression: string): SortKey {
  return { expression, type: "bigint", join: "" };
}

/** The places of names in the order of their letters, equal ones at the same place; from 1 on. */
function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  const inOrder = [...new Set(names.map((name) => name.toLowerCase()))].sort();
  return new Map(names.map((name) => [name, inOrder.indexOf(name.toLowerCase()) + 1]));
}

/** An id becomes the rank of its name; one that has no name has none. */
function rankOfName(column: string, known: readonly { id: number; name: string }[]): string {
  const ranks = ranksOf(known.map(({ name }) => name));
  const byId = new Map(known.map(({ id, name }) => [id, ranks.get(name)]));
  const last = Math.max(...byId.keys());
  const each = Array.from({ length: last + 1 }, (_, id) => byId.get(id) ?? "NULL");
  return `('[0:${last}]={${each.join(",")}}'::smallint[])[s."${column}"]`;
}

/** Of several names that which is shown first, the lowest bit's, decides; among equals what else there is. */
function rankOfNames(column: string, known: readonly { bit: number; name: string }[]): string {
  const ranks = ranksOf(known.map(({ name }) => name));
  const bits = `s."${column}"::bigint`;
  const all = known.reduce((sum, { bit }) => sum + bit, 0);
  const first = known.map(({ bit, name }) => `when ${bits} & ${bit} <> 0 then ${ranks.get(name)}`).join(" ");
  return `(case ${first} end * ${2 ** 32}::bigint + (${bits} & ${all}))`;
}

/** The bits are in the order of slots; the highest slot of a piece decides, then what else it covers. */
function fromTheHeadDown(column: string): string {
  const slots = `nullif(s."${column}", 0)::bigint`;
  return `((${slots} & -${slots}) * ${2 ** wearSlots.length} + ${slots})`;
}

const AT_HAND = 2 ** wearSlots.length;

/**
 * What is worn comes first, from the head down, then what is held, by the places that no clothing has (EquipMask bits
 * from 20 on); what is packed comes behind, first the main pack. Items that were told before the character's own id was
 * known have that for their main pack here.
 */
const PLACE = `case
  when s.current_wielded_location <> 0 and s.wear_slots <> 0 then (s.wear_slots & -s.wear_slots)::bigint
  when s.current_wielded_location <> 0
    then ${AT_HAND} + ((s.current_wielded_location & -s.current_wielded_location) >> 20)
  when s.container_id = 0 or s.container_id = owner.object_id then ${2 * AT_HAND}
  else ${2 * AT_HAND + 1} end`;

const OWNER = "left join inventory.inventories owner on owner.character_name = s.character_name";

/** The tier of the best spell or cantrip of those that are asked for; where no cantrip is, of all of them. */
function bestSpell(field: "cantrip" | "spell", predicate: ItemPredicate, values: string[]): SortKey {
  const wanted = field === "cantrip" ? cantripsAsked(predicate) : spellsAsked(predicate);
  if (field === "cantrip" && wanted.length === 0)
    return { expression: BEST_CANTRIP, type: "integer", join: "" };
  if (wanted.length === 0) return { expression: "null::smallint", type: "smallint", join: "" };
  return {
    expression: "carried.best",
    type: "smallint",
    join: `left join (select item, max(tier) as best from inventory.item_spells
      where not is_active and spell_id = any($${values.push(arrayLiteral(wanted))}::integer[])
      group by item) carried on carried.item = s.item`,
  };
}

const BEST_CANTRIP = `case ${Object.entries(CANTRIP_TIERS)
  .sort(([, a], [, b]) => b - a)
  .map(([name, tier]) => `when s."${name}_cantrips" > 0 then ${tier}`)
  .join(" ")} end`;

/** Of whatever tier: results show all cantrips of a family that was named. */
function cantripsAsked(predicate: ItemPredicate): number[] {
  const families = partsOf(predicate).flatMap((part) => (part.kind === "cantrip" ? part.families : []));
  return cantripIds(families, () => true);
}

function spellsAsked(predicate: ItemPredicate): number[] {
  return partsOf(predicate).flatMap((part) => (part.kind === "spell" ? part.ids : []));
}

/** The conditions of a predicate, wanted or not. */
function partsOf(predicate: ItemPredicate): readonly ItemPredicate[] {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.flatMap(partsOf);
    case "not":
      return partsOf(predicate.of);
    default:
      return [predicate];
  }
}
