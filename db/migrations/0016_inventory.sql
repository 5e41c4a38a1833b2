-- What every character carries, one row an item, and what is derived of it in a table each. An item is with one
-- character at a time: the newest sighting owns it. The parts of an item have no foreign keys: checking thirty thousand
-- of them was a quarter of the time in which an inventory of five thousand items is stored, and one place deletes items.

CREATE SCHEMA IF NOT EXISTS inventory;
REVOKE ALL ON SCHEMA inventory FROM PUBLIC;

CREATE TABLE IF NOT EXISTS inventory.inventories (
  character_name text PRIMARY KEY,
  version bigint NOT NULL,
  object_id bigint,
  item_count integer NOT NULL,
  snapshot_at timestamptz,
  received_at timestamptz NOT NULL
);

CREATE TABLE IF NOT EXISTS inventory.items (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  character_name text NOT NULL,
  item_id bigint NOT NULL,
  name text,
  full_name text NOT NULL,
  search_name text NOT NULL,
  object_class smallint NOT NULL,
  wcid integer,
  icon integer,
  icon_overlay integer,
  icon_underlay integer,
  value integer,
  burden integer,
  has_id_data boolean NOT NULL,
  last_id_time integer,
  container_id bigint NOT NULL DEFAULT 0,
  slot integer,
  stack_count integer NOT NULL DEFAULT 1,
  stack_max integer NOT NULL DEFAULT 1,
  current_wielded_location bigint NOT NULL DEFAULT 0,
  equip_slots bigint NOT NULL DEFAULT 0,
  coverage bigint NOT NULL DEFAULT 0,
  wear_slots integer NOT NULL DEFAULT 0,
  reduces_to integer NOT NULL DEFAULT 0,
  items_capacity integer,
  containers_capacity integer,
  bonded smallint,
  attuned boolean,
  rare_id integer,
  structure integer,
  max_structure integer,
  content_hash text,
  updated_at timestamptz NOT NULL,
  moved_at timestamptz
);
CREATE UNIQUE INDEX IF NOT EXISTS items_item ON inventory.items (item_id);
CREATE INDEX IF NOT EXISTS items_character ON inventory.items (character_name);

CREATE TABLE IF NOT EXISTS inventory.item_combat_stats (
  item bigint PRIMARY KEY,
  armor_level integer,
  starting_armor_level integer,
  max_damage integer,
  damage_type integer,
  weapon_skill integer,
  weapon_mastery integer,
  weapon_speed integer,
  variance real,
  damage_bonus real,
  elemental_damage_bonus integer,
  elemental_damage_vs_monsters real,
  attack_bonus real,
  melee_defense_bonus real,
  missile_defense_bonus real,
  magic_defense_bonus real,
  mana_conversion_bonus real,
  crit_multiplier real,
  crit_frequency real,
  slayer_type integer,
  slayer_name text,
  cleaving integer,
  prot_slash real,
  prot_pierce real,
  prot_bludgeon real,
  prot_acid real,
  prot_lightning real,
  prot_fire real,
  prot_cold real,
  prot_nether real,
  damage_over_time real,
  missile_damage real
);

CREATE TABLE IF NOT EXISTS inventory.item_requirements (
  item bigint PRIMARY KEY,
  wield_type integer,
  wield_skill integer,
  wield_level integer,
  wield_type_2 integer,
  wield_skill_2 integer,
  wield_level_2 integer,
  wield_type_3 integer,
  wield_skill_3 integer,
  wield_level_3 integer,
  wield_type_4 integer,
  wield_skill_4 integer,
  wield_level_4 integer,
  character_level integer NOT NULL DEFAULT 0,
  lore_requirement integer,
  activation_skill integer,
  activation_level integer,
  allegiance_rank integer,
  heritage integer,
  use_skill integer,
  use_level integer,
  equip_skill text
);

CREATE TABLE IF NOT EXISTS inventory.item_enhancements (
  item bigint PRIMARY KEY,
  material integer,
  material_name text,
  workmanship real,
  tinks integer,
  imbue bigint,
  imbue_names text[] NOT NULL DEFAULT '{}',
  item_set integer,
  set_name text,
  spellcraft integer,
  mana_cur integer,
  mana_max integer,
  mana_cost integer,
  mana_rate real,
  item_level integer,
  item_level_max integer,
  num_items_in_material integer,
  cloak_proc integer,
  cantrips smallint NOT NULL DEFAULT 0,
  minor_cantrips smallint NOT NULL DEFAULT 0,
  moderate_cantrips smallint NOT NULL DEFAULT 0,
  major_cantrips smallint NOT NULL DEFAULT 0,
  epic_cantrips smallint NOT NULL DEFAULT 0,
  legendary_cantrips smallint NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS inventory.item_ratings (
  item bigint PRIMARY KEY,
  damage integer,
  damage_resist integer,
  crit integer,
  crit_resist integer,
  crit_damage integer,
  crit_damage_resist integer,
  heal_boost integer,
  vitality integer,
  nether_resist integer,
  life_resist integer,
  pk_damage integer,
  pk_damage_resist integer,
  overpower integer,
  overpower_resist integer,
  total integer NOT NULL GENERATED ALWAYS AS (
    coalesce(damage, 0) + coalesce(damage_resist, 0) + coalesce(crit, 0) + coalesce(crit_resist, 0)
    + coalesce(crit_damage, 0) + coalesce(crit_damage_resist, 0) + coalesce(heal_boost, 0) + coalesce(vitality, 0)
  ) STORED
);

CREATE TABLE IF NOT EXISTS inventory.item_spells (
  item bigint NOT NULL,
  spell_id integer NOT NULL,
  is_active boolean NOT NULL,
  name text,
  family text,
  tier smallint
);
CREATE INDEX IF NOT EXISTS item_spells_item ON inventory.item_spells (item);
CREATE INDEX IF NOT EXISTS item_spells_spell ON inventory.item_spells (spell_id, item) WHERE NOT is_active;

-- What searches ask of an item, side by side: a search reads this one narrow table and joins nothing. Made anew from the
-- other tables with every change of an item, in the same transaction. What is asked for most comes first: a row is taken
-- apart up to the last column that is read.
CREATE TABLE IF NOT EXISTS inventory.item_search (
  item bigint PRIMARY KEY,
  character_name text NOT NULL,
  search_name text NOT NULL,
  current_wielded_location bigint NOT NULL,
  object_class smallint NOT NULL,
  wear_slots integer NOT NULL,
  reduces_to integer NOT NULL,
  value integer,
  armor_level integer,
  character_level integer,
  cantrips smallint,
  legendary_cantrips smallint,
  epic_cantrips smallint,
  item_set integer,
  material integer,
  tinks integer,
  rating_total integer,
  workmanship real,
  max_damage integer,
  calculated_damage real,
  burden integer,
  major_cantrips smallint,
  minor_cantrips smallint,
  moderate_cantrips smallint,
  mana_cur integer,
  spellcraft integer,
  lore_requirement integer,
  updated_at timestamptz NOT NULL,
  moved_at timestamptz,
  stack_count integer NOT NULL,
  structure integer,
  rare_id integer,
  bonded smallint,
  equip_slots bigint NOT NULL,
  coverage bigint NOT NULL,
  attuned boolean,
  has_id_data boolean NOT NULL,
  starting_armor_level integer,
  damage_type integer,
  variance real,
  damage_bonus real,
  elemental_damage_bonus integer,
  elemental_damage_vs_monsters real,
  attack_bonus real,
  melee_defense_bonus real,
  missile_defense_bonus real,
  magic_defense_bonus real,
  mana_conversion_bonus real,
  weapon_skill integer,
  slayer_type integer,
  material_name text,
  imbue bigint,
  set_name text,
  item_level integer,
  item_level_max integer,
  rating_damage integer,
  rating_damage_resist integer,
  rating_crit integer,
  rating_crit_resist integer,
  rating_crit_damage integer,
  rating_crit_damage_resist integer,
  rating_heal_boost integer,
  rating_vitality integer
);

CREATE TABLE IF NOT EXISTS inventory.item_raw_data (
  item bigint PRIMARY KEY,
  int_values jsonb NOT NULL,
  double_values jsonb NOT NULL,
  string_values jsonb NOT NULL,
  bool_values jsonb NOT NULL,
  original jsonb NOT NULL
);

-- Without `to_character` an item has only left somebody; the next sighting completes the row.
CREATE TABLE IF NOT EXISTS inventory.item_moves (
  item_id bigint NOT NULL,
  moved_at timestamptz NOT NULL,
  from_character text NOT NULL,
  to_character text,
  name text NOT NULL,
  PRIMARY KEY (item_id, moved_at, from_character)
);
CREATE INDEX IF NOT EXISTS item_moves_left ON inventory.item_moves (moved_at) WHERE to_character IS NULL;

CREATE TABLE IF NOT EXISTS saved_searches (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  name text NOT NULL,
  query text NOT NULL,
  sort text,
  "order" text,
  is_shared boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX IF NOT EXISTS saved_searches_name ON saved_searches (user_id, lower(name));
