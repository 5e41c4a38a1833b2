import { z } from "zod";
import { name, number, time, whole } from "./fields";

/**
 * One item of an inventory as it is answered: the columns of the tables it is kept in, one part a table. Each part's
 * fields are also the columns of its table and what `server/items` derives from what a plugin sent.
 */

const maybeWhole = whole.nullable();
const maybeNumber = number.nullable();
const maybeText = z.string().nullable();

/** Places on a body that things are worn at, as the item query language and the suit builder name them. */
export const WEAR_SLOTS = [
  "head",
  "chest",
  "abdomen",
  "upperarms",
  "lowerarms",
  "hands",
  "upperlegs",
  "lowerlegs",
  "feet",
  "shirt",
  "pants",
  "neck",
  "wrist",
  "finger",
  "trinket",
  "cloak",
  "shield",
] as const;
export type WearSlot = (typeof WEAR_SLOTS)[number];

/** Table `inventory.items`. */
export const itemFields = {
  item_id: whole.describe("The game's object id, unsigned."),
  name: name.nullable().describe("Without its material. Null where the plugin told none."),
  full_name: name.describe(
    "As players say it: the material, the name. An item without a name is called by its class.",
  ),
  object_class: whole.describe("DECAL's class of objects, 0 to 42."),
  wcid: maybeWhole.describe("Class id in the game's world data."),
  icon: maybeWhole,
  icon_overlay: maybeWhole,
  icon_underlay: maybeWhole,
  value: maybeWhole.describe("Pyreals."),
  burden: maybeWhole,
  has_id_data: z.boolean().describe("Appraised: only then is most of the rest known."),
  last_id_time: maybeWhole.describe("The client's seconds at the last appraisal; no point in time."),
  container_id: whole.describe("The pack it lies in; 0 is the main pack."),
  slot: maybeWhole.describe("Place in its pack, from 0."),
  stack_count: whole,
  stack_max: whole,
  current_wielded_location: whole.describe("Where it is worn or held, as EquipMask bit; 0 when it is not."),
  equip_slots: whole.describe("Where it can be worn or held, as EquipMask bits."),
  coverage: whole.describe("What it covers, as CoverageMask bits."),
  wear_slots: z.array(z.enum(WEAR_SLOTS)).describe("Where it can be worn, in words."),
  reduces_to: z.array(z.enum(WEAR_SLOTS)).describe("Slots that tailoring can reduce it to."),
  items_capacity: maybeWhole.describe("Of a pack: how many items it takes."),
  containers_capacity: maybeWhole.describe("How many packs it takes."),
  bonded: maybeWhole.describe("1 bonded, -1 slippery, -2 destroyed on death."),
  attuned: z.boolean().nullable().describe("Cannot be given away."),
  rare_id: maybeWhole.describe("Number of the rare; null for everything else."),
  structure: maybeWhole.describe("Uses left."),
  max_structure: maybeWhole,
};

/** Table `inventory.item_combat_stats`. */
export const combatFields = {
  armor_level: maybeWhole,
  starting_armor_level: maybeWhole.describe("Armor level without buffs and tinkers, with its own cantrips."),
  max_damage: maybeWhole,
  damage_type: maybeWhole.describe(
    "Bits: 1 slash, 2 pierce, 4 bludgeon, 8 cold, 16 fire, 32 acid, 64 electric, 1024 nether.",
  ),
  weapon_skill: maybeWhole,
  weapon_mastery: maybeWhole,
  weapon_speed: maybeWhole,
  variance: maybeNumber.describe("Share of the most damage, 0 to 1."),
  damage_bonus: maybeNumber.describe("Factor: 2.4 is +140 %."),
  elemental_damage_bonus: maybeWhole,
  elemental_damage_vs_monsters: maybeNumber.describe("Factor: 1.18 is +18 %."),
  attack_bonus: maybeNumber.describe("Factor."),
  melee_defense_bonus: maybeNumber.describe("Factor."),
  missile_defense_bonus: maybeNumber.describe("Factor."),
  magic_defense_bonus: maybeNumber.describe("Factor."),
  mana_conversion_bonus: maybeNumber.describe("Share: 0.1 is +10 %."),
  crit_multiplier: maybeNumber,
  crit_frequency: maybeNumber,
  slayer_type: maybeWhole.describe("Creature type."),
  slayer_name: maybeText,
  cleaving: maybeWhole.describe("Targets of one swing."),
  prot_slash: maybeNumber.describe("Factor, as every prot_*."),
  prot_pierce: maybeNumber,
  prot_bludgeon: maybeNumber,
  prot_acid: maybeNumber,
  prot_lightning: maybeNumber,
  prot_fire: maybeNumber,
  prot_cold: maybeNumber,
  prot_nether: maybeNumber,
  damage_over_time: maybeNumber.describe(
    "Melee: mean damage a hit, crits included, once buffed (Blood Drinker VIII) and tinkered to the end.",
  ),
  missile_damage: maybeNumber.describe(
    "Missile: most damage, damage modifier and elemental bonus as one figure, buffed.",
  ),
};

/** Table `inventory.item_requirements`. */
export const requirementFields = {
  wield_type: maybeWhole.describe(
    "Kind of the first requirement: 1 skill, 2 its base, 7 character level and so on.",
  ),
  wield_skill: maybeWhole.describe("The skill, attribute or the like that it speaks of."),
  wield_level: maybeWhole.describe("How much of it."),
  wield_type_2: maybeWhole,
  wield_skill_2: maybeWhole,
  wield_level_2: maybeWhole,
  wield_type_3: maybeWhole,
  wield_skill_3: maybeWhole,
  wield_level_3: maybeWhole,
  wield_type_4: maybeWhole,
  wield_skill_4: maybeWhole,
  wield_level_4: maybeWhole,
  character_level: whole.describe("Level that whoever wields it needs; 0 where it asks for none."),
  lore_requirement: maybeWhole,
  activation_skill: maybeWhole,
  activation_level: maybeWhole,
  allegiance_rank: maybeWhole,
  heritage: maybeWhole,
  use_skill: maybeWhole,
  use_level: maybeWhole,
  equip_skill: maybeText.describe("Name of the skill that wields it."),
};

/** Table `inventory.item_enhancements`. */
export const enhancementFields = {
  material: maybeWhole,
  material_name: maybeText,
  workmanship: maybeNumber.describe("1 to 10; of salvage the mean of what went into the bag."),
  tinks: maybeWhole.describe("0 for whatever is appraised and was never tinkered."),
  imbue: maybeWhole.describe("Bits."),
  imbue_names: z.array(z.string()),
  item_set: maybeWhole,
  set_name: maybeText,
  spellcraft: maybeWhole,
  mana_cur: maybeWhole,
  mana_max: maybeWhole,
  mana_cost: maybeWhole,
  mana_rate: maybeNumber.describe("Seconds a point of mana lasts."),
  item_level: maybeWhole.describe(
    "Of aetheria, cloaks and the like: the level it has reached, as far as it is known.",
  ),
  item_level_max: maybeWhole,
  num_items_in_material: maybeWhole,
  cloak_proc: maybeWhole,
  cantrips: whole.describe("Different cantrips it carries."),
  minor_cantrips: whole,
  moderate_cantrips: whole,
  major_cantrips: whole,
  epic_cantrips: whole,
  legendary_cantrips: whole,
};

/** Table `inventory.item_ratings`, but for its total. */
export const ratingFields = {
  damage: maybeWhole,
  damage_resist: maybeWhole,
  crit: maybeWhole,
  crit_resist: maybeWhole,
  crit_damage: maybeWhole,
  crit_damage_resist: maybeWhole,
  heal_boost: maybeWhole,
  vitality: maybeWhole,
  nether_resist: maybeWhole,
  life_resist: maybeWhole,
  pk_damage: maybeWhole,
  pk_damage_resist: maybeWhole,
  overpower: maybeWhole,
  overpower_resist: maybeWhole,
};

/** Table `inventory.item_spells`. */
export const itemSpell = z.object({
  spell_id: whole,
  name: maybeText,
  family: maybeText.describe("Of spells that do the same, such as strength or impenetrability."),
  tier: maybeWhole.describe("1 to 8: spell level; 12 Minor, 14 Moderate, 16 Major, 17 Epic, 18 Legendary."),
  is_active: z.boolean().describe("In force on the item now, not one of its own."),
});
export type ItemSpell = z.infer<typeof itemSpell>;

const itemParts = {
  combat: z.object(combatFields).nullable(),
  requirements: z.object(requirementFields).nullable(),
  enhancements: z.object(enhancementFields).nullable(),
  ratings: z.object({ ...ratingFields, total: whole.describe("Of the eight gear ratings.") }).nullable(),
  spells: z.array(itemSpell),
};

/** One item of somebody's inventory. Parts of which nothing is known are null. */
export const inventoryItem = z.object({
  character_name: name.describe("Who has it."),
  ...itemFields,
  updated_at: time.describe("When something about it last changed here."),
  moved_at: time.nullable().describe("When it last changed hands."),
  ...itemParts,
});
export type InventoryItem = z.infer<typeof inventoryItem>;
