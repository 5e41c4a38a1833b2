import { type PackedSightings, packSightings } from "@/db/queries/pack-sightings";
import type { InventoryChange } from "@/db/queries/write-batch";
import { readSightings } from "@/server/items";
import { type DecodedFrame, envelopeOf } from "./decode-frame";

/** What a frame changes of an inventory, or null. */
export function inventoryChange(
  frame: Extract<DecodedFrame, { ok: true }>,
  received_at: string,
): InventoryChange | null {
  const { character_name } = envelopeOf(frame.event);
  if (frame.kind === "opaque") {
    const { sightings } = frame;
    return sightings === undefined ? null : { character_name, received_at, ...seen("replace", sightings) };
  }
  if (frame.event.type !== "inventory_delta") return null;
  const { action, item, item_id } = frame.event;
  // No object has this id; it is what the main pack is called.
  if (item_id === 0) return null;
  if (action === "remove") {
    const gone = { action, object_id: null, item_ids: [item_id], slices: [] };
    return { character_name, received_at, ...gone };
  }
  const sightings = packSightings(readSightings(item === null ? [] : [{ ...item, Id: item_id }]));
  return sightings.item_ids.length === 0 ? null : { character_name, received_at, ...seen("put", sightings) };
}

function seen(action: "replace" | "put", { object_id, item_ids, slices }: PackedSightings) {
  return { action, object_id, item_ids, slices };
}

/** About what it takes in memory besides its envelope. */
export function changeBytes({ item_ids, slices }: InventoryChange): number {
  const texts = slices.flatMap(({ columns }) => Object.values(columns));
  return texts.reduce((sum, { length }) => sum + length, 8 * item_ids.length);
}
