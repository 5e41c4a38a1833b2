import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { type RangedForm, type RangedKind, rangedKinds } from "../facts/ranged-kinds";
import type { Random } from "../random";
import { casterSpells, enchantment, missileSpells } from "./enchant";
import { bagOf, CATEGORY, DOUBLE, INT, type Property, type Thing } from "./item";
import { pickMaterial } from "./material";
import { skillRequirement } from "./requirements";
import { hundredths, middling, oddsOf, type Tier } from "./tiers";
import { bonus, pickSkill, rareDefenses, type WeaponWish } from "./weapon";

export const MISSILE_SKILL = 47;
const WAR_SKILL = 34;
const VOID_SKILL = 43;
const NETHER = 1024;

type Missile = "bow" | "crossbow" | "atlatl";

/** Weapon masteries. */
export const MASTERY: Readonly<Record<Missile, number>> = { bow: 8, crossbow: 9, atlatl: 10 };
/** Factor of damage of the best. */
const DAMAGE_MODIFIERS: Readonly<Record<Missile, number>> = { bow: 2.4, crossbow: 2.65, atlatl: 2.6 };

/** Skills that weapons of a tier ask for, and the elemental damage of those that ask for the most. */
const MISSILE_SKILLS: readonly (readonly number[])[] = [
  [0],
  [0, 250],
  [250, 270],
  [270, 290],
  [290, 315],
  [315, 335, 360],
  [360],
  [360, 375, 385],
];
const ELEMENTAL_BONUS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [315, [1, 5]],
  [335, [5, 9]],
  [360, [8, 16]],
  [375, [14, 19]],
  [385, [18, 22]],
]);
const CASTER_SKILLS: readonly (readonly number[])[] = [
  [0],
  [0],
  [0],
  [290],
  [290, 310],
  [310, 330],
  [355, 375],
  [355, 375, 385],
];
const ELEMENTAL_MODIFIER: ReadonlyMap<number, readonly [number, number]> = new Map([
  [290, [1, 3]],
  [310, [4, 6]],
  [330, [7, 9]],
  [355, [10, 13]],
  [375, [13, 16]],
  [385, [16, 18]],
]);
/** Treasure below this tier has no elements. */
const ELEMENTAL_FROM_TIER = 5;

/** A bow, a crossbow or an atlatl. */
export function rollMissile(rng: Random, tier: Tier, wish: WeaponWish & { use?: Missile } = {}): Thing {
  const use = wish.use ?? rng.pick(["bow", "crossbow", "atlatl"] as const);
  const [kind, form] = pickForm(rng, use, tier >= ELEMENTAL_FROM_TIER, wish.damageType);
  const skill = pickSkill(rng, MISSILE_SKILLS[tier - 1] ?? [0], wish.skillMax);
  const elemental = ELEMENTAL_BONUS.get(skill);
  const { ints, doubles, spells } = enchantment(rng, tier, missileSpells);
  return {
    name: form.name,
    objectClass: OBJECT_CLASS.missileWeapon,
    ints: bagOf([
      ...commonInts(rng, tier, kind, form),
      [INT.material, pickMaterial(rng, ["wood"])],
      [INT.slots, EQUIP.missileWeapon],
      [INT.category, CATEGORY.missile],
      [INT.skill, MISSILE_SKILL],
      [INT.mastery, MASTERY[use]],
      [INT.speed, kind.speed],
      [INT.maxDamage, 0],
      ...(form.damageType > 0 && elemental ? [[INT.elementalBonus, rng.int(...elemental)] as const] : []),
      ...skillRequirement(MISSILE_SKILL, skill),
      ...ints,
    ]),
    doubles: bagOf([
      [DOUBLE.damageModifier, hundredths(DAMAGE_MODIFIERS[use] - (8 - tier) * 0.06 - rng.between(0, 0.15))],
      [DOUBLE.meleeDefense, bonus(rng, tier)],
      ...rareDefenses(rng, tier),
      ...doubles,
    ]),
    spells,
  };
}

/** An orb, a wand, a sceptre, a baton or a staff. */
export function rollCaster(rng: Random, tier: Tier, wish: WeaponWish = {}): Thing {
  const [kind, form] = pickForm(rng, "caster", tier >= 4, wish.damageType);
  const school = form.damageType === NETHER ? VOID_SKILL : WAR_SKILL;
  const skill = pickSkill(rng, CASTER_SKILLS[tier - 1] ?? [0], wish.skillMax);
  const elemental = form.damageType > 0 ? ELEMENTAL_MODIFIER.get(skill) : undefined;
  const { ints, doubles, spells } = enchantment(rng, tier, casterSpells);
  return {
    name: form.name,
    objectClass: OBJECT_CLASS.wandStaffOrb,
    ints: bagOf([
      ...commonInts(rng, tier, kind, form),
      [INT.material, pickMaterial(rng, kind.name === "Orb" ? ["gem"] : ["metal", "wood", "gem"])],
      [INT.slots, EQUIP.held],
      [INT.category, CATEGORY.caster],
      ...skillRequirement(school, skill),
      ...ints,
    ]),
    doubles: bagOf([
      ...(elemental ? [elementalModifier(rng, elemental)] : []),
      [DOUBLE.manaConversion, hundredths(rng.between(0.01, 0.02 * tier))],
      [DOUBLE.meleeDefense, bonus(rng, tier)],
      ...rareDefenses(rng, tier),
      ...doubles,
    ]),
    spells,
  };
}

function elementalModifier(rng: Random, percent: readonly [number, number]): Property {
  return [DOUBLE.elementalVersusMonsters, hundredths(1 + rng.int(...percent) / 100)];
}

function commonInts(rng: Random, tier: Tier, kind: RangedKind, form: RangedForm): Property[] {
  const odds = oddsOf(tier);
  return [
    [INT.burden, kind.burden],
    [INT.value, middling(rng, odds.value)],
    [INT.workmanship, middling(rng, odds.workmanship)],
    [INT.wcid, form.wcid],
    [INT.icon, kind.icon],
    ...(form.damageType > 0 ? [[INT.damageType, form.damageType] as const] : []),
  ];
}

function pickForm(
  rng: Random,
  use: RangedKind["use"],
  isElemental: boolean,
  damageType?: number,
): [RangedKind, RangedForm] {
  const fitting = allForms.filter(
    ([kind, form]) =>
      kind.use === use &&
      (isElemental && damageType !== undefined
        ? form.damageType === damageType
        : form.damageType > 0 === isElemental),
  );
  return rng.pick(fitting);
}

const allForms = rangedKinds.flatMap((kind) =>
  kind.forms.map((form): [RangedKind, RangedForm] => [kind, form]),
);
