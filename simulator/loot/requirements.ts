import { WIELD_TYPE } from "@/server/facts/wield-requirements";
import { INT, type Property } from "./item";

/** Character level that whoever wears it must have; 0 asks for none. */
export function levelRequirement(level: number): Property[] {
  return requirement(WIELD_TYPE.level, 1, level);
}

/** Skill, without buffs, that whoever wields it must have; 0 asks for none. */
export function skillRequirement(skill: number, level: number): Property[] {
  return requirement(WIELD_TYPE.baseSkill, skill, level);
}

function requirement(type: number, skill: number, level: number): Property[] {
  if (level === 0) return [];
  return [
    [INT.wieldType, type],
    [INT.wieldSkill, skill],
    [INT.wieldLevel, level],
  ];
}
