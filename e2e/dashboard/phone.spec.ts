import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import { player } from "../support/player";
import { complaintsOf, rows, signIn } from "./open-dashboard";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const barOf = (page: Page) => page.getByRole("navigation", { name: "Parts of the page" });

/** Chooses somebody under the sky in the roster, which makes way for the map. */
async function selectSomeone(page: Page): Promise<string> {
  await barOf(page).getByRole("button", { name: "Characters" }).tap();
  await expect(page.getByRole("dialog", { name: "Characters" })).toBeVisible();
  const first = rows(page)
    .filter({ hasText: /\d[NS], / })
    .first();
  const name = (await first.getAttribute("data-name")) ?? "";
  await first.tap();
  await expect(page.getByRole("dialog")).toBeHidden();
  return name;
}

/** Opens a window from everything that has no place in the bar. */
async function openFromMore(page: Page, title: string): Promise<void> {
  await barOf(page).getByRole("button", { name: "More" }).tap();
  const windows = page.getByRole("dialog", { name: "More" }).getByRole("navigation", { name: "Windows" });
  await windows.getByRole("button", { name: title, exact: true }).tap();
}

/** A finger comes to rest on something. @returns what lifts it */
async function putFinger(context: BrowserContext, page: Page, on: Locator): Promise<() => Promise<void>> {
  const box = await on.boundingBox();
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  const touch = await context.newCDPSession(page);
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  return async () => {
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
}

test("a phone has the map, the roster, alerts, chat and a character one tap away, and Back closes what is open", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  const bar = barOf(page);
  const name = await selectSomeone(page);
  const selected = page.getByRole("region", { name: `Selected: ${name}` });
  await selected.getByRole("button", { name: "Open" }).tap();
  await expect(page.getByRole("dialog", { name }).getByText("Kills per hour")).toBeVisible();
  await bar.getByRole("button", { name: "Alerts" }).tap();
  await expect(page.getByRole("dialog", { name: "Issues" })).toBeVisible();
  await openFromMore(page, "Inventory");
  await expect(page.getByRole("dialog", { name: `${name} Inventory` })).toBeVisible();
  await bar.getByRole("button", { name: "Chat" }).tap();
  await expect(page.getByRole("dialog", { name: "Chat" }).getByLabel("Find in chat")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL((url) => url.pathname === "/");
  expect(complaints).toEqual([]);
});

test("every target is large enough for a thumb, and nothing is wider than the screen", async ({ page }) => {
  await signIn(page);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 640 });
    const bar = barOf(page);
    for (const sheet of ["Characters", "Alerts", "Chat", "More"]) {
      await bar.getByRole("button", { name: sheet }).tap();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const targets = page.getByRole("dialog").locator("header button, input, select, nav button");
      for (const target of await targets.all()) {
        expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
      }
    }
  }
});

test("a finger that rests is a right click, and a sheet that is typed into takes all the room", async ({
  page,
  context,
}) => {
  await signIn(page);
  await page.getByRole("button", { name: "Characters", exact: true }).tap();
  const sheet = page.getByRole("dialog", { name: "Characters" });
  const first = rows(page).first();
  await expect(first).toBeVisible();
  const lift = await putFinger(context, page, first);
  const menu = page.getByRole("menu");
  await expect(menu.getByRole("menuitem", { name: "Fly there" })).toBeVisible();
  await lift();
  await expect(menu).toBeVisible();
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByLabel("Search characters").tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(700);
});

test("a finger that rests is one in Vitals and in the map's table too, where the browser says nothing of it", async ({
  page,
  context,
}) => {
  // As on an iPhone.
  await page.addInitScript(() => {
    window.addEventListener("contextmenu", (event) => event.stopImmediatePropagation(), true);
  });
  await signIn(page);
  const menu = page.getByRole("menu");
  const flyThere = menu.getByRole("menuitem", { name: "Fly there" });

  await openFromMore(page, "Vitals");
  const sheet = page.getByRole("dialog", { name: "Vitals" });
  const name = sheet.getByRole("list", { name: "Vitals" }).locator('[aria-posinset="1"] button').first();
  await expect(name).toBeVisible();
  const liftFromName = await putFinger(context, page, name);
  await expect(flyThere).toBeVisible();
  await liftFromName();
  await expect(menu).toBeVisible();
  // A tap would have shown the character on the map, and closed the sheet.
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto("/?show=table");
  const line = page.getByRole("grid", { name: "Characters on the map" }).locator("[data-row]").first();
  await expect(line).toBeVisible();
  const liftFromLine = await putFinger(context, page, line);
  await expect(flyThere).toBeVisible();
  await liftFromLine();
  await expect(menu).toBeVisible();
  await expect(page.getByRole("region", { name: /^Selected/ })).toHaveCount(0);
});

test("what breaks in one sheet is whole in the next; a sheet takes the focus and gives it back to what opened it", async ({
  page,
}) => {
  await signIn(page);
  const bar = barOf(page);
  const name = await selectSomeone(page);
  // An answer that no version of the server gives: nothing in the window is prepared for it.
  await page.route("**/api/trpc/*combat.stats*", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('"monsters":{', '"monsters":null,"was":{');
    await route.fulfill({ response: answer, body });
  });
  await openFromMore(page, "Combat");
  const broken = page.getByRole("dialog", { name: `${name} Combat` });
  await expect(broken.getByText("Combat stopped working")).toBeVisible();
  const alerts = bar.getByRole("button", { name: "Alerts" });
  await alerts.tap();
  const issues = page.getByRole("dialog", { name: "Issues" });
  await expect(issues.getByRole("tab", { name: "Problems" })).toBeVisible();
  await expect(issues).toBeFocused();
  await issues.getByRole("button", { name: "Back to the map" }).tap();
  await expect(alerts).toBeFocused();

  const open = page.getByRole("region", { name: `Selected: ${name}` }).getByRole("button", { name: "Open" });
  await open.tap();
  const dashboard = page.getByRole("dialog", { name: `${name} Dashboard` });
  await expect(dashboard).toBeFocused();
  await dashboard.getByRole("button", { name: "Back to the map" }).tap();
  await expect(open).toBeFocused();
});

test("a phone that is turned keeps what is open, among the windows of a larger screen, and when it is turned back", async ({
  page,
}) => {
  await signIn(page);
  const upright = page.viewportSize() ?? { width: 390, height: 844 };
  await openFromMore(page, "Stats");
  const stats = page.getByRole("dialog", { name: "Stats" });
  await expect(stats.getByRole("button", { name: "Back to the map" })).toBeVisible();
  await page.setViewportSize({ width: upright.height, height: upright.width });
  await expect(stats.getByRole("button", { name: "Collapse the window" })).toBeVisible();
  await page.setViewportSize(upright);
  await expect(stats.getByRole("button", { name: "Back to the map" })).toBeVisible();
});

test("alerts that come while their sheet is closed are counted until it is opened", async ({ page }) => {
  await signIn(page);
  const alerts = barOf(page).getByRole("button", { name: "Alerts" });
  await alerts.tap();
  const issues = page.getByRole("dialog", { name: "Issues" });
  await expect(issues.getByRole("tab", { name: "Problems" })).toBeVisible();
  // The strip stands there until the page is live.
  await expect(page.locator("[data-over-map]")).toHaveCount(0);
  await issues.getByRole("button", { name: "Back to the map" }).tap();

  const mortal = await player(`Unseen ${Date.now() % 1_000_000}`);
  await mortal.tell({ type: "vitals", vitae: 0 });
  await mortal.tell({ type: "vitals", vitae: 5 });
  await expect(alerts).toHaveAccessibleName(/\d new$/);
  await page.reload();
  await expect(alerts).toHaveAccessibleName(/\d new$/);
  await barOf(page).getByRole("button", { name: "More" }).tap();
  const more = page.getByRole("dialog", { name: "More" });
  await expect(more.getByRole("button", { name: "Issues" })).toHaveAccessibleDescription(/\d new$/);
  await alerts.tap();
  await expect(alerts).toHaveAccessibleName("Alerts");
  await mortal.close();
});
