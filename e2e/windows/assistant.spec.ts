import { expect, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, windowOf } from "../dashboard/open-dashboard";

test("the Assistant window says whether there is one, and looks again when asked to", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Assistant" }).click();
  const window = windowOf(page, "Assistant");
  await expect(window.getByText("No assistant is set up on this server")).toBeVisible();
  const asked = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/agent/health");
  await window.getByRole("button", { name: "Look again" }).click();
  await asked;
  await expect(window.getByText("No assistant is set up on this server")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("by keyboard it is opened, asked again and closed", async ({ page }) => {
  await openDashboard(page);
  await choose(page, "Open: Assistant");
  const window = windowOf(page, "Assistant");
  await expect(window).toBeFocused();
  const again = window.getByRole("button", { name: "Look again" });
  await expect(again).toBeVisible();
  for (
    let presses = 0;
    presses < 8 && !(await again.evaluate((e) => e === document.activeElement));
    presses++
  )
    await page.keyboard.press("Tab");
  await expect(again).toBeFocused();
  const asked = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/agent/health");
  await page.keyboard.press("Enter");
  await asked;
  await page.keyboard.press("Shift+Tab");
  await expect(window.getByRole("button", { name: "Close the window" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(window).toBeHidden();
});
