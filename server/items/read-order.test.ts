import { describe, expect, it } from "vitest";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { deriveItem } from "./derive-item";

/** A column by its part, the keys it is read from in their order, and the field by name behind them. */
type Row = [column: string, keys: number[], getter?: string];

const ints: Row[] = [
  ["item.wcid", [218103808]],
  ["item.icon", [218103809]],
  ["item.icon_overlay", [218103849]],
  ["item.icon_underlay", [218103850]],
  ["item.value", [19], "Value"],
  ["item.burden", [5], "Burden"],
  ["item.container_id", [218103810]],
  ["item.slot", [231735296, 218103817]],
  ["item.stack_count", [218103814, 12]],
  ["item.stack_max", [218103815, 11]],
  ["item.current_wielded_location", [10]],
  ["item.equip_slots", [218103822, 9]],
  ["item.coverage", [218103821, 4]],
  ["item.items_capacity", [218103812, 6]],
  ["item.containers_capacity", [218103813, 7]],
  ["item.bonded", [33]],
  ["item.rare_id", [17]],
  ["item.structure", [92]],
  ["item.max_structure", [91]],
  ["wielder_id", [218103818]],
  ["combat.armor_level", [28], "ArmorLevel"],
  ["combat.max_damage", [218103842, 44], "MaxDamage"],
  ["combat.damage_type", [218103841, 45]],
  ["combat.weapon_skill", [218103840, 48], "EquipSkill"],
  ["combat.weapon_mastery", [353], "Mastery"],
  ["combat.weapon_speed", [218103839, 49]],
  ["combat.elemental_damage_bonus", [204], "ElementalDmgBonus"],
  ["combat.slayer_type", [166]],
  ["combat.cleaving", [292]],
  ["requirements.wield_type", [158]],
  ["requirements.wield_skill", [159]],
  ["requirements.wield_level", [160], "SkillLevel"],
  ["requirements.wield_type_2", [270]],
  ["requirements.wield_skill_2", [271]],
  ["requirements.wield_level_2", [272]],
  ["requirements.wield_type_3", [273]],
  ["requirements.wield_skill_3", [274]],
  ["requirements.wield_level_3", [275]],
  ["requirements.wield_type_4", [276]],
  ["requirements.wield_skill_4", [277]],
  ["requirements.wield_level_4", [278]],
  ["requirements.lore_requirement", [109], "LoreRequirement"],
  ["requirements.activation_skill", [176]],
  ["requirements.activation_level", [115]],
  ["requirements.allegiance_rank", [110]],
  ["requirements.heritage", [188]],
  ["requirements.use_skill", [366]],
  ["requirements.use_level", [367]],
  ["enhancements.material", [131], "Material"],
  ["enhancements.workmanship", [105], "Workmanship"],
  ["enhancements.tinks", [171], "Tinks"],
  ["enhancements.item_set", [265], "ItemSet"],
  ["enhancements.spellcraft", [106]],
  ["enhancements.mana_cur", [107]],
  ["enhancements.mana_max", [108]],
  ["enhancements.mana_cost", [117]],
  ["enhancements.item_level_max", [319]],
  ["enhancements.num_items_in_material", [170]],
  ["enhancements.cloak_proc", [352]],
  ["ratings.damage", [370], "DamRating"],
  ["ratings.damage_resist", [371], "DamResistRating"],
  ["ratings.crit", [372], "CritRating"],
  ["ratings.crit_resist", [373], "CritResistRating"],
  ["ratings.crit_damage", [374], "CritDamRating"],
  ["ratings.crit_damage_resist", [375], "CritDamResistRating"],
  ["ratings.heal_boost", [376], "HealBoostRating"],
  ["ratings.vitality", [379], "VitalityRating"],
  ["ratings.nether_resist", [377]],
  ["ratings.life_resist", [378]],
  ["ratings.pk_damage", [383]],
  ["ratings.pk_damage_resist", [384]],
  ["ratings.overpower", [388]],
  ["ratings.overpower_resist", [389]],
];

const doubles: Row[] = [
  ["combat.variance", [167772171, 22], "Variance"],
  ["combat.damage_bonus", [167772174, 63], "DamageBonus"],
  ["combat.elemental_damage_vs_monsters", [152], "ElementalDamageVersusMonsters"],
  ["combat.attack_bonus", [167772172, 62], "AttackBonus"],
  ["combat.melee_defense_bonus", [29], "MeleeDefenseBonus"],
  ["combat.missile_defense_bonus", [149], "MissileDBonus"],
  ["combat.magic_defense_bonus", [150], "MagicDBonus"],
  ["combat.mana_conversion_bonus", [144], "ManaCBonus"],
  ["combat.crit_multiplier", [136]],
  ["combat.crit_frequency", [147]],
  ["combat.prot_slash", [167772160, 13]],
  ["combat.prot_pierce", [167772161, 14]],
  ["combat.prot_bludgeon", [167772162, 15]],
  ["combat.prot_acid", [167772163, 18]],
  ["combat.prot_lightning", [167772164, 19]],
  ["combat.prot_fire", [167772165, 17]],
  ["combat.prot_cold", [167772166, 16]],
  ["combat.prot_nether", [165]],
];

type Bag = "IntValues" | "DoubleValues";
const rows: [Bag, Row][] = [
  ...ints.map((row): [Bag, Row] => ["IntValues", row]),
  ...doubles.map((row): [Bag, Row] => ["DoubleValues", row]),
];
const cases = rows.map(([bag, [column, keys, getter]]): [string, Bag, number[], string | undefined] => [
  column,
  bag,
  keys,
  getter,
]);

/** Values that every column takes, each other than the next. */
const VALUE = 7;
const OTHER = 11;

describe("each column", () => {
  it.each(cases)("%s takes each of its keys where it is alone", (column, bag, keys) => {
    for (const key of keys) {
      expect(read(column, { [bag]: { [key]: VALUE } })).toBe(VALUE);
      expect(read(column, { [bag]: { [key]: ` ${VALUE}.0 ` } }), "as text").toBe(VALUE);
    }
  });

  it.each(cases.filter(([, , keys]) => keys.length > 1))("%s prefers its first key", (column, bag, keys) => {
    const [first = 0, second = 0] = keys;
    expect(read(column, { [bag]: { [first]: VALUE, [second]: OTHER } })).toBe(VALUE);
  });

  it.each(cases.filter(([, , keys]) => keys.length > 1))(
    "%s takes its second key where the first holds nothing that can be read",
    (column, bag, keys) => {
      const [first = 0, second = 0] = keys;
      for (const unreadable of [null, "many", 1e300, Number.NaN, {}])
        expect(read(column, { [bag]: { [first]: unreadable, [second]: VALUE } })).toBe(VALUE);
    },
  );

  it.each(cases.flatMap(([column, bag, keys, getter]) => (getter ? [{ column, bag, keys, getter }] : [])))(
    "$column is read from $getter where the bags say nothing, and from no -1",
    ({ column, bag, keys: [key = 0], getter }) => {
      expect(read(column, { [getter]: VALUE })).toBe(VALUE);
      expect(read(column, { [getter]: String(VALUE), [bag]: { [key]: null } })).toBe(VALUE);
      expect(read(column, { [getter]: OTHER, [bag]: { [key]: VALUE } })).toBe(VALUE);
      const absent = read(column, {});
      expect(read(column, { [getter]: -1 })).toBe(absent);
      expect(read(column, { [getter]: null })).toBe(absent);
    },
  );

  it.each(cases.filter(([, bag]) => bag === "IntValues"))(
    "%s is also read from LongKeys",
    (column, _, [key = 0]) => {
      expect(read(column, { LongKeys: { [key]: VALUE } })).toBe(VALUE);
      expect(read(column, { LongKeys: { [key]: OTHER }, IntValues: { [key]: VALUE } })).toBe(VALUE);
    },
  );
});

describe("what is named instead of numbered", () => {
  it.each([
    ["enhancements.material", { Material: "Steel" }, 64],
    ["enhancements.material", { Material: "Unobtainium" }, null],
    ["enhancements.material_name", { Material: "steel" }, "Steel"],
    ["enhancements.item_set", { ItemSet: "Soldier's Set" }, 13],
    ["enhancements.item_set", { ItemSet: "Weave of Light Weapons" }, 53],
    ["combat.weapon_skill", { EquipSkill: "Heavy Weapons" }, 44],
    ["requirements.equip_skill", { EquipSkill: "Void" }, "Void"],
    ["combat.weapon_mastery", { Mastery: "Axe" }, 3],
    ["enhancements.imbue", { Imbue: "CS MeleeImbue" }, 0x401],
    ["enhancements.imbue", { Imbue: "constructor" }, null],
    ["item.name", { Name: "Celdon Breastplate" }, "Celdon Breastplate"],
    ["item.name", { Name: "Other", StringValues: { 1: "Celdon Breastplate" } }, "Celdon Breastplate"],
    ["item.name", { Name: -1 }, null],
    ["item.object_class", { ObjectClass: "WandStaffOrb" }, 31],
    ["item.object_class", { ObjectClass: "31" }, 31],
    ["item.object_class", { ObjectClass: 43 }, 0],
    ["item.object_class", { ObjectClass: -1 }, 0],
    ["item.object_class", { ObjectClass: null }, 0],
  ])("%s of %j is %j", (column, fields, value) => {
    expect(read(column, fields)).toBe(value);
  });

  it("a level of the character that is told by name is the first requirement", () => {
    expect(read("requirements.wield_type", { WieldLevel: 180, SkillLevel: -1 })).toBe(7);
    expect(read("requirements.character_level", { WieldLevel: 180 })).toBe(180);
    expect(read("requirements.wield_type", { SkillLevel: 400, WieldLevel: -1 })).toBeNull();
    expect(read("requirements.character_level", { SkillLevel: 400 })).toBe(0);
  });
});

/** One column of a weapon that was appraised, by `part.column`. */
function read(column: string, fields: object): unknown {
  const raw = { Id: 1, ObjectClass: OBJECT_CLASS.meleeWeapon, HasIdData: true, ...fields };
  let value: unknown = deriveItem(raw);
  for (const name of column.split("."))
    value = typeof value === "object" && value !== null ? new Map(Object.entries(value)).get(name) : null;
  return value;
}
