import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { breastplate } from "@/server/test/items";
import {
  arrive,
  expectReady,
  foundRows,
  pressByKey,
  result,
  type SearchedGuild,
  startSearchedGuild,
} from "./search-page";

/* What can be done with what was found: up to five side by side, and all of it in a file. */

/** More than a page of the results (80), and than the server reads at a time for a file (500). */
const ITEMS = 520;
const FORMULA = '=HYPERLINK("http://evil","Breastplate, fine")';

let guild: SearchedGuild;

test.beforeAll(async () => {
  const plates = Array.from({ length: ITEMS - 1 }, (_, at) =>
    breastplate(at + 1, {
      IntValues: { "28": 100 + at, "131": 0 },
      StringValues: { "1": `Plate ${String(at + 1).padStart(3, "0")}` },
    }),
  );
  guild = await startSearchedGuild({
    Larsson: plates,
    Mule: [breastplate(ITEMS, { IntValues: { "131": 0 }, StringValues: { "1": FORMULA } })],
  });
  await guild.web.account("anna", "viewer");
});
test.afterAll(() => guild?.stop());

const SIX = "/search?q=plate+al:<=105";

const row = (page: Page, name: string): Locator => foundRows(page).filter({ hasText: name });
const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Compare items" });
/** The cells of a line of the comparison. */
const cells = (page: Page, label: string): Locator =>
  dialog(page)
    .getByRole("row", { name: new RegExp(`^${label}\\b`) })
    .getByRole("cell");

/** Goes to the first row by the key for the next part of the page, and picks as many from there on. */
async function pickByKey(page: Page, count: number): Promise<void> {
  await page.keyboard.press("F6");
  await expect(foundRows(page).first()).toBeFocused();
  for (let picked = 0; picked < count; picked += 1) {
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
  }
}

test("five items are picked and compared without a mouse, a sixth is refused, and the focus comes back", async ({
  page,
}) => {
  await arrive(page, guild.web, SIX);
  await expect(result(page)).toHaveText("6 items");
  await page.getByRole("button", { name: "Help" }).focus();
  await pickByKey(page, 5);
  await expect(row(page, "Plate 005").getByRole("checkbox")).toBeChecked();
  await expect(row(page, "Plate 006")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Messages" }).getByRole("status")).toHaveText(
    "5 items are compared at most: take one out first",
  );
  await expect(row(page, "Plate 006").getByRole("checkbox")).not.toBeChecked();

  const open = page.getByRole("button", { name: "Compare 5 items" });
  await page.getByRole("button", { name: "Search again" }).focus();
  await pressByKey(page, "Compare 5 items");
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole("columnheader")).toHaveText([
    "5 items",
    ...[1, 2, 3, 4, 5].map((nth) => new RegExp(`Plate 00${nth}`)),
  ]);
  await expect(cells(page, "Armor level")).toHaveText(["100", "101", "102", "103", /^104\s*best$/]);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(open).toBeFocused();
});

test("a comparison marks what differs, shows nothing else when asked to, and items can be taken out of it", async ({
  page,
}) => {
  await arrive(page, guild.web, SIX);
  for (const name of ["Plate 001", "Plate 002", "Plate 003"])
    await row(page, name).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Compare 3 items" }).click();
  const lines = dialog(page).getByRole("rowheader");
  await expect(lines.filter({ hasText: /^Armor level, differs$/ })).toBeVisible();
  await expect(lines.filter({ hasText: /^Workmanship$/ })).toBeVisible();

  await dialog(page).getByRole("checkbox", { name: "Only what differs" }).check();
  await expect(lines.filter({ hasText: /^Workmanship$/ })).toHaveCount(0);
  await expect(lines.filter({ hasNotText: ", differs" }).and(page.locator("[scope=row]"))).toHaveCount(0);
  await expect(cells(page, "Armor level")).toHaveCount(3);

  // By keyboard, one after the other: the focus stays with what can be taken out next, and then with the dialog.
  await dialog(page).getByRole("button", { name: "Take out Plate 002" }).focus();
  await page.keyboard.press("Enter");
  await expect(cells(page, "Armor level")).toHaveText(["100", /^102/]);
  await expect(dialog(page).getByRole("button", { name: "Take out Plate 003" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("button", { name: "Take out Plate 001" })).toBeFocused();
  await expect(dialog(page)).toContainText("Pick another item to compare it with.");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Compare \d/ })).toHaveCount(0);
  await expect(row(page, "Plate 001").getByRole("checkbox")).not.toBeChecked();
  await expect(page.locator("[data-row]:focus")).toHaveCount(1);
});

test("what is picked stays while other things are searched for", async ({ page }) => {
  await arrive(page, guild.web, SIX);
  await row(page, "Plate 001").getByRole("checkbox").check();
  await page.getByRole("combobox", { name: "Query" }).fill("al:=300");
  await expect(result(page)).toHaveText("1 item");
  await foundRows(page).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Compare 2 items" }).click();
  await expect(cells(page, "Armor level")).toHaveText(["100", /^300/]);
});

/** Presses an export and reads what the browser was given. */
async function download(page: Page, format: "CSV" | "JSON"): Promise<{ name: string; text: string }> {
  const downloaded = page.waitForEvent("download");
  await page.getByRole("link", { name: `Export all as ${format}` }).click();
  const file = await downloaded;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const today = () => new Date().toISOString().slice(0, 10);

test("the exports hold every item that was found, in the order of the page", async ({ page }) => {
  await arrive(page, guild.web, "/search?q=plate&sort=al&order=desc");
  await expect(result(page)).toHaveText(`${ITEMS} items`);
  // The page itself has only begun to list them.
  expect(await foundRows(page).count()).toBeLessThan(ITEMS);

  const csv = await download(page, "CSV");
  expect(csv.name).toBe(`items-${today()}.csv`);
  const [head, ...lines] = csv.text.trimEnd().split("\r\n");
  expect(head?.split(",").slice(0, 3)).toEqual(["owner", "name", "item_id"]);
  expect(lines).toHaveLength(ITEMS);
  expect(lines[0]?.startsWith("Larsson,Plate 519,")).toBe(true);

  const json = await download(page, "JSON");
  expect(json.name).toBe(`items-${today()}.json`);
  const items: { full_name: string; combat: { armor_level: number } }[] = JSON.parse(json.text);
  expect(items).toHaveLength(ITEMS);
  const levels = items.map(({ combat }) => combat.armor_level);
  expect(levels).toEqual(levels.toSorted((a, b) => b - a));
});

test("an export holds what is searched for now, and no name in it is a formula to a spreadsheet", async ({
  page,
}) => {
  await arrive(page, guild.web, "/search?q=al:<=101");
  await page.getByRole("combobox", { name: "Query" }).fill("hyperlink");
  await expect(result(page)).toHaveText("1 item");
  const csv = await download(page, "CSV");
  const [, line, ...others] = csv.text.trimEnd().split("\r\n");
  expect(others).toEqual([]);
  expect(line?.startsWith(`Mule,"'${FORMULA.replaceAll('"', '""')}",${ITEMS},`)).toBe(true);
  const [item] = JSON.parse((await download(page, "JSON")).text);
  expect(item.full_name).toBe(FORMULA);
});

test("there is nothing to export while the query cannot be read at all", async ({ page }) => {
  await arrive(page, guild.web, "/search");
  await page.goto(`${guild.web.url}/search?q=al:>=x`);
  await expect(page.getByText("Nothing was searched for")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Export/ })).toHaveCount(0);
  await page.getByRole("combobox", { name: "Query" }).fill("al:>=600");
  await expectReady(page);
  await expect(page.getByRole("link", { name: /^Export/ })).toHaveCount(2);
});
