import { z } from "zod";
import { isJsonObject } from "../clean";
import * as field from "../fields";
import { INVENTORY_ITEMS_MAX, INVENTORY_VALUES_MAX } from "../limits";
import { defineMessage, message } from "./define";

const TIME = "2026-11-22T20:50:54Z";
const TRAINING = ["Unusable", "Untrained", "Trained", "Specialized"] as const;

const trainingName = z.preprocess((raw) => {
  const index =
    typeof raw === "number" ? raw : typeof raw === "string" && /^[0-3]$/.test(raw) ? Number(raw) : -1;
  if (TRAINING[index] !== undefined) return TRAINING[index];
  if (typeof raw !== "string") return raw ?? null;
  return TRAINING.find((name) => name.toLowerCase() === raw.trim().toLowerCase()) ?? null;
}, z.enum(TRAINING).nullable());
const training = field.accepting(trainingName, {
  anyOf: undefined,
  type: ["string", "number", "null"],
  description: `${TRAINING.join(", ")}, or 0 to 3`,
});

const attribute = z.looseObject({ base: field.int(), creation: field.int(), current: field.int() });
const vital = z.looseObject({ base: field.int(), current: field.int(), max: field.int() });
const skill = z.looseObject({ base: field.int(), current: field.int(), training });
const record = <T extends z.ZodType>(value: T) => field.orEmpty(z.record(z.string(), value));
const kin = z.looseObject({ name: field.text(), rank: field.int(), followers: field.int() });
const allegiance = z.looseObject({
  name: field.text(),
  rank: field.int(),
  followers: field.int(),
  monarch: field.optional(kin),
  patron: field.optional(kin),
});

/** Attributes, vitals, skills, allegiance and properties; every 10 minutes. */
export const characterStats = defineMessage({
  type: "character_stats",
  about: "Attributes, skills, allegiance and properties of the character; every 10 minutes.",
  bulk: true,
  schema: message("character_stats", {
    level: field.count(),
    total_xp: field.bigCount(),
    unassigned_xp: field.bigCount(),
    luminance_earned: field.bigCount(),
    luminance_total: field.bigCount(),
    deaths: field.count(),
    skill_credits: field.count(),
    attributes: record(attribute),
    vitals: record(vital),
    skills: record(skill),
    allegiance: field.optional(allegiance),
    titles: field.list(field.int()),
    properties: record(field.number()),
  }),
  aliases: { attributes: ["attribs"] },
  sample: {
    type: "character_stats",
    character_name: "Larsson",
    timestamp: TIME,
    level: 275,
    total_xp: 191226310247,
    unassigned_xp: 0,
    luminance_earned: 412000,
    luminance_total: 1500000,
    deaths: 57,
    skill_credits: 0,
    attributes: { strength: { base: 290, creation: 100, current: 340 } },
    vitals: { health: { base: 321, current: 410, max: 410 } },
    skills: { war_magic: { base: 430, current: 512, training: "Specialized" } },
    allegiance: {
      name: "Sawato Mosswarts",
      rank: 4,
      followers: 12,
      monarch: { name: "Erik" },
      patron: { name: "Ulf" },
    },
    properties: { "307": 3 },
  },
});
export type CharacterStatsEvent = z.output<typeof characterStats.schema>;

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
