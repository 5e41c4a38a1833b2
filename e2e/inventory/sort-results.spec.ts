import { expect, type Locator, type Page, test } from "@playwright/test";
import { EQUIP } from "@/server/facts/equip-slots";
import { breastplate, PLAYER_ID } from "@/server/test/items";
import { castle } from "@/server/test/searched-items";
import {
  arrive,
  expectReady,
  foundRows,
  pressByKey,
  result,
  type SearchedGuild,
  startSearchedGuild,
} from "./search-page";

/* The order of what was found: chosen at the head of a column, kept by the address. */

let guild: SearchedGuild;

test.beforeAll(async () => {
  const { Larsson, Mule } = castle();
  const thing = (id: number, name: string, ints: Record<string, number>) =>
    breastplate(id, { IntValues: { "28": 0, ...ints }, StringValues: { "1": name } });
  guild = await startSearchedGuild({
    Larsson,
    Mule,
    Packrat: [
      thing(401, "in a side pack", { "218103810": 0x8000_0001 }),
      thing(402, "in the main pack", {}),
      thing(403, "on the body", { "10": EQUIP.chest, "218103818": PLAYER_ID }),
      thing(404, "on the head", {
        "10": EQUIP.head,
        "218103818": PLAYER_ID,
        "218103821": 0,
        "218103822": EQUIP.head,
      }),
    ],
  });
  await guild.web.account("anna", "viewer");
});
test.afterAll(() => guild?.stop());

const head = (page: Page, name: string): Locator => page.getByRole("columnheader", { name, exact: true });

/** What stands in a column, row by row. */
async function columnOf(page: Page, name: string): Promise<string[]> {
  const heads = await page.getByRole("columnheader").allTextContents();
  const at = heads.indexOf(name);
  expect(at, `a column ${name} of ${heads}`).toBeGreaterThan(0);
  const rows = await foundRows(page).all();
  return Promise.all(rows.map(async (row) => row.getByRole("gridcell").nth(at).innerText()));
}

/** Once the order that the heads tell is the order of the rows. */
async function expectOrder(page: Page, name: string, words: readonly string[]): Promise<void> {
  await expect.poll(() => columnOf(page, name)).toEqual(words);
}

test("a column is sorted at its head, turned round there, and the address says so", async ({ page }) => {
  await arrive(page, guild.web, "/search?q=al:>0");
  await head(page, "Armor level").getByRole("button").click();
  await expect(head(page, "Armor level")).toHaveAttribute("aria-sort", "descending");
  await expectOrder(page, "Armor level", ["420", "240", "100"]);
  await expect(page).toHaveURL(/[?&]sort=al&order=desc$/);

  await head(page, "Armor level").getByRole("button").click();
  await expect(head(page, "Armor level")).toHaveAttribute("aria-sort", "ascending");
  await expectOrder(page, "Armor level", ["100", "240", "420"]);
  await expect(page).toHaveURL(/[?&]sort=al$/);

  await page.goBack();
  await expectOrder(page, "Armor level", ["420", "240", "100"]);
  await page.reload();
  await expectReady(page);
  await expectOrder(page, "Armor level", ["420", "240", "100"]);
  await expect(head(page, "Armor level")).toHaveAttribute("aria-sort", "descending");
  await expect(head(page, "Name")).toHaveAttribute("aria-sort", "none");
});

test("every column that is shown has a head to sort by, and it sorts by what the cells say", async ({
  page,
}) => {
  await arrive(page, guild.web, "/search?q=(skill:any+or+element:any+or+slayer:any+or+imbue:any)");
  await expect(result(page)).toHaveText("3 items");
  await expect(page.getByRole("columnheader").filter({ hasNot: page.getByRole("button") })).toHaveText([
    "Compare",
  ]);
  await page.getByRole("button", { name: "Help" }).focus();
  await pressByKey(page, "Skill");
  await expectOrder(page, "Skill", ["Heavy Weapons", "Missile Weapons", "War Magic"]);
  await expect(page).toHaveURL(/[?&]sort=skill$/);
  await expect(head(page, "Skill").getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expectOrder(page, "Skill", ["War Magic", "Missile Weapons", "Heavy Weapons"]);
  await pressByKey(page, "Slayer");
  await expectOrder(page, "Slayer", ["Undead", "", ""]);
});

test("by place, what is worn comes before what is packed", async ({ page }) => {
  await arrive(page, guild.web, "/search?q=owner:packrat");
  await head(page, "Place").getByRole("button").click();
  await expectOrder(page, "Place", ["Worn: head", "Worn: chest", "Main pack", "Side pack"]);
  await head(page, "Place").getByRole("button").click();
  await expectOrder(page, "Place", ["Side pack", "Main pack", "Worn: chest", "Worn: head"]);
});

test("cantrips begin with the best of those that were asked for", async ({ page }) => {
  await arrive(page, guild.web, "/search?q=cantrip:strength");
  await head(page, "Cantrip").getByRole("button").click();
  await expect(page).toHaveURL(/[?&]sort=cantrip&order=desc$/);
  await expectOrder(page, "Cantrip", ["Legendary Strength", "Epic Strength", "Moderate Strength"]);
});

test("on a phone the order is chosen from a list", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await arrive(page, guild.web, "/search?q=al:>0");
  await page.getByRole("combobox", { name: "Sort by" }).selectOption({ label: "By Armor level" });
  await expect(page).toHaveURL(/[?&]sort=al&order=desc$/);
  await expect(foundRows(page).first()).toContainText("Celdon Breastplate");
  await page.getByRole("button", { name: "Descending; turn round" }).click();
  await expect(foundRows(page).first()).toContainText("Kite Shield");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
