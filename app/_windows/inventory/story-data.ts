import { combat, enhancements, item, ratings } from "@/app/_items/test/item";
import type { StoryTime } from "@/app/stories/story";
import type { FoundItems, Inventory } from "@/server/contract/http/inventory";
import type { InventoryItem } from "@/server/contract/http/items";
import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { wearSlotsOf } from "@/server/facts/wear-slots";

export const HERO = "Larsson";

const PACK = 9_001;

const spell = (spell_id: number, name: string, family: string, tier: number) => ({
  spell_id,
  name,
  family,
  tier,
  is_active: false,
});

/** A piece of armor, worn where it can be. */
function armor(id: number, name: string, equip: number, level: number, fields: Partial<InventoryItem> = {}) {
  return item({
    item_id: id,
    name,
    full_name: `Steel ${name}`,
    object_class: OBJECT_CLASS.armor,
    value: 18_000 + level * 30,
    burden: 600 + level,
    equip_slots: equip,
    current_wielded_location: equip,
    wear_slots: wearSlotsOf(equip, 0),
    combat: combat({ armor_level: level, starting_armor_level: level }),
    enhancements: enhancements({
      material: 64,
      material_name: "Steel",
      workmanship: 8,
      mana_cur: 812,
      mana_max: 2_100,
    }),
    ratings: ratings({ crit_damage: 2, damage: 1, total: 3 }),
    spells: [spell(6_105, "Legendary Strength", "strength", 18)],
    ...fields,
  });
}

const worn: readonly InventoryItem[] = [
  armor(1, "Celdon Breastplate", EQUIP.chest, 412),
  armor(2, "Celdon Girth", EQUIP.abdomen, 398),
  armor(3, "Celdon Sleeves", EQUIP.upperArms | EQUIP.lowerArms, 401, { spells: [] }),
  armor(4, "Celdon Leggings", EQUIP.upperLegs | EQUIP.lowerLegs, 405),
  armor(5, "Sollerets", EQUIP.feet, 377),
  armor(6, "Amuli Gauntlets", EQUIP.hands, 366),
  armor(7, "Armet", EQUIP.head, 390),
  item({
    item_id: 8,
    name: "Isparian Flame Staff",
    full_name: "Isparian Flame Staff",
    object_class: OBJECT_CLASS.wandStaffOrb,
    equip_slots: EQUIP.held,
    current_wielded_location: EQUIP.held,
    value: 12_000,
    burden: 250,
    combat: combat({ elemental_damage_vs_monsters: 1.18, damage_type: 16, melee_defense_bonus: 1.2 }),
  }),
];

const carried: readonly InventoryItem[] = [
  item({
    item_id: PACK,
    name: "Pack",
    full_name: "Pack",
    object_class: OBJECT_CLASS.container,
    items_capacity: 24,
    slot: 0,
  }),
  item({
    item_id: 20,
    name: "Prismatic Taper",
    full_name: "Prismatic Taper",
    object_class: OBJECT_CLASS.spellComponent,
    stack_count: 1_830,
    stack_max: 1_000,
    burden: 1_830,
    value: 9_150,
    slot: 1,
  }),
  item({
    item_id: 21,
    name: "Trade Note (250,000)",
    full_name: "Trade Note (250,000)",
    object_class: OBJECT_CLASS.tradeNote,
    stack_count: 12,
    stack_max: 100,
    value: 3_000_000,
    slot: 2,
  }),
  item({
    item_id: 22,
    name: "Healing Kit",
    full_name: "Treated Healing Kit",
    object_class: OBJECT_CLASS.healingKit,
    structure: 31,
    max_structure: 50,
    burden: 20,
    slot: 3,
  }),
  item({
    item_id: 23,
    name: "Mana Stone",
    full_name: "Massive Mana Charge",
    object_class: OBJECT_CLASS.manaStone,
    stack_count: 6,
    stack_max: 25,
    burden: 60,
    slot: 4,
  }),
  armor(24, "Koujia Breastplate", EQUIP.chest, 350, {
    current_wielded_location: 0,
    container_id: PACK,
    slot: 0,
  }),
  armor(25, "Yoroi Girth", EQUIP.abdomen, 341, {
    current_wielded_location: 0,
    container_id: PACK,
    slot: 1,
    has_id_data: false,
    combat: null,
    enhancements: null,
    ratings: null,
    spells: [],
  }),
  item({
    item_id: 26,
    name: "Pearl of Blood Drinking",
    full_name: "Pearl of Blood Drinking",
    object_class: OBJECT_CLASS.gem,
    rare_id: 214,
    value: 0,
    slot: 2,
    container_id: PACK,
  }),
];

const everything = [...worn, ...carried];

export function inventory(time: StoryTime, fields: Partial<Inventory> = {}, secondsAgo = 95): Inventory {
  const items = fields.items ?? everything;
  return {
    character_name: HERO,
    version: 41,
    item_count: items.length,
    updated_at: time.ago(secondsAgo),
    snapshot_at: time.ago(secondsAgo + 8_000),
    ...fields,
    items: [...items],
  };
}

/** More than anybody carries. */
export function hoard(): InventoryItem[] {
  const pack = (at: number) => 50_000 + at;
  return Array.from({ length: 5_200 }, (_, at) =>
    at < 7
      ? item({
          item_id: pack(at),
          name: "Pack",
          full_name: "Pack",
          object_class: OBJECT_CLASS.container,
          items_capacity: 102,
          slot: at,
        })
      : item({
          item_id: at,
          name: `Salvaged Steel (${1 + (at % 100)})`,
          full_name: `Salvaged Steel (${1 + (at % 100)})`,
          object_class: OBJECT_CLASS.salvage,
          container_id: pack(at % 7),
          slot: Math.floor(at / 7),
          value: at * 3,
          burden: 5 + (at % 40),
        }),
  );
}

/** What a search finds: those of `items`, and `total` of them in all. */
export function found(items: readonly InventoryItem[], total: number): FoundItems {
  return { items: [...items], total, next_cursor: null };
}

export const breastplates = everything.filter(({ full_name }) => full_name.includes("Breastplate"));
