import { expect, type Locator, type Page, test } from "@playwright/test";
import { choose, complaintsOf, openDashboard, row, windowOf } from "../dashboard/open-dashboard";
import { player } from "../support/player";

/** Somebody who shares, and goes on doing so as a plugin does. */
async function sharer(name: string, tag: string, place: { ns: number; heading: number }) {
  const one = await player(name, place);
  const said = { server: "Coldeve", tags: [tag] };
  const full = { stamina: { cur: 90, max: 100 }, mana: { cur: 80, max: 100 } };
  let health = 100;
  const telemetry = { type: "telemetry", ew: 33.6, z: 0.4, kills: 1, session_id: "played", ...place };
  const say = () => {
    one.say(telemetry);
    one.say({ type: "share_vital", ...said, health: { cur: health, max: 100 }, ...full });
  };
  await one.tell({ type: "share_register", ...said, heartbeat_s: 2 });
  say();
  const beats = setInterval(say, 1_000);
  return {
    name,
    hurt: (to: number) => {
      health = to;
      say();
    },
    close: () => {
      clearInterval(beats);
      return one.close();
    },
  };
}

/** Two with a tag of their own; the second stands 24 m north of the first, who looks north. */
async function party(tag: string) {
  const anna = await sharer(`Anna ${tag}`, tag, { ns: 42.1, heading: 0 });
  const bo = await sharer(`Bo ${tag}`, tag, { ns: 42.2, heading: 180 });
  return { anna, bo };
}

function peers(window: Locator): Locator {
  return window.getByRole("list", { name: "Vitals" }).getByRole("listitem");
}

/** The names of the first rows as they stand on the screen; in the page rows keep their order whatever they do. */
function names(window: Locator): Promise<(string | null)[]> {
  return peers(window).evaluateAll((rows) =>
    rows
      .sort((a, b) => Number(a.getAttribute("aria-posinset")) - Number(b.getAttribute("aria-posinset")))
      .map((element) => element.getAttribute("data-name")),
  );
}

async function onlyTag(page: Page, tag: string): Promise<Locator> {
  const window = windowOf(page, "Vitals");
  await expect(window.getByLabel("Tag").getByRole("option", { name: `${tag} (2)` })).toBeAttached();
  await window.getByLabel("Tag").selectOption(tag);
  await expect(peers(window)).toHaveCount(2);
  return window;
}

test("the Vitals window shows who shares, brings up who stays low and says so, and puts who leaves at the end", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const { anna, bo } = await party("pointed");
  await openDashboard(page);
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Vitals" }).click();
  // Beside these two, the characters of the simulator share.
  await expect.poll(() => peers(windowOf(page, "Vitals")).count()).toBeGreaterThan(2);
  const window = await onlyTag(page, "pointed");
  expect(await names(window)).toEqual([anna.name, bo.name]);

  await window.getByLabel("Distances are measured from").selectOption(anna.name);
  const second = window.locator(`[data-name="${bo.name}"]`);
  await expect(second).toContainText("24 m ahead");

  bo.hurt(20);
  await expect(second).toContainText("20%");
  await expect.poll(() => names(window)).toEqual([bo.name, anna.name]);
  await expect(second).toContainText("low");
  await expect(page.locator("[aria-live=polite]").first()).toContainText(
    `${bo.name} is low: health 20 percent`,
  );

  await second.getByRole("button", { name: bo.name }).click();
  await expect(row(page, bo.name)).toHaveAttribute("aria-selected", "true");

  await bo.close();
  await expect.poll(() => names(window)).toEqual([anna.name, bo.name]);
  await expect(second).toContainText(/offline|not sharing/);
  expect(complaints).toEqual([]);
  await anna.close();
});

test("by keyboard alone the limit is set, the rows are walked and a character's menu is opened", async ({
  page,
}) => {
  const { anna, bo } = await party("typed");
  await openDashboard(page);
  await choose(page, "Open: Vitals");
  const window = windowOf(page, "Vitals");
  await expect(window).toBeFocused();

  await window.getByLabel("Tag").focus();
  await expect(window.getByLabel("Tag").getByRole("option", { name: "typed (2)" })).toBeAttached();
  await page.keyboard.type("typed");
  await expect(peers(window)).toHaveCount(2);

  await window.getByRole("spinbutton", { name: "Low under, in percent" }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("99");
  // Their mana is at 80 percent.
  await expect(window.getByText("2 low")).toBeVisible();

  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(window.getByRole("button", { name: anna.name })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(window.getByRole("button", { name: bo.name })).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: bo.name })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(window.getByRole("button", { name: bo.name })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(row(page, bo.name)).toHaveAttribute("aria-selected", "true");
  for (const one of [anna, bo]) await one.close();
});
