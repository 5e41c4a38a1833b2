import { isJsonObject, type JsonObject } from "@/server/contract";
import { OBJECT_CLASS } from "@/server/facts/object-classes";

/** Slots of the pack that every character has. */
export const MAIN_PACK_SLOTS = 102;

/** Slots of a side pack that does not say how many it has. */
export const SIDE_PACK_SLOTS = 24;

/** More than any character can carry; whoever claims more is not watched. */
export const CARRIED_ITEMS_MAX = 2_000;

/** Which item is in which pack, without anything else of it. Object ids are signed, 32 bits. */
export interface CarriedItems {
  /** Pairs: a side pack, how many slots it has. */
  packs: Int32Array;
  /** Pairs: an item, what it is in. */
  items: Int32Array;
}

/** An item as plugins list it (`items.md`: property bags by numeric key). */
export type ListedItem = JsonObject & { Id: number | null };

/** DECAL's keys and the game's own. */
const KEYS = {
  container: ["218103810"],
  slots: ["218103812", "6"],
  worn: ["10"],
  wielder: ["218103818"],
} as const;

/** The least of an inventory that tells how full the packs are; null when there is more than anybody carries. */
export function carriedItems(listed: readonly ListedItem[]): CarriedItems | null {
  const packs: number[] = [];
  const items: number[] = [];
  for (const item of listed) {
    if (item.Id === null) continue;
    const place = placeOf(item);
    if (place.kind === "pack") packs.push(item.Id | 0, place.slots);
    else if (place.kind === "carried") items.push(item.Id | 0, place.container ?? 0);
  }
  if (packs.length + items.length > 2 * CARRIED_ITEMS_MAX) return null;
  return { packs: Int32Array.from(packs), items: Int32Array.from(items) };
}

/**
 * How full the packs of one character are. The main pack's id is the character's own, which nobody tells us:
 * whatever is in no known side pack is in the main pack. Side packs and foci have slots of their own, and what is
 * worn takes none.
 *
 * A thousand characters with 400 items each take about 15 MB: ids are kept as signed 32-bit numbers, which V8 stores
 * without a box.
 */
export class PackContents {
  private readonly slots = new Map<number, number>();
  private readonly containerOf = new Map<number, number>();
  private readonly filled = new Map<number, number>();

  constructor({ packs, items }: CarriedItems) {
    for (let i = 0; i + 1 < packs.length; i += 2) this.slots.set(packs[i] ?? 0, packs[i + 1] ?? 0);
    for (let i = 0; i + 1 < items.length; i += 2) this.place(items[i] ?? 0, items[i + 1] ?? 0);
  }

  /** Items and packs. */
  get size(): number {
    return this.containerOf.size + this.slots.size;
  }

  /** Of all packs together. */
  get freeSlots(): number {
    let inSidePacks = 0;
    let free = 0;
    for (const [pack, slots] of this.slots) {
      const filled = this.filled.get(pack) ?? 0;
      inSidePacks += filled;
      free += Math.max(0, slots - filled);
    }
    return free + Math.max(0, MAIN_PACK_SLOTS - (this.containerOf.size - inSidePacks));
  }

  /** An item that was added or has changed. Of what it does not say of itself, what was known holds. */
  put(id: number, item: JsonObject, isNew: boolean): void {
    const key = id | 0;
    const place = placeOf(item);
    if (place.kind === "carried") this.putCarried(key, place.container, isNew);
    else this.take(key);
    if (place.kind === "pack") this.slots.set(key, place.slots);
  }

  /** An item is gone; with a side pack goes what is in it. */
  remove(id: number): void {
    const key = id | 0;
    this.take(key);
    if (!this.slots.delete(key)) return;
    for (const [item, container] of this.containerOf) if (container === key) this.take(item);
  }

  private putCarried(key: number, container: number | null, isNew: boolean): void {
    const known = this.containerOf.get(key);
    if (container === null && (known !== undefined || !isNew)) return;
    this.place(key, container ?? 0);
  }

  private place(item: number, container: number): void {
    this.take(item);
    this.containerOf.set(item, container);
    this.filled.set(container, (this.filled.get(container) ?? 0) + 1);
  }

  private take(item: number): void {
    const container = this.containerOf.get(item);
    if (container === undefined) return;
    this.containerOf.delete(item);
    const left = (this.filled.get(container) ?? 1) - 1;
    if (left > 0) this.filled.set(container, left);
    else this.filled.delete(container);
  }
}

type Place =
  | { kind: "pack"; slots: number }
  | { kind: "foci" }
  | { kind: "worn" }
  /** What it is in; null where it does not say. */
  | { kind: "carried"; container: number | null };

function placeOf(item: JsonObject): Place {
  const bag = isJsonObject(item.IntValues) ? item.IntValues : item.LongKeys;
  const ints = isJsonObject(bag) ? bag : {};
  const objectClass = Number(item.ObjectClass ?? Number.NaN);
  if (objectClass === OBJECT_CLASS.container) return { kind: "pack", slots: slotsOf(ints) };
  if (objectClass === OBJECT_CLASS.foci) return { kind: "foci" };
  if (numberAt(ints, KEYS.worn) || numberAt(ints, KEYS.wielder)) return { kind: "worn" };
  const container = numberAt(ints, KEYS.container);
  return { kind: "carried", container: container === null ? null : container | 0 };
}

function slotsOf(ints: JsonObject): number {
  const slots = numberAt(ints, KEYS.slots);
  return slots !== null && slots > 0 && slots <= CARRIED_ITEMS_MAX ? Math.floor(slots) : SIDE_PACK_SLOTS;
}

/** The first of the keys that holds a number; plugins write some as text. */
function numberAt(ints: JsonObject, keys: readonly string[]): number | null {
  for (const key of keys) {
    const raw = ints[key];
    const value = typeof raw === "string" && raw.trim() !== "" ? Number(raw) : raw;
    if (typeof value === "number" && Number.isFinite(value)) return value;
  }
  return null;
}
