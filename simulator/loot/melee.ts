import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { type MeleeForm, type MeleeKind, meleeKinds } from "../facts/melee-kinds";
import type { Random } from "../random";
import { enchantment, meleeSpells } from "./enchant";
import { bagOf, CATEGORY, DOUBLE, INT, type Thing } from "./item";
import { pickMaterial } from "./material";
import { skillRequirement } from "./requirements";
import { hundredths, middling, oddsOf, type Tier } from "./tiers";
import { bonus, pickSkill, rareDefenses, type WeaponWish } from "./weapon";

const TWO_HANDED = 41;
const HEAVY = 44;

/** Skill that weapons of a tier ask for, without buffs. */
const SKILLS_OF_TIER: readonly (readonly number[])[] = [
  [0],
  [0, 250],
  [250, 300],
  [300, 325],
  [325, 350],
  [350, 370],
  [370, 400],
  [400, 420, 430],
];

/** How much of the most damage that its kind can do a weapon does, by the skill it asks for. */
const DAMAGE_SHARES: ReadonlyMap<number, number> = new Map([
  [0, 0.34],
  [250, 0.49],
  [300, 0.57],
  [325, 0.65],
  [350, 0.72],
  [370, 0.79],
  [400, 0.92],
  [420, 0.96],
  [430, 1],
]);

/** Of each mastery, unarmed to two-handed: the most damage of heavy weapons and of others, and the variance. */
const MASTERIES: readonly (readonly [heavy: number, light: number, variance: number])[] = [
  [59, 48, 0.52],
  [71, 58, 0.52],
  [74, 61, 0.94],
  [69, 56, 0.36],
  [72, 60, 0.69],
  [71, 58, 0.52],
  [69, 57, 0.45],
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
  [45, 45, 0.43],
];
/** One strike of several. */
const MULTI_STRIKE_SHARE = 0.52;

/** A weapon for close quarters. */
export function rollMelee(rng: Random, tier: Tier, wish: WeaponWish = {}): Thing {
  const [kind, form] = pickForm(rng, wish);
  const odds = oddsOf(tier);
  const skill = pickSkill(rng, SKILLS_OF_TIER[tier - 1] ?? [0], wish.skillMax);
  const [heavy, light, variance] = MASTERIES[kind.mastery - 1] ?? [60, 50, 0.5];
  const most = (kind.skill === HEAVY ? heavy : light) * (kind.isMultiStrike ? MULTI_STRIKE_SHARE : 1);
  const { ints, doubles, spells } = enchantment(rng, tier, meleeSpells);
  return {
    name: form.name,
    objectClass: OBJECT_CLASS.meleeWeapon,
    ints: bagOf([
      [INT.burden, kind.burden],
      [INT.value, middling(rng, odds.value)],
      [INT.workmanship, middling(rng, odds.workmanship)],
      [INT.material, pickMaterial(rng, [kind.family])],
      [INT.wcid, form.wcid],
      [INT.icon, kind.icon],
      [INT.slots, kind.skill === TWO_HANDED ? EQUIP.twoHanded : EQUIP.meleeWeapon],
      [INT.category, CATEGORY.melee],
      [INT.skill, kind.skill],
      [INT.mastery, kind.mastery],
      [INT.speed, kind.speed],
      [INT.damageType, form.damageType],
      [INT.maxDamage, Math.round(most * (DAMAGE_SHARES.get(skill) ?? 0.34) * rng.between(0.94, 1))],
      ...(kind.skill === TWO_HANDED ? [[INT.cleaving, 2] as const] : []),
      ...skillRequirement(kind.skill, skill),
      ...ints,
    ]),
    doubles: bagOf([
      [DOUBLE.variance, hundredths(variance * rng.between(0.9, 1.05))],
      [DOUBLE.attack, bonus(rng, tier)],
      [DOUBLE.meleeDefense, bonus(rng, tier)],
      ...rareDefenses(rng, tier),
      ...doubles,
    ]),
    spells,
  };
}

const allForms = meleeKinds.flatMap((kind) => kind.forms.map((form): [MeleeKind, MeleeForm] => [kind, form]));

function pickForm(rng: Random, { skill, damageType }: WeaponWish): [MeleeKind, MeleeForm] {
  if (skill === undefined && damageType === undefined) return rng.pick(allForms);
  return rng.pick(
    allForms.filter(
      ([kind, form]) =>
        (skill === undefined || kind.skill === skill) &&
        (damageType === undefined || (form.damageType & damageType) !== 0),
    ),
  );
}
