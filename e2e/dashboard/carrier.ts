import { expect, type Locator, type Page } from "@playwright/test";
import { breastplate, type ListedItem } from "@/server/test/items";
import { connectSocket } from "@/ws-server/test/sockets";
import { stack } from "../support/stack";
import { windowOf } from "./open-dashboard";

/** A character of a test's own: what it has changes only when the test says so. */
export interface Carrier {
  name: string;
  /** Resolves when it is safe. */
  tell(frame: Record<string, unknown>): Promise<void>;
  add(item: ListedItem): Promise<void>;
  remove(id: number): Promise<void>;
  /** Sends one more reading: without any for six seconds nothing of it counts as live. */
  beat(): Promise<void>;
  close(): Promise<void>;
}

const telemetry = { type: "telemetry", ew: 33.6, ns: 42.1, z: 0.4, kills: 1, session_id: "carrier" };

/** Logs a character in that carries these things. */
export async function carrier(name: string, items: readonly ListedItem[]): Promise<Carrier> {
  const plugin = await connectSocket(`${stack.wsUrl}/ws/position`, {
    headers: { "X-Plugin-Secret": stack.pluginSecret },
  });
  let acks = 0;
  const tell = async (frame: Record<string, unknown>) => {
    const ack_id = ++acks;
    plugin.send({ ...frame, character_name: name, ack_id });
    await plugin.hear((heard) => heard.type === "ack" && heard.ack_id === ack_id);
  };
  await tell({ type: "full_inventory", items });
  await tell(telemetry);
  return {
    name,
    tell,
    add: (item) => tell({ type: "inventory_delta", action: "add", item_id: item.Id, item }),
    remove: (id) => tell({ type: "inventory_delta", action: "remove", item_id: id }),
    beat: () => tell(telemetry),
    close: () => plugin.close(),
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

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Command palette" })).toBeFocused();
}

/** By keyboard: the palette selects the character, then opens its window. */
export async function openInventory(page: Page, name: string): Promise<Locator> {
  for (const words of [name, "Open: Inventory"]) {
    await openPalette(page);
    await page.keyboard.type(words);
    const found = page.getByRole("listbox", { name: "Results" }).getByRole("option", { name: words });
    await expect(found.first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("combobox", { name: "Command palette" })).toBeHidden();
  }
  const window = windowOf(page, `${name} Inventory`);
  await expect(window.getByLabel("Totals")).toBeVisible();
  return window;
}
