import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { freePort } from "@/app/_server/front/listen";
import type { ListedItem } from "@/server/test/items";
import { closeTestSockets, connectPlugin } from "@/ws-server/test/sockets";
import { startWsServer } from "../api/played-minute";
import { startWebServer, type WebServer } from "../api/web-server";

/** The web process and ws-server over inventories of a test's own. */
export interface SearchedGuild {
  web: WebServer;
  stop(): Promise<void>;
}

/** Starts them; resolves once a search would find every item. @param inventories what each character carries */
export async function startSearchedGuild(
  inventories: Readonly<Record<string, readonly ListedItem[]>>,
): Promise<SearchedGuild> {
  const wsPort = await freePort("127.0.0.1");
  const web = await startWebServer({ WS_PORT: String(wsPort) });
  const wsServer = await startWsServer(web.database.url, wsPort);
  const plugin = await connectPlugin(wsServer.url);
  for (const [ack_id, [character_name, items]] of Object.entries(inventories).entries()) {
    plugin.send({ type: "full_inventory", character_name, items, ack_id });
    await plugin.hear((frame) => frame.type === "ack" && frame.ack_id === ack_id);
  }
  // Acknowledged is safe; a moment later it is in the database.
  const stored = async () => (await web.database.db.sql`select from inventory.item_search`).length;
  await expect.poll(stored).toBe(Object.values(inventories).flat().length);
  const stop = async () => {
    closeTestSockets();
    await wsServer.stop();
    await web.stop();
  };
  return { web, stop };
}

/** Signs in by keyboard, on the way to a page that searches; resolves once that listens to keys. */
export async function arrive(page: Page, web: WebServer, path: string, name = "anna"): Promise<void> {
  await page.goto(`${web.url}${path}`);
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type(`${name}-password`);
  await page.keyboard.press("Enter");
  await expectReady(page);
}

/** Only a page that runs in the browser counts what was found. */
export async function expectReady(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Item search" })).toBeVisible();
  await expect(result(page)).toContainText(/\d items?$/);
}

/** The page as somebody else sees it, who signs in anew. */
export async function inOtherBrowser(
  browser: Browser,
  web: WebServer,
  path: string,
  look: (page: Page) => Promise<void>,
  name = "anna",
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await arrive(page, web, path, name);
  await look(page);
  await context.close();
}

export const query = (page: Page): Locator => page.getByRole("combobox", { name: "Query" });

export const result = (page: Page): Locator => page.getByRole("status", { name: "Result" });

/** The rows near the screen, without the headings. */
export const foundRows = (page: Page): Locator =>
  page.getByRole("grid", { name: "Found items" }).locator("[data-row]");

/** By the key for it, unless the page has put the cursor there already. */
export async function goToQuery(page: Page): Promise<void> {
  const isThere = await query(page).evaluate((element) => element === document.activeElement);
  if (!isThere) await page.keyboard.press("/");
  await expect(query(page)).toBeFocused();
}

/** Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.locator(":focus").and(
    page
      .getByRole("button", { name, exact: true })
      .or(page.getByRole("link", { name, exact: true }))
      .or(page.getByLabel(name, { exact: true })),
  );
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${name}`);
}

/** Reaches a button by Tab and presses it. */
export async function pressByKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
