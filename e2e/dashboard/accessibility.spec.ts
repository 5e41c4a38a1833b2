import { expect, type Locator, type Page, test } from "@playwright/test";
import { seriousProblems } from "../support/axe";
import { player, STANDING } from "../support/player";
import { choose, expectLive, openDashboard, row, rows, someoneOutdoors, windowOf } from "./open-dashboard";

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
  const palette = page.getByRole("combobox", { name: "Command palette" });
  await expect(palette).toBeFocused();
  expect(await seriousProblems(page, "dialog")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
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

test("at 200 % zoom and at 320 px nothing is lost sideways, and at full size the windows are where they were", async ({
  page,
}) => {
  await openDashboard(page);
  const full = page.viewportSize() ?? { width: 1280, height: 800 };
  const chat = windowOf(page, "Chat");
  await choose(page, "Open: Chat");
  await expect(chat).toBeFocused();
  const opened = await chat.boundingBox();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await chat.boundingBox())?.y).toBe((opened?.y ?? 0) - 16);
  await expect.poll(async () => (await chat.boundingBox())?.width).not.toBe(opened?.width);
  const before = await chat.boundingBox();

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

  await page.setViewportSize(full);
  await expect(tabs).toBeHidden();
  await expect.poll(() => chat.boundingBox()).toEqual(before);
  expect(await scrollsSideways(page)).toBe(false);
});

/** How many other views the map shows from now on, as its read-out tells: coordinates, and by its bar how near. */
async function watchViews(page: Page): Promise<() => Promise<number>> {
  await page.locator("[data-readout]").evaluate((readout) => {
    const seen = new Set([readout.innerHTML]);
    Object.assign(window, { seenViews: seen });
    const tell = () => seen.add(readout.innerHTML);
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(tell).observe(readout, options);
  });
  return () =>
    page.evaluate(() => {
      const seen: unknown = Reflect.get(window, "seenViews");
      return seen instanceof Set ? seen.size - 1 : 0;
    });
}

/** How the first sign of a row is drawn, whatever its colors are. */
async function shapeOf(row: Locator): Promise<{ isFilled: boolean; isOutlined: boolean }> {
  return row.evaluate((element) => {
    const shape = element.querySelector("svg circle");
    if (!shape) throw new Error("its state has no circle");
    const { fill, stroke } = getComputedStyle(shape);
    return { isFilled: fill !== "none", isOutlined: stroke !== "none" };
  });
}

test("with reduced motion the map jumps, and with forced colors states keep their shapes", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  const views = await watchViews(page);
  await choose(page, name);
  // The address is written once the map has rested: by then it has shown where it went, and nothing on the way.
  await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBe(name);
  expect(await views()).toBe(1);
  await choose(page, "Open: Chat");
  await expect(windowOf(page, "Chat")).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map((animation) => animation.constructor.name),
  );
  expect(moving).toEqual([]);

  await page.keyboard.press("/");
  await page.keyboard.type("moving");
  const active = rows(page).filter({ hasNotText: "idle" }).first();
  await expect.poll(() => shapeOf(active)).toEqual({ isFilled: true, isOutlined: true });
  const rest = { vt_state: "idle" };
  const idler = await player(`Idler ${Date.now() % 1_000_000}`, rest);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(idler.name);
  await expect(row(page, idler.name)).toBeVisible();
  await idler.tell({ ...STANDING, ...rest });
  await expect.poll(() => shapeOf(row(page, idler.name))).toEqual({ isFilled: false, isOutlined: true });
  await idler.close();
  await expectLive(page);
});

test("the focus goes back to where it was, however a dialog or a window is closed", async ({ page }) => {
  await openDashboard(page);
  const search = page.getByLabel("Search characters");
  const palette = page.getByRole("combobox", { name: "Command palette" });
  const chat = windowOf(page, "Chat");
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await expect(palette).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(palette).toBeHidden();
  await expect(search).toBeFocused();
  await choose(page, "Theme");
  await expect(search).toBeFocused();

  await choose(page, "Open: Chat");
  await expect(chat).toBeFocused();
  await choose(page, "Close the window");
  await expect(chat).toBeHidden();
  await expect(search).toBeFocused();

  await choose(page, "Open: Chat");
  await expect(chat).toBeFocused();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await choose(page, "Open: Chat");
  await expect(chat).toBeFocused();
});

test("Escape closes what a mouse has opened on the map, wherever the focus is", async ({ page }) => {
  await openDashboard(page);
  await page.goto("/?at=42.3N,33.6E&z=5&layers=labels");
  await expectLive(page);
  const search = page.getByLabel("Search characters");
  const layers = page.getByRole("checkbox", { name: /^Characters/ });
  await page.getByRole("button", { name: "Layers and legend" }).click();
  await expect(layers).toBeVisible();
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(layers).toBeHidden();
  await expect(search).toBeFocused();

  // Holtburg lies in the middle.
  await page.getByRole("application", { name: "Map of Dereth" }).click();
  const place = page.getByRole("group", { name: "Place" });
  await expect(place).toContainText("Holtburg");
  await page.keyboard.press("Escape");
  await expect(place).toBeHidden();
});
