import { expect, type Locator, type Page, test } from "@playwright/test";
import { breastplate, PLAYER_ID } from "@/server/test/items";
import { complaintsOf, windowOf } from "../dashboard/open-dashboard";
import { arrive, foundRows, pressByKey, type SearchedGuild, startSearchedGuild } from "./search-page";

/* From an item that a search found to where it lies in its owner's inventory. */

const SIDE_PACK = 0x8000_0001;
/** Far down in the main pack: it has to be scrolled to. */
const DEEP = { id: 0x7000_0000 + 90, name: "Plate 90" };
/** In a pack that is not the one that is shown first. */
const IN_SIDE_PACK = "Gauntlet 19";

let guild: SearchedGuild;

test.beforeAll(async () => {
  const filled = (count: number, pack: number, id: number, name: string) =>
    Array.from({ length: count }, (_, slot) =>
      breastplate(id + slot, {
        IntValues: { "131": 0, "218103810": pack, "231735296": slot },
        StringValues: { "1": `${name} ${slot}` },
      }),
    );
  guild = await startSearchedGuild({
    "Ulf the Bold": [
      breastplate(0x6000_0001, {
        IntValues: { "131": 0, "10": 512, "218103818": PLAYER_ID },
        StringValues: { "1": "Worn Plate" },
      }),
      breastplate(SIDE_PACK, {
        ObjectClass: 10,
        IntValues: { "131": 0, "218103812": 24, "231735296": 0 },
        StringValues: { "1": "Backpack" },
      }),
      ...filled(100, PLAYER_ID, 0x7000_0000, "Plate"),
      ...filled(24, SIDE_PACK, 0x7100_0000, "Gauntlet"),
    ],
  });
  for (const name of ["anna", "bert", "cora", "dora", "edda", "fritz"])
    await guild.web.account(name, "viewer");
});
test.afterAll(() => guild?.stop());

const inventory = (page: Page): Locator => windowOf(page, "Ulf the Bold Inventory");
const details = (within: Locator, name: string): Locator =>
  within.getByRole("region", { name: `Details: ${name}` });
const itemIn = (within: Locator, name: string): Locator =>
  within.getByRole("option", { name: new RegExp(`^(Chest: )?${name}\\b`) });

/** Signs in on the way to the dashboard. */
async function follow(page: Page, name: string, path: string): Promise<void> {
  await page.goto(`${guild.web.url}${path}`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(`${name}-password`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("main", { name: "Map" })).toBeVisible();
}

const linkTo = (itemId: number | string) => `/?sel=Ulf+the+Bold&open=inventory&item=${itemId}`;

/** The window stands on the item, wherever in the packs that is, and the address asks for it no more. */
async function expectShown(page: Page, within: Locator, name: string): Promise<void> {
  await expect(details(within, name)).toBeVisible();
  await expect(itemIn(within, name)).toBeInViewport({ ratio: 0.9 });
  await expect(itemIn(within, name)).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(/\?(?=.*\bsel=Ulf\+the\+Bold)(?!.*\b(open|item)=)/);
}

test("the details of a found item lead to its place in the inventory, without a mouse", async ({ page }) => {
  const complaints = complaintsOf(page);
  await arrive(page, guild.web, "/search?q=%22plate+90%22");
  await page.getByRole("button", { name: "Help" }).focus();
  await page.keyboard.press("F6");
  await expect(foundRows(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: `Details: ${DEEP.name}` })).toBeFocused();
  await pressByKey(page, "Show in inventory");

  await expectShown(page, inventory(page), DEEP.name);
  await expect(details(inventory(page), DEEP.name)).toBeFocused();
  // It was asked for once: the window is there after a reload, and the item is one of many again.
  await expect
    .poll(async () => (await guild.web.database.db.sql`select from layouts`).length)
    .toBeGreaterThan(0);
  await page.reload();
  await expect(inventory(page).getByLabel("Totals")).toBeVisible();
  await expect(details(inventory(page), DEEP.name)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("the owner of a found item leads to the pack that it is in, and to what is worn", async ({ page }) => {
  await arrive(page, guild.web, "/search?q=%22gauntlet+19%22", "bert");
  const owner = page.getByRole("link", { name: "Show in Ulf the Bold's inventory" });
  await owner.click();
  await expectShown(page, inventory(page), IN_SIDE_PACK);
  await expect(inventory(page).getByRole("tab", { selected: true })).toHaveAccessibleName(/^Backpack/);

  await page.goto(`${guild.web.url}/search?q=%22worn+plate%22`);
  await owner.click();
  await expectShown(page, inventory(page), "Worn Plate");
});

test("a list that is searched shows the item all the same", async ({ page }) => {
  await follow(page, "cora", "/?sel=Ulf+the+Bold&open=inventory");
  await inventory(page).getByRole("button", { name: "List of all items" }).click();
  await inventory(page).getByRole("textbox", { name: "Search this inventory" }).fill("worn");
  await expect(itemIn(inventory(page), "Worn Plate")).toBeVisible();
  await expect
    .poll(async () => JSON.stringify(await guild.web.database.db.sql`select layout from layouts`))
    .toContain('"query":"worn"');
  await page.goto(`${guild.web.url}${linkTo(DEEP.id)}`);
  await expectShown(page, inventory(page), DEEP.name);
});

test("a link to what is gone says so", async ({ page }) => {
  await follow(page, "dora", linkTo(123));
  await expect(inventory(page).getByLabel("Totals")).toBeVisible();
  const messages = page.getByRole("region", { name: "Messages" });
  await expect(messages).toContainText("Ulf the Bold no longer has that item");
  await expect(inventory(page).getByRole("region", { name: /^Details/ })).toHaveCount(0);
});

test("a link to no window opens none, and the page goes on", async ({ page }) => {
  const complaints = complaintsOf(page);
  await follow(page, "fritz", "/?sel=Ulf+the+Bold&open=everything&item=5");
  for (const path of ["/?open=inventory&item=5", "/?sel=Ulf+the+Bold&open=constructor"]) {
    // The map has written its view into the address: the page runs.
    await expect(page).toHaveURL(/[?&]at=/);
    await expect(page.locator("[data-window]")).toHaveCount(0);
    await page.goto(`${guild.web.url}${path}`);
  }
  await expect(page).toHaveURL(/[?&]at=/);
  await expect(page.locator("[data-window]")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("on a phone the link opens the sheet with the item, and Back closes it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await follow(page, "edda", linkTo(DEEP.id));
  const sheet = page.getByRole("dialog", { name: "Ulf the Bold" });
  await expectShown(page, sheet, DEEP.name);
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("main", { name: "Map" })).toBeVisible();
});
