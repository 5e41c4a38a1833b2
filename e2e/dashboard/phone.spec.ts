import { expect, test } from "@playwright/test";
import { complaintsOf, rows, signIn } from "./open-dashboard";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a phone has the map, the roster, alerts, chat and a character one tap away, and Back closes what is open", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await signIn(page);
  const bar = page.getByRole("navigation", { name: "Parts of the page" });
  await bar.getByRole("button", { name: "Characters" }).tap();
  await expect(page.getByRole("dialog", { name: "Characters" })).toBeVisible();
  const first = rows(page)
    .filter({ hasText: /\d[NS], / })
    .first();
  const name = (await first.getAttribute("data-name")) ?? "";
  await first.tap();
  await expect(page.getByRole("dialog")).toBeHidden();
  const selected = page.getByRole("region", { name: `Selected: ${name}` });
  await selected.getByRole("button", { name: "Open" }).tap();
  await expect(page.getByRole("dialog", { name }).getByText("Kills per hour")).toBeVisible();
  await bar.getByRole("button", { name: "Alerts" }).tap();
  await expect(page.getByRole("dialog", { name: "Issues" })).toBeVisible();
  await bar.getByRole("button", { name: "More" }).tap();
  const windows = page.getByRole("dialog", { name: "More" }).getByRole("navigation", { name: "Windows" });
  await windows.getByRole("button", { name: "Inventory" }).tap();
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
    const bar = page.getByRole("navigation", { name: "Parts of the page" });
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
  const box = await first.boundingBox();
  const touch = await context.newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 20 };
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  const menu = page.getByRole("menu");
  await expect(menu.getByRole("menuitem", { name: "Fly there" })).toBeVisible();
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(menu).toBeVisible();
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");

  await page.getByLabel("Search characters").tap();
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(700);
});
