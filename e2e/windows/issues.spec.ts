import { expect, type Page, test } from "@playwright/test";
import { type Carrier, carrier } from "../dashboard/carrier";
import { choose, complaintsOf, openDashboard, windowOf } from "../dashboard/open-dashboard";

/** Names and titles of this run alone: the system is shared. */
const mark = Date.now() % 1_000_000;

async function die(name: string): Promise<Carrier> {
  const mortal = await carrier(name, []);
  await mortal.tell({ type: "vitals", vitae: 0 });
  await mortal.tell({ type: "vitals", vitae: 5 });
  return mortal;
}

const windowIn = (page: Page) => windowOf(page, /^Issues/);

test("a death is seen to with a reason, and an issue filed, talked about and closed, by pointer", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  await page.getByRole("button", { name: "Issues", exact: true }).click();
  const window = windowIn(page);
  await expect(window.getByRole("tab", { name: "Problems" })).toBeVisible();
  const name = `Fallen ${mark}`;
  await window.getByRole("textbox", { name: "Find a problem" }).fill(name);
  await expect(window.getByText("No problem fits the search")).toBeVisible();

  // It comes by itself.
  const mortal = await die(name);
  await window.getByRole("button", { name: new RegExp(`^Death\\. ${name} died`) }).click();
  await expect(window.getByText("rose from none to 5 %")).toBeVisible();
  await window.getByRole("textbox", { name: /^Reason/ }).fill("Corpse is safe.");
  await window.getByRole("button", { name: "Acknowledge", exact: true }).click();
  await expect(window.getByText("No problem fits the search")).toBeVisible();
  await window.getByRole("button", { name: "History" }).click();
  await window.getByRole("button", { name: new RegExp(`^Death\\. ${name} died`) }).click();
  await expect(window.getByText("Corpse is safe.")).toBeVisible();
  await mortal.close();

  const title = `Out of tapers ${mark}`;
  await window.getByRole("tab", { name: "Board" }).click();
  await window.getByRole("button", { name: "New issue" }).first().click();
  await window.getByRole("textbox", { name: "What is it about?" }).fill(title);
  await window.getByRole("textbox", { name: /^More about it/ }).fill("Holtburg, 42.1N, 33.6E, has some.");
  await window.getByRole("button", { name: "File the issue" }).click();
  await expect(window.getByRole("heading", { name: title })).toBeVisible();
  await expect(window.getByRole("button", { name: "42.1N, 33.6E" })).toBeVisible();
  await window.getByRole("textbox", { name: "Comment" }).fill("On my way.");
  await window.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(window.getByRole("list", { name: "Comments" })).toContainText("On my way.");
  await window.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByRole("region", { name: "Messages" })).toContainText(`Closed “${title}”`);
  await expect(window.getByRole("button", { name: "Reopen" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the same by keyboard alone: a problem put off and taken back, an issue filed, commented and closed", async ({
  page,
}) => {
  const name = `Mortal ${mark}`;
  const mortal = await die(name);
  await openDashboard(page);
  const { keyboard } = page;
  await choose(page, "Open: Issues");
  const window = windowIn(page);
  const focused = page.locator(":focus");
  const tabTo = async (label: RegExp) => {
    await expect(async () => {
      await keyboard.press("Tab");
      await expect(focused).toHaveAccessibleName(label, { timeout: 100 });
    }).toPass({ intervals: [0] });
  };
  await tabTo(/^Find a problem/);
  await keyboard.type(name);
  const row = window.getByRole("button", { name: new RegExp(`^Death\\. ${name} died`) });
  await expect(window.getByRole("listitem")).toHaveCount(1);
  await expect(row).toBeVisible();
  await tabTo(/^Snooze: /);
  await keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "For 15 minutes" })).toBeFocused();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect(row).toHaveAccessibleName(/Snoozed until/);
  await expect(row).toBeFocused();
  await keyboard.press("Enter");
  await expect(window.getByRole("heading", { name: "Death" })).toBeFocused();
  await tabTo(/^Wake it now/);
  await keyboard.press("Enter");
  await expect(window.getByText("Snoozed by")).toHaveCount(0);
  await mortal.close();

  const title = `Who has keys ${mark}`;
  await window.getByRole("tab", { name: "Problems" }).focus();
  await keyboard.press("ArrowRight");
  await expect(window.getByRole("tab", { name: "Board" })).toBeFocused();
  await tabTo(/^New issue/);
  await keyboard.press("Enter");
  await expect(window.getByRole("textbox", { name: "What is it about?" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(window.getByText("Say in a line what it is about.")).toBeVisible();
  await keyboard.type(title);
  await keyboard.press("Enter");
  await expect(window.getByRole("heading", { name: title })).toBeFocused();
  await tabTo(/^Comment/);
  await keyboard.type("Two of them.");
  await keyboard.press("Control+Enter");
  await expect(window.getByRole("list", { name: "Comments" })).toContainText("Two of them.");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Shift+Tab");
  await expect(focused).toHaveAccessibleName("Close");
  await keyboard.press("Enter");
  await expect(focused).toHaveAccessibleName("Reopen");
});

test("a change of an issue that is being written outlives another tab and the folded window", async ({
  page,
}) => {
  await openDashboard(page);
  await page.getByRole("button", { name: "Issues", exact: true }).click();
  const window = windowIn(page);
  const title = `Who guards the gate ${mark}`;
  await window.getByRole("tab", { name: "Board" }).click();
  await window.getByRole("button", { name: "New issue" }).first().click();
  await window.getByRole("textbox", { name: "What is it about?" }).fill(title);
  await window.getByRole("button", { name: "File the issue" }).click();
  const issue = window.getByRole("region", { name: `Issue: ${title}` });
  await issue.getByRole("button", { name: "Change the text" }).click();
  const form = issue.getByRole("form", { name: "Change this issue" });
  await expect(form.getByRole("textbox", { name: "Title" })).toBeFocused();
  const text = form.getByRole("textbox", { name: "Text" });
  await text.fill("Two of us, by turns.");

  await window.getByRole("tab", { name: "Event log" }).click();
  await expect(text).toHaveCount(0);
  await window.getByRole("tab", { name: "Board" }).click();
  await expect(text).toHaveValue("Two of us, by turns.");
  await window.getByRole("button", { name: "Collapse the window" }).click();
  await expect(text).toHaveCount(0);
  await window.getByRole("button", { name: "Unfold the window" }).click();
  await expect(text).toHaveValue("Two of us, by turns.");

  await form.getByRole("button", { name: "Save" }).click();
  await expect(issue.getByRole("button", { name: "Change the text" })).toBeVisible();
  await expect(issue.getByText("Two of us, by turns.")).toBeVisible();
});
