import { OBJECT_CLASS } from "@/server/facts/object-classes";

/**
 * Properties by the keys that plugins write: DECAL's own for what the client hears when an object appears, and the
 * game's numbers for the rest. Written down here once more, as a plugin author would, so that readers are tested
 * against somebody else's keys.
 */
export const INT = {
  burden: 5,
  wornAt: 10,
  rareId: 17,
  value: 19,
  armorLevel: 28,
  bonded: 33,
  usesMax: 91,
  uses: 92,
  workmanship: 105,
  spellcraft: 106,
  mana: 107,
  manaMax: 108,
  lore: 109,
  attuned: 114,
  material: 131,
  wieldType: 158,
  wieldSkill: 159,
  wieldLevel: 160,
  tinks: 171,
  imbue: 179,
  elementalBonus: 204,
  set: 265,
  cleaving: 292,
  levelMax: 319,
  levelStyle: 320,
  cloakProc: 352,
  mastery: 353,
  useSkill: 366,
  useSkillLevel: 367,
  useSpecialization: 368,
  useLevel: 369,
  damageRating: 370,
  damageResistRating: 371,
  critRating: 372,
  critResistRating: 373,
  critDamageRating: 374,
  critDamageResistRating: 375,
  healBoostRating: 376,
  vitalityRating: 379,
  wcid: 218103808,
  icon: 218103809,
  container: 218103810,
  itemSlots: 218103812,
  stack: 218103814,
  stackMax: 218103815,
  wielder: 218103818,
  coverage: 218103821,
  slots: 218103822,
  category: 218103834,
  speed: 218103839,
  skill: 218103840,
  damageType: 218103841,
  maxDamage: 218103842,
  iconUnderlay: 218103850,
  slot: 231735296,
} as const;

export const DOUBLE = {
  manaRate: 5,
  meleeDefense: 29,
  manaConversion: 144,
  missileDefense: 149,
  magicDefense: 150,
  elementalVersusMonsters: 152,
  againstNether: 165,
  againstSlash: 167772160,
  againstPierce: 167772161,
  againstBludgeon: 167772162,
  againstAcid: 167772163,
  againstLightning: 167772164,
  againstFire: 167772165,
  againstCold: 167772166,
  salvageWorkmanship: 167772169,
  variance: 167772171,
  attack: 167772172,
  damageModifier: 167772174,
} as const;

export const STRING = { name: 1, tinkerer: 39, imbuer: 40 } as const;

export const BOOL = { inscribable: 22, dyable: 100 } as const;

/** What kind of thing it is, as bits: what the client is told beside DECAL's class. */
export const CATEGORY = {
  melee: 0x1,
  armor: 0x2,
  clothing: 0x4,
  jewelry: 0x8,
  food: 0x20,
  money: 0x40,
  misc: 0x80,
  missile: 0x100,
  container: 0x200,
  gem: 0x800,
  component: 0x1000,
  writing: 0x2000,
  key: 0x4000,
  caster: 0x8000,
  note: 0x4_0000,
  manaStone: 0x8_0000,
  salvage: 0x4000_0000,
} as const;

export type NumberBag = Record<string, number>;

export type Property = readonly [key: number, value: number];

/** A bag of properties, made at once: with keys as large as these, bags are slow to grow and to merge. */
export function bagOf(properties: readonly Property[]): NumberBag {
  return Object.fromEntries(properties);
}

/** One item as plugins list it: property bags by numeric key. */
export interface Item {
  readonly Id: number;
  readonly ObjectClass: number;
  readonly HasIdData: boolean;
  readonly LastIdTime: number;
  readonly IntValues: NumberBag;
  readonly DoubleValues: NumberBag;
  readonly StringValues: Record<string, string>;
  readonly BoolValues: Record<string, boolean>;
  readonly Spells: number[];
  readonly ActiveSpells: number[];
}

/** What a thing is, before it has an id and lies somewhere. */
export interface Thing {
  readonly name: string;
  readonly objectClass: number;
  readonly ints: NumberBag;
  readonly doubles?: NumberBag;
  /** Texts beside the name. */
  readonly strings?: Record<string, string>;
  readonly bools?: Record<string, boolean>;
  readonly spells?: number[];
}

const LOOKED_AT: ReadonlySet<number> = new Set([
  OBJECT_CLASS.armor,
  OBJECT_CLASS.clothing,
  OBJECT_CLASS.jewelry,
  OBJECT_CLASS.meleeWeapon,
  OBJECT_CLASS.missileWeapon,
  OBJECT_CLASS.wandStaffOrb,
]);

/**
 * A thing with all that is true of it, though no client has looked at it yet (`LastIdTime` 0): what a plugin may say of
 * it is `asKnown`.
 */
export function makeItem(
  id: number,
  { name, objectClass, ints, doubles, strings, bools, spells }: Thing,
): Item {
  return {
    Id: id >>> 0,
    ObjectClass: objectClass,
    HasIdData: isLookedAt(name, objectClass),
    LastIdTime: 0,
    IntValues: ints,
    DoubleValues: doubles ?? {},
    StringValues: { [STRING.name]: name, ...strings },
    BoolValues: bools ?? {},
    Spells: spells ?? [],
    ActiveSpells: [],
  };
}

/** Without its material. */
export function nameOf({ StringValues }: Item): string {
  return StringValues[STRING.name] ?? "something";
}

/** Plugins appraise what can be worn and wielded, aetheria and essences, and let the rest be. */
function isLookedAt(name: string, objectClass: number): boolean {
  if (objectClass === OBJECT_CLASS.gem) return name.includes("Aetheria");
  return LOOKED_AT.has(objectClass) || (objectClass === OBJECT_CLASS.misc && name.includes("Essence"));
}
