import { createHash } from "node:crypto";
import { type ItemSpell, WEAR_SLOTS, type WearSlot } from "@/server/contract/http/items";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { deriveItem } from "./derive-item";
import type { DerivedItem, RawData } from "./derived-item";

type Raw = Readonly<Record<string, unknown>>;

/** Items as they were seen in one frame. */
export interface Sightings {
  /** The character's own object id, where an item tells it; null where none does. */
  object_id: number | null;
  /** No item twice. */
  items: Sighting[];
  skipped: SkippedItems;
}

/** One item as it was seen: the columns of each of its tables, null where there is no row. */
export interface Sighting {
  item_id: number;
  /** Of all the rest: the same sighting again has the same. */
  content_hash: string;
  item: Columns;
  /** Of an item that is not appraised the columns that it shows all the same, as JSON. */
  said: string | null;
  combat: Columns | null;
  requirements: Columns | null;
  enhancements: Columns | null;
  ratings: Columns | null;
  spells: readonly ItemSpell[];
  /** What was sent, as JSON. */
  raw: Readonly<Record<keyof RawData, string>>;
}

export type Columns = Readonly<Record<string, unknown>>;

/** Items of a frame that are not stored, by why not. */
export interface SkippedItems {
  /** No object id that can be read. */
  without_id: number;
  /** An id that came again: the later one counts. */
  repeated: number;
}

/**
 * Where an item is: keys of IntValues that come and go together. An item that is put down has no place on the body,
 * and its frame need not say so.
 */
export const PLACE_KEYS: readonly string[] = [
  "10",
  "218103810",
  "218103817",
  "218103818",
  "218103819",
  "231735296",
];

/** Reads what a frame lists. Never throws; nothing of an item is stored that cannot be. */
export function readSightings(listed: readonly Raw[]): Sightings {
  const byId = new Map<number, DerivedItem>();
  const skipped: SkippedItems = { without_id: 0, repeated: 0 };
  for (const raw of listed) {
    const derived = deriveItem(raw);
    if (derived === null) skipped.without_id += 1;
    else if (byId.has(derived.item.item_id)) skipped.repeated += 1;
    if (derived !== null) byId.set(derived.item.item_id, derived);
  }
  const derived = [...byId.values()];
  return { object_id: ownerOf(derived), items: derived.map(sightingOf), skipped };
}

/** Packs lie in the character itself, and what is worn names it as its wielder. */
function ownerOf(derived: readonly DerivedItem[]): number | null {
  for (const { item, wielder_id } of derived) {
    if (wielder_id !== null) return wielder_id;
    const isPack = item.object_class === OBJECT_CLASS.container || item.object_class === OBJECT_CLASS.foci;
    if (isPack && item.container_id !== 0) return item.container_id;
  }
  return null;
}

function sightingOf(derived: DerivedItem): Sighting {
  const { search_name, combat, requirements, enhancements, ratings, spells } = derived;
  const { item_id, ...columns } = derived.item;
  const item = {
    ...columns,
    search_name,
    wear_slots: slotBits(columns.wear_slots),
    reduces_to: slotBits(columns.reduces_to),
  };
  const raw = {
    int_values: JSON.stringify(derived.raw.int_values),
    double_values: JSON.stringify(derived.raw.double_values),
    string_values: JSON.stringify(derived.raw.string_values),
    bool_values: JSON.stringify(derived.raw.bool_values),
    original: JSON.stringify(derived.raw.original),
  };
  const said = columns.has_id_data ? null : JSON.stringify(saidOf(item, derived.raw.int_values));
  const parts = { item, combat, requirements, enhancements, ratings };
  const content_hash = hashOf([JSON.stringify([parts, spells]), ...Object.values(raw)]);
  return { item_id, content_hash, said, ...parts, spells, raw };
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash("sha1");
  for (const text of texts) hash.update(text);
  return hash.digest("base64");
}

/**
 * The columns that a sighting without appraisal shows. Where the item is counts as one thing: a frame that names any
 * of it names all.
 */
function saidOf(item: Readonly<Record<string, unknown>>, ints: Raw): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    const isNothing = value === null || (value === 0 && ZERO_WHERE_UNSAID.has(name));
    if (!isNothing && !OF_APPRAISAL.has(name)) said[name] = value;
  }
  for (const [name, keys] of Object.entries(SHOWN_BY)) {
    if (keys.some((key) => key in ints)) said[name] = item[name];
    else delete said[name];
  }
  if (item.name === null) for (const name of FULL_NAMES) delete said[name];
  return said;
}

const MATERIAL_KEYS = ["131"];

/** Columns that have a value even where none was sent, by the keys that send it. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  stack_count: ["218103814", "12"],
  stack_max: ["218103815", "11"],
  container_id: PLACE_KEYS,
  slot: PLACE_KEYS,
  current_wielded_location: PLACE_KEYS,
  // Without its material the name is only a part of what is known.
  full_name: MATERIAL_KEYS,
  search_name: MATERIAL_KEYS,
};
const FULL_NAMES = ["full_name", "search_name"];
const ZERO_WHERE_UNSAID: ReadonlySet<string> = new Set([
  "object_class",
  "equip_slots",
  "coverage",
  "wear_slots",
  "reduces_to",
]);
const OF_APPRAISAL: ReadonlySet<string> = new Set(["has_id_data", "last_id_time"]);

const BITS: ReadonlyMap<WearSlot, number> = new Map(WEAR_SLOTS.map((slot, at) => [slot, 1 << at]));

/** Slots as the bits they are stored as, in the order of `WEAR_SLOTS`. */
export function slotBits(slots: readonly WearSlot[]): number {
  return slots.reduce((bits, slot) => bits | (BITS.get(slot) ?? 0), 0);
}

/** The slots of such bits. */
export function slotsOfBits(bits: number): WearSlot[] {
  return WEAR_SLOTS.filter((_, at) => (bits & (1 << at)) !== 0);
}
