import { expect, type Locator, type Page } from "@playwright/test";
import { breastplate, type ListedItem } from "@/server/test/items";
import { type Player, player, STANDING } from "../support/player";
import { choose, windowOf } from "./open-dashboard";

/** A character of a test's own: what it has changes only when the test says so. */
export interface Carrier extends Player {
  add(item: ListedItem): Promise<void>;
  remove(id: number): Promise<void>;
  /** Sends one more reading: without any for six seconds nothing of it counts as live. */
  beat(): Promise<void>;
}

/** Logs a character in that carries these things. */
export async function carrier(name: string, items: readonly ListedItem[]): Promise<Carrier> {
  const carries = await player(name);
  await carries.tell({ type: "full_inventory", items });
  return {
    ...carries,
    add: (item) => carries.tell({ type: "inventory_delta", action: "add", item_id: item.Id, item }),
    remove: (id) => carries.tell({ type: "inventory_delta", action: "remove", item_id: id }),
    beat: () => carries.tell(STANDING),
  };
}

/** A steel breastplate of some name, the `nth` thing in its owner's main pack; no two of a run have one id. */
export function piece(id: number, name: string, nth = 0, change: Partial<ListedItem> = {}): ListedItem {
  return breastplate(id, {
    ...change,
    IntValues: { "218103810": PLAYER, "231735296": nth, ...change.IntValues },
    StringValues: { "1": name, ...change.StringValues },
  });
}

export const PLAYER = 0x50_0f_00_01;

/** By keyboard: the palette selects the character, then opens its window. */
export async function openInventory(page: Page, name: string): Promise<Locator> {
  await choose(page, name);
  await choose(page, "Open: Inventory");
  const window = windowOf(page, `${name} Inventory`);
  await expect(window.getByLabel("Totals")).toBeVisible();
  return window;
}
