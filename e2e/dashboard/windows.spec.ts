import { expect, type Locator, test } from "@playwright/test";
import {
  choose,
  complaintsOf,
  expectLive,
  openDashboard,
  row,
  someoneOutdoors,
  storedLayout,
  windowOf,
} from "./open-dashboard";

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return box;
}

test("the character window shows one character at a glance", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).click();
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Dashboard" }).click();
  const window = windowOf(page, `${name} Dashboard`);
  await expect(window.getByText("Health")).toBeVisible();
  await expect(window.getByText(/\d+\/\d+ · \d+%/).first()).toBeVisible();
  for (const figure of ["Kills per hour", "Online", "Deaths", "Tapers", "Latency"]) {
    await expect(window.getByText(figure, { exact: true }).first()).toBeVisible();
  }
  await window.getByRole("button", { name: "Follow" }).click();
  await expect(page.getByText(`Following ${name}`)).toBeVisible();
  await window.getByRole("button", { name: "Chat" }).click();
  await expect(windowOf(page, `${name} Chat`).getByLabel("Heard by")).toHaveValue(name);
});

test("chat shows lines by channel, each line once, as text", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const chat = windowOf(page, "Chat");
  const lines = chat.getByRole("log").locator("p");
  await expect.poll(() => lines.count(), { timeout: 30_000 }).toBeGreaterThan(3);
  await chat.getByLabel("Find in chat").fill("surely nobody said this");
  await expect(chat.getByText("No line passes the filter")).toBeVisible();
  await chat.getByRole("button", { name: "Show everything" }).click();
  await expect(lines.first()).toBeVisible();
  await chat.getByRole("button", { name: "All channels" }).click();
  await page.getByRole("menuitem", { name: "Only what people say" }).click();
  await expect(chat.getByRole("button", { name: "10 of 13 channels" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("windows are dragged, resized, collapsed and maximised, and come back after a reload and elsewhere", async ({
  page,
  browser,
}) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const chat = windowOf(page, "Chat");
  await expect(chat).toBeFocused();
  const before = await boxOf(chat);
  await page.mouse.move(before.x + 120, before.y + 16);
  await page.mouse.down();
  await page.mouse.move(before.x + 40, before.y - 84, { steps: 6 });
  await page.mouse.up();
  const moved = await boxOf(chat);
  expect(moved.x).toBeCloseTo(before.x - 80, -1);
  expect(moved.y).toBeCloseTo(before.y - 100, -1);

  await page.mouse.move(moved.x + moved.width - 2, moved.y + moved.height - 2);
  await page.mouse.down();
  await page.mouse.move(moved.x + moved.width + 62, moved.y + moved.height + 38, { steps: 6 });
  await page.mouse.up();
  const sized = await boxOf(chat);
  expect(sized.width).toBeCloseTo(moved.width + 64, -1);
  expect(sized.height).toBeCloseTo(moved.height + 40, -1);

  // What follows the first change closely is saved after a second of rest.
  await expect.poll(() => storedLayout(page)).toContain(`"w":${sized.width}`);
  await page.reload();
  expect(await boxOf(windowOf(page, "Chat"))).toEqual(sized);

  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await other.goto("/");
  expect(await boxOf(windowOf(other, "Chat"))).toEqual(sized);
  await elsewhere.close();

  await chat.getByRole("button", { name: "Collapse the window" }).click();
  expect((await boxOf(chat)).height).toBe(32);
  await chat.getByRole("button", { name: "Unfold the window" }).click();
  await page.setViewportSize({ width: 800, height: 500 });
  await expect
    .poll(async () => {
      const { x, width } = await boxOf(chat);
      return x + width;
    })
    .toBeLessThanOrEqual(800);
  expect(complaints).toEqual([]);
});

test("everything is done by keyboard alone", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(row(page, name)).toBeFocused();
  await page.keyboard.press("Enter");
  const window = windowOf(page, `${name} Dashboard`);
  await expect(window).toBeFocused();

  await page.keyboard.press("Tab");
  const before = await boxOf(window);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await expect.poll(async () => (await boxOf(window)).x).toBe(before.x - 16);
  await page.keyboard.press("Shift+ArrowUp");
  await expect.poll(async () => (await boxOf(window)).height).toBe(before.height - 16);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await boxOf(window)).width).toBeGreaterThan(900);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await boxOf(window)).width).toBe(before.width);

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Command palette" })).toBeFocused();
  await page.keyboard.type("open chat");
  await page.keyboard.press("Enter");
  await expect(windowOf(page, "Chat")).toBeFocused();
  await page.keyboard.press("[");
  await expect(window).toBeFocused();

  const region = () =>
    page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("data-region"));
  const visited = new Set<string | null | undefined>();
  for (let press = 0; press < 3; press++) {
    await page.keyboard.press("F6");
    visited.add(await region());
  }
  expect(visited).toEqual(new Set(["sidebar", "map", "windows"]));

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeHidden();
  await expect(window).toBeVisible();
});

test("what was chosen in the palette lately stands first in it, after a reload too", async ({ page }) => {
  await openDashboard(page);
  const first = () => page.getByRole("listbox", { name: "Results" }).getByRole("option").first();
  await page.keyboard.press("Control+k");
  await expect(first()).not.toContainText("Open: Stats");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: "Command palette" })).toBeHidden();
  await choose(page, "Open: Stats");
  await page.reload();
  await expectLive(page);
  await page.keyboard.press("Control+k");
  await expect(first()).toContainText("Open: Stats");
});

test("closing a window gives the focus back to what opened it", async ({ page }) => {
  await openDashboard(page);
  const button = page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" });
  await button.click();
  await windowOf(page, "Chat").getByRole("button", { name: "Close the window" }).click();
  await expect(button).toBeFocused();
  await expectLive(page);
});

test("a change is kept although its tab crashes the next moment, and another tab's changes with it", async ({
  page,
}) => {
  await openDashboard(page);
  const other = await page.context().newPage();
  await other.goto("/");
  await expectLive(other);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const crashed = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => undefined);
  await crashed;

  await other.getByLabel("Order of the characters").selectOption("kills");
  await expect.poll(() => storedLayout(other)).toContain('"sort":"kills"');
  await other.reload();
  await expect(windowOf(other, "Chat")).toBeVisible();
  await expect(other.getByLabel("Order of the characters")).toHaveValue("kills");
});

test("code that cannot be fetched breaks nothing else, and comes when it is asked for again", async ({
  page,
}) => {
  await openDashboard(page);
  await page.reload();
  await page.route("**/_next/static/chunks/**", (route) => route.abort());
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const message = page.getByRole("alert").filter({ hasText: "The windows could not be opened" });
  await expect(message).toBeVisible();
  await expectLive(page);
  await page.keyboard.press("Control+k");
  await expect(
    page.getByRole("alert").filter({ hasText: "The command palette could not be opened" }),
  ).toBeVisible();
  await expect(page.getByRole("application", { name: "Map of Dereth" })).toBeVisible();

  await page.unroute("**/_next/static/chunks/**");
  await message.getByRole("button", { name: "Retry" }).click();
  await expect(windowOf(page, "Chat").getByRole("log")).toBeVisible();
  await page.getByRole("alert").filter({ hasText: "palette" }).getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("combobox", { name: "Command palette" })).toBeFocused();
});

test("a window that throws says so and leaves the others running", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).click();
  const buttons = page.getByRole("navigation", { name: "Windows" });
  await buttons.getByRole("button", { name: "Dashboard" }).click();
  // An answer that no version of the server gives: nothing in the window is prepared for it.
  await page.route("**/api/trpc/*combat.stats*", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('"monsters":{', '"monsters":null,"was":{'),
    });
  });
  await buttons.getByRole("button", { name: "Combat" }).click();
  const broken = windowOf(page, `${name} Combat`);
  await expect(broken.getByText("Combat stopped working")).toBeVisible();
  await expect(windowOf(page, `${name} Dashboard`).getByRole("img", { name: "Live" })).toBeVisible();
  await expectLive(page);

  await page.unroute("**/api/trpc/*combat.stats*");
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  await expect(windowOf(page, "Chat")).toBeFocused();
  await broken.getByRole("button", { name: "Close the window" }).click();
  await expect(broken).toBeHidden();
});
