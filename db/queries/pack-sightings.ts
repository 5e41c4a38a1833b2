import type { Columns, Sighting, Sightings, SkippedItems } from "@/server/items";
import type { InventoryChange } from "./batch";
import { arrayElement, arrayLiteral } from "./bulk";
import {
  hasKey,
  ITEM_PART,
  OTHER_PARTS,
  RAW_COLUMNS,
  type SightingColumn,
  SPELL_COLUMNS,
  spellKey,
} from "./sighting-columns";

/**
 * Sightings as they are stored: of each column one text, the elements of an array of the server's without its braces.
 * A hundred and fifty long texts go from thread to thread, to the disk and to the server for a fraction of what as many
 * fields of thousands of objects would take.
 */
export interface PackedSightings {
  object_id: number | null;
  item_ids: number[];
  /** Of all of them, in their order. */
  slices: PackedSlice[];
  skipped: SkippedItems;
}

/** What one statement stores. */
export interface PackedSlice {
  item_count: number;
  columns: PackedColumns;
}
export type PackedColumns = Readonly<Record<string, string>>;

/**
 * How many items are stored by one statement. To send it takes the process a tenth of a second for five thousand, during
 * which it does nothing else.
 */
export const SLICE_ITEMS = 1_000;

/** To be called where there is time for it: of five thousand items it takes some hundred milliseconds. */
export function packSightings({ object_id, items, skipped }: Sightings): PackedSightings {
  const slices: PackedSlice[] = [];
  for (let start = 0; start < items.length; start += SLICE_ITEMS) {
    const slice = items.slice(start, start + SLICE_ITEMS);
    slices.push({ item_count: slice.length, columns: columnsOf(slice) });
  }
  return { object_id, item_ids: items.map(({ item_id }) => item_id), slices, skipped };
}

/** A change by its slices, each with the ids of its own items. */
export function slicesOf<Change extends Pick<InventoryChange, "item_ids" | "slices">>(change: Change) {
  let start = 0;
  return change.slices.map(({ item_count, columns }) => {
    const item_ids = change.item_ids.slice(start, start + item_count);
    start += item_count;
    return { ...change, item_ids, columns };
  });
}

function columnsOf(items: readonly Sighting[]): PackedColumns {
  const columns: Record<string, string> = {
    content_hash: elements(items.map(({ content_hash }) => content_hash)),
    said: elements(items.map(({ said }) => said)),
  };
  for (const { part, columns: own } of [ITEM_PART, ...OTHER_PARTS]) {
    const rows = items.map((item) => item[part]);
    for (const column of own) columns[column.key] = columnOf(rows, column);
    if (part !== "item") columns[hasKey(part)] = elements(rows.map((row) => row !== null));
  }
  for (const name of RAW_COLUMNS) columns[name] = elements(items.map(({ raw }) => raw[name]));
  const spells = items.flatMap(spellRows);
  for (const { name } of SPELL_COLUMNS) columns[spellKey(name)] = elements(spells.map((row) => row[name]));
  return columns;
}

function columnOf(rows: readonly (Columns | null)[], { name }: SightingColumn): string {
  return elements(rows.map((row) => row?.[name]));
}

function elements(values: readonly unknown[]): string {
  return values.map((value) => arrayElement(Array.isArray(value) ? arrayLiteral(value) : value)).join(",");
}

function spellRows({ item_id, spells }: Sighting) {
  return spells.map((spell) => ({ ...spell, item_id }));
}
