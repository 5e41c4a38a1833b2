import { CONTAINER_CLASS, FOCI_CLASS, type Item, KEY, type NumberBag } from "./items";

/** Slots of the main pack, which is the character itself, and of each pack in it. */
export const MAIN_PACK_SLOTS = 102;
export const SIDE_PACK_SLOTS = 24;

/** Where something lies: in a container, at a slot that nothing else has. */
export interface Place {
  readonly container: number;
  readonly slot: number;
}

/** Every place that is free, in the order in which the client fills them: main pack first, then each side pack. */
export function freePlaces(items: readonly Item[], playerId: number): Place[] {
  const taken = new Set<string>();
  const packs: number[] = [];
  for (const item of items) {
    if (item.ObjectClass === CONTAINER_CLASS) packs.push(item.Id);
    else if (item.ObjectClass !== FOCI_CLASS && !isWorn(item)) taken.add(placeKey(item.IntValues));
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
  return `${ints[KEY.container]} ${ints[KEY.slot]}`;
}

/** Worn and wielded things take no slot, whatever container they name. */
export function isWorn(item: Item): boolean {
  return (item.IntValues[10] ?? 0) !== 0;
}

/** The same thing elsewhere. */
export function movedTo(item: Item, { container, slot }: Place): Item {
  return { ...item, IntValues: { ...item.IntValues, [KEY.container]: container, [KEY.slot]: slot } };
}
