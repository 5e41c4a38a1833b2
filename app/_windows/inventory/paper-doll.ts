import type { ItemKind } from "@/app/_items/item-shapes";
import type { InventoryItem } from "@/server/contract/http/items";
import { EQUIP, type WearSlot } from "@/server/facts/equip-slots";
import { wearSlotsOf } from "@/server/facts/wear-slots";

/** A place on the body. What covers several of them is shown at each. */
export type DollSlot = {
  readonly id: string;
  readonly label: string;
  /** Drawn where nothing is worn. */
  readonly kind: ItemKind;
} & ({ readonly covers: WearSlot } | { readonly bits: number });

const WEAPON = EQUIP.meleeWeapon | EQUIP.missileWeapon | EQUIP.held | EQUIP.twoHanded;

/** Columns of the doll. */
export const DOLL_COLUMNS = 4;

/** Row by row: jewelry outside, armor inside, what lies under it and what is held below. */
export const dollSlots: readonly DollSlot[] = [
  { id: "neck", label: "Neck", kind: "necklace", bits: EQUIP.neck },
  { id: "head", label: "Head", kind: "helm", covers: "head" },
  { id: "cloak", label: "Cloak", kind: "cloak", bits: EQUIP.cloak },
  { id: "trinket", label: "Trinket", kind: "trinket", bits: EQUIP.trinket },
  { id: "left-wrist", label: "Left wrist", kind: "bracelet", bits: EQUIP.leftWrist },
  { id: "chest", label: "Chest", kind: "breastplate", covers: "chest" },
  { id: "upper-arms", label: "Upper arms", kind: "sleeves", covers: "upperarms" },
  { id: "right-wrist", label: "Right wrist", kind: "bracelet", bits: EQUIP.rightWrist },
  { id: "left-finger", label: "Left ring", kind: "ring", bits: EQUIP.leftFinger },
  { id: "abdomen", label: "Abdomen", kind: "girth", covers: "abdomen" },
  { id: "lower-arms", label: "Lower arms", kind: "sleeves", covers: "lowerarms" },
  { id: "right-finger", label: "Right ring", kind: "ring", bits: EQUIP.rightFinger },
  { id: "shirt", label: "Shirt", kind: "shirt", covers: "shirt" },
  { id: "upper-legs", label: "Upper legs", kind: "leggings", covers: "upperlegs" },
  { id: "hands", label: "Hands", kind: "gauntlets", covers: "hands" },
  { id: "blue", label: "Blue aetheria", kind: "aetheria", bits: EQUIP.blueAetheria },
  { id: "pants", label: "Pants", kind: "pants", covers: "pants" },
  { id: "lower-legs", label: "Lower legs", kind: "greaves", covers: "lowerlegs" },
  { id: "feet", label: "Feet", kind: "boots", covers: "feet" },
  { id: "yellow", label: "Yellow aetheria", kind: "aetheria", bits: EQUIP.yellowAetheria },
  { id: "weapon", label: "Weapon", kind: "sword", bits: WEAPON },
  { id: "shield", label: "Shield", kind: "shield", bits: EQUIP.shield },
  { id: "ammunition", label: "Ammo", kind: "arrow", bits: EQUIP.ammunition },
  { id: "red", label: "Red aetheria", kind: "aetheria", bits: EQUIP.redAetheria },
];

export type PaperDoll = {
  readonly places: readonly { readonly slot: DollSlot; readonly item: InventoryItem | null }[];
  /** Worn where the doll has no place, or where another thing is already: a list of an older moment. */
  readonly others: readonly InventoryItem[];
};

/** Everything that is worn, at its places. */
export function paperDoll(worn: readonly InventoryItem[]): PaperDoll {
  const at = new Map<string, InventoryItem>();
  const others: InventoryItem[] = [];
  for (const item of worn) {
    const free = slotsOfItem(item).filter(({ id }) => !at.has(id));
    for (const { id } of free) at.set(id, item);
    if (free.length === 0) others.push(item);
  }
  return { places: dollSlots.map((slot) => ({ slot, item: at.get(slot.id) ?? null })), others };
}

/** Worn on the body, not held and no jewelry: their place tells the armor that counts. */
const COVERED: ReadonlySet<WearSlot> = new Set(
  dollSlots.flatMap((slot) => ("covers" in slot ? [slot.covers] : [])),
);

/**
 * What a piece covers where it is worn. The game tells one place of it, or all; which it can cover is the same then,
 * for there is no other way to put it on.
 */
export function coveredSlots(item: InventoryItem): readonly WearSlot[] {
  const told = wearSlotsOf(item.current_wielded_location, 0).filter((slot) => COVERED.has(slot));
  if (told.length === 0) return [];
  return [...new Set([...told, ...item.wear_slots.filter((slot) => COVERED.has(slot))])];
}

function slotsOfItem(item: InventoryItem): DollSlot[] {
  const covered = coveredSlots(item);
  return dollSlots.filter((slot) =>
    "covers" in slot ? covered.includes(slot.covers) : (slot.bits & item.current_wielded_location) !== 0,
  );
}
