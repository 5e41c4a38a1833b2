import type { ItemKind as Drawing } from "@/app/_items/item-shapes";
import type { ItemKind } from "@/server/contract/suits/names";
import { type BodySlot, SUIT_SLOTS, type SuitSlot } from "@/server/contract/suits/slots";

/** What a slot is called, and what is drawn where nothing is in it. */
const SLOTS: Readonly<Record<SuitSlot, { words: string; drawing: Drawing }>> = {
  head: { words: "head", drawing: "helm" },
  chest: { words: "chest", drawing: "breastplate" },
  abdomen: { words: "abdomen", drawing: "girth" },
  upperArms: { words: "upper arms", drawing: "sleeves" },
  lowerArms: { words: "lower arms", drawing: "sleeves" },
  hands: { words: "hands", drawing: "gauntlets" },
  upperLegs: { words: "upper legs", drawing: "leggings" },
  lowerLegs: { words: "lower legs", drawing: "greaves" },
  feet: { words: "feet", drawing: "boots" },
  shirt: { words: "shirt", drawing: "shirt" },
  pants: { words: "pants", drawing: "pants" },
  neck: { words: "neck", drawing: "necklace" },
  wristLeft: { words: "left wrist", drawing: "bracelet" },
  wristRight: { words: "right wrist", drawing: "bracelet" },
  fingerLeft: { words: "left finger", drawing: "ring" },
  fingerRight: { words: "right finger", drawing: "ring" },
  trinket: { words: "trinket", drawing: "trinket" },
  cloak: { words: "cloak", drawing: "cloak" },
  shield: { words: "shield", drawing: "shield" },
};

/** `upper arms`. */
export function slotWords(slot: SuitSlot): string {
  return SLOTS[slot].words;
}

/** `Upper arms`, as a label. */
export function slotLabel(slot: SuitSlot): string {
  return capitalized(slotWords(slot));
}

/** `Chest, upper arms`. */
export function slotsLabel(slots: readonly SuitSlot[]): string {
  return capitalized(slots.map(slotWords).join(", "));
}

/** What is drawn for it. */
export function slotDrawing(slot: SuitSlot | undefined): Drawing {
  return slot === undefined ? "thing" : SLOTS[slot].drawing;
}

/** An item of a kind; of armor, by the slot that it covers first. */
export function drawingOfKind(kind: ItemKind, slot: BodySlot | undefined): Drawing {
  return kind === "armor" ? slotDrawing(slot) : kind;
}

export function isSuitSlot(text: string): text is SuitSlot {
  return SUIT_SLOTS.some((slot) => slot === text);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
