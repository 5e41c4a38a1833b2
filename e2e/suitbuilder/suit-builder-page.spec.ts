import { expect, type Page, test } from "@playwright/test";
import { LARGE_FAMILIES, LARGE_SPELLS, largeInventory } from "@/server/solver/oracle/large-inventory";
import { generateInventory } from "@/simulator";
import { testSecrets } from "../api/web-server";
import { type SearchedGuild, startSearchedGuild } from "../inventory/search-page";

/*
 * The suit builder as somebody uses it: by keyboard from the wearer to the proved suit, locks, what is impossible and
 * how to make it possible, runs that wait, are left and are found again.
 */

const CHARACTERS = ["Larsson", "Mule", "Gunnar"];

let guild: SearchedGuild;

test.beforeAll(async () => {
  const inventories = CHARACTERS.map((name, character) => {
    const items = generateInventory({ seed: "suits", character, itemCount: 300 });
    return [name, items.map((item) => ({ ...item }))] as const;
  });
  guild = await startSearchedGuild(Object.fromEntries(inventories));
  for (const name of ["anna", "bert", "carl"]) await guild.web.account(name, "viewer");
});
test.afterAll(() => guild?.stop());

async function arrive(page: Page, name: string, path = "/suitbuilder"): Promise<void> {
  await page.goto(`${guild.web.url}${path}`);
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`${name}-password`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Wearer" })).toBeVisible();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });
const suits = (page: Page) => page.getByRole("list", { name: "Suits" }).getByRole("listitem");
const suit = (page: Page) => page.getByRole("article", { name: /^Suit \d/ });

/** Chooses in a box by typing, from wherever the cursor is. */
async function choose(page: Page, box: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: box, exact: true }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function wantCantrips(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole("combobox", { name: "Wearer" }).press("Escape");
  for (const name of names) {
    await page.getByLabel("Find a cantrip").focus();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
}

const proved = (page: Page) => expect(heading(page, "Proved optimal")).toBeVisible();

test("by keyboard from the wearer to the proved suit; its link asks the same in another browser", async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: guild.web.url });
  await arrive(page, "anna", "/suitbuilder.html");
  await expect(page).toHaveURL(/\/suitbuilder$/);
  await choose(page, "Wearer", "Larsson");
  await wantCantrips(page, "Strength", "Flame Ward");
  await page.keyboard.press("Control+Enter");
  await proved(page);
  await expect(suits(page)).toHaveCount(10);
  await expect(suit(page)).toContainText("Strength");
  await expect(suit(page)).toContainText("fetch");
  await suits(page).first().getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("article", { name: "Suit 2", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Copy link" }).press("Enter");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("/suitbuilder?r=");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const best = (await suits(page).first().textContent()) ?? "";
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await arrive(elsewhere, "bert", link.slice(guild.web.url.length));
  await expect(elsewhere.getByRole("combobox", { name: "Wearer" })).toHaveValue("Larsson");
  await elsewhere.keyboard.press("Control+Enter");
  await proved(elsewhere);
  await expect(suits(elsewhere).first()).toHaveText(best);
  await other.close();
});

test("a piece that is excluded is gone from the next search, and named to whoever gets the link", async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: guild.web.url });
  await arrive(page, "anna");
  await wantCantrips(page, "Strength");
  await page.keyboard.press("Control+Enter");
  await proved(page);
  const button = suit(page)
    .getByRole("button", { name: /^Exclude / })
    .first();
  const name = ((await button.getAttribute("aria-label")) ?? "").replace("Exclude ", "");
  const piece = suit(page).getByRole("button", { name: `Exclude ${name}`, exact: true });
  await button.click();
  await page.keyboard.press("Control+Enter");
  await proved(page);
  await expect(piece).toHaveCount(0);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("/suitbuilder?r=");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await arrive(elsewhere, "bert", link.slice(guild.web.url.length));
  const section = elsewhere.getByRole("button", { name: /Locked and excluded/ });
  if ((await section.getAttribute("aria-expanded")) !== "true") await section.click();
  await expect(elsewhere.getByRole("region", { name: "Excluded items" })).toContainText(name);
  await other.close();
});

test("what is impossible says why, and one press makes it possible", async ({ page }) => {
  await arrive(page, "anna");
  await choose(page, "Primary set", "Soldier");
  const least = page.getByRole("spinbutton", { name: "Primary set: at least so many pieces" });
  await least.fill("19");
  await page.keyboard.press("Control+Enter");
  await expect(heading(page, "No such suit is possible")).toBeVisible();
  const why = page.getByRole("region", { name: "Why there is no suit" });
  await expect(why).toContainText("Soldier's Set");
  await why
    .getByRole("button", { name: /at least \d+ instead of 19|without|any/ })
    .first()
    .click();
  await proved(page);
});

test("a run that waits says so, is found again after a reload, and runs when it is its turn", async ({
  page,
}) => {
  const body = JSON.stringify({
    cantrips: LARGE_FAMILIES.slice(0, 40).map((family) => ({ family })),
    weights: { owner: 300, overlap: 50 },
    limits: { timeMs: 100_000 },
    inventory: {
      items: largeInventory({ armor: 1_500, jewelry: 500, clothing: 200 }),
      spells: LARGE_SPELLS,
    },
  });
  const holders = [new AbortController(), new AbortController()];
  const cookie = await cookieOf("carl");
  const headers: Record<string, string>[] = [
    { authorization: `Bearer ${testSecrets.SERVICE_TOKEN}` },
    { cookie, origin: guild.web.url },
  ];
  for (const [index, { signal }] of holders.entries()) {
    const response = await fetch(`${guild.web.url}/suitbuilder/search`, {
      method: "POST",
      body,
      signal,
      headers: { "content-type": "application/json", ...headers[index] },
    });
    expect(response.status).toBe(200);
  }
  await arrive(page, "bert");
  await wantCantrips(page, "Strength");
  await page.keyboard.press("Control+Enter");
  await expect(heading(page, "Waiting: 1st in line")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Waiting: 1st in line")).toBeVisible();
  for (const holder of holders) holder.abort();
  await proved(page);
});

async function cookieOf(name: string): Promise<string> {
  const asked = await fetch(`${guild.web.url}/api/auth/csrf`);
  const known = asked.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answered = await fetch(`${guild.web.url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: known.join("; "), "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ username: name, password: `${name}-password`, csrfToken }),
  });
  return [...known, ...answered.headers.getSetCookie().map((cookie) => cookie.split(";")[0])].join("; ");
}

test("on a phone request and results are a tab each, and nothing is wider than the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await arrive(page, "anna");
  await wantCantrips(page, "Strength");
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await page.getByRole("tab", { name: /Results/ }).click();
  await proved(page);
  await expect(suits(page).first()).toBeVisible();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
});
