import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { breastplate } from "@/server/test/items";
import {
  arrive,
  expectReady,
  foundRows,
  inOtherBrowser,
  pressByKey,
  query,
  result,
  type SearchedGuild,
  startSearchedGuild,
} from "./search-page";

/* A search that is kept: by its owner over a reload, by everybody else as long as it is shared. */

let guild: SearchedGuild;

test.beforeAll(async () => {
  guild = await startSearchedGuild({
    Larsson: [
      breastplate(1, { IntValues: { "28": 300 }, StringValues: { "1": "Weak Breastplate" } }),
      breastplate(2, { IntValues: { "28": 420 }, StringValues: { "1": "Strong Breastplate" } }),
    ],
    Mule: [breastplate(3, { IntValues: { "28": 500 }, StringValues: { "1": "Best Breastplate" } })],
  });
  for (const name of ["anna", "bert"]) await guild.web.account(name, "viewer");
  await guild.web.account("olga", "admin");
});
test.afterAll(() => guild?.stop());

const panel = (page: Page): Locator => page.getByRole("complementary", { name: "Saved searches" });
const list = (page: Page, title: "Yours" | "Shared by others"): Locator =>
  panel(page).getByRole("region", { name: title });
const saved = (page: Page, name: string): Locator => panel(page).getByRole("listitem", { name, exact: true });
const message = (page: Page, text: string): Locator =>
  page.getByRole("region", { name: "Messages" }).getByRole("status").filter({ hasText: text });

/** What the search finds, in its order: whoever opens it. */
async function expectStrongArmor(page: Page): Promise<void> {
  await expect(query(page)).toHaveValue("al:>=400");
  await expect(result(page)).toHaveText("2 items");
  await expect(page).toHaveURL(/\/search\?q=al:%3E%3D400&sort=al&order=desc$/);
  await expect(foundRows(page).first()).toContainText("Best Breastplate");
}

/** By keyboard, from wherever the focus is. */
async function openPanel(page: Page): Promise<void> {
  await pressByKey(page, "Saved searches");
  await expect(page.getByRole("textbox", { name: "Name of the search" })).toBeFocused();
}

/** Leaves the panel, and the page as it was opened. */
async function saveStrongArmor(page: Page, name: string): Promise<void> {
  await openPanel(page);
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(message(page, `Saved “${name}”`)).toBeVisible();
  await expect(list(page, "Yours").getByRole("listitem", { name, exact: true })).toContainText("al:>=400");
}

const STRONG = "/search?q=al:>=400&sort=al&order=desc";

test("a search is saved, found again after a reload, opened and renamed without a mouse", async ({
  page,
}) => {
  await arrive(page, guild.web, STRONG);
  await saveStrongArmor(page, "Strong armor");

  await page.goto(`${guild.web.url}/search`);
  await expectReady(page);
  await expect(result(page)).toHaveText("3 items");
  await openPanel(page);
  await pressByKey(page, "Search: Strong armor");
  await expectStrongArmor(page);

  await pressByKey(page, "Rename Strong armor");
  await expect(page.getByRole("textbox", { name: "New name of Strong armor" })).toBeFocused();
  await page.keyboard.type("Best armor");
  await page.keyboard.press("Enter");
  await expect(saved(page, "Best armor")).toBeVisible();
  await expect(saved(page, "Strong armor")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Search: Best armor" })).toBeFocused();

  // Escape leaves the panel, and the focus is where it was opened from.
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Saved searches" })).toBeFocused();
});

test("a name that is taken is asked about, and replaced only when that is meant", async ({ page }) => {
  await arrive(page, guild.web, STRONG);
  await saveStrongArmor(page, "Taken");
  await query(page).fill("weak");
  await expect(result(page)).toHaveText("1 item");
  const name = page.getByRole("textbox", { name: "Name of the search" });
  await name.fill("TAKEN");
  await name.press("Enter");
  await expect(name).toHaveAccessibleDescription(/You have a search of that name/);
  await expect(saved(page, "Taken")).toContainText("al:>=400");
  await page.getByRole("button", { name: "Replace it" }).click();
  await expect(saved(page, "TAKEN")).toContainText("weak");
  await expect(saved(page, "Taken")).toHaveCount(0);
  await expect(name).toHaveValue("");
});

/** The shared search as others have it: to be opened, and nothing else. */
async function expectOnlyToOpen(page: Page, name: string): Promise<void> {
  await openPanel(page);
  const shared = list(page, "Shared by others").getByRole("listitem", { name, exact: true });
  await expect(shared).toContainText("by anna");
  await expect(shared.getByRole("button")).toHaveCount(1);
  await pressByKey(page, `Search: ${name}`);
  await expectStrongArmor(page);
}

async function expectNotThere(browser: Browser, name: string, account: string): Promise<void> {
  await inOtherBrowser(
    browser,
    guild.web,
    "/search",
    async (page) => {
      await openPanel(page);
      await expect(list(page, "Shared by others")).toBeVisible();
      await expect(saved(page, name)).toHaveCount(0);
    },
    account,
  );
}

test("what is shared others open and cannot change, and it is gone for them when its owner removes it", async ({
  page,
  browser,
}) => {
  const name = "Armor for everybody";
  await arrive(page, guild.web, STRONG);
  await saveStrongArmor(page, name);
  await expectNotThere(browser, name, "bert");

  await pressByKey(page, `Share ${name} with everybody`);
  await expect(message(page, `“${name}” is shared with everybody`)).toBeVisible();
  await expect(page.getByRole("button", { name: `Stop sharing ${name}` })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const bert = await (await browser.newContext()).newPage();
  await arrive(bert, guild.web, "/search", "bert");
  await expectOnlyToOpen(bert, name);

  await pressByKey(page, `Remove ${name}`);
  await expect(saved(page, name)).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Name of the search" })).toBeFocused();
  await bert.reload();
  await expectReady(bert);
  await openPanel(bert);
  await expect(list(bert, "Shared by others")).toBeVisible();
  await expect(saved(bert, name)).toHaveCount(0);
  await bert.context().close();
});

test("what was removed comes back with Undo, as it was", async ({ page, browser }) => {
  const name = "Removed by mistake";
  await arrive(page, guild.web, STRONG);
  await saveStrongArmor(page, name);
  await pressByKey(page, `Share ${name} with everybody`);
  await expect(saved(page, name)).toContainText("shared");
  await pressByKey(page, `Remove ${name}`);
  await expect(message(page, `Removed “${name}”`)).toBeVisible();
  await expect(saved(page, name)).toHaveCount(0);
  // The part of the page behind the panel are the messages; there the undo waits.
  await page.keyboard.press("F6");
  await pressByKey(page, "Undo");
  await expect(saved(page, name)).toContainText("shared");
  await expect(page.getByRole("textbox", { name: "Name of the search" })).toBeFocused();
  await inOtherBrowser(browser, guild.web, "/search", (other) => expectOnlyToOpen(other, name), "bert");
});

test("an admin removes what somebody else shares, and is asked first", async ({ page, browser }) => {
  const name = "Not for everybody";
  await arrive(page, guild.web, STRONG);
  await saveStrongArmor(page, name);
  await pressByKey(page, `Share ${name} with everybody`);
  await expect(saved(page, name)).toContainText("shared");
  await inOtherBrowser(
    browser,
    guild.web,
    "/search",
    async (admin) => {
      await openPanel(admin);
      await pressByKey(admin, `Remove ${name}`);
      await expect(saved(admin, name).getByRole("alert")).toContainText("anna");
      await pressByKey(admin, "Keep it");
      await expect(admin.getByRole("button", { name: `Search: ${name}` })).toBeFocused();
      await pressByKey(admin, `Remove ${name}`);
      await pressByKey(admin, "Remove it");
      await expect(saved(admin, name)).toHaveCount(0);
    },
    "olga",
  );
  await page.reload();
  await expectReady(page);
  await openPanel(page);
  await expect(saved(page, name)).toHaveCount(0);
});

test("on a phone the panel lies over the results, and opening a search leaves it", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arrive(page, guild.web, STRONG);
  await page.getByRole("button", { name: "Saved searches" }).click();
  const sheet = page.getByRole("dialog", { name: "Saved searches" });
  await sheet.getByRole("textbox", { name: "Name of the search" }).fill("On the way");
  await sheet.getByRole("button", { name: "Save this search" }).click();
  await expect(sheet.getByRole("listitem", { name: "On the way" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await sheet.getByRole("button", { name: "Close" }).click();
  await query(page).fill("weak");
  await expect(result(page)).toHaveText("1 item");
  await page.getByRole("button", { name: "Saved searches" }).click();
  await sheet.getByRole("button", { name: "Search: On the way" }).click();
  await expect(sheet).toHaveCount(0);
  await expectStrongArmor(page);
});
