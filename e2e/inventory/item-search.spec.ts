import { type Browser, expect, type Page, test } from "@playwright/test";
import { breastplate } from "@/server/test/items";
import { castle } from "@/server/test/searched-items";
import {
  arrive,
  goToQuery,
  inOtherBrowser,
  query,
  result,
  type SearchedGuild,
  startSearchedGuild,
  tabTo,
} from "./search-page";

/*
 * The search page without a mouse: "legendary strength or epic strength, chest, wield ≤ 180, armor ≥ 350, not
 * equipped", typed and built, and the link of it in another browser.
 */

const QUERY =
  "(cantrip:strength=legendary or cantrip:strength=epic) slot:chest wield:<=180 al:>=350 -is:equipped";
const WANTED = ["Steel Celdon Breastplate", "Steel Olthoi Breastplate"];

let guild: SearchedGuild;

test.beforeAll(async () => {
  const { Larsson, Mule } = castle();
  const fitting = [
    breastplate(301, { Spells: [6107], IntValues: { "28": 400 } }),
    breastplate(302, { Spells: [3965], StringValues: { "1": "Olthoi Breastplate" } }),
    // Too weak, too demanding, the wrong cantrip: each fails one condition.
    breastplate(303, { Spells: [6107], IntValues: { "28": 349 } }),
    breastplate(304, { Spells: [6107], IntValues: { "160": 181 } }),
    breastplate(305, { Spells: [2583] }),
  ];
  guild = await startSearchedGuild({ Larsson, Mule: [...Mule, ...fitting] });
  await guild.web.account("anna", "viewer");
});
test.afterAll(() => guild?.stop());

async function expectFound(page: Page): Promise<void> {
  await expect(result(page)).toContainText("2 items");
  for (const name of WANTED)
    await expect(page.getByRole("grid", { name: "Found items" }).getByText(name)).toBeVisible();
}

/** The link shows the same to whoever follows it. */
async function expectSameElsewhere(page: Page, browser: Browser): Promise<void> {
  await inOtherBrowser(browser, guild.web, page.url().slice(guild.web.url.length), async (other) => {
    await expect(query(other)).toHaveValue(QUERY);
    await expectFound(other);
  });
}

test("typed, it finds the two pieces that fit, and its link shows the same in another browser", async ({
  page,
  browser,
}) => {
  await arrive(page, guild.web, "/search");
  await goToQuery(page);
  await page.keyboard.type(QUERY);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expectFound(page);
  await expect(page).toHaveURL(/\/search\?q=/);
  await expectSameElsewhere(page, browser);
});

test("completion offers names and values by keyboard, and what is wrong is said at its place", async ({
  page,
}) => {
  await arrive(page, guild.web, "/search");
  await goToQuery(page);
  await page.keyboard.type("cantr");
  await expect(page.getByRole("listbox", { name: "Suggestions" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(query(page)).toHaveValue(/^cantrip/);
  await query(page).fill("al:>=x");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(query(page)).toHaveAccessibleDescription(/Expected a number after >=\. Character 6/);
  await expect(query(page)).toHaveAttribute("aria-invalid", "true");
});

/** Chooses in a list as people do who type: by the first letters. */
async function choose(page: Page, field: string, letters: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(letters);
}

async function enter(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

test("built, it is the same query and finds the same", async ({ page, browser }) => {
  await arrive(page, guild.web, "/search");
  await tabTo(page, "Builder");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Builder" })).toBeVisible();

  await tabTo(page, "Add a group");
  await page.keyboard.press("Enter");
  const cantrip = async (tier: string) => {
    await page.keyboard.type("Cantrip");
    await enter(page, "Cantrip: value", "strength");
    await choose(page, "Cantrip: tier compares", "exactly");
    await choose(page, "Cantrip: tier", tier);
  };
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", "Filter");
  await cantrip("Legendary");
  await tabTo(page, "Add to this group");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", "Filter");
  await cantrip("Epic");
  const add = async (filter: string) => {
    await tabTo(page, "Add a condition");
    await page.keyboard.press("Enter");
    await expect(page.locator(":focus")).toHaveAttribute("aria-label", "Filter");
    await page.keyboard.type(filter);
  };
  await add("Slot");
  await choose(page, "Slot: value", "chest");
  await add("Wield level");
  await choose(page, "Wield level: comparison", "at most");
  await enter(page, "Wield level: value", "180");
  await add("Armor level");
  await choose(page, "Armor level: comparison", "at least");
  await enter(page, "Armor level: value", "350");
  await add("Kind or state");
  await choose(page, "Kind or state: wanted or not", "is not");
  await choose(page, "Kind or state: value", "equipped");

  await expect(query(page)).toHaveValue(QUERY);
  await expectFound(page);
  await expectSameElsewhere(page, browser);
});
