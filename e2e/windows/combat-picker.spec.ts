import { expect, type Page, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, tabTo, windowOf } from "../dashboard/open-dashboard";
import { fighter } from "./fighter";

const NAMES = ["Duelist Asta", "Duelist Bera"] as const;

async function duelists() {
  const all = [await fighter(NAMES[0], "fire"), await fighter(NAMES[1], "acid")];
  for (const one of all) await one.report(4);
  return async () => {
    for (const one of all) await one.close();
  };
}

/** The next answer to who fights: the list is refreshed by it. */
function refreshed(page: Page) {
  return page.waitForResponse((response) => response.url().includes("combat.fighters"));
}

test("fighters are chosen, stay so when the list is refreshed, and are set side by side", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const leave = await duelists();
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Fighters" }).click();
  const window = windowOf(page, "Fighters");
  await window.getByLabel("Find a character", { exact: true }).fill("duelist");
  const asta = window.getByRole("row", { name: /Duelist Asta/ });
  await expect(asta.getByRole("gridcell").nth(1)).toHaveText("5");
  for (const name of NAMES) await window.getByRole("checkbox", { name: `Choose ${name}` }).check();
  await refreshed(page);
  await expect(asta).toHaveAttribute("aria-selected", "true");
  await expect(window.getByText("2 chosen.")).toBeVisible();

  await window.getByRole("button", { name: "Compare" }).click();
  const compared = windowOf(page, `${NAMES[0]} Combat`);
  await expect(compared.getByText("2 characters compared")).toBeVisible();
  const acid = compared.getByRole("row", { name: /^Acid/ });
  await expect(acid.getByRole("cell")).toHaveText(["0", "100"]);
  await expect(compared.getByRole("row", { name: /^Damage given, 1 min/ })).toBeVisible();
  await compared.getByRole("button", { name: "Stop comparing" }).click();
  await expect(compared.getByRole("row", { name: /^Drudge Stalker/ })).toBeVisible();
  expect(complaints).toEqual([]);
  await leave();
});

test("by keyboard: find, choose with Space, open one with Enter and all with the button", async ({
  page,
}) => {
  const leave = await duelists();
  await openDashboard(page);
  await choose(page, "Open: Fighters");
  const window = windowOf(page, "Fighters");
  await expect(window).toBeFocused();
  const find = window.getByLabel("Find a character", { exact: true });
  await expect(find).toBeVisible();
  await tabTo(page, find);
  await page.keyboard.type("duelist");
  const [asta, bera] = NAMES.map((name) => window.getByRole("row", { name: new RegExp(name) }));
  if (!asta || !bera) throw new Error("there are two");
  await expect(window.getByRole("row")).toHaveCount(3);
  await tabTo(page, window.getByRole("button", { name: "Character", exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, asta);
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(bera).toBeFocused();
  await page.keyboard.press("Space");
  await expect(window.getByText("2 chosen.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(windowOf(page, `${NAMES[1]} Combat`)).toBeFocused();
  await page.keyboard.press("[");
  await expect(window).toBeFocused();
  await tabTo(page, window.getByRole("button", { name: "Open", exact: true }));
  await page.keyboard.press("Enter");
  for (const name of NAMES)
    await expect(windowOf(page, `${name} Combat`).getByRole("row", { name: /^All monsters/ })).toBeVisible();
  await leave();
});
