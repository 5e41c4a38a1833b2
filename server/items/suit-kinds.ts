import { WEAR_SLOTS, type WearSlot } from "@/server/contract/http/items";
import { BODY_SLOTS, type BodySlot, type ItemKind } from "@/server/contract/suits";
import { slotBits } from "./sighting";

/** Of `wear_slots`: an item is of a kind when it has any of some bits and none of others. */
export interface KindBits {
  kind: ItemKind;
  any: number;
  none: number;
}

/** The same slot as searches name it, in a list of one. */
export function wearSlotOf(slot: BodySlot): WearSlot[] {
  return WEAR_SLOTS.filter((name) => name === slot.toLowerCase());
}

const bodyBits: readonly (readonly [bit: number, slot: BodySlot])[] = BODY_SLOTS.map((slot) => [
  slotBits(wearSlotOf(slot)),
  slot,
]);

/** What could be worn in several ways is of the first kind that fits. */
const inOrder: readonly (readonly [kind: ItemKind, slots: readonly WearSlot[]])[] = [
  ["cloak", ["cloak"]],
  ["shield", ["shield"]],
  ["armor", BODY_SLOTS.flatMap(wearSlotOf)],
  ["shirt", ["shirt"]],
  ["pants", ["pants"]],
  ["necklace", ["neck"]],
  ["bracelet", ["wrist"]],
  ["ring", ["finger"]],
  ["trinket", ["trinket"]],
];

/**
 * Every kind of item. None is of two kinds. Underclothes of the whole body are of none: they take two slots, as nothing
 * does that the suit builder knows.
 */
export const suitKinds: readonly KindBits[] = inOrder.map(([kind, slots], at) => {
  const before = inOrder.slice(0, at).flatMap(([, others]) => others);
  return { kind, any: slotBits(slots), none: slotBits(kind === "shirt" ? [...before, "pants"] : before) };
});

/** What an item with these `wear_slots` is to the suit builder; null for what is no part of a suit. */
export function suitKindOf(wearSlots: number): ItemKind | null {
  return suitKinds.find(({ any, none }) => wearSlots & any && !(wearSlots & none))?.kind ?? null;
}

/** The slots of armor among such bits, as the suit builder names them. */
export function bodySlotsOf(bits: number): BodySlot[] {
  const slots: BodySlot[] = [];
  for (const [bit, slot] of bodyBits) if (bits & bit) slots.push(slot);
  return slots;
}
