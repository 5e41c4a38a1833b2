import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { CATEGORY, INT, type Item, type NumberBag, type Thing } from "./item";

/** Slots of the main pack, which is the character itself, and of each pack in it. */
export const MAIN_PACK_SLOTS = 102;
export const SIDE_PACK_SLOTS = 24;

/** Where something lies: in a container, at a slot that nothing else has. */
export interface Place {
  readonly container: number;
  readonly slot: number;
}

/** A side pack; its place is among the packs, not among the things. */
export const sidePack: Thing = {
  name: "Pack",
  objectClass: OBJECT_CLASS.container,
  ints: {
    [INT.burden]: 25,
    [INT.value]: 500,
    [INT.itemSlots]: SIDE_PACK_SLOTS,
    [INT.category]: CATEGORY.container,
  },
};

/** Every place that is free, in the order in which the client fills them: main pack first, then each side pack. */
export function freePlaces(items: readonly Item[], playerId: number): Place[] {
  const taken = new Set<string>();
  const packs: number[] = [];
  for (const item of items) {
    if (item.ObjectClass === OBJECT_CLASS.container) packs.push(item.Id);
    else if (item.ObjectClass !== OBJECT_CLASS.foci && !isWorn(item)) taken.add(placeKey(item.IntValues));
  }
  const free: Place[] = [];
  for (const container of [playerId, ...packs]) {
    const slots = container === playerId ? MAIN_PACK_SLOTS : SIDE_PACK_SLOTS;
    for (let slot = 0; slot < slots; slot++) {
      if (!taken.has(`${container} ${slot}`)) free.push({ container, slot });
    }
  }
  return free;
}

function placeKey(ints: NumberBag): string {
  return `${ints[INT.container]} ${ints[INT.slot]}`;
}

/** Worn and wielded things take no slot, whatever container they name. */
export function isWorn(item: Item): boolean {
  return (item.IntValues[INT.wornAt] ?? 0) !== 0;
}

/** The same thing elsewhere. */
export function movedTo(item: Item, { container, slot }: Place): Item {
  return { ...item, IntValues: { ...item.IntValues, [INT.container]: container, [INT.slot]: slot } };
}

/** Each into the next free slot; what finds none stays on the ground. */
export function putAway(before: readonly Item[], items: readonly Item[], playerId: number): Item[] {
  const places = freePlaces(before, playerId);
  return items.flatMap((item, index) => {
    const place = places[index];
    return place ? [movedTo(item, place)] : [];
  });
}
