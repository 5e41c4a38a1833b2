import { isWorn } from "@/app/_items/place-words";
import type { InventoryItem } from "@/server/contract/http/items";
import { OBJECT_CLASS } from "@/server/facts/object-classes";

/** Slots of a character's main pack. */
export const MAIN_PACK_SLOTS = 102;
/** Slots of a side pack that does not say how many it has. */
export const SIDE_PACK_SLOTS = 24;
/** The main pack is the character itself. */
export const MAIN_PACK_ID = 0;

export type Pack = {
  /** Object id of the pack. */
  readonly id: number;
  /** Told apart from every other pack. */
  readonly label: string;
  /** The pack as an item; null for the main pack. */
  readonly item: InventoryItem | null;
  /** How many items it takes. Foci take the place of a pack and hold nothing. */
  readonly capacity: number;
  readonly count: number;
  /** A cell a slot, and behind them what has no slot of its own. */
  readonly cells: readonly (InventoryItem | null)[];
};

/** What a character has, by where it is. */
export type Carried = {
  /** The main pack first, then the others as they lie beside it. */
  readonly packs: readonly Pack[];
  readonly worn: readonly InventoryItem[];
  /** The pack that each item lies in, by item id; worn things and packs are in none. */
  readonly packOf: ReadonlyMap<number, Pack>;
};

/** Puts every item where it is: worn, a pack, or in one. What lies in no pack that is known lies in the main pack. */
export function carriedOf(items: readonly InventoryItem[]): Carried {
  const worn = items.filter(isWorn);
  const packItems = sidePacks(items);
  const known = new Set(packItems.map(({ item_id }) => item_id));
  const contents = new Map<number, InventoryItem[]>();
  for (const item of items) {
    if (isWorn(item) || known.has(item.item_id)) continue;
    const id = known.has(item.container_id) ? item.container_id : MAIN_PACK_ID;
    const held = contents.get(id);
    if (held) held.push(item);
    else contents.set(id, [item]);
  }
  const labels = packLabels(packItems);
  const packs = [
    packOf(MAIN_PACK_ID, "Main pack", null, MAIN_PACK_SLOTS, contents.get(MAIN_PACK_ID) ?? []),
    ...packItems.map((item, at) =>
      packOf(
        item.item_id,
        labels[at] ?? item.full_name,
        item,
        slotsOf(item),
        contents.get(item.item_id) ?? [],
      ),
    ),
  ];
  const byItem = packs.flatMap((pack) =>
    pack.cells.flatMap((item) => (item ? [[item.item_id, pack] as const] : [])),
  );
  return { packs, worn, packOf: new Map(byItem) };
}

/** Packs cannot lie in packs: a container in one is a thing like others. */
function sidePacks(items: readonly InventoryItem[]): InventoryItem[] {
  const candidates = items.filter((item) => isPackClass(item) && !isWorn(item));
  const ids = new Set(candidates.map(({ item_id }) => item_id));
  return candidates
    .filter(({ container_id }) => !ids.has(container_id))
    .sort((a, b) => slotOrder(a) - slotOrder(b) || a.item_id - b.item_id);
}

function isPackClass({ object_class }: InventoryItem): boolean {
  return object_class === OBJECT_CLASS.container || object_class === OBJECT_CLASS.foci;
}

function slotsOf({ items_capacity, object_class }: InventoryItem): number {
  return items_capacity ?? (object_class === OBJECT_CLASS.foci ? 0 : SIDE_PACK_SLOTS);
}

function packOf(
  id: number,
  label: string,
  item: InventoryItem | null,
  capacity: number,
  held: readonly InventoryItem[],
): Pack {
  return { id, label, item, capacity, count: held.length, cells: cellsOf(held, capacity) };
}

/**
 * Everything at its slot. What says none, or one that is taken or that the pack does not have, follows the last slot
 * in use, and goes on beyond the end of the pack where there is no room.
 */
function cellsOf(held: readonly InventoryItem[], capacity: number): (InventoryItem | null)[] {
  const cells = new Array<InventoryItem | null>(capacity).fill(null);
  const loose: InventoryItem[] = [];
  let end = 0;
  for (const item of [...held].sort((a, b) => slotOrder(a) - slotOrder(b) || a.item_id - b.item_id)) {
    const { slot } = item;
    if (slot !== null && slot < capacity && cells[slot] === null) {
      cells[slot] = item;
      end = slot + 1;
    } else loose.push(item);
  }
  const room = capacity - end;
  cells.splice(end, Math.min(room, loose.length), ...loose);
  return cells;
}

function slotOrder({ slot }: InventoryItem): number {
  return slot ?? Number.MAX_SAFE_INTEGER;
}

/** Packs of one name get a number. */
function packLabels(packs: readonly InventoryItem[]): string[] {
  const times = new Map<string, number>();
  for (const { full_name } of packs) times.set(full_name, (times.get(full_name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return packs.map(({ full_name }) => {
    if (times.get(full_name) === 1) return full_name;
    const nth = (seen.get(full_name) ?? 0) + 1;
    seen.set(full_name, nth);
    return `${full_name} ${nth}`;
  });
}
