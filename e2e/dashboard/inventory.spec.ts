import { expect, type Page, test } from "@playwright/test";
import { breastplate } from "@/server/test/items";
import { connectSocket } from "@/ws-server/test/sockets";
import { stack } from "../support/stack";
import { complaintsOf, openDashboard, windowOf } from "./open-dashboard";

/** A character of our own: what it has changes only when we say so. */
async function carrier(name: string) {
  const plugin = await connectSocket(`${stack.wsUrl}/ws/position`, {
    headers: { "X-Plugin-Secret": stack.pluginSecret },
  });
  let acks = 0;
  return {
    async tell(frame: Record<string, unknown>) {
      const ack_id = ++acks;
      plugin.send({ ...frame, character_name: name, ack_id });
      await plugin.hear((heard) => heard.type === "ack" && heard.ack_id === ack_id);
    },
    close: () => plugin.close(),
  };
}

const telemetry = { type: "telemetry", ew: 33.6, ns: 42.1, z: 0.4, kills: 1, session_id: "carrier" };
const PLAYER = 0x50_0f_00_01;
const pack = {
  Id: 0x70_00_00_99,
  ObjectClass: 10,
  IntValues: { "218103810": PLAYER, "231735296": 0, "218103812": 24 },
  StringValues: { "1": "Backpack" },
};
const inMainPack = { "218103810": PLAYER, "231735296": 3 };
const worn = breastplate(0x70_00_00_01, {
  IntValues: { ...inMainPack, "10": 512, "218103818": PLAYER },
});
const spare = breastplate(0x70_00_00_02, {
  IntValues: inMainPack,
  StringValues: { "1": "Olthoi Breastplate" },
});
const added = breastplate(0x70_00_00_03, {
  IntValues: { "218103810": PLAYER, "231735296": 5 },
  StringValues: { "1": "Amuli Coat" },
});

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Command palette" })).toBeFocused();
}

test("the Inventory window shows packs and what is worn, searches, and follows its character's changes", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const name = "Ida Packrat";
  const ida = await carrier(name);
  await ida.tell({ type: "full_inventory", items: [pack, worn, spare] });
  await ida.tell(telemetry);
  await openDashboard(page);

  // By keyboard: the palette selects the character, then opens its window.
  await openPalette(page);
  await page.keyboard.type(name);
  await expect(
    page.getByRole("listbox", { name: "Results" }).getByRole("option", { name }).first(),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await openPalette(page);
  await page.keyboard.type("Open: Inventory");
  await expect(page.getByRole("listbox", { name: "Results" }).getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  const window = windowOf(page, `${name} Inventory`);
  await expect(window).toBeVisible();
  await expect(window.getByLabel("Totals")).toContainText("Items");
  await expect(window.getByLabel(/^Steel Olthoi Breastplate/)).toBeVisible();
  await expect(window.getByLabel(/^Chest: Steel Celdon Breastplate/)).toBeVisible();

  await window.getByRole("textbox", { name: "Search this inventory", exact: true }).fill("olthoi");
  await expect(window.getByText("1 of 3", { exact: true })).toBeVisible();
  await window.getByRole("textbox", { name: "Search this inventory", exact: true }).fill("al:>=x");
  await expect(window.getByText(/expected a number/i).first()).toBeVisible();
  await window.getByRole("textbox", { name: "Search this inventory", exact: true }).fill("");

  await ida.tell(telemetry);
  await ida.tell({ type: "inventory_delta", action: "add", item_id: added.Id, item: added });
  await expect(window.getByLabel(/^Steel Amuli Coat/)).toBeVisible();
  await ida.tell({ type: "inventory_delta", action: "remove", item_id: spare.Id });
  await expect(window.getByLabel(/^Steel Olthoi Breastplate/)).toHaveCount(0);

  await window.getByRole("button", { name: "List of all items" }).click();
  await expect(window.getByRole("listbox", { name: /3 items/ })).toBeVisible();
  expect(complaints).toEqual([]);
  await ida.close();
});
