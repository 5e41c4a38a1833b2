import { COVERAGE } from "@/server/facts/coverage";
import { EQUIP } from "@/server/facts/equip-slots";
import { INT, type NumberBag } from "./item";

/** Where each part that a thing covers is worn. */
const SLOT_OF_PART: readonly (readonly [part: number, slot: number])[] = [
  [COVERAGE.underUpperLegs, EQUIP.pantsUpperLegs],
  [COVERAGE.underLowerLegs, EQUIP.pantsLowerLegs],
  [COVERAGE.underChest, EQUIP.shirtChest],
  [COVERAGE.underAbdomen, EQUIP.underAbdomen],
  [COVERAGE.underUpperArms, EQUIP.shirtUpperArms],
  [COVERAGE.underLowerArms, EQUIP.shirtLowerArms],
  [COVERAGE.upperLegs, EQUIP.upperLegs],
  [COVERAGE.lowerLegs, EQUIP.lowerLegs],
  [COVERAGE.chest, EQUIP.chest],
  [COVERAGE.abdomen, EQUIP.abdomen],
  [COVERAGE.upperArms, EQUIP.upperArms],
  [COVERAGE.lowerArms, EQUIP.lowerArms],
  [COVERAGE.head, EQUIP.head],
  [COVERAGE.hands, EQUIP.hands],
  [COVERAGE.feet, EQUIP.feet],
  [COVERAGE.cloak, EQUIP.cloak],
];

/** Slots of armor, all over the body. */
export const BODY: readonly number[] = [
  EQUIP.chest,
  EQUIP.abdomen,
  EQUIP.upperArms,
  EQUIP.lowerArms,
  EQUIP.upperLegs,
  EQUIP.lowerLegs,
  EQUIP.head,
  EQUIP.hands,
  EQUIP.feet,
];

/** Slots that what covers these parts takes up. Boots may name the lower legs as well, and hang over them. */
export function slotsCovered(coverage: number): number {
  let slots = 0;
  for (const [part, slot] of SLOT_OF_PART) if (coverage & part) slots |= slot;
  return slots;
}

const EITHER_SIDE: readonly (readonly [left: number, right: number])[] = [
  [EQUIP.leftWrist, EQUIP.rightWrist],
  [EQUIP.leftFinger, EQUIP.rightFinger],
];

/** Every way to wear a thing: the slots it takes up, as EquipMask bits. Bracelets and rings go on either side. */
export function waysToWear(ints: NumberBag): readonly number[] {
  const covered = slotsCovered(ints[INT.coverage] ?? 0);
  if (covered > 0) return [covered];
  const slots = ints[INT.slots] ?? 0;
  return EITHER_SIDE.find(([left, right]) => slots === (left | right)) ?? (slots === 0 ? [] : [slots]);
}
