import { z } from "zod";
import { isJsonObject } from "../clean";
import * as field from "../fields";
import { INVENTORY_ITEMS_MAX, INVENTORY_VALUES_MAX } from "../limits";
import { defineMessage, message } from "./define";

const TIME = "2026-11-22T20:50:54Z";

const ITEM =
  "An item is Id, ObjectClass, HasIdData (appraised), LastIdTime, the bags IntValues, DoubleValues, StringValues and " +
  "BoolValues (properties by the game's or DECAL's number), Spells and ActiveSpells (ids); whatever else is in it is kept.";

const item = z.looseObject({ Id: field.objectId() }).meta({ description: ITEM });

const items = field
  .requiredList(item, INVENTORY_ITEMS_MAX)
  .meta({ description: `list of up to ${INVENTORY_ITEMS_MAX.toLocaleString("en")}. ${ITEM}` });

const inventorySchema = <Type extends "inventory" | "full_inventory">(type: Type) =>
  message(type, { item_count: field.count(), items });

const INVENTORY_NAMES = { items: ["inventory"] };
const SAMPLE_ITEM = {
  Id: 2147812345,
  ObjectClass: 2,
  HasIdData: true,
  LastIdTime: 51234,
  IntValues: {
    "5": 900,
    "19": 21450,
    "28": 385,
    "105": 8,
    "131": 64,
    "158": 7,
    "159": 1,
    "160": 180,
    "265": 14,
    "374": 2,
    "218103810": 1342283077,
    "218103821": 1024,
    "218103822": 512,
    "231735296": 17,
  },
  DoubleValues: { "167772160": 1.3, "167772166": 0.8 },
  StringValues: { "1": "Celdon Breastplate" },
  BoolValues: { "100": true },
  Spells: [6105, 4696, 4407],
  ActiveSpells: [],
};

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

/** Moved to another place of its pack, and not looked at: what was known of it stays. */
const MOVED_ITEM = {
  Id: 2147812345,
  ObjectClass: 2,
  HasIdData: false,
  IntValues: { "19": 21450, "218103810": 1342283077, "231735296": 18 },
  StringValues: { "1": "Celdon Breastplate" },
};

/** One item added, updated or removed. */
export const inventoryDelta = defineMessage({
  type: "inventory_delta",
  about:
    "One item added, updated or removed. Without an appraisal it says where the item is and what it looks like, and what " +
    "was known of it stays; removed needs no item.",
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
    action: "update",
    item_id: 2147812345,
    item: MOVED_ITEM,
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
