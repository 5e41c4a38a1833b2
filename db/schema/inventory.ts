// Longer than others because an item has some hundred facts, each a column: nothing but data.
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";

const inventory = pgSchema("inventory");

/** A game's id or mask: 32 bits without a sign. */
const unsigned = () => bigint({ mode: "number" });

/** What is known of each character's inventory as a whole. */
export const inventories = inventory.table("inventories", {
  character_name: text().primaryKey(),
  /** Rises with every frame that changed something. */
  version: bigCount().notNull(),
  /** The character's own object id, which its main pack has in `container_id` as sent; null until it is known. */
  object_id: unsigned(),
  item_count: integer().notNull(),
  /** When the last whole inventory was received; null where only single items have been told. */
  snapshot_at: instant(),
  /** When the newest frame was received. */
  received_at: instant().notNull(),
});

/** Every item; it is with one character at a time. */
export const items = inventory.table(
  "items",
  {
    id: bigCount().primaryKey().generatedAlwaysAsIdentity(),
    character_name: characterName(),
    /** The game's object id. */
    item_id: unsigned().notNull(),
    name: text(),
    full_name: text().notNull(),
    /** `full_name` as it is compared with what is searched for. */
    search_name: text().notNull(),
    object_class: smallint().notNull(),
    wcid: integer(),
    icon: integer(),
    icon_overlay: integer(),
    icon_underlay: integer(),
    value: integer(),
    burden: integer(),
    has_id_data: boolean().notNull(),
    last_id_time: integer(),
    container_id: unsigned().notNull().default(0),
    slot: integer(),
    stack_count: integer().notNull().default(1),
    stack_max: integer().notNull().default(1),
    current_wielded_location: unsigned().notNull().default(0),
    equip_slots: unsigned().notNull().default(0),
    coverage: unsigned().notNull().default(0),
    /** Bits in the order of `WEAR_SLOTS`, as in `reduces_to`. */
    wear_slots: integer().notNull().default(0),
    reduces_to: integer().notNull().default(0),
    items_capacity: integer(),
    containers_capacity: integer(),
    bonded: smallint(),
    attuned: boolean(),
    rare_id: integer(),
    structure: integer(),
    max_structure: integer(),
    /** Of the sighting that is stored: the same one again changes nothing. Null where more than one made the row. */
    content_hash: text(),
    updated_at: instant().notNull(),
    /** When it last changed hands. */
    moved_at: instant(),
  },
  (table) => [
    // Kept alive by every sighting: who has it.
    uniqueIndex("items_item").on(table.item_id),
    // Kept alive by `getInventory` and searches within one inventory.
    index("items_character").on(table.character_name),
  ],
);

/** The `id` of the item that a row is about. No foreign key: the migration says why. */
const item = () => bigCount();

export const itemCombatStats = inventory.table("item_combat_stats", {
  item: item().primaryKey(),
  armor_level: integer(),
  starting_armor_level: integer(),
  max_damage: integer(),
  damage_type: integer(),
  weapon_skill: integer(),
  weapon_mastery: integer(),
  weapon_speed: integer(),
  variance: real(),
  damage_bonus: real(),
  elemental_damage_bonus: integer(),
  elemental_damage_vs_monsters: real(),
  attack_bonus: real(),
  melee_defense_bonus: real(),
  missile_defense_bonus: real(),
  magic_defense_bonus: real(),
  mana_conversion_bonus: real(),
  crit_multiplier: real(),
  crit_frequency: real(),
  slayer_type: integer(),
  slayer_name: text(),
  cleaving: integer(),
  prot_slash: real(),
  prot_pierce: real(),
  prot_bludgeon: real(),
  prot_acid: real(),
  prot_lightning: real(),
  prot_fire: real(),
  prot_cold: real(),
  prot_nether: real(),
  damage_over_time: real(),
  missile_damage: real(),
});

export const itemRequirements = inventory.table("item_requirements", {
  item: item().primaryKey(),
  wield_type: integer(),
  wield_skill: integer(),
  wield_level: integer(),
  wield_type_2: integer(),
  wield_skill_2: integer(),
  wield_level_2: integer(),
  wield_type_3: integer(),
  wield_skill_3: integer(),
  wield_level_3: integer(),
  wield_type_4: integer(),
  wield_skill_4: integer(),
  wield_level_4: integer(),
  /** Of whichever requirement asks for a level. */
  character_level: integer().notNull().default(0),
  lore_requirement: integer(),
  activation_skill: integer(),
  activation_level: integer(),
  allegiance_rank: integer(),
  heritage: integer(),
  use_skill: integer(),
  use_level: integer(),
  equip_skill: text(),
});

export const itemEnhancements = inventory.table("item_enhancements", {
  item: item().primaryKey(),
  material: integer(),
  material_name: text(),
  workmanship: real(),
  tinks: integer(),
  imbue: unsigned(),
  imbue_names: text().array().notNull().default([]),
  item_set: integer(),
  set_name: text(),
  spellcraft: integer(),
  mana_cur: integer(),
  mana_max: integer(),
  mana_cost: integer(),
  mana_rate: real(),
  item_level: integer(),
  item_level_max: integer(),
  num_items_in_material: integer(),
  cloak_proc: integer(),
  cantrips: smallint().notNull().default(0),
  minor_cantrips: smallint().notNull().default(0),
  moderate_cantrips: smallint().notNull().default(0),
  major_cantrips: smallint().notNull().default(0),
  epic_cantrips: smallint().notNull().default(0),
  legendary_cantrips: smallint().notNull().default(0),
});

export const itemRatings = inventory.table("item_ratings", {
  item: item().primaryKey(),
  damage: integer(),
  damage_resist: integer(),
  crit: integer(),
  crit_resist: integer(),
  crit_damage: integer(),
  crit_damage_resist: integer(),
  heal_boost: integer(),
  vitality: integer(),
  nether_resist: integer(),
  life_resist: integer(),
  pk_damage: integer(),
  pk_damage_resist: integer(),
  overpower: integer(),
  overpower_resist: integer(),
  total: integer()
    .notNull()
    .generatedAlwaysAs(
      sql`coalesce(damage, 0) + coalesce(damage_resist, 0) + coalesce(crit, 0) + coalesce(crit_resist, 0)
        + coalesce(crit_damage, 0) + coalesce(crit_damage_resist, 0) + coalesce(heal_boost, 0) + coalesce(vitality, 0)`,
    ),
});

export const itemSpells = inventory.table(
  "item_spells",
  {
    item: item().notNull(),
    spell_id: integer().notNull(),
    /** In force on the item, as a bane is; not one of its own. */
    is_active: boolean().notNull(),
    name: text(),
    /** Of spells that do the same. */
    family: text(),
    /** 1 to 8: spell level; 12 Minor … 18 Legendary. */
    tier: smallint(),
  },
  (table) => [
    // Kept alive by whoever reads or replaces the spells of an item.
    index("item_spells_item").on(table.item),
    // Kept alive by `spell:` and `cantrip:` of the item query language, which read nothing but it.
    index("item_spells_spell").on(table.spell_id, table.item).where(sql`not ${table.is_active}`),
  ],
);

/**
 * What searches ask of an item, side by side (`db/queries/search-columns.ts` says what of). Joining the tables above for
 * every search takes twice as long as all else.
 */
export const itemSearch = inventory.table("item_search", {
  item: item().primaryKey(),
  character_name: characterName(),
  search_name: text().notNull(),
  current_wielded_location: unsigned().notNull(),
  object_class: smallint().notNull(),
  wear_slots: integer().notNull(),
  reduces_to: integer().notNull(),
  value: integer(),
  armor_level: integer(),
  character_level: integer(),
  cantrips: smallint(),
  legendary_cantrips: smallint(),
  epic_cantrips: smallint(),
  item_set: integer(),
  material: integer(),
  tinks: integer(),
  rating_total: integer(),
  workmanship: real(),
  max_damage: integer(),
  calculated_damage: real(),
  burden: integer(),
  major_cantrips: smallint(),
  minor_cantrips: smallint(),
  moderate_cantrips: smallint(),
  mana_cur: integer(),
  spellcraft: integer(),
  lore_requirement: integer(),
  updated_at: instant().notNull(),
  moved_at: instant(),
  stack_count: integer().notNull(),
  structure: integer(),
  rare_id: integer(),
  bonded: smallint(),
  equip_slots: unsigned().notNull(),
  coverage: unsigned().notNull(),
  attuned: boolean(),
  has_id_data: boolean().notNull(),
  starting_armor_level: integer(),
  damage_type: integer(),
  variance: real(),
  damage_bonus: real(),
  elemental_damage_bonus: integer(),
  elemental_damage_vs_monsters: real(),
  attack_bonus: real(),
  melee_defense_bonus: real(),
  missile_defense_bonus: real(),
  magic_defense_bonus: real(),
  mana_conversion_bonus: real(),
  weapon_skill: integer(),
  slayer_type: integer(),
  material_name: text(),
  imbue: unsigned(),
  set_name: text(),
  item_level: integer(),
  item_level_max: integer(),
  rating_damage: integer(),
  rating_damage_resist: integer(),
  rating_crit: integer(),
  rating_crit_resist: integer(),
  rating_crit_damage: integer(),
  rating_crit_damage_resist: integer(),
  rating_heal_boost: integer(),
  rating_vitality: integer(),
  container_id: unsigned().notNull().default(0),
});

/** Everything that was sent of an item: the property bags, and in `original` the rest. */
export const itemRawData = inventory.table("item_raw_data", {
  item: item().primaryKey(),
  int_values: jsonb().notNull(),
  double_values: jsonb().notNull(),
  string_values: jsonb().notNull(),
  bool_values: jsonb().notNull(),
  original: jsonb().notNull(),
});

/** Who gave what to whom. Without `to_character` it has only left somebody; the next sighting completes the row. */
export const itemMoves = inventory.table(
  "item_moves",
  {
    item_id: unsigned().notNull(),
    moved_at: instant().notNull(),
    from_character: text().notNull(),
    to_character: text(),
    name: text().notNull(),
  },
  (table) => [
    primaryKey({
      name: "item_moves_pkey",
      columns: [table.item_id, table.moved_at, table.from_character],
    }),
    // Kept alive by the job that forgets items nobody found again.
    index("item_moves_left").on(table.moved_at).where(sql`${table.to_character} is null`),
  ],
);
