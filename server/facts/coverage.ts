import { type BodySlot, EQUIP } from "./equip-slots";

/** What a piece covers: the game's CoverageMask bits, of the layer underneath and of the outer one. */
export const COVERAGE = {
  underUpperLegs: 0x2,
  underLowerLegs: 0x4,
  underChest: 0x8,
  underAbdomen: 0x10,
  underUpperArms: 0x20,
  underLowerArms: 0x40,
  upperLegs: 0x100,
  lowerLegs: 0x200,
  chest: 0x400,
  abdomen: 0x800,
  upperArms: 0x1000,
  lowerArms: 0x2000,
  head: 0x4000,
  hands: 0x8000,
  feet: 0x1_0000,
  cloak: 0x2_0000,
} as const;

/** Where each part is worn. */
const equipOfPart: readonly (readonly [part: number, equip: number])[] = [
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

/** The places, as EquipMask bits, that this coverage takes. */
export function equipOfCoverage(coverage: number): number {
  return equipOfPart.reduce((equip, [part, place]) => (coverage & part ? equip | place : equip), 0);
}

/** What is covered by what is worn at these places (EquipMask bits). */
export function coverageOfEquip(equipSlots: number): number {
  return equipOfPart.reduce(
    (coverage, [part, place]) => (equipSlots & place ? coverage | part : coverage),
    0,
  );
}

/** What tailoring looks at: the outer layer, from the head down, without cloaks. */
const BODY = 0x1_ff00;

const LEGS = COVERAGE.upperLegs | COVERAGE.lowerLegs;
const ARMS = COVERAGE.upperArms | COVERAGE.lowerArms;
const BOOTS = COVERAGE.lowerLegs | COVERAGE.feet;

/**
 * Slots that a piece can be reduced to with a tailoring tool, one of them at a time. Only loot that covers several slots
 * can be: to its chest (but robes, which have legs too, cannot), to either part of the arms, to any part of leggings,
 * to the feet of boots.
 */
export function reducesTo(coverage: number, isLootGenerated: boolean): BodySlot[] {
  const body = coverage & BODY;
  if (!isLootGenerated || (body & (body - 1)) === 0) return [];
  if (body & COVERAGE.chest) return body & LEGS ? [] : ["chest"];
  if ((body & ARMS) === ARMS) return ["upperarms", "lowerarms"];
  if (body & COVERAGE.upperLegs) return ofLeggings(body);
  return (body & BOOTS) === BOOTS ? ["feet"] : [];
}

function ofLeggings(body: number): BodySlot[] {
  const slots: BodySlot[] = [];
  if (body & COVERAGE.abdomen) slots.push("abdomen");
  slots.push("upperlegs");
  if (body & COVERAGE.lowerLegs) slots.push("lowerlegs");
  return slots;
}
