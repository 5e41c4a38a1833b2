import { equipOfCoverage } from "./coverage";
import { EQUIP, type WearSlot, wearSlots } from "./equip-slots";

const SHIRT = EQUIP.shirtChest | EQUIP.shirtUpperArms | EQUIP.shirtLowerArms;
const PANTS = EQUIP.pantsUpperLegs | EQUIP.pantsLowerLegs;

/** Any of these bits; of underclothes, those that no others have. */
const bitsOf: Readonly<Record<WearSlot, number>> = {
  head: EQUIP.head,
  chest: EQUIP.chest,
  abdomen: EQUIP.abdomen,
  upperarms: EQUIP.upperArms,
  lowerarms: EQUIP.lowerArms,
  hands: EQUIP.hands,
  upperlegs: EQUIP.upperLegs,
  lowerlegs: EQUIP.lowerLegs,
  feet: EQUIP.feet,
  shirt: SHIRT,
  pants: PANTS,
  neck: EQUIP.neck,
  wrist: EQUIP.leftWrist | EQUIP.rightWrist,
  finger: EQUIP.leftFinger | EQUIP.rightFinger,
  trinket: EQUIP.trinket,
  cloak: EQUIP.cloak,
  shield: EQUIP.shield,
};

/**
 * The slots that something can be worn in, from the head down; none for weapons, aetheria and what is only carried.
 * Where the game does not say at what places (EquipMask bits) it is worn, what it covers (CoverageMask bits) tells.
 */
export function wearSlotsOf(equipSlots: number, coverage: number): WearSlot[] {
  const places = underclothesSettled(equipSlots === 0 ? equipOfCoverage(coverage) : equipSlots);
  return wearSlots.filter((slot) => (bitsOf[slot] & places) !== 0);
}

/**
 * Boots hang over the lower legs of the pants, and are no pants for that. Shirts and pants share the abdomen: alone, it
 * is a shirt's.
 */
function underclothesSettled(places: number): number {
  const settled = places & EQUIP.feet ? places & ~PANTS : places;
  const isAbdomenAlone = (settled & EQUIP.underAbdomen) !== 0 && (settled & (SHIRT | PANTS)) === 0;
  return isAbdomenAlone ? settled | EQUIP.shirtChest : settled;
}
