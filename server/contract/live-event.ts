import type { FullInventoryEvent } from "./messages/character";
import type { KnownPluginEvent, UnknownEvent } from "./plugin-messages";
import type { BroadcastServerEvent } from "./server-events";

/** An inventory snapshot as live clients hear of it: how many items, not which. */
export type InventoryNotice = {
  type: FullInventoryEvent["type"];
  character_name: string;
  timestamp: string;
  item_count: number;
  items_omitted: true;
  [field: string]: unknown;
};

/** What ws-server publishes on the bus: every event of the firehose before it has its `seq`. */
export type FirehoseEvent =
  | Exclude<KnownPluginEvent, FullInventoryEvent>
  | InventoryNotice
  | BroadcastServerEvent;

/** What a browser receives on the firehose. */
export type LiveEvent = (FirehoseEvent | UnknownEvent) & { seq: number };
