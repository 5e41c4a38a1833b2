import { expect, type Locator, type Page } from "@playwright/test";
import { signIn as signInByScript } from "../api/sign-in";
import { stack } from "../support/stack";

/** What the browser complains about: errors nobody caught, what the content security policy stops. */
export function complaintsOf(page: Page): string[] {
  const all: string[] = [];
  page.on("pageerror", (error) => all.push(error.message));
  page.on("console", (message) => {
    // A refused or cut socket is part of some journeys, and the browser always reports it.
    if (message.type() === "error" && !/WebSocket|Failed to load resource/.test(message.text())) {
      all.push(message.text());
    }
  });
  return all;
}

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, baseUrl = stack.baseUrl, path = "/"): Promise<void> {
  await page.goto(`${baseUrl}/login?next=${encodeURIComponent(path)}`);
  await page.getByLabel("Name").fill(stack.account.username);
  await page.getByLabel("Password", { exact: true }).fill(stack.account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}

/** Between two frames of a page whose smoothness no journey looks at, in milliseconds. */
const SELDOM_MS = 100;

/**
 * The page draws ten frames a second. Sixty frames of a moving map, painted without a GPU, take a whole core from
 * everything else that a journey waits for.
 */
async function drawSeldom(page: Page): Promise<void> {
  await page.addInitScript((waitMs) => {
    const request = (run: FrameRequestCallback) => window.setTimeout(() => run(performance.now()), waitMs);
    const cancel = (id: number) => window.clearTimeout(id);
    Object.assign(window, { requestAnimationFrame: request, cancelAnimationFrame: cancel });
  }, SELDOM_MS);
}

/** Comes signed in and waits for the live stream; the account's saved layout is forgotten first. */
export async function openDashboard(page: Page, baseUrl = stack.baseUrl): Promise<void> {
  const { username, password } = stack.account;
  await signInByScript(page.request, username, password, {}, baseUrl);
  await forgetLayout(page, baseUrl);
  await drawSeldom(page);
  await page.goto(`${baseUrl}/`);
  await expectLive(page);
}

export async function expectLive(page: Page): Promise<void> {
  await expect(page.locator("[data-connection]").first()).toHaveAttribute("data-connection", "live");
}

/** Another journey may have left windows open: they are saved per account. */
async function forgetLayout(page: Page, baseUrl: string): Promise<void> {
  const layout = {
    windows: [],
    sizes: {},
    isFolded: false,
    sort: "name",
    hasLetterKeys: true,
    layers: null,
    map: null,
  };
  const answer = await page.request.post(`${baseUrl}/api/trpc/layouts.patch`, {
    headers: { origin: baseUrl },
    data: { json: { name: "default", layout } },
  });
  expect(answer.status()).toBe(200);
}

/** By keyboard: chooses in the command palette what begins with these words. */
export async function choose(page: Page, words: string): Promise<void> {
  const palette = page.getByRole("combobox", { name: "Command palette" });
  await page.keyboard.press("Control+k");
  await expect(palette).toBeFocused();
  await page.keyboard.type(words);
  const results = page.getByRole("listbox", { name: "Results" });
  await expect(results.getByRole("option", { name: words }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
}

/** By keyboard: goes on with Tab until that has the focus. */
export async function tabTo(page: Page, target: Locator, pressesMax = 40): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < pressesMax && !(await hasFocus()); presses++)
    await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

/** What the server has of the user's layout, as JSON text. */
export async function storedLayout(page: Page): Promise<string> {
  const input = encodeURIComponent(JSON.stringify({ json: { name: "default" } }));
  const answer = await page.request.get(`/api/trpc/layouts.get?input=${input}`);
  return answer.text();
}

/** The rows of the roster that are in the page; it holds only those near the screen. */
export function rows(page: Page) {
  return page.getByRole("listbox", { name: "Characters" }).getByRole("option");
}

/** A character that is under the sky, so that the map can go there. */
export async function someoneOutdoors(page: Page): Promise<string> {
  const row = rows(page)
    .filter({ hasText: /\d[NS], / })
    .filter({ hasNotText: "idle" })
    .first();
  const name = await row.getAttribute("data-name");
  if (name === null) throw new Error("nobody is under the sky");
  return name;
}

export function row(page: Page, name: string) {
  return page.getByRole("listbox", { name: "Characters" }).locator(`[data-name="${name}"]`);
}

export function windowOf(page: Page, name: RegExp | string) {
  return page.getByRole("dialog", { name });
}

/** Where the address says that the map looks. */
export function viewInAddress(page: Page): { ns: number; ew: number } | null {
  const match = /^([\d.]+)([NS]),([\d.]+)([EW])$/.exec(new URL(page.url()).searchParams.get("at") ?? "");
  if (!match) return null;
  const [, ns, northSouth, ew, eastWest] = match;
  return { ns: Number(ns) * (northSouth === "S" ? -1 : 1), ew: Number(ew) * (eastWest === "W" ? -1 : 1) };
}
