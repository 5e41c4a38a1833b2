import { expect, type Page, test } from "@playwright/test";
import { signIn as signInByScript } from "../api/sign-in";
import { complaintsOf } from "../dashboard/open-dashboard";
import { Wire } from "../dashboard/wire";
import { seriousProblems } from "../support/axe";
import { stack } from "../support/stack";

async function openClassic(page: Page): Promise<void> {
  const { username, password } = stack.account;
  await signInByScript(page.request, username, password, {}, stack.baseUrl);
  await page.goto("/classic");
  await expectLive(page);
}

async function expectLive(page: Page): Promise<void> {
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  await expect(rows(page).first()).toHaveAttribute("data-old", "false");
}

/** The rows that exist: as many as fit on the screen. */
function rows(page: Page) {
  return page.getByRole("listbox", { name: "Characters" }).getByRole("option");
}

function map(page: Page) {
  return page.getByRole("application", { name: /^Map of Dereth/ });
}

/** Whether the map is drawn otherwise than on that picture of it. */
function mapDiffersFrom(page: Page, before: Buffer) {
  return expect.poll(async () => before.equals(await map(page).screenshot()));
}

test("whoever signs in for it sees map and roster move with the guild, and a click flies there", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto("/classic");
  await expect(page).toHaveURL(/\/login\?next=%2Fclassic$/);
  await page.getByLabel("Name").fill(stack.account.username);
  await page.getByLabel("Password", { exact: true }).fill(stack.account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/classic$/);
  await expectLive(page);
  await expect(page.getByText(/^[56]\d online$/)).toBeVisible();
  await mapDiffersFrom(page, await map(page).screenshot()).toBe(false);

  const places = () => rows(page).locator(".place").allTextContents();
  const before = await places();
  await expect.poll(places).not.toEqual(before);
  const whole = await map(page).screenshot();
  const first = rows(page)
    .filter({ hasText: /\d[NS], / })
    .first();
  await first.click();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await mapDiffersFrom(page, whole).toBe(false);
  expect(complaints).toEqual([]);
});

test("within seconds of a cut every value says how old it is; it goes on by itself, or at once when asked", async ({
  page,
}) => {
  const wire = await Wire.of(page);
  await openClassic(page);
  await wire.cut();
  await expect(page.getByRole("status").filter({ hasText: "Connection lost" })).toBeVisible({
    timeout: 3_000,
  });
  await expect(page.locator('[role="option"][data-old="false"]:visible')).toHaveCount(0);
  await expect(rows(page).first().locator(".age")).toHaveText(/^\d+\ss$/);
  await expect(page.getByText(/retry in \d+ s/)).toBeVisible();
  await wire.mend();
  await expectLive(page);

  await wire.silence();
  await expect(page.locator('[role="option"][data-old="false"]:visible')).toHaveCount(0);
  await wire.mend();
  await expectLive(page);
});

test("it is all there by keyboard, axe finds nothing serious, and 320 pixels are enough", async ({
  page,
}) => {
  await openClassic(page);
  const name = (await rows(page).nth(2).getAttribute("data-name")) ?? "";
  await page.getByLabel("Search characters").focus();
  await page.keyboard.type(name);
  await expect(rows(page).filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("listbox", { name: "Characters" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows(page).and(page.locator('[aria-selected="true"]'))).toBeInViewport();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(map(page)).toBeFocused();
  const before = await map(page).screenshot();
  await page.keyboard.press("0");
  await mapDiffersFrom(page, before).toBe(false);
  for (let n = 0; n < 4; n++) await page.keyboard.press("Tab");
  await expect(page.getByLabel("Trails")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Trails")).not.toBeChecked();
  expect(await seriousProblems(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await seriousProblems(page)).toEqual([]);
});
