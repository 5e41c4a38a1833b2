import { expect, type Page, test } from "@playwright/test";
import { seriousProblems } from "../support/axe";
import { choose, expectLive, openDashboard, rows, someoneOutdoors, windowOf } from "./open-dashboard";

/** Widest that the page wants to be, beside how wide it is. */
async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

test("axe finds nothing serious in the page, its menus and its dialogs, dark and light", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await choose(page, name);
  await choose(page, "Open: Chat");
  await expect(windowOf(page, "Chat").getByRole("log")).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole("button", { name: /^Account/ }).click();
  await expect(page.getByRole("menu", { name: "Account and page" })).toBeVisible();
  expect(await seriousProblems(page, '[role="menu"]')).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Command palette" })).toBeFocused();
  expect(await seriousProblems(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  expect(await seriousProblems(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await choose(page, "Workspaces");
  await expect(page.getByRole("dialog", { name: "Workspaces" })).toBeVisible();
  expect(await seriousProblems(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");

  await choose(page, "Theme");
  await expect(page.locator("[data-shell]")).toHaveAttribute("data-theme", "light");
  expect(await seriousProblems(page)).toEqual([]);
});

test("at 200 % zoom and at 320 px nothing is lost sideways", async ({ page }) => {
  await openDashboard(page);
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(page.getByRole("navigation", { name: "Parts of the page" })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await scrollsSideways(page)).toBe(false);
  const tabs = page.getByRole("navigation", { name: "Parts of the page" });
  await tabs.getByRole("button", { name: "Characters" }).click();
  await expect(rows(page).first()).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await tabs.getByRole("button", { name: "Chat" }).click();
  await expect(page.getByRole("log")).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
});

test("with reduced motion the map jumps, and with forced colors states keep their shapes", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await choose(page, name);
  await choose(page, "Open: Chat");
  await expect(windowOf(page, "Chat")).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) => animation.constructor.name),
  );
  expect(moving).toEqual([]);
  // The shape of a state is drawn, not only colored.
  const shape = rows(page).first().locator("svg").first();
  expect(await shape.evaluate((svg) => getComputedStyle(svg).forcedColorAdjust)).toBeDefined();
  await expect(shape).toBeVisible();
  await expectLive(page);
});
