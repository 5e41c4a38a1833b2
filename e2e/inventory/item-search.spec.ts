import { type Browser, expect, type Page, test } from "@playwright/test";
import { freePort } from "@/app/_server/front/listen";
import { breastplate } from "@/server/test/items";
import { castle } from "@/server/test/searched-items";
import type { TestServer } from "@/ws-server/test/server";
import { closeTestSockets, connectPlugin } from "@/ws-server/test/sockets";
import { startWsServer } from "../api/played-minute";
import { startWebServer, type WebServer } from "../api/web-server";

/*
 * The search page without a mouse: "legendary strength or epic strength, chest, wield ≤ 180, armor ≥ 350, not
 * equipped", typed and built, and the link of it in another browser.
 */

const QUERY =
  "(cantrip:strength=legendary or cantrip:strength=epic) slot:chest wield:<=180 al:>=350 -is:equipped";
const WANTED = ["Steel Celdon Breastplate", "Steel Olthoi Breastplate"];

let web: WebServer;
let wsServer: TestServer;

test.beforeAll(async () => {
  const wsPort = await freePort("127.0.0.1");
  web = await startWebServer({ WS_PORT: String(wsPort) });
  wsServer = await startWsServer(web.database.url, wsPort);
  await web.account("anna", "viewer");
  const plugin = await connectPlugin(wsServer.url);
  const { Larsson, Mule } = castle();
  const fitting = [
    breastplate(301, { Spells: [6107], IntValues: { "28": 400 } }),
    breastplate(302, { Spells: [3965], StringValues: { "1": "Olthoi Breastplate" } }),
    // Too weak, too demanding, the wrong cantrip: each fails one condition.
    breastplate(303, { Spells: [6107], IntValues: { "28": 349 } }),
    breastplate(304, { Spells: [6107], IntValues: { "160": 181 } }),
    breastplate(305, { Spells: [2583] }),
  ];
  plugin.send({ type: "full_inventory", character_name: "Larsson", items: Larsson });
  plugin.send({ type: "full_inventory", character_name: "Mule", items: [...Mule, ...fitting], ack_id: 1 });
  await plugin.hear("ack");
  // Acknowledged is safe; a moment later it is in the database.
  const stored = () => web.database.db.sql`select from inventory.item_search where character_name = 'Mule'`;
  await expect.poll(async () => (await stored()).length).toBe(Mule.length + fitting.length);
});
test.afterAll(async () => {
  closeTestSockets();
  await wsServer?.stop();
  await web?.stop();
});

/** Signs in by keyboard, on the way to a page. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(`${web.url}${path}`);
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("anna");
  await page.keyboard.press("Tab");
  await page.keyboard.type("anna-password");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Item search" })).toBeVisible();
}

const query = (page: Page) => page.getByRole("combobox", { name: "Query" });

/** The page listens from some moment on; a key that is pressed before goes nowhere. */
async function goToQuery(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(query(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
}

async function expectFound(page: Page): Promise<void> {
  await expect(page.getByRole("status", { name: "Result" })).toContainText("2 items");
  for (const name of WANTED)
    await expect(page.getByRole("grid", { name: "Found items" }).getByText(name)).toBeVisible();
}

/** Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page
    .locator(":focus")
    .and(page.getByRole("button", { name, exact: true }).or(page.getByLabel(name, { exact: true })));
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${name}`);
}

async function inOtherBrowser(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await arrive(page, url.slice(web.url.length));
  await expect(query(page)).toHaveValue(QUERY);
  await expectFound(page);
  await context.close();
}

test("typed, it finds the two pieces that fit, and its link shows the same in another browser", async ({
  page,
  browser,
}) => {
  await arrive(page, "/search");
  await goToQuery(page);
  await page.keyboard.type(QUERY);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expectFound(page);
  await expect(page).toHaveURL(/\/search\?q=/);
  await inOtherBrowser(browser, page.url());
});

test("completion offers names and values by keyboard, and what is wrong is said at its place", async ({
  page,
}) => {
  await arrive(page, "/search");
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
  await arrive(page, "/search");
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
  await inOtherBrowser(browser, page.url());
});
