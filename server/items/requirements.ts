import { INT_KEYS } from "@/server/facts/property-keys";
import { skillName } from "@/server/facts/skills";
import { WIELD_TYPE } from "@/server/facts/wield-requirements";
import type { DerivedItem } from "./derived-item";
import type { Properties } from "./read-properties";

export type Requirements = NonNullable<DerivedItem["requirements"]>;

/** Columns of `item_requirements`. */
export function requirementsOf(properties: Properties, weaponSkill: number | null): Requirements {
  const first = firstRequirement(properties);
  const requirements: Requirements = {
    wield_type: first.type,
    wield_skill: first.skill,
    wield_level: first.level,
    wield_type_2: properties.int(INT_KEYS.wieldType2),
    wield_skill_2: properties.int(INT_KEYS.wieldSkill2),
    wield_level_2: properties.int(INT_KEYS.wieldLevel2),
    wield_type_3: properties.int(INT_KEYS.wieldType3),
    wield_skill_3: properties.int(INT_KEYS.wieldSkill3),
    wield_level_3: properties.int(INT_KEYS.wieldLevel3),
    wield_type_4: properties.int(INT_KEYS.wieldType4),
    wield_skill_4: properties.int(INT_KEYS.wieldSkill4),
    wield_level_4: properties.int(INT_KEYS.wieldLevel4),
    character_level: 0,
    lore_requirement: properties.int(INT_KEYS.loreRequirement, "LoreRequirement"),
    activation_skill: properties.id(INT_KEYS.activationSkill),
    activation_level: properties.int(INT_KEYS.activationLevel),
    allegiance_rank: properties.int(INT_KEYS.allegianceRank),
    heritage: properties.id(INT_KEYS.heritage),
    use_skill: properties.id(INT_KEYS.useSkill),
    use_level: properties.int(INT_KEYS.useLevel),
    equip_skill: weaponSkill === null ? properties.said("EquipSkill") : skillName(weaponSkill),
  };
  requirements.character_level = Math.max(
    levelAskedBy(requirements.wield_type, requirements.wield_level),
    levelAskedBy(requirements.wield_type_2, requirements.wield_level_2),
    levelAskedBy(requirements.wield_type_3, requirements.wield_level_3),
    levelAskedBy(requirements.wield_type_4, requirements.wield_level_4),
  );
  return requirements;
}

interface Requirement {
  type: number | null;
  skill: number | null;
  level: number | null;
}

/** Of the first one some plugins write only what it asks: a level of the character, or of a skill that they do not name. */
function firstRequirement(properties: Properties): Requirement {
  const type = properties.int(INT_KEYS.wieldType);
  const skill = properties.int(INT_KEYS.wieldSkill);
  const level = properties.int(INT_KEYS.wieldLevel);
  if (type !== null || skill !== null || level !== null) return { type, skill, level };
  const wieldLevel = properties.int([], "WieldLevel");
  if (wieldLevel !== null) return { type: WIELD_TYPE.level, skill: 1, level: wieldLevel };
  return { type: null, skill: null, level: properties.int([], "SkillLevel") };
}

function levelAskedBy(type: number | null, level: number | null): number {
  return type === WIELD_TYPE.level ? Math.max(0, level ?? 0) : 0;
}
