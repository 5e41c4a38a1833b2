import { z } from "zod";
import { isJsonObject } from "../clean";
import * as field from "../fields";
import { INVENTORY_ITEMS_MAX, INVENTORY_VALUES_MAX } from "../limits";
import { defineMessage, message } from "./define";

const TIME = "2026-11-22T20:50:54Z";

const item = z.looseObject({ Id: field.objectId() });

const items = field
  .requiredList(item, INVENTORY_ITEMS_MAX)
  .meta({ description: `list of up to ${INVENTORY_ITEMS_MAX.toLocaleString("en")}` });

const inventorySchema = <Type extends "inventory" | "full_inventory">(type: Type) =>
  message(type, { item_count: field.count(), items });

const INVENTORY_NAMES = { items: ["inventory"] };
const SAMPLE_ITEM = { Id: 2147812345, Name: "Celdon Breastplate", ObjectClass: 2, LongKeys: { "19": 8200 } };

/** Everything the character carries; replaces what is stored. */
export const fullInventory = defineMessage({
  type: "full_inventory",
  about:
    "Complete inventory, on login. Best sent again whenever the socket opens: what packs hold is known from it and " +
    "from the deltas after it, and full packs are told only while that is known. Browsers hear of it without the items.",
  bulk: true,
  valuesMax: INVENTORY_VALUES_MAX,
  schema: inventorySchema("full_inventory"),
  aliases: INVENTORY_NAMES,
  sample: {
    type: "full_inventory",
    character_name: "Larsson",
    timestamp: TIME,
    item_count: 1,
    items: [SAMPLE_ITEM],
  },
});

/** The older name of `full_inventory`. */
export const inventory = defineMessage({
  type: "inventory",
  about: "The older name of full_inventory.",
  bulk: true,
  valuesMax: INVENTORY_VALUES_MAX,
  schema: inventorySchema("inventory"),
  aliases: INVENTORY_NAMES,
  sample: { type: "inventory", character_name: "Larsson", timestamp: TIME, items: [SAMPLE_ITEM] },
});
export type FullInventoryEvent = z.output<typeof fullInventory.schema> | z.output<typeof inventory.schema>;

const action = field.accepting(
  z.preprocess(
    (raw) => (typeof raw === "string" ? raw.trim().toLowerCase() : raw),
    z.enum(["add", "update", "remove"]),
  ),
  { enum: undefined, description: "add, update or remove, in any letter case" },
);

/** One item added, updated or removed. */
export const inventoryDelta = defineMessage({
  type: "inventory_delta",
  about: "One item added, updated or removed.",
  schema: message("inventory_delta", {
    action,
    item_id: field.requiredObjectId(),
    item: field.optional(item),
  }),
  aliases: { item_id: ["item.Id"] },
  prepare(frame) {
    if (isJsonObject(frame.item)) frame.item_id ??= frame.item.Id;
  },
  sample: {
    type: "inventory_delta",
    character_name: "Larsson",
    timestamp: TIME,
    action: "remove",
    item_id: 2147812345,
  },
});
export type InventoryDeltaEvent = z.output<typeof inventoryDelta.schema>;

const wornItem = z.looseObject({
  item_id: field.objectId(),
  name: field.text(),
  slot: field.objectId(),
  mana_current: field.int(),
  mana_max: field.int(),
  active: field.flag(),
  seconds_remaining: field.number(),
  spells: field.list(z.looseObject({ id: field.count(), active: field.flag() })),
});

/** Spells in force on worn items and on the character. */
export const equipmentCantripState = defineMessage({
  type: "equipment_cantrip_state",
  about: "Mana and spells of worn items, and spells in force on the character.",
  bulk: true,
  schema: message("equipment_cantrip_state", {
    items: field.list(wornItem),
    active_spells: field.list(
      z.looseObject({ id: field.count(), seconds_remaining: field.number(), layer: field.int() }),
    ),
  }),
  sample: {
    type: "equipment_cantrip_state",
    character_name: "Larsson",
    timestamp: TIME,
    items: [
      {
        item_id: 1,
        name: "Celdon Breastplate",
        slot: 512,
        mana_current: 812,
        mana_max: 2100,
        active: true,
        seconds_remaining: 18420,
        spells: [{ id: 6105, active: true }],
      },
    ],
    active_spells: [{ id: 4407, seconds_remaining: 3120, layer: 1 }],
  },
});
export type EquipmentCantripStateEvent = z.output<typeof equipmentCantripState.schema>;
