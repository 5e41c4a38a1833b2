import type { WearSlot } from "@/server/contract/http/items";

/**
 * What an item has to be, without a word of the language it was asked in: the parser, the guided builder and the flat
 * parameters all end here, and `db/queries` makes one statement of it.
 */
export type ItemPredicate =
  | { kind: "all"; of: readonly ItemPredicate[] }
  | { kind: "any"; of: readonly ItemPredicate[] }
  | { kind: "not"; of: ItemPredicate }
  /** A column compared with a number. What has none there fits neither way. */
  | { kind: "number"; field: NumberField; is: Comparison; value: number }
  /** A column that holds one of some ids, names or classes. */
  | { kind: "one_of"; field: NumberField; values: readonly number[] }
  /** A column of bits that has one of these. */
  | { kind: "bits"; field: BitField; mask: number }
  | { kind: "flag"; field: FlagField }
  /** Worn at one of these slots as it is, or once reduced. */
  | { kind: "slot"; how: "worn" | "reduced"; slots: readonly WearSlot[] }
  /** The full name holds this text, `foldedText` already. */
  | { kind: "name"; holds: string }
  /** The owner is one of these, spelt exactly so. */
  | { kind: "owners"; names: readonly string[] }
  /** The owner's name, or tag, begins with (or is) this, whatever the letter case. */
  | { kind: "owner"; name: string; how: "exact" | "prefix" }
  | { kind: "tag"; tag: string; how: "exact" | "prefix" }
  /** Carries one of these spells itself. */
  | { kind: "spell"; ids: readonly number[] }
  /** Carries a cantrip of one of these families, of a tier in this comparison (12 Minor … 18 Legendary). */
  | { kind: "cantrip"; families: readonly string[]; is: Comparison; tier: number }
  /** Seen, or moved to another character, longer or shorter ago than this. */
  | { kind: "age"; field: "seen" | "moved"; is: Exclude<Comparison, "=" | "!=">; seconds: number };

export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** Columns of numbers, by the part of an item they belong to. `calculated_damage` is the melee or the missile figure. */
export type NumberField =
  | `item.${"object_class" | "value" | "burden" | "stack_count" | "structure" | "rare_id" | "bonded" | "current_wielded_location"}`
  | `combat.${
      | "armor_level"
      | "starting_armor_level"
      | "max_damage"
      | "variance"
      | "damage_bonus"
      | "elemental_damage_bonus"
      | "elemental_damage_vs_monsters"
      | "attack_bonus"
      | "melee_defense_bonus"
      | "missile_defense_bonus"
      | "magic_defense_bonus"
      | "mana_conversion_bonus"
      | "weapon_skill"
      | "slayer_type"
      | "calculated_damage"}`
  | `requirements.${"character_level" | "lore_requirement"}`
  | `enhancements.${
      | "material"
      | "workmanship"
      | "tinks"
      | "item_set"
      | "spellcraft"
      | "mana_cur"
      | "item_level"
      | "item_level_max"
      | "cantrips"
      | "minor_cantrips"
      | "moderate_cantrips"
      | "major_cantrips"
      | "epic_cantrips"
      | "legendary_cantrips"}`
  | `ratings.${"total" | "damage" | "damage_resist" | "crit" | "crit_resist" | "crit_damage" | "crit_damage_resist" | "heal_boost" | "vitality"}`;

export type BitField = "item.equip_slots" | "item.coverage" | "combat.damage_type" | "enhancements.imbue";
export type FlagField = "item.attuned" | "item.has_id_data";

/** Columns that results can be sorted by, in either direction. What has no value there comes last. */
export type SortField =
  | NumberField
  | WorkedOutField
  | "name"
  | "owner"
  | "updated_at"
  | "moved_at"
  | "material"
  | "set";

/**
 * What no column holds: names of what is kept by number, in the order of their letters; slots from the head down;
 * places, worn before packed; and the best of the spells or cantrips that are asked for.
 */
export type WorkedOutField =
  | "class"
  | "skill"
  | "element"
  | "slayer"
  | "imbue"
  | "slot"
  | "reduces"
  | "place"
  | "spell"
  | "cantrip";
