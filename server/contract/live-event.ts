import { z } from "zod";
import type { FullInventoryEvent } from "./messages/character";
import type { KnownPluginEvent, UnknownEvent } from "./plugin-messages";
import type { BroadcastServerEvent } from "./server-events";

/** Plugin messages that are nobody's business but the server's. */
export const NOT_FOR_LIVE_CLIENTS: ReadonlySet<string> = new Set(["register", "share_register"]);

/** An inventory snapshot as live clients hear of it: how many items, not which. */
export const inventoryNotice = z
  .looseObject({
    type: z.enum(["full_inventory", "inventory"]),
    character_name: z.string(),
    timestamp: z.iso.datetime({ precision: 3 }),
    item_count: z.number().int().min(0).describe("How many items were listed."),
    items_omitted: z.literal(true),
  })
  .meta({
    description:
      "That the server has a new inventory of the character. The items themselves do not come through.",
    examples: [
      {
        type: "full_inventory",
        character_name: "Larsson",
        timestamp: "2026-11-22T20:50:54.000Z",
        item_count: 213,
        items_omitted: true,
      },
    ],
  });
export type InventoryNotice = z.output<typeof inventoryNotice>;

/** What ws-server publishes on the bus: every event of the firehose before it has its `seq`. */
export type FirehoseEvent =
  | Exclude<KnownPluginEvent, FullInventoryEvent>
  | InventoryNotice
  | BroadcastServerEvent;

/** What a browser receives on the firehose. */
export type LiveEvent = (FirehoseEvent | UnknownEvent) & { seq: number };
