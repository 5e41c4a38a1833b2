import { expect, type Locator, type Page, test } from "@playwright/test";
import { breastplate } from "@/server/test/items";
import { carrier, openInventory, piece } from "./carrier";
import { complaintsOf, openDashboard } from "./open-dashboard";

/** By keyboard: arrows reach an item of the window, Enter opens its details. */
async function openDetails(window: Locator, name: string): Promise<Locator> {
  await window.getByRole("option", { name: new RegExp(`^${name}`) }).focus();
  await window.page().keyboard.press("Enter");
  const details = window.getByRole("region", { name: `Details: ${name}` });
  await expect(details).toBeFocused();
  return details;
}

/** Stands between the page and the answers about biographies. */
async function biographies(page: Page) {
  let isAway = false;
  let isHeld = false;
  const waiting: (() => void)[] = [];
  await page.route(/items\.biography/, async (route) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    await (isAway ? route.abort() : route.continue());
  });
  return {
    /** None arrives until they are let go. */
    hold() {
      isHeld = true;
    },
    /** What was held arrives, and whatever is asked for from now on; or it fails, as all does from now on. */
    letGo(how: "arrives" | "fails") {
      isHeld = false;
      isAway = how === "fails";
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

test("the details of an item tell through whose hands it went, here and on the search page", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const id = 0x70_05_00_00;
  const tachi = piece(id, "Wandering Tachi");
  const giver = await carrier("Gerd Giver", [tachi]);
  const mule = await carrier("Mia Mule", []);
  await mule.add(tachi);
  const rolf = await carrier("Rolf Receiver", [piece(id + 1, "Settled Breastplate", 1)]);
  await rolf.add(tachi);
  const answers = await biographies(page);
  await openDashboard(page);
  const window = await openInventory(page, rolf.name);

  const details = await openDetails(window, "Steel Wandering Tachi");
  const lines = details.getByRole("region", { name: "Biography" }).getByRole("listitem");
  const story = [
    /^With Rolf Receiver since \d+\s(s|min) ago$/,
    /^Before with Mia Mule, from \d+\s(s|min) ago$/,
    /^First seen with Gerd Giver$/,
  ];
  await expect(lines).toHaveText(story);
  await expect(lines.first().getByRole("time")).toHaveAttribute("title", /^20\d\d-\d\d-\d\d \d\d:/);

  // One that stayed where it is, whose answer takes its time, does not come, and comes after all.
  answers.hold();
  const settled = await openDetails(window, "Steel Settled Breastplate");
  await expect(settled.getByRole("status", { name: "Loading the biography" })).toBeVisible();
  answers.letGo("fails");
  await expect(settled.getByRole("alert")).toContainText("The biography could not be loaded");
  await expect(settled.getByText("armor level", { exact: false }).first()).toBeVisible();
  answers.letGo("arrives");
  await settled.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(settled.getByText("Has not changed hands since it was first seen.")).toBeVisible();

  await page.goto("/search?q=%22Wandering+Tachi%22");
  await page.getByRole("grid", { name: "Found items" }).getByText("Steel Wandering Tachi").click();
  const panel = page.getByRole("complementary", { name: "Details: Steel Wandering Tachi" });
  await expect(panel.getByRole("region", { name: "Biography" }).getByRole("listitem")).toHaveText(story);
  expect(complaints).toEqual([]);
  await Promise.all([giver.close(), mule.close(), rolf.close()]);
});

test("a biography that is open goes on when the item comes back from another one's hands", async ({
  page,
}) => {
  const id = 0x70_06_00_00;
  const tachi = piece(id, "Returning Tachi");
  const anna = await carrier("Anna Lender", [tachi, piece(id + 1, "Amuli Coat", 1)]);
  const bert = await carrier("Bert Borrower", []);
  await openDashboard(page);
  const window = await openInventory(page, anna.name);
  const details = await openDetails(window, "Steel Returning Tachi");
  await expect(details.getByText("Has not changed hands")).toBeVisible();
  await bert.add(tachi);
  await anna.add(tachi);
  await expect(details.getByRole("region", { name: "Biography" }).getByRole("listitem")).toHaveText([
    /^With Anna Lender since/,
    /^Before with Bert Borrower/,
    /^First seen with Anna Lender/,
  ]);
  await Promise.all([anna.close(), bert.close()]);
});

test("up to five items of an inventory are compared side by side, by keyboard, as they are now", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const id = 0x70_07_00_00;
  const names = ["Amuli", "Celdon", "Diforsa", "Haebrean", "Koujia", "Nariyid"];
  const items = names.map((name, at) =>
    piece(id + at, `${name} Coat`, at, { IntValues: { "28": 300 + at } }),
  );
  const kim = await carrier("Kim Chooser", items);
  await openDashboard(page);
  const window = await openInventory(page, kim.name);
  for (const name of names) {
    const details = await openDetails(window, `Steel ${name} Coat`);
    const button = details.getByRole("button", { name: "Compare", exact: true });
    await button.press("Enter");
    await expect(button).toHaveAttribute("aria-pressed", String(name !== "Nariyid"));
    await page.keyboard.press("Escape");
    await expect(details).toHaveCount(0);
  }
  await expect(page.getByText("5 items are compared at most: take one out first")).toBeVisible();

  // One of them becomes better, another one is sold.
  await kim.add(breastplate(id, { ...items[0], IntValues: { ...items[0]?.IntValues, "28": 500 } }));
  await kim.remove(id + 1);
  await window.getByRole("button", { name: "Compare 4 items" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Compare items" });
  await expect(dialog.getByRole("columnheader")).toHaveCount(5);
  await expect(dialog.getByRole("row", { name: /^Armor level/ })).toContainText("500best");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole("button", { name: "Compare 4 items" })).toBeFocused();
  await window.getByRole("button", { name: "Compare nothing" }).press("Enter");
  await expect(window).toBeFocused();
  expect(complaints).toEqual([]);
  await kim.close();
});
