import type { InventoryItem } from "@/server/contract/http/items";
import { damageTypeNames } from "@/server/facts/damage-types";
import { skillName } from "@/server/facts/skills";
import { weaponMasteryName } from "@/server/facts/wield-requirements";
import { type Fact, factAboveZero, factOf } from "./fact";
import { elementColor } from "./item-color";
import { damageRange, factorFigure, percentOfFactor, percentOfShare } from "./item-figures";

type Combat = NonNullable<InventoryItem["combat"]>;

/** What a weapon or caster does, and what it adds to whoever holds it. */
export function weaponFacts(combat: Combat, equipSkill: string | null): readonly Fact[] {
  const { variance, weapon_skill: skill, weapon_mastery: mastery } = combat;
  return [
    ...factOf("Skill", equipSkill ?? (skill ? (skillName(skill) ?? `Skill ${skill}`) : null)),
    ...factOf("Mastery", mastery ? (weaponMasteryName(mastery) ?? `Mastery ${mastery}`) : null),
    ...factOf("Damage", damageWords(combat), elementColor(combat.damage_type ?? 0)),
    ...factOf("Variance", variance === null ? null : factorFigure(variance)),
    ...factOf("Speed", combat.weapon_speed),
    ...factOf("Damage bonus", unlessNone(percentOfFactor(combat.damage_bonus))),
    ...factAboveZero("Elemental damage bonus", combat.elemental_damage_bonus),
    ...factOf("Damage to monsters", unlessNone(percentOfFactor(combat.elemental_damage_vs_monsters))),
    ...factOf("Attack", unlessNone(percentOfFactor(combat.attack_bonus))),
    ...factOf("Melee defense", unlessNone(percentOfFactor(combat.melee_defense_bonus))),
    ...factOf("Missile defense", unlessNone(percentOfFactor(combat.missile_defense_bonus))),
    ...factOf("Magic defense", unlessNone(percentOfFactor(combat.magic_defense_bonus))),
    ...factOf("Mana conversion", unlessNone(percentOfShare(combat.mana_conversion_bonus))),
    ...factOf(
      "Crit multiplier",
      combat.crit_multiplier === null ? null : factorFigure(combat.crit_multiplier),
    ),
    ...factOf("Crit chance", unlessNone(percentOfShare(combat.crit_frequency))),
    ...factOf("Slayer", slayerWords(combat)),
    ...factAboveZero("Cleaves", combat.cleaving),
    ...factOf("Mean hit, tinkered", figure(combat.damage_over_time)),
    ...factOf("Most damage, buffed", figure(combat.missile_damage)),
  ];
}

/** `20–36 Slash/Pierce`; null where it does no damage of its own. */
export function damageWords({ max_damage: max, variance, damage_type: bits }: Combat): string | null {
  const kinds = damageTypeNames(bits ?? 0).join("/");
  if (max === null || max <= 0) return kinds === "" ? null : kinds;
  return `${damageRange(max, variance)} ${kinds}`.trim();
}

function slayerWords({ slayer_name, slayer_type }: Combat): string | null {
  if (slayer_name !== null) return slayer_name;
  return slayer_type ? `Creature type ${slayer_type}` : null;
}

function figure(value: number | null): string | null {
  return value === null ? null : value.toFixed(1);
}

/** A bonus of nothing is no bonus. */
function unlessNone(percent: string | null): string | null {
  return percent === null || /^\+0\D/.test(percent) ? null : percent;
}
