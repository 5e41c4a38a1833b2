import { isJsonObject, type JsonObject, type KnownPluginEvent } from "@/server/contract";

const KEY = { container: "218103810", itemSlots: "218103812", slot: "231735296", worn: "10" } as const;
const MAIN_PACK_SLOTS = 102;
const CONTAINER_CLASS = 10;
const FOCI_CLASS = 38;

/** What a character's packs hold, told from its inventory frames alone, as a server would. */
export class PackReader {
  readonly #items = new Map<number, JsonObject>();

  /** False when the event says nothing of the inventory, or comes before the first full one. */
  read(event: KnownPluginEvent): boolean {
    switch (event.type) {
      case "inventory":
      case "full_inventory":
        this.#items.clear();
        for (const item of event.items) if (item.Id !== null) this.#items.set(item.Id, item);
        return true;
      case "inventory_delta":
        if (this.#items.size === 0) return false;
        if (event.action === "remove") this.#items.delete(event.item_id);
        else if (event.item) this.#items.set(event.item_id, event.item);
        return true;
      default:
        return false;
    }
  }

  freeSlots(): number {
    let slots = MAIN_PACK_SLOTS;
    for (const pack of this.#packs()) slots += Number(ints(pack)[KEY.itemSlots]);
    return slots - this.#loose().length;
  }

  /** Slots that are used twice, and places beyond the end of a pack. */
  problems(): string[] {
    const capacities = new Map(
      this.#packs().map((pack) => [Number(pack.Id), Number(ints(pack)[KEY.itemSlots])]),
    );
    const taken = new Set<string>();
    const problems: string[] = [];
    for (const item of this.#loose()) {
      const container = Number(ints(item)[KEY.container]) >>> 0;
      const slot = Number(ints(item)[KEY.slot]);
      const place = `${container} ${slot}`;
      if (taken.has(place)) problems.push(`${place} twice`);
      if (!(slot < (capacities.get(container) ?? MAIN_PACK_SLOTS))) problems.push(`${place} beyond the end`);
      taken.add(place);
    }
    return problems;
  }

  #packs(): JsonObject[] {
    return [...this.#items.values()].filter(({ ObjectClass }) => ObjectClass === CONTAINER_CLASS);
  }

  /** What takes a slot. */
  #loose(): JsonObject[] {
    return [...this.#items.values()].filter((item) => {
      return item.ObjectClass !== CONTAINER_CLASS && item.ObjectClass !== FOCI_CLASS && !ints(item)[KEY.worn];
    });
  }
}

function ints(item: JsonObject): JsonObject {
  return isJsonObject(item.IntValues) ? item.IntValues : {};
}
