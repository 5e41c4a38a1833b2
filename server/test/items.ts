import { packSightings } from "@/db/queries/pack-sightings";
import type { InventoryChange } from "@/db/queries/write-batch";
import { readSightings } from "@/server/items";
import { secondsLater } from "./events";

/** An item as a plugin lists it; bags are laid over a plain piece of armor. */
export interface ListedItem {
  Id: number;
  ObjectClass: number;
  HasIdData: boolean;
  LastIdTime: number;
  IntValues: Record<string, unknown>;
  DoubleValues: Record<string, unknown>;
  StringValues: Record<string, unknown>;
  BoolValues: Record<string, unknown>;
  Spells: number[];
  ActiveSpells: number[];
}

export const PLAYER_ID = 0x50_00_00_01;

/** An appraised Celdon Breastplate of steel in the main pack. */
export function breastplate(id: number, change: Partial<ListedItem> = {}): ListedItem {
  return {
    Id: id,
    ObjectClass: 2,
    HasIdData: true,
    LastIdTime: 51_234,
    DoubleValues: { "167772160": 1.3 },
    BoolValues: { "100": true },
    Spells: [6105, 4696],
    ActiveSpells: [4407],
    ...change,
    IntValues: {
      "5": 900,
      "19": 21_450,
      "28": 385,
      "105": 8,
      "131": 64,
      "158": 7,
      "159": 1,
      "160": 180,
      "265": 14,
      "374": 2,
      "218103808": 28_618,
      "218103810": PLAYER_ID,
      "218103821": 1024,
      "218103822": 512,
      "231735296": id % 100,
      ...change.IntValues,
    },
    StringValues: { "1": "Celdon Breastplate", ...change.StringValues },
  };
}

/** What a client knows of it that has not looked at it closely. */
export function unappraised({ IntValues, ...item }: ListedItem): ListedItem {
  const shown = new Set(["5", "10", "11", "12", "19", "105", "131"]);
  const ints = Object.entries(IntValues).filter(([key]) => shown.has(key) || Number(key) >= 0x0d_00_00_00);
  return {
    ...item,
    HasIdData: false,
    LastIdTime: 0,
    IntValues: Object.fromEntries(ints),
    DoubleValues: {},
    BoolValues: {},
    Spells: [],
    ActiveSpells: [],
  };
}

/** Frames as they reach the database, each a second after the one before it. */
export class InventoryFrames {
  private seconds = 0;

  snapshot(character_name: string, items: readonly object[]): InventoryChange {
    return this.frame(character_name, "replace", items);
  }

  put(character_name: string, item: object): InventoryChange {
    return this.frame(character_name, "put", [item]);
  }

  remove(character_name: string, id: number): InventoryChange {
    return { ...this.frame(character_name, "remove", []), item_ids: [id] };
  }

  private frame(
    character_name: string,
    action: InventoryChange["action"],
    items: readonly object[],
  ): InventoryChange {
    const sightings = packSightings(readSightings(items.map((item) => ({ ...item }))));
    const { object_id, item_ids, slices } = sightings;
    const received_at = secondsLater(this.seconds++);
    return { character_name, received_at, action, object_id, item_ids, slices };
  }
}
