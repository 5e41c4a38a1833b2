import { expect, type Locator, type Page, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, row, windowOf } from "../dashboard/open-dashboard";
import { type Player, player } from "../support/player";

const sheet = {
  type: "character_stats",
  level: 50,
  race: "Sho",
  gender: "Female",
  total_xp: 58_000_000,
  attributes: { strength: { base: 290, creation: 100, current: 340 } },
  vitals: { health: { base: 321, current: 12, max: 410 } },
  skills: {
    war_magic: { base: 430, current: 512, training: "Specialized" },
    alchemy: { base: 10, current: 10, training: 1 },
  },
  allegiance: { name: "Sawato Mosswarts", rank: 4, patron: { name: "Ulf", rank: 7 } },
  properties: { "333": 5, "9015": 3 },
};

/** Logs somebody in whose plugin has told everything there is to tell. */
async function told(name: string): Promise<Player> {
  const one = await player(name);
  await one.tell(sheet);
  await one.tell({
    type: "equipment_cantrip_state",
    items: [],
    active_spells: [{ id: 4407, seconds_remaining: 3_120, layer: 1 }],
  });
  return one;
}

/** The cells of a row of the sheet, its name first. */
function cells(window: Locator, name: string): Promise<string[]> {
  return window
    .getByRole("row", { name: new RegExp(`^${name}`) })
    .locator("th, td")
    .allTextContents();
}

/** The roster has only those in the page that are near the screen. */
async function find(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: "Search characters" }).fill(name);
}

async function openSheet(page: Page, name: string): Promise<Locator> {
  await find(page, name);
  await row(page, name).click();
  const buttons = page.getByRole("navigation", { name: "Windows" });
  await buttons.getByRole("button", { name: "Character" }).click();
  return windowOf(page, `${name} Character`);
}

test("the Character window shows what the plugin told, base beside buffed, finds in it, and follows what is told next", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const sella = await told("Sella Sheet");
  await openDashboard(page);
  const window = await openSheet(page, sella.name);
  await expect(window.getByText("Level 50")).toBeVisible();
  await expect(window.getByText(/to level 51/)).toBeVisible();
  expect(await cells(window, "Strength")).toEqual([expect.stringContaining("Strength"), "290", "340", "+50"]);
  expect(await cells(window, "War Magic")).toEqual(["War Magic", "430", "512", "+82"]);
  await expect(
    window.getByRole("row", { name: /Incantation of Impenetrability|Spell 4407|\d+ min/ }),
  ).toBeVisible();
  await expect(window.getByText(/as of \d\d:\d\d:\d\d/).first()).toBeVisible();

  const find = window.getByRole("textbox", { name: "Find on the sheet" });
  await find.fill("9015");
  await expect(window.getByText("Property 9015")).toBeVisible();
  await expect(window.getByText("War Magic")).toBeHidden();
  await find.fill("");

  await sella.tell({ ...sheet, level: 51 });
  await expect(window.getByText("Level 51")).toBeVisible();
  expect(complaints).toEqual([]);
  await sella.close();
});

test("by keyboard the sheet is opened, searched and folded", async ({ page }) => {
  const kora = await told("Kora Keys");
  await openDashboard(page);
  await page.keyboard.press("/");
  await page.keyboard.type(kora.name);
  await tabTo(page, row(page, kora.name));
  await page.keyboard.press("Enter");
  await expect(windowOf(page, `${kora.name} Dashboard`)).toBeFocused();
  await choose(page, "Open: Character");
  const window = windowOf(page, `${kora.name} Character`);
  await expect(window.getByText("Level 50")).toBeVisible();
  await expect(window).toBeFocused();

  const find = window.getByRole("textbox", { name: "Find on the sheet" });
  await tabTo(page, find);
  await page.keyboard.type("aura");
  await expect(window.getByText("Aura of Valor")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(find).toHaveValue("");
  const attributes = window.getByRole("button", { name: /^Attributes/ });
  await tabTo(page, attributes);
  await page.keyboard.press("Enter");
  await expect(attributes).toHaveAttribute("aria-expanded", "false");
  await expect(window.getByText("Strength")).toBeHidden();
  await kora.close();
});

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(target).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
}
