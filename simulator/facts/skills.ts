/** Live skills as character_stats names them, and which builds specialise in them. */
export const skillKeys: readonly string[] = (
  "alchemy arcane_lore armor_tinkering assess_creature assess_person cooking creature_enchantment deception " +
  "dirty_fighting dual_wield finesse_weapons fletching healing heavy_weapons item_enchantment item_tinkering jump " +
  "leadership life_magic light_weapons lockpick loyalty magic_defense magic_item_tinkering mana_conversion " +
  "melee_defense missile_defense missile_weapons recklessness run salvaging shield sneak_attack summoning " +
  "two_handed_combat void_magic war_magic weapon_tinkering"
).split(" ");

export const specialisedSkills: Readonly<Record<"melee" | "missile" | "magic", readonly string[]>> = {
  melee: ["heavy_weapons", "melee_defense", "two_handed_combat"],
  missile: ["missile_weapons", "melee_defense", "sneak_attack"],
  magic: ["war_magic", "life_magic", "mana_conversion"],
};

export const attributeKeys = ["strength", "endurance", "quickness", "coordination", "focus", "self"] as const;
