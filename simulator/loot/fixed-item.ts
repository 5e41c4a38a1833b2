import type { FixedItem } from "../facts/fixed-items";
import { BOOL, CATEGORY, DOUBLE, INT, type NumberBag, type Thing } from "./item";

/** DECAL's keys for the game's properties that the client hears when an object appears, or that DECAL renames. */
const INT_KEYS: ReadonlyMap<number, number> = new Map<number, number>([
  [4, INT.coverage],
  [9, INT.slots],
  [44, INT.maxDamage],
  [45, INT.damageType],
  [48, INT.skill],
  [49, INT.speed],
]);
const DOUBLE_KEYS: ReadonlyMap<number, number> = new Map<number, number>([
  [13, DOUBLE.againstSlash],
  [14, DOUBLE.againstPierce],
  [15, DOUBLE.againstBludgeon],
  [16, DOUBLE.againstCold],
  [17, DOUBLE.againstFire],
  [18, DOUBLE.againstAcid],
  [19, DOUBLE.againstLightning],
  [22, DOUBLE.variance],
  [62, DOUBLE.attack],
  [63, DOUBLE.damageModifier],
]);
const CATEGORIES: ReadonlyMap<number, number> = new Map([
  [1, CATEGORY.melee],
  [2, CATEGORY.armor],
  [3, CATEGORY.clothing],
  [4, CATEGORY.jewelry],
  [9, CATEGORY.missile],
  [31, CATEGORY.caster],
]);

/** A thing as a plugin lists it, full of mana. */
export function fixedThing(item: FixedItem, more: NumberBag = {}): Thing {
  const ints = Object.fromEntries(item.ints.map(([key, value]) => [INT_KEYS.get(key) ?? key, value]));
  return {
    name: item.name,
    objectClass: item.objectClass,
    ints: {
      ...ints,
      [INT.mana]: ints[INT.manaMax] ?? 0,
      [INT.wcid]: item.wcid,
      [INT.icon]: item.icon,
      [INT.category]: CATEGORIES.get(item.objectClass) ?? CATEGORY.misc,
      ...more,
    },
    doubles: Object.fromEntries(item.doubles.map(([key, value]) => [DOUBLE_KEYS.get(key) ?? key, value])),
    bools: { [BOOL.inscribable]: true },
    spells: [...item.spells],
  };
}
