import { OBJECT_CLASS } from "@/server/facts/object-classes";
import type { Supply } from "../facts/supplies";
import { CATEGORY, INT, type Thing } from "./item";

const SUPPLY_CATEGORIES: ReadonlyMap<number, number> = new Map<number, number>([
  [OBJECT_CLASS.food, CATEGORY.food],
  [OBJECT_CLASS.money, CATEGORY.money],
  [OBJECT_CLASS.tradeNote, CATEGORY.note],
  [OBJECT_CLASS.manaStone, CATEGORY.manaStone],
  [OBJECT_CLASS.key, CATEGORY.key],
  [OBJECT_CLASS.spellComponent, CATEGORY.component],
]);

/** Of something that is carried in stacks, or used again and again. */
export function supplyOf(supply: Supply, count: number, uses = supply.uses): Thing {
  const { name, objectClass, wcid, stackMax, burden, value } = supply;
  return {
    name,
    objectClass,
    ints: {
      [INT.burden]: burden * count,
      [INT.value]: value * count,
      [INT.wcid]: wcid,
      [INT.category]: SUPPLY_CATEGORIES.get(objectClass) ?? CATEGORY.misc,
      ...(stackMax > 1 ? { [INT.stack]: count, [INT.stackMax]: stackMax } : {}),
      ...(supply.uses > 0 ? { [INT.usesMax]: supply.uses, [INT.uses]: uses } : {}),
    },
  };
}
