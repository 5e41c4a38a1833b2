/** Slots of armor. Everything of the suit builder names slots so, in this order. */
export const BODY_SLOTS = [
  "head",
  "chest",
  "abdomen",
  "upperArms",
  "lowerArms",
  "hands",
  "upperLegs",
  "lowerLegs",
  "feet",
] as const;
export type BodySlot = (typeof BODY_SLOTS)[number];

/** Every slot of a suit, from the head down; pieces are listed in this order. */
export const SUIT_SLOTS = [
  ...BODY_SLOTS,
  "shirt",
  "pants",
  "neck",
  "wristLeft",
  "wristRight",
  "fingerLeft",
  "fingerRight",
  "trinket",
  "cloak",
  "shield",
] as const;
export type SuitSlot = (typeof SUIT_SLOTS)[number];
