import {
  BODY_SLOTS,
  type BodySlot,
  type ItemKind,
  type SuitItem,
  type SuitSlot,
} from "@/server/contract/suits";
import type { Settings } from "./settings";

/**
 * Where something is worn: on the body, or in one of the places that hold one or two accessories. Left and right never
 * make two suits different, so wrists and fingers are one place each.
 */
export const PLACE = {
  body: 0,
  shirt: 1,
  pants: 2,
  neck: 3,
  wrist: 4,
  finger: 5,
  trinket: 6,
  cloak: 7,
  shield: 8,
} as const;
export const PLACE_COUNT = 9;

/** The slots of each place, by `PLACE`. */
export const SLOTS_OF_PLACE: readonly (readonly SuitSlot[])[] = [
  BODY_SLOTS,
  ["shirt"],
  ["pants"],
  ["neck"],
  ["wristLeft", "wristRight"],
  ["fingerLeft", "fingerRight"],
  ["trinket"],
  ["cloak"],
  ["shield"],
];

const placeOfKind: Readonly<Record<ItemKind, number>> = {
  armor: PLACE.body,
  shield: PLACE.shield,
  shirt: PLACE.shirt,
  pants: PLACE.pants,
  necklace: PLACE.neck,
  bracelet: PLACE.wrist,
  ring: PLACE.finger,
  trinket: PLACE.trinket,
  cloak: PLACE.cloak,
};

/** One way of wearing an item. */
export interface ItemForm {
  place: number;
  /** Of armor: its slots as bits in the order of `BODY_SLOTS`. Of anything else: 0. */
  mask: number;
  reduced: boolean;
}

/** Slots of the body as bits in the order of `BODY_SLOTS`. */
export function maskOf(slots: Iterable<SuitSlot>): number {
  let mask = 0;
  for (const slot of slots) mask |= bits.get(slot) ?? 0;
  return mask;
}

const bits: ReadonlyMap<SuitSlot, number> = new Map(BODY_SLOTS.map((slot, index) => [slot, 1 << index]));

export function slotsOfMask(mask: number): BodySlot[] {
  return BODY_SLOTS.filter((_, index) => mask & (1 << index));
}

export function placeOf(kind: ItemKind): number {
  return placeOfKind[kind];
}

/** Every way of wearing an item, whatever a request says: as it is first, then reduced, each form once. */
export function waysOfWearing({ kind, coverage, alternatives }: SuitItem): ItemForm[] {
  const place = placeOfKind[kind];
  if (place !== PLACE.body) return [{ place, mask: 0, reduced: false }];
  const asItIs = maskOf(coverage);
  const reduced = new Set(alternatives.map(maskOf));
  reduced.delete(asItIs);
  const masks = [...reduced].sort((a, b) => a - b);
  return [{ place, mask: asItIs, reduced: false }, ...masks.map((mask) => ({ place, mask, reduced: true }))];
}

/** The ways of wearing an item that the request leaves: within its slots, tailored or not as it says. */
export function formsOf(item: SuitItem, settings: Settings): ItemForm[] {
  const lock = settings.locked.get(item.id);
  const lockedMask = lock?.coverage && item.kind === "armor" ? maskOf(bodySlotsIn(lock.coverage)) : null;
  const enabled = maskOf(settings.slots);
  return waysOfWearing(item).filter(({ place, mask, reduced }) => {
    if (place !== PLACE.body) return SLOTS_OF_PLACE[place]?.some((slot) => settings.slots.has(slot)) ?? false;
    if ((mask & ~enabled) !== 0) return false;
    return lockedMask === null ? !reduced || settings.allowReductions : mask === lockedMask;
  });
}

function bodySlotsIn(slots: readonly string[]): BodySlot[] {
  return BODY_SLOTS.filter((slot) => slots.includes(slot));
}
