import type { InventoryItem, WearSlot } from "@/server/contract/http/items";
import { EQUIP, equipSlotLabels } from "@/server/facts/equip-slots";

const SLOT_WORDS: Readonly<Record<WearSlot, string>> = {
  head: "head",
  chest: "chest",
  abdomen: "abdomen",
  upperarms: "upper arms",
  lowerarms: "lower arms",
  hands: "hands",
  upperlegs: "upper legs",
  lowerlegs: "lower legs",
  feet: "feet",
  shirt: "shirt",
  pants: "pants",
  neck: "neck",
  wrist: "wrist",
  finger: "finger",
  trinket: "trinket",
  cloak: "cloak",
  shield: "shield",
};

/** A slot of the query language as people write it. */
export function slotWords(slot: WearSlot): string {
  return SLOT_WORDS[slot];
}

export function isWorn({
  current_wielded_location,
}: Pick<InventoryItem, "current_wielded_location">): boolean {
  return current_wielded_location !== 0;
}

/** What is put on at one of several places is named by the one where it is. */
const ONE_OF = EQUIP.leftWrist | EQUIP.rightWrist | EQUIP.leftFinger | EQUIP.rightFinger;

/** Where something is worn: `chest, upper arms`, `left ring`, `melee weapon`. */
export function wornWords(item: Pick<InventoryItem, "current_wielded_location" | "wear_slots">): string {
  const { current_wielded_location: at, wear_slots } = item;
  const isClothing = wear_slots.length > 0 && (at & ONE_OF) === 0 && !isAtHand(at);
  if (isClothing) return wear_slots.map(slotWords).join(", ");
  return equipSlotLabels(at).join(", ").toLowerCase();
}

const AT_HAND =
  EQUIP.meleeWeapon | EQUIP.missileWeapon | EQUIP.ammunition | EQUIP.held | EQUIP.twoHanded | EQUIP.shield;

function isAtHand(at: number): boolean {
  return (at & AT_HAND) !== 0;
}
