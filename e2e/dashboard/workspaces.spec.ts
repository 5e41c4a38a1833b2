import { expect, type Page, test } from "@playwright/test";
import { choose, complaintsOf, expectLive, openDashboard, storedLayout, windowOf } from "./open-dashboard";

const openChat = async (page: Page) => {
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  await expect(windowOf(page, "Chat")).toBeFocused();
};

test("a workspace saved in one browser opens in another, by keyboard alone, and can be undone", async ({
  page,
  browser,
}) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  await choose(page, "Open: Chat");
  await expect(windowOf(page, "Chat")).toBeFocused();
  await choose(page, "Workspaces");
  const dialog = page.getByRole("dialog", { name: "Workspaces" });
  const name = `Raid ${Date.now()}`;
  await expect(dialog.getByLabel("Name of the workspace")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText("Give it a name.");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText(`Saved ${name}`);
  await dialog.getByRole("button", { name: `Save what is open now as ${name}` }).click();
  await dialog.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(dialog.getByRole("status")).toContainText(`${name} is as it was before`);
  await page.keyboard.press("Escape");

  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await other.goto("/");
  await expectLive(other);
  await other.getByRole("dialog", { name: "Chat" }).getByRole("button", { name: "Close the window" }).click();
  await choose(other, `Workspace: ${name}`);
  await expect(windowOf(other, "Chat")).toBeVisible();
  await other.getByRole("region", { name: "Messages" }).getByRole("button", { name: "Undo" }).click();
  await expect(windowOf(other, "Chat")).toBeHidden();
  await elsewhere.close();

  await choose(page, "Workspaces");
  await dialog.getByRole("button", { name: `Delete ${name}` }).click();
  await expect(dialog.getByRole("status")).toContainText(`Deleted ${name}`);
  await expect(dialog.getByRole("button", { name: `Delete ${name}` })).toBeHidden();
  expect(complaints).toEqual([]);
});

test("a link opens the same windows at once, and what was open is kept", async ({ page, browser }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openDashboard(page);
  await openChat(page);
  await choose(page, "Workspaces");
  await page.getByRole("button", { name: "Copy a link to these windows" }).click();
  await expect(page.getByRole("dialog", { name: "Workspaces" }).getByRole("status")).toHaveText(
    "Link copied",
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Escape");
  await windowOf(page, "Chat").getByRole("button", { name: "Close the window" }).click();
  await choose(page, "Open: Issues");
  await expect(windowOf(page, "Issues")).toBeVisible();
  await expect.poll(() => storedLayout(page)).toContain('"kind":"issues"');

  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(windowOf(other, "Chat")).toBeVisible();
  await expect(windowOf(other, "Issues")).toBeHidden();
  expect(new URL(other.url()).searchParams.has("workspace")).toBe(false);
  await choose(other, "Workspace: Before the link");
  await expect(windowOf(other, "Issues")).toBeVisible();
  await elsewhere.close();
});

test("windows that were moved in another browser are offered when one comes back to this one", async ({
  page,
  browser,
}) => {
  await openDashboard(page);
  const elsewhere = await browser.newContext({ storageState: await page.context().storageState() });
  const other = await elsewhere.newPage();
  await other.goto("/");
  await expectLive(other);
  await openChat(other);
  await expect.poll(() => storedLayout(other)).toContain('"kind":"chat"');
  await elsewhere.close();

  await expect(windowOf(page, "Chat")).toBeHidden();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByRole("button", { name: "Show them" }).click();
  await expect(windowOf(page, "Chat")).toBeVisible();
});
