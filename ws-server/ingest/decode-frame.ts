import { type PackedSightings, packSightings } from "@/db/queries/pack-sightings";
import { type KnownPluginEvent, parsePluginFrame, type Refusal, type UnknownEvent } from "@/server/contract";
import { type CarriedItems, carriedItems } from "@/server/detectors";
import { readSightings } from "@/server/items";

/** An event of a known type that is handled as an object. */
export type PluginEvent = Exclude<KnownPluginEvent, { type: "inventory" | "full_inventory" }>;

/**
 * A decoded frame. `json` is the event as live clients get it. Of an `opaque` event only the envelope is read:
 * types that this version does not know, inventories (whose items are omitted), and events that are only passed on
 * and too large to be handed from thread to thread as objects. Of an inventory `carried` says what is in which pack;
 * null when it is beyond belief, and `sightings` what is to be stored.
 */
export type DecodedFrame =
  | { ok: true; kind: "typed"; event: PluginEvent; json: string; ackId?: number }
  | {
      ok: true;
      kind: "opaque";
      isKnownType: boolean;
      event: UnknownEvent;
      json: string;
      carried?: CarriedItems | null;
      sightings?: PackedSightings;
      ackId?: number;
    }
  | Refusal;

/** Parses, checks and normalises one text frame, and writes the event out for its audience. Never throws. */
export function decodeFrame(
  text: string,
  nowMs: number,
  serverTime?: (character: string) => number,
): DecodedFrame {
  const frame = parsePluginFrame(text, nowMs, serverTime);
  if (!frame.ok) return frame;
  const { ackId } = frame;
  if (!frame.known) {
    return {
      ok: true,
      kind: "opaque",
      isKnownType: false,
      event: frame.event,
      json: JSON.stringify(frame.event),
      ackId,
    };
  }
  const { event } = frame;
  if (event.type === "inventory" || event.type === "full_inventory") {
    const { items, ...rest } = event;
    const notice: UnknownEvent = { ...rest, item_count: items.length, items_omitted: true };
    return {
      ok: true,
      kind: "opaque",
      isKnownType: true,
      event: notice,
      json: JSON.stringify(notice),
      carried: carriedItems(items),
      sightings: packSightings(readSightings(items)),
      ackId,
    };
  }
  return { ok: true, kind: "typed", event, json: JSON.stringify(event), ackId };
}

/** The least that is known of any event. */
export function envelopeOf({ type, character_name, timestamp }: PluginEvent | UnknownEvent): UnknownEvent {
  return { type, character_name, timestamp };
}
