import { expect, type Page, test } from "@playwright/test";
import { eventually } from "../support/eventually";
import { startStack } from "../support/launched-stack";
import { processesOf } from "../support/processes";
import {
  choose,
  complaintsOf,
  expectLive,
  openDashboard,
  row,
  rows,
  someoneOutdoors,
  windowOf,
} from "./open-dashboard";
import { Wire } from "./wire";

declare global {
  interface Window {
    caught: { looks: number; claims: string[] };
  }
}

/** Every place on the page that shows numbers, and every dot that claims something. */
async function claimsToBeLive(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bright = [...document.querySelectorAll("[data-dim='false']")].map((one) => one.textContent ?? "");
    const dots = [...document.querySelectorAll("[role='img'][aria-label='Live']")].map(() => "a live dot");
    const strip = [...document.querySelectorAll("[data-connection='live']")].map(() => "the strip");
    return [...bright, ...dots, ...strip];
  });
}

async function openWindows(page: Page): Promise<string> {
  const name = await someoneOutdoors(page);
  await row(page, name).focus();
  await page.keyboard.press("Enter");
  await expect(windowOf(page, `${name} Dashboard`).getByRole("img", { name: "Live" })).toBeVisible();
  return name;
}

test("within seconds of a cut nothing claims to be live; it comes back without a reload", async ({
  page,
}) => {
  const wire = await Wire.of(page);
  await openDashboard(page);
  const name = await openWindows(page);
  await wire.cut();
  await expect.poll(() => claimsToBeLive(page), { timeout: 3_000 }).toEqual([]);
  await expect(page.getByRole("status").filter({ hasText: "Connection lost" })).toBeVisible();
  await expect(windowOf(page, `${name} Dashboard`).getByText(/Not live: as of \d+\ss ago/)).toBeVisible();
  await expect(rows(page).first()).toContainText(/\d+\ss/);

  // Half a minute later the last values are still there: nobody has left because we did not listen.
  await expect(rows(page).first()).toContainText(/3\d\ss/, { timeout: 45_000 });
  await expect(rows(page).first()).toContainText(/\d[NS], |in /);

  await wire.mend();
  // The page may try again by itself in this very moment, and then there is nothing left to press.
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ textContent }) => textContent === "Retry now")?.click();
  });
  await expectLive(page);
  await expect(windowOf(page, `${name} Dashboard`).getByRole("img", { name: "Live" })).toBeVisible();
});

/** Notes at every change of the page what claims to be live while the strip says that it is catching up. */
async function watchCatchingUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.caught = { looks: 0, claims: [] };
    const look = () => {
      if (!document.querySelector("[data-connection='busy']")) return;
      window.caught.looks++;
      const claims = document.querySelectorAll("[data-dim='false'], [role='img'][aria-label='Live']");
      for (const claim of claims) window.caught.claims.push(claim.outerHTML.slice(0, 200));
    };
    const changes = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver(look).observe(document.body, changes);
  });
}

test("until what was missed has been fetched nothing claims to be live", async ({ page }) => {
  const wire = await Wire.of(page);
  await openDashboard(page);
  await openWindows(page);
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/api/trpc/**live.players**", async (route) => {
    await held;
    await route.continue();
  });
  await watchCatchingUp(page);
  await wire.forget();
  await wire.cut();
  await expect(page.getByRole("status").filter({ hasText: "Connection lost" })).toBeVisible();
  await wire.mend();
  await page.waitForFunction(() => window.caught.looks > 0);
  letThrough();
  await expectLive(page);
  expect(await page.evaluate(() => window.caught.claims)).toEqual([]);
  await expect(rows(page).first()).toContainText(/\d[NS], |in /);
  await expect.poll(async () => (await claimsToBeLive(page)).length).toBeGreaterThan(10);
});

test("a loss of more than a few seconds is a row of the event log, and so is its end", async ({ page }) => {
  const wire = await Wire.of(page);
  await openDashboard(page);
  await choose(page, "Open: Issues");
  const issues = windowOf(page, /^Issues/);
  await issues.getByRole("tab", { name: "Event log" }).click();
  await issues.getByLabel("Kind").selectOption({ label: "Connection" });
  await wire.cut();
  await expect(issues.getByText("Connection to the server lost")).toBeVisible();
  await wire.mend();
  await expect(issues.getByText(/Connected again after \d+\ss/)).toBeVisible();
  await expect(issues.getByText("Connection to the server lost")).toHaveCount(1);
});

test("a network that dies without a word is noticed within seconds", async ({ page }) => {
  const wire = await Wire.of(page);
  await openDashboard(page);
  await openWindows(page);
  await wire.silence();
  await expect.poll(() => claimsToBeLive(page), { timeout: 10_000, intervals: [100] }).toEqual([]);
  await wire.mend();
  await expect.poll(() => page.locator("[data-connection]").getAttribute("data-connection")).toBe("live");
});

test("a session that ended elsewhere is told as that, with a way to sign in", async ({ page }) => {
  await openDashboard(page);
  const other = await page.context().newPage();
  await other.goto("/");
  await other.getByRole("button", { name: /^Account/ }).click();
  await other.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(other).toHaveURL(/\/login/);
  await expect(page.getByRole("status").filter({ hasText: "Signed out" })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  await expect.poll(() => claimsToBeLive(page)).toEqual([]);
});

test("a killed ws-server comes back and the page goes on by itself", async ({ page }) => {
  test.setTimeout(180_000);
  const own = await startStack({ demo: true });
  try {
    await own.ready();
    const complaints = complaintsOf(page);
    await openDashboard(page, own.url);
    const wsServer = () => processesOf(own.dataDir).find(({ command }) => command.includes("ws-server"));
    const pid = wsServer()?.pid ?? 0;
    process.kill(pid, "SIGKILL");
    await expect.poll(() => claimsToBeLive(page), { timeout: 3_000 }).toEqual([]);
    await eventually("the launcher starts it again", 30_000, () => (wsServer()?.pid ?? pid) !== pid);
    await expectLive(page);
    // Somebody is heard again: live, not only connected.
    await expect
      .poll(async () => (await claimsToBeLive(page)).length, { timeout: 20_000 })
      .toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  } finally {
    await own.stop();
  }
});
