/** Where things are worn or held: the game's EquipMask bits, and the slots that players speak of (`wear-slots.ts`). */
export const EQUIP = {
  head: 0x1,
  shirtChest: 0x2,
  underAbdomen: 0x4,
  shirtUpperArms: 0x8,
  shirtLowerArms: 0x10,
  hands: 0x20,
  pantsUpperLegs: 0x40,
  pantsLowerLegs: 0x80,
  feet: 0x100,
  chest: 0x200,
  abdomen: 0x400,
  upperArms: 0x800,
  lowerArms: 0x1000,
  upperLegs: 0x2000,
  lowerLegs: 0x4000,
  neck: 0x8000,
  leftWrist: 0x1_0000,
  rightWrist: 0x2_0000,
  leftFinger: 0x4_0000,
  rightFinger: 0x8_0000,
  meleeWeapon: 0x10_0000,
  shield: 0x20_0000,
  missileWeapon: 0x40_0000,
  ammunition: 0x80_0000,
  held: 0x100_0000,
  twoHanded: 0x200_0000,
  trinket: 0x400_0000,
  cloak: 0x800_0000,
  blueAetheria: 0x1000_0000,
  yellowAetheria: 0x2000_0000,
  redAetheria: 0x4000_0000,
} as const;

export type EquipSlotGroup = "armor" | "underclothes" | "jewelry" | "weapon" | "cloak" | "aetheria";

export interface EquipSlot {
  bit: number;
  label: string;
  group: EquipSlotGroup;
}

/** Every bit, lowest first. */
export const equipSlots: readonly EquipSlot[] = [
  { bit: EQUIP.head, label: "Head", group: "armor" },
  { bit: EQUIP.shirtChest, label: "Shirt chest", group: "underclothes" },
  { bit: EQUIP.underAbdomen, label: "Underclothes abdomen", group: "underclothes" },
  { bit: EQUIP.shirtUpperArms, label: "Shirt upper arms", group: "underclothes" },
  { bit: EQUIP.shirtLowerArms, label: "Shirt lower arms", group: "underclothes" },
  { bit: EQUIP.hands, label: "Hands", group: "armor" },
  { bit: EQUIP.pantsUpperLegs, label: "Pants upper legs", group: "underclothes" },
  { bit: EQUIP.pantsLowerLegs, label: "Pants lower legs", group: "underclothes" },
  { bit: EQUIP.feet, label: "Feet", group: "armor" },
  { bit: EQUIP.chest, label: "Chest", group: "armor" },
  { bit: EQUIP.abdomen, label: "Abdomen", group: "armor" },
  { bit: EQUIP.upperArms, label: "Upper arms", group: "armor" },
  { bit: EQUIP.lowerArms, label: "Lower arms", group: "armor" },
  { bit: EQUIP.upperLegs, label: "Upper legs", group: "armor" },
  { bit: EQUIP.lowerLegs, label: "Lower legs", group: "armor" },
  { bit: EQUIP.neck, label: "Necklace", group: "jewelry" },
  { bit: EQUIP.leftWrist, label: "Left bracelet", group: "jewelry" },
  { bit: EQUIP.rightWrist, label: "Right bracelet", group: "jewelry" },
  { bit: EQUIP.leftFinger, label: "Left ring", group: "jewelry" },
  { bit: EQUIP.rightFinger, label: "Right ring", group: "jewelry" },
  { bit: EQUIP.meleeWeapon, label: "Melee weapon", group: "weapon" },
  { bit: EQUIP.shield, label: "Shield / off-hand", group: "weapon" },
  { bit: EQUIP.missileWeapon, label: "Missile weapon", group: "weapon" },
  { bit: EQUIP.ammunition, label: "Ammunition", group: "weapon" },
  { bit: EQUIP.held, label: "Wand / held", group: "weapon" },
  { bit: EQUIP.twoHanded, label: "Two-handed weapon", group: "weapon" },
  { bit: EQUIP.trinket, label: "Trinket", group: "jewelry" },
  { bit: EQUIP.cloak, label: "Cloak", group: "cloak" },
  { bit: EQUIP.blueAetheria, label: "Blue aetheria", group: "aetheria" },
  { bit: EQUIP.yellowAetheria, label: "Yellow aetheria", group: "aetheria" },
  { bit: EQUIP.redAetheria, label: "Red aetheria", group: "aetheria" },
];

/** Names of the places that something can be worn at (`equipSlots` labels), lowest bit first. */
export function equipSlotLabels(bits: number): string[] {
  return equipSlots.filter(({ bit }) => (bits & bit) !== 0).map(({ label }) => label);
}

/** Slots of armor, from the head down. */
export const bodySlots = [
  "head",
  "chest",
  "abdomen",
  "upperarms",
  "lowerarms",
  "hands",
  "upperlegs",
  "lowerlegs",
  "feet",
] as const;
export type BodySlot = (typeof bodySlots)[number];

/** Every slot that things are worn in, as players name them; left and right are one. */
export const wearSlots = [
  ...bodySlots,
  "shirt",
  "pants",
  "neck",
  "wrist",
  "finger",
  "trinket",
  "cloak",
  "shield",
] as const;
export type WearSlot = (typeof wearSlots)[number];
