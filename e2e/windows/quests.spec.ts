import { expect, type Page, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, tabTo, windowOf } from "../dashboard/open-dashboard";
import { player } from "../support/player";

/** A quest of the test's own, that is ready again so many seconds from now. */
function errand(name: string, readyInS: number) {
  const nowS = Math.floor(Date.now() / 1_000);
  return {
    key: name.toLowerCase().replaceAll(" ", ""),
    name,
    solves: 3,
    max_solves: -1,
    completed_at: nowS - 3_600 + readyInS,
    repeat_s: 3_600,
  };
}

function task(name: string, solves: number) {
  const key = `killtask${name.toLowerCase().replaceAll(" ", "")}`;
  return { key, name, solves, max_solves: 20, completed_at: Math.floor(Date.now() / 1_000), repeat_s: 0 };
}

/** How often the page has asked for quests. */
function askedBy(page: Page): { count: number } {
  const asked = { count: 0 };
  page.on("request", (request) => {
    if (request.url().includes("characters.quests")) asked.count++;
  });
  return asked;
}

test("the Quests window shows who is ready for what, and timers turn ready by themselves", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const questa = await player("Questa Pointer");
  await questa.tell({ type: "quest", quests: [task("Pointed Rats", 7)] });
  await openDashboard(page);
  const asked = askedBy(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Quests" }).click();
  const guild = windowOf(page, "Quests");
  // The characters of the simulator have timers in common.
  await expect(guild.getByRole("columnheader", { name: "Stipend Collection Timer" })).toBeVisible();
  await expect.poll(() => guild.getByRole("row").count()).toBeGreaterThan(5);

  const search = guild.getByRole("textbox", { name: "Find a quest" });
  await search.fill("pointed rats");
  await guild.getByRole("columnheader", { name: "Pointed Rats" }).click();
  await expect(guild.getByText(/^0 of \d+ ready for Pointed Rats$/)).toBeVisible();
  const cell = guild.getByRole("row").filter({ hasText: questa.name }).getByRole("gridcell");
  await expect(cell).toHaveText("7 of 20");
  await questa.tell({ type: "quest", ...task("Pointed Rats", 8) });
  await expect(cell).toHaveText("8 of 20");

  await questa.tell({ type: "quest", ...errand("Pointed Errand", 20) });
  await search.fill("pointed errand");
  await guild.getByRole("columnheader", { name: "Pointed Errand" }).click();
  await expect(cell.locator("time")).toHaveText(/^\d+\ss$/);
  const before = asked.count;
  await expect(cell).toHaveText("ready", { timeout: 60_000 });
  expect(asked.count).toBe(before);

  await guild.getByRole("button", { name: "Choose", exact: true }).click();
  const errandOption = guild.getByRole("option", { name: /^Pointed Errand/ });
  await errandOption.click();
  await expect(errandOption).toHaveAttribute("aria-selected", "true");
  const count = guild.getByText(/^\d+ chosen$/);
  const chosen = (await count.textContent()) ?? "";
  await guild.getByRole("button", { name: "None", exact: true }).click();
  await expect(count).toHaveText("0 chosen");
  await page.getByRole("region", { name: "Messages" }).getByRole("button", { name: "Undo" }).click();
  await expect(count).toHaveText(chosen);
  await guild.getByRole("button", { name: "Done", exact: true }).click();

  await guild.getByRole("rowheader", { name: questa.name }).click();
  const own = windowOf(page, `${questa.name} Quests`);
  await expect(own.getByRole("listbox").getByRole("option").first()).toHaveAccessibleName(
    "Pointed Errand pointederrand ready done 3 times",
  );
  await own.getByRole("option", { name: /Pointed Rats/ }).click();
  await expect(own.getByRole("region", { name: "Details of the quest" })).toContainText(
    "killtaskpointedrats",
  );
  expect(complaints).toEqual([]);
  await questa.close();
});

test("by keyboard alone the matrix is walked and sorted, and a character's quests are opened and asked about", async ({
  page,
}) => {
  const questa = await player("Questa Keys");
  await questa.tell({ type: "quest", quests: [errand("Typed Errand", -60), errand("Typed Wait", 3_000)] });
  await openDashboard(page);
  await choose(page, "Open: Quests");
  const guild = windowOf(page, "Quests");
  await expect(guild).toBeFocused();
  await tabTo(page, guild.getByRole("textbox", { name: "Find a quest" }));
  await page.keyboard.type("typed");
  await expect(guild.getByRole("columnheader")).toHaveCount(3);

  const corner = guild.getByRole("columnheader", { name: "Character" });
  await tabTo(page, corner);
  await page.keyboard.press("ArrowRight");
  await expect(guild.getByRole("columnheader", { name: "Typed Errand" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(guild.getByRole("columnheader", { name: "Typed Errand" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.keyboard.press("ArrowDown");
  await expect(guild.getByRole("gridcell", { name: "ready" }).first()).toBeFocused();
  await expect(guild.getByRole("region", { name: "Details of the quest" })).toContainText(questa.name);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");

  const own = windowOf(page, `${questa.name} Quests`);
  await expect(own).toBeFocused();
  const first = own.getByRole("option", { name: /^Typed Errand typederrand ready/ });
  await tabTo(page, first);
  await page.keyboard.press("ArrowDown");
  await expect(own.getByRole("option", { name: /Typed Wait/ })).toBeFocused();
  await expect(own.getByRole("region", { name: "Details of the quest" })).toContainText(/waiting, 4\d\smin/);
  await tabTo(page, own.getByRole("button", { name: "Who is ready for it?" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Quests", exact: true })).toBeFocused();
  await expect(guild.getByText(/^0 of \d+ ready for Typed Wait$/)).toBeVisible();
  await questa.close();
});
