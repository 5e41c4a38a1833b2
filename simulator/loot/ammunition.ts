import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { ammunition } from "../facts/ranged-kinds";
import { bagOf, CATEGORY, DOUBLE, INT, type Thing } from "./item";
import { MASTERY, MISSILE_SKILL } from "./ranged";
import { skillRequirement } from "./requirements";

const STACK_MAX = 1000;

/** A stack of the best that a weapon of some mastery shoots in hands of so much skill, of an element if they can. */
export function ammunitionFor(mastery: number, damageType: number, skill: number, count: number): Thing {
  const use = mastery === MASTERY.bow ? "bow" : mastery === MASTERY.crossbow ? "crossbow" : "atlatl";
  const able = ammunition[use].filter((kind) => kind.skill <= skill);
  const kind = able.find((one) => one.damageType === damageType && one.skill > 0) ?? able[0];
  if (!kind) throw new Error(`nothing for a ${use} to shoot`);
  return {
    name: kind.name,
    objectClass: OBJECT_CLASS.missileWeapon,
    ints: bagOf([
      [INT.burden, 5 * count],
      [INT.value, 9 * count],
      [INT.wcid, kind.wcid],
      [INT.icon, kind.icon],
      [INT.slots, EQUIP.ammunition],
      [INT.category, CATEGORY.missile],
      [INT.stack, count],
      [INT.stackMax, STACK_MAX],
      [INT.damageType, kind.damageType],
      [INT.maxDamage, kind.damage],
      ...skillRequirement(MISSILE_SKILL, kind.skill),
    ]),
    doubles: { [DOUBLE.variance]: 0.3 },
  };
}
