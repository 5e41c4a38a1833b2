import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  complaintsOf,
  openDashboard,
  row,
  someoneOutdoors,
  viewInAddress,
  windowOf,
} from "../dashboard/open-dashboard";
import { ONCE_OFFLINE, player, STANDING } from "../support/player";

test("the Dashboard of a character has its place, its last hour, a way to all its windows, and gives it commands", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).click();
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Dashboard" }).click();
  const window = windowOf(page, `${name} Dashboard`);
  await expect(
    window.getByRole("region", { name: "Last hour" }).getByText("Tapers used", { exact: true }),
  ).toBeVisible();
  await window.getByRole("button", { name: new RegExp(`Show ${name} on the map`) }).click();
  await expect.poll(() => viewInAddress(page)).not.toBeNull();

  const commands = window.getByRole("region", { name: `Commands to ${name}` });
  const line = commands.getByRole("combobox", { name: `Command to ${name}` });
  await line.fill("/say hello");
  await commands.getByRole("button", { name: "Send" }).click();
  await expect(commands.getByRole("alert")).toContainText("Commands begin with /radar");
  await commands.getByRole("button", { name: "Start radar" }).click();
  await expect(commands.getByText(`${name} did /radar start`)).toBeVisible();
  await commands.getByRole("button", { name: "Stop radar" }).click();
  await expect(commands.getByText(`${name} got /radar stop`)).toBeVisible();

  for (const title of ["Character", "Inventory", "Radar", "Combat", "Quests", "Stats", "Chat"]) {
    await expect(window.getByRole("button", { name: title, exact: true })).toBeVisible();
  }
  await window.getByRole("button", { name: "Quests", exact: true }).click();
  await expect(windowOf(page, `${name} Quests`)).toBeVisible();
  expect(complaints).toEqual([]);
});

test("whoever falls silent is shown with the age of the last reading, and a name that nobody has heard of is called so", async ({
  page,
}) => {
  const last = { ...STANDING, prismatic_taper_count: 421 };
  const silent = await player("Sil Enced", last);
  await openDashboard(page);
  await page.goto(`/?${new URLSearchParams({ sel: silent.name, open: "player" })}`);
  // It counts as silent for half a minute, and pages take their time to load.
  await silent.tell(last);
  const window = windowOf(page, `${silent.name} Dashboard`);
  await expect(window.getByText("421", { exact: true })).toBeVisible();
  await expect(window.getByText(/no recent reading/)).toBeVisible();
  await expect(window.getByText(/as of \d\d:\d\d:\d\d, \d+\ss ago/)).toBeVisible();
  await expect(
    window.locator('[data-dim="true"]').filter({ hasText: /no recent reading|offline/ }),
  ).toBeVisible();

  await page.goto(`/?${new URLSearchParams({ sel: "Never Was", open: "player" })}`);
  const nobody = windowOf(page, "Never Was Dashboard");
  await expect(nobody.getByText("Nobody has heard of Never Was")).toBeVisible();
  await silent.close();
});

test("by keyboard a command is written, refused or taken, and its outcome stands beside it", async ({
  page,
}) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).focus();
  await page.keyboard.press("Enter");
  const window = windowOf(page, `${name} Dashboard`);
  await expect(window).toBeFocused();
  const line = window.getByRole("combobox", { name: `Command to ${name}` });
  await tabTo(page, line);
  await page.keyboard.type("/vtx");
  await page.keyboard.press("Enter");
  await expect(line).toHaveAttribute("aria-invalid", "true");
  await expect(line).toHaveValue("/vtx");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("/vt start");
  await page.keyboard.press("Enter");
  await expect(window.getByText(`${name} got /vt start`)).toBeVisible();
  await expect(line).toHaveValue("");
});

test("a command that is being written outlives its folded window, and nothing is promised to whoever is offline", async ({
  page,
}) => {
  const away = await player("Away Now");
  await openDashboard(page);
  await page.goto(`/?${new URLSearchParams({ sel: away.name, open: "player" })}`);
  const window = windowOf(page, `${away.name} Dashboard`);
  const line = window.getByRole("combobox", { name: `Command to ${away.name}` });
  await line.fill("/vt start");
  await window.getByRole("button", { name: "Collapse the window" }).click();
  await expect(line).toHaveCount(0);
  await window.getByRole("button", { name: "Unfold the window" }).click();
  await expect(line).toHaveValue("/vt start");

  await away.close();
  await expect(window.getByText(`${away.name} is offline and gets no commands now`)).toBeVisible(
    ONCE_OFFLINE,
  );
  await line.press("Enter");
  await expect(window.getByText(`${away.name} is offline and did not get /vt start`)).toBeVisible();
  await expect(line).toHaveValue("/vt start");
});

test("the small map keeps a dark ground in the colors of the system", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).focus();
  await page.keyboard.press("Enter");
  const window = windowOf(page, `${name} Dashboard`);
  const picture = window.getByRole("button", { name: new RegExp(`Show ${name} on the map`) }).locator("svg");
  await expect(picture).toHaveCSS("background-color", "rgb(13, 19, 17)");
  await expect(picture).toHaveCSS("forced-color-adjust", "none");
});

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(target).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [0] });
}
