import { creatureTypeName } from "./creature-types";
import { heritageName } from "./heritages";
import { skillName } from "./skills";

/** What an item asks of whoever wields it: kinds of requirements, and what they speak of. */
export const WIELD_TYPE = {
  none: 0,
  skill: 1,
  baseSkill: 2,
  attribute: 3,
  baseAttribute: 4,
  vital: 5,
  baseVital: 6,
  level: 7,
  training: 8,
  number: 9,
  flag: 10,
  creatureType: 11,
  heritage: 12,
} as const;

/** Kinds of requirements in the order of their ids, from 0 on. */
export const wieldTypes: readonly { id: number; name: string }[] = [
  "none",
  "skill (buffed)",
  "skill (base)",
  "attribute (buffed)",
  "attribute (base)",
  "vital (buffed)",
  "vital (base)",
  "character level",
  "skill training",
  "int stat",
  "bool stat",
  "creature type",
  "heritage",
].map((name, id) => ({ id, name }));

const masteryNames: readonly string[] = [
  "Unarmed Weapon",
  "Sword",
  "Axe",
  "Mace",
  "Spear",
  "Dagger",
  "Staff",
  "Bow",
  "Crossbow",
  "Thrown",
  "Two Handed Combat",
];

/** Kinds of weapons that a character can be a master of. */
export const weaponMasteries: readonly { id: number; name: string }[] = masteryNames.map((name, index) => ({
  id: index + 1,
  name,
}));

/** What a kind of weapon is called; null for 0, which is none, and for unknown ones. */
export function weaponMasteryName(id: number): string | null {
  return masteryNames[id - 1] ?? null;
}

const attributeNames: readonly string[] = [
  "Strength",
  "Endurance",
  "Quickness",
  "Coordination",
  "Focus",
  "Self",
];

/** What an attribute is called; null where there is none of this number. */
export function attributeName(id: number): string | null {
  return attributeNames[id - 1] ?? null;
}

/** The most of a vital and what is left of it have ids of their own. */
const vitalNames: readonly string[] = ["Health", "Health", "Stamina", "Stamina", "Mana", "Mana"];

/** What a vital is called; null where there is none of this number. */
export function vitalName(id: number): string | null {
  return vitalNames[id - 1] ?? null;
}

const trainingNames: readonly string[] = ["unusable", "untrained", "trained", "specialized"];

/** Properties of characters that items ask for: ranks in the three societies. */
const rankNames: ReadonlyMap<number, string> = new Map([
  [287, "Celestial Hand rank"],
  [288, "Eldrytch Web rank"],
  [289, "Radiant Blood rank"],
]);

/**
 * A requirement as players read it, such as `"Level 180"` or `"Heavy Weapons 400 (base)"`; empty where it asks for
 * nothing. `skill` is the skill, attribute, vital or property it speaks of, by its kind; `level` how much of it.
 */
export function describeRequirement(type: number, skill: number, level: number): string {
  switch (type) {
    case WIELD_TYPE.none:
      return "";
    case WIELD_TYPE.skill:
      return `${skillName(skill) ?? `Skill ${skill}`} ${level}`;
    case WIELD_TYPE.baseSkill:
      return `${skillName(skill) ?? `Skill ${skill}`} ${level} (base)`;
    case WIELD_TYPE.attribute:
      return `${attributeName(skill) ?? `Attribute ${skill}`} ${level}`;
    case WIELD_TYPE.baseAttribute:
      return `${attributeName(skill) ?? `Attribute ${skill}`} ${level} (base)`;
    case WIELD_TYPE.vital:
      return `${vitalName(skill) ?? `Vital ${skill}`} ${level}`;
    case WIELD_TYPE.baseVital:
      return `${vitalName(skill) ?? `Vital ${skill}`} ${level} (base)`;
    case WIELD_TYPE.level:
      return `Level ${level}`;
    case WIELD_TYPE.training:
      return `${skillName(skill) ?? `Skill ${skill}`} ${trainingNames[level] ?? level}`;
    case WIELD_TYPE.number:
      return `${rankNames.get(skill) ?? `Property ${skill}`} ${level}`;
    case WIELD_TYPE.flag:
      return `Property ${skill}`;
    case WIELD_TYPE.creatureType:
      return `Creature ${creatureTypeName(level) ?? level}`;
    case WIELD_TYPE.heritage:
      return `Heritage ${heritageName(level) ?? level}`;
    default:
      return `Requirement ${type}: ${skill} ${level}`;
  }
}
