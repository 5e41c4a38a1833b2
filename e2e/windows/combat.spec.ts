import { expect, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, row, tabTo, windowOf } from "../dashboard/open-dashboard";
import { fighter } from "./fighter";

test("combat figures follow the fight, on both sides of it, down to each element", async ({ page }) => {
  const complaints = complaintsOf(page);
  const brun = await fighter("Brun Brawler");
  await brun.report(3);
  await openDashboard(page);
  await page.getByLabel("Search characters").fill(brun.name);
  await row(page, brun.name).click();
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Combat" }).click();
  const window = windowOf(page, `${brun.name} Combat`);
  const table = window.getByRole("grid");
  const stalker = table.getByRole("row", { name: /^Drudge Stalker/ });
  await expect(stalker).toContainText("3 000");
  await expect(table.getByRole("row", { name: /^All monsters/ })).toContainText("3 500");

  await brun.report(7);
  await expect(stalker).toContainText("7 000");
  await expect(stalker).toContainText("has just changed");
  await expect(stalker).not.toContainText("has just changed");

  await table.getByRole("button", { name: "Monster", exact: true }).click();
  await expect(table.getByRole("columnheader", { name: "Monster" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await window.getByText("Received", { exact: true }).click();
  await expect(stalker.getByRole("gridcell")).toContainText(["80", "16", "75"]);
  await window.getByLabel("Find a monster", { exact: true }).fill("wight");
  await expect(stalker).toHaveCount(0);

  await table.getByRole("row", { name: /^Frozen Wight/ }).click();
  const breakdown = window.getByRole("region", { name: "Frozen Wight, by element" });
  await expect(breakdown.getByRole("row", { name: /^Cold/ })).toContainText("120");
  await expect(breakdown.getByText("Magic: 3 attacks, 1 resisted (33 %)")).toBeVisible();
  await breakdown.getByRole("button", { name: "Back to the table" }).click();
  await window.getByText("Lifetime", { exact: true }).click();
  await expect(window.getByText("All sessions on record")).toBeVisible();
  expect(complaints).toEqual([]);
  await brun.close();
});

test("by keyboard: sort, walk the monsters, open one, and come back to where it was", async ({ page }) => {
  const runa = await fighter("Runa Brawler");
  await runa.report(2);
  await openDashboard(page);
  await choose(page, runa.name);
  await choose(page, "Open: Combat");
  const window = windowOf(page, `${runa.name} Combat`);
  const table = window.getByRole("grid");
  await expect(table.getByRole("row", { name: /^Drudge Stalker/ })).toBeVisible();

  await expect(window).toBeFocused();
  await tabTo(page, window.getByRole("radio", { name: "Given" }));
  await page.keyboard.press("ArrowRight");
  await expect(window.getByRole("radio", { name: "Received" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(window.getByLabel("Find a monster", { exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(table.getByRole("button", { name: "Monster", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, table.getByRole("row", { name: /^All monsters/ }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const wight = table.getByRole("row", { name: /^Frozen Wight/ });
  await expect(wight).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(window.getByRole("button", { name: "Back to the table" })).toBeFocused();
  await expect(window.getByRole("row", { name: /^Cold/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(wight).toBeFocused();
  await runa.close();
});
