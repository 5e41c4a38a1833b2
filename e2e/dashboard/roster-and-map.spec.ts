import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { WebSocket } from "ws";
import { stack } from "../support/stack";
import {
  complaintsOf,
  openDashboard,
  row,
  rows,
  signIn,
  someoneOutdoors,
  viewInAddress,
  windowOf,
} from "./open-dashboard";

/** The demo's fleet has sixty; a few of them log out and in at any time. */
const ONLINE_MIN = 50;

test("sixty characters are in the roster and on the map, and the first picture needs no script", async ({
  page,
  request,
}) => {
  const complaints = complaintsOf(page);
  await openDashboard(page);
  const online = page.getByRole("complementary").locator("p", { hasText: "online" });
  await expect
    .poll(async () => Number(/\d+/.exec((await online.textContent()) ?? "")?.[0]))
    .toBeGreaterThan(ONLINE_MIN);
  await page.getByRole("button", { name: "Layers and legend" }).click();
  const layer = page.getByRole("checkbox", { name: /^Characters/ });
  await expect(layer).toBeChecked();
  const field = page.locator("label", { has: layer });
  await expect
    .poll(async () => Number(/\d+/.exec((await field.textContent()) ?? "")?.[0]))
    .toBeGreaterThan(ONLINE_MIN);
  expect(complaints).toEqual([]);

  const name = (await rows(page).first().getAttribute("data-name")) ?? "";
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const html = await (await request.get(new URL("/", page.url()).href, { headers: { cookie } })).text();
  expect(html).toContain(`data-name="${name.replaceAll("'", "&#x27;")}"`);
});

test("a click selects a character and brings the map to it", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).click();
  await expect(row(page, name)).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => new URL(page.url()).searchParams.get("sel")).toBe(name);
  await expect
    .poll(async () => {
      const view = viewInAddress(page);
      const place = /([\d.]+)([NS]), ([\d.]+)([EW])/.exec((await row(page, name).textContent()) ?? "");
      if (!view || !place) return Number.POSITIVE_INFINITY;
      const ns = Number(place[1]) * (place[2] === "S" ? -1 : 1);
      const ew = Number(place[3]) * (place[4] === "W" ? -1 : 1);
      return Math.hypot(view.ns - ns, view.ew - ew);
    })
    .toBeLessThan(2);
});

test("a link shows what its sender saw", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await page.goto(`/?at=42.1N,33.6E&z=5&sel=${encodeURIComponent(name)}&layers=trails`);
  await expect(row(page, name)).toHaveAttribute("aria-selected", "true");
  await page.getByRole("button", { name: "Layers and legend" }).click();
  await expect(page.getByLabel(/^Trails/)).toBeChecked();
  await expect(page.getByLabel(/^Portals/)).not.toBeChecked();
});

test("F follows the selected character until the map is moved by hand", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).click();
  await page.keyboard.press("f");
  await expect(page.getByText(`Following ${name}`)).toBeVisible();
  await page.mouse.move(800, 500);
  await page.mouse.down();
  await page.mouse.move(600, 400, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText(`Stopped following ${name}`)).toBeVisible();
});

test("search narrows the roster and says when nobody matches", async ({ page }) => {
  await openDashboard(page);
  const name = (await rows(page).nth(3).getAttribute("data-name")) ?? "";
  await page.keyboard.press("/");
  await expect(page.getByLabel("Search characters")).toBeFocused();
  await page.keyboard.type(name);
  await expect(row(page, name)).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.type(" nobody");
  await expect(page.getByText("Nobody matches")).toBeVisible();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(row(page, name)).toBeVisible();
});

test("a character has every window one right click away", async ({ page }) => {
  await openDashboard(page);
  const name = await someoneOutdoors(page);
  await row(page, name).click({ button: "right" });
  await page.getByRole("menuitem", { name: `Chat of ${name}` }).click();
  await expect(windowOf(page, `${name} Chat`)).toBeVisible();
  await row(page, name).dblclick();
  await expect(windowOf(page, `${name} Dashboard`)).toBeVisible();
});

test("whoever is not signed in is sent to sign in, and comes back to the place of the link", async ({
  page,
}) => {
  const path = "/?at=10N,20E&z=4";
  await page.goto(path);
  await expect(page).toHaveURL(/\/login/);
  await signIn(page, undefined, path);
  await expect.poll(() => viewInAddress(page)).toMatchObject({ ns: 10, ew: 20 });
});

test("the keyboard reaches every row, and whoever a link selects is in view and takes the focus", async ({
  page,
}) => {
  await openDashboard(page);
  await rows(page).first().focus();
  await page.keyboard.press("End");
  const last = page.locator("[data-name]:focus");
  await expect(last).toBeInViewport();
  const name = await last.getAttribute("data-name");
  await page.keyboard.press("Home");
  await expect(last).not.toHaveAttribute("data-name", name ?? "");

  await page.goto(`/?sel=${encodeURIComponent(name ?? "")}`);
  await expect(row(page, name ?? "")).toBeInViewport();
  await page.getByLabel("Order of the characters").focus();
  await page.keyboard.press("Tab");
  await expect(row(page, name ?? "")).toBeFocused();
  // Scrolled away it is still there for the next key.
  await page.getByRole("listbox", { name: "Characters" }).hover();
  await page.mouse.wheel(0, -5_000);
  await expect(rows(page).first()).toBeInViewport();
  await expect(row(page, name ?? "")).toBeFocused();
});

test("whoever is in a dungeon is said to be off the map", async ({ page }) => {
  const name = "Delver in the Dark";
  const headers = { "X-Plugin-Secret": stack.pluginSecret };
  const plugin = new WebSocket(new URL("/ws/position", stack.wsUrl), { headers });
  await once(plugin, "open");
  const here = { type: "telemetry", character_name: name, ew: 1.5, ns: 2.5, z: -6, landcell: "01AF0123" };
  const beat = setInterval(() => plugin.send(JSON.stringify(here)), 1_000);
  try {
    await openDashboard(page);
    await expect(row(page, name)).toContainText(/in [A-Z]/);
    await row(page, name).click();
    await expect(page.getByRole("status").filter({ hasText: `${name} is in` })).toBeVisible();
  } finally {
    clearInterval(beat);
    plugin.close();
  }
});
