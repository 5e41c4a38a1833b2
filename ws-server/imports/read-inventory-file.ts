import { INVENTORY_ITEMS_MAX, isJsonObject, type JsonObject } from "@/server/contract";
import {
  SKIPPED_POSITIONS_MAX,
  type Skipped,
  type SkipReason,
} from "@/server/contract/http/inventory-import";
import { objectIdOf } from "@/server/items";
import { type DecodedFrame, decodeFrame } from "../ingest/decode-frame";

/** What a file holds besides the items that are stored. */
export interface FileContent {
  /** Entries of its list, those that are skipped included. */
  itemCount: number;
  skipped: SkippedEntries[];
  /** Where each item stands in the list, counted from 1, by its object id. */
  positions: ReadonlyMap<number, number>;
}

export type SkippedEntries = Omit<Skipped, "why">;

/** A file as the frame it stands for, or why it cannot be one; `content` where it holds a list of items. */
export interface InventoryFile {
  frame: DecodedFrame;
  content?: FileContent;
}

/**
 * Reads an inventory file of Mag-Tools as if the plugin of its owner had sent it, so that what is cleaned, bounded and
 * derived is the same. A frame with an entry that is no item is refused as a whole, for its plugin can mend that; a
 * file is as it is, and the rest of it counts. Never throws. Messages complete "The file cannot be imported: …".
 */
export function readInventoryFile(text: string, owner: string, nowMs: number): InventoryFile {
  const list = listIn(text);
  if (typeof list === "string") return refuse(list);
  if (list.length === 0) return refuse("its list is empty");
  if (list.length > INVENTORY_ITEMS_MAX)
    return refuse(`it lists ${inWords(list.length)} items, and ${inWords(INVENTORY_ITEMS_MAX)} is the most`);
  const { items, skipped, positions } = sift(list);
  if (items.length === 0)
    return refuse(`none of its ${inWords(list.length)} entries is an item with an object id`);
  const frame = { type: "full_inventory", character_name: owner, items };
  const content = { itemCount: list.length, skipped, positions };
  return { frame: decodeFrame(JSON.stringify(frame), nowMs), content };
}

/** The list of a file, or why it has none. */
function listIn(text: string): unknown[] | string {
  // Windows marks its texts with this, and JSON knows no such character.
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return /^\s*</.test(json) ? "it is XML, and only JSON is read" : "it is not JSON, or not all of it";
  }
  if (Array.isArray(file)) return file;
  return isJsonObject(file) && Array.isArray(file.items) ? file.items : "it holds no list of items";
}

/** Parts what can be stored from what cannot. Of entries with one id the last one counts. */
function sift(list: readonly unknown[]): { items: JsonObject[] } & Omit<FileContent, "itemCount"> {
  const notes = new Map<SkipReason, SkippedEntries>();
  const byId = new Map<number, { item: JsonObject; position: number }>();
  for (const [index, entry] of list.entries()) {
    const position = index + 1;
    const id = isJsonObject(entry) ? objectIdOf(entry.Id) : null;
    if (!isJsonObject(entry)) note(notes, "not_an_item", position);
    else if (id === null) note(notes, "without_id", position);
    else {
      const earlier = byId.get(id);
      if (earlier !== undefined) note(notes, "repeated", earlier.position);
      byId.set(id, { item: entry, position });
    }
  }
  return {
    items: Array.from(byId.values(), ({ item }) => item),
    skipped: [...notes.values()],
    positions: new Map(Array.from(byId, ([id, { position }]) => [id, position])),
  };
}

function note(notes: Map<SkipReason, SkippedEntries>, reason: SkipReason, position: number): void {
  const known = notes.get(reason) ?? { reason, count: 0, positions: [] };
  notes.set(reason, known);
  known.count += 1;
  if (known.positions.length < SKIPPED_POSITIONS_MAX) known.positions.push(position);
}

function refuse(message: string): InventoryFile {
  return { frame: { ok: false, code: "invalid", message } };
}

function inWords(count: number): string {
  return count.toLocaleString("en");
}
