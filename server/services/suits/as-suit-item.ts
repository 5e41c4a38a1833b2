import type { InventoryItem } from "@/server/contract/http/items";
import type { SuitItem } from "@/server/contract/suits";
import { suitSpells } from "@/server/facts/suit-cantrips";
import { slotBits, suitItemOf } from "@/server/items";

/** An item as searches answer it, as the suit builder sees it; null where it can be no part of a suit. */
export function asSuitItem(item: InventoryItem): SuitItem | null {
  const { combat, requirements: asked, enhancements, ratings } = item;
  const facts = {
    character_name: item.character_name,
    item_id: item.item_id,
    full_name: item.full_name,
    has_id_data: item.has_id_data,
    wear_slots: slotBits(item.wear_slots),
    reduces_to: slotBits(item.reduces_to),
    current_wielded_location: item.current_wielded_location,
    attuned: item.attuned,
    bonded: item.bonded,
    armor_level: combat?.armor_level ?? null,
    starting_armor_level: combat?.starting_armor_level ?? null,
    tinks: enhancements?.tinks ?? null,
    imbue: enhancements?.imbue ?? null,
    material: enhancements?.material ?? null,
    workmanship: enhancements?.workmanship ?? null,
    item_set: enhancements?.item_set ?? null,
    ratings: ratings && [
      ratings.damage,
      ratings.damage_resist,
      ratings.crit,
      ratings.crit_resist,
      ratings.crit_damage,
      ratings.crit_damage_resist,
      ratings.heal_boost,
      ratings.vitality,
    ],
    requirements: asked && [
      ...[asked.wield_type, asked.wield_skill, asked.wield_level],
      ...[asked.wield_type_2, asked.wield_skill_2, asked.wield_level_2],
      ...[asked.wield_type_3, asked.wield_skill_3, asked.wield_level_3],
      ...[asked.wield_type_4, asked.wield_skill_4, asked.wield_level_4],
    ],
  };
  const own = item.spells.filter(({ spell_id, is_active }) => !is_active && suitSpells().has(spell_id));
  return suitItemOf(
    facts,
    own.map(({ spell_id }) => spell_id).sort((one, other) => one - other),
  );
}
