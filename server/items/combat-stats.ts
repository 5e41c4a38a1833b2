import type { ItemSpell } from "@/server/contract/http/items";
import { creatureTypeName } from "@/server/facts/creature-types";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { DOUBLE_KEYS, INT_KEYS } from "@/server/facts/property-keys";
import { startingArmorLevel } from "./armor-level";
import type { DerivedItem } from "./derived-item";
import { hasValues } from "./has-values";
import { weaponMasteryOfName } from "./names";
import type { Properties } from "./read-properties";
import { meleeDamage, missileDamage } from "./weapon-damage";

/** What the figures of armor and weapons follow from, besides its own columns. */
export interface Making {
  objectClass: number;
  isAppraised: boolean;
  material: number | null;
  tinks: number | null;
  isImbued: boolean;
  weaponSkill: number | null;
  spells: readonly ItemSpell[];
}

type CombatStats = NonNullable<DerivedItem["combat"]>;

/** Columns of `item_combat_stats`; null where none has a value. */
export function combatStatsOf(properties: Properties, making: Making): CombatStats | null {
  const armorLevel = properties.int(INT_KEYS.armorLevel, "ArmorLevel");
  const slayer = properties.id(INT_KEYS.slayerType);
  const stats: CombatStats = {
    armor_level: armorLevel,
    starting_armor_level: armorLevel === null ? null : startingArmorLevel({ ...making, armorLevel }),
    max_damage: properties.int(INT_KEYS.maxDamage, "MaxDamage"),
    damage_type: properties.int(INT_KEYS.damageType),
    weapon_skill: making.weaponSkill,
    weapon_mastery: properties.id(INT_KEYS.weaponMastery) ?? weaponMasteryOfName(properties.said("Mastery")),
    weapon_speed: properties.int(INT_KEYS.weaponSpeed),
    variance: properties.double(DOUBLE_KEYS.variance, "Variance"),
    damage_bonus: properties.double(DOUBLE_KEYS.damageBonus, "DamageBonus"),
    elemental_damage_bonus: properties.int(INT_KEYS.elementalDamageBonus, "ElementalDmgBonus"),
    elemental_damage_vs_monsters: properties.double(
      DOUBLE_KEYS.elementalDamageVersusMonsters,
      "ElementalDamageVersusMonsters",
    ),
    attack_bonus: properties.double(DOUBLE_KEYS.attackBonus, "AttackBonus"),
    melee_defense_bonus: properties.double(DOUBLE_KEYS.meleeDefenseBonus, "MeleeDefenseBonus"),
    missile_defense_bonus: properties.double(DOUBLE_KEYS.missileDefenseBonus, "MissileDBonus"),
    magic_defense_bonus: properties.double(DOUBLE_KEYS.magicDefenseBonus, "MagicDBonus"),
    mana_conversion_bonus: properties.double(DOUBLE_KEYS.manaConversionBonus, "ManaCBonus"),
    crit_multiplier: properties.double(DOUBLE_KEYS.critMultiplier),
    crit_frequency: properties.double(DOUBLE_KEYS.critFrequency),
    slayer_type: slayer,
    slayer_name: slayer === null ? null : creatureTypeName(slayer),
    cleaving: properties.int(INT_KEYS.cleaving),
    prot_slash: properties.double(DOUBLE_KEYS.protSlash),
    prot_pierce: properties.double(DOUBLE_KEYS.protPierce),
    prot_bludgeon: properties.double(DOUBLE_KEYS.protBludgeon),
    prot_acid: properties.double(DOUBLE_KEYS.protAcid),
    prot_lightning: properties.double(DOUBLE_KEYS.protLightning),
    prot_fire: properties.double(DOUBLE_KEYS.protFire),
    prot_cold: properties.double(DOUBLE_KEYS.protCold),
    prot_nether: properties.double(DOUBLE_KEYS.protNether),
    damage_over_time: null,
    missile_damage: null,
  };
  addDamageFigures(stats, making);
  return hasValues(stats) ? stats : null;
}

function addDamageFigures(stats: CombatStats, making: Making): void {
  const { max_damage: maxDamage, variance, damage_bonus: damageBonus } = stats;
  const { isAppraised, spells } = making;
  if (making.objectClass === OBJECT_CLASS.meleeWeapon && maxDamage !== null && variance !== null)
    stats.damage_over_time = meleeDamage({ ...making, maxDamage, variance });
  if (making.objectClass !== OBJECT_CLASS.missileWeapon || damageBonus === null) return;
  // An appraisal lists all there is: a bow without a damage or an element of its own has 0 of it.
  const elementalDamageBonus = stats.elemental_damage_bonus ?? (isAppraised ? 0 : null);
  const ownDamage = maxDamage ?? (isAppraised ? 0 : null);
  if (elementalDamageBonus === null || ownDamage === null) return;
  stats.missile_damage = missileDamage({ maxDamage: ownDamage, damageBonus, elementalDamageBonus, spells });
}
