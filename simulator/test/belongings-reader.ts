import { isJsonObject, type JsonObject, type KnownPluginEvent } from "@/server/contract";

/** What an item's appearance tells: anything else is kept when an item comes without it. */
const TOLD = new Set(
  [5, 10, 17, 19, 91, 92, 105, 131, 218103808, 218103809, 218103810, 218103812, 218103814, 218103815]
    .concat([218103818, 218103821, 218103822, 218103834, 218103850, 231735296, 167772169])
    .map(String),
);
/** Container and wielder: object ids, which some plugins write with a sign. */
const ID_KEYS = ["218103810", "218103818"];

/** What a character has, told from its inventory frames alone: each by its id, with the most that was ever said of it. */
export class BelongingsReader {
  readonly items = new Map<number, JsonObject>();

  read(event: KnownPluginEvent): void {
    switch (event.type) {
      case "inventory":
      case "full_inventory":
        this.items.clear();
        for (const item of event.items) if (item.Id !== null) this.items.set(item.Id, unsigned(item));
        return;
      case "inventory_delta":
        if (event.action === "remove") this.items.delete(event.item_id);
        else if (event.item) this.items.set(event.item_id, this.#merged(unsigned(event.item)));
    }
  }

  /** A thing that comes without what an appraisal shows still has it. */
  #merged(item: JsonObject): JsonObject {
    const known = this.items.get(Number(item.Id));
    if (item.HasIdData || !known?.HasIdData) return item;
    return { ...known, IntValues: { ...untold(known.IntValues), ...bag(item.IntValues) } };
  }
}

function unsigned(item: JsonObject): JsonObject {
  const IntValues = { ...bag(item.IntValues) };
  for (const key of ID_KEYS) if (IntValues[key] !== undefined) IntValues[key] = Number(IntValues[key]) >>> 0;
  return { ...item, IntValues };
}

function untold(values: unknown): JsonObject {
  return Object.fromEntries(Object.entries(bag(values)).filter(([key]) => !TOLD.has(key)));
}

function bag(values: unknown): JsonObject {
  return isJsonObject(values) ? values : {};
}
