import { gzipSync } from "node:zlib";
import { expect, type Page, type Response, test } from "@playwright/test";
import { type WindowKindName, windowKindNames, windowKinds } from "@/app/_windows/registry";
import { openDashboard, rows } from "./open-dashboard";

const FIRST_LOAD_KB_MAX = 250;
const WINDOW_KB_MAX = 60;
/** The page fetches the code of its windows ahead, so long after its first picture; milliseconds. */
const PRELOAD_AFTER_MS = 2_000;

/** Scripts that the page fetches from now on; `weight` waits for what is under way, in kB as gzip makes them. */
function watchScripts(page: Page): { weight(): Promise<number> } {
  const seen: Promise<number>[] = [];
  page.on("response", (response: Response) => {
    if (/\.js(\?|$)/.test(response.url()) && response.ok())
      seen.push(response.body().then((body) => gzipSync(body).byteLength / 1000));
  });
  return { weight: async () => (await Promise.all(seen)).reduce((sum, kb) => sum + kb, 0) };
}

/** Nothing is fetched ahead: what comes is what was needed. */
async function withoutPreload(page: Page): Promise<void> {
  await page.addInitScript((preloadMs) => {
    const real = window.setTimeout;
    const filtered = (run: TimerHandler, delayMs?: number, ...rest: unknown[]) =>
      delayMs === preloadMs ? 0 : real(run, delayMs, ...rest);
    Object.assign(window, { setTimeout: filtered });
  }, PRELOAD_AFTER_MS);
}

test("the first load stays within 250 kB of script, the map included", async ({ page }) => {
  await withoutPreload(page);
  const scripts = watchScripts(page);
  await openDashboard(page);
  await expect(rows(page).first()).toBeVisible();
  const weight = await scripts.weight();
  test.info().annotations.push({ type: "first load", description: `${weight.toFixed(0)} kB` });
  expect(weight).toBeGreaterThan(50);
  expect(weight).toBeLessThanOrEqual(FIRST_LOAD_KB_MAX);
});

test("each window brings 60 kB of script at most", async ({ page }) => {
  await withoutPreload(page);
  const heavy: string[] = [];
  for (const kind of windowKindNames) {
    const weight = await weightOf(page, kind);
    test.info().annotations.push({ type: kind, description: `${weight.toFixed(0)} kB` });
    if (weight > WINDOW_KB_MAX) heavy.push(`${kind}: ${weight.toFixed(1)} kB`);
  }
  expect(heavy).toEqual([]);
});

/** What a window fetches where another one, the smallest, is open already. */
async function weightOf(page: Page, kind: WindowKindName): Promise<number> {
  const windows = page.getByRole("navigation", { name: "Windows" });
  await page.goto("about:blank");
  await openDashboard(page);
  await rows(page).first().click();
  // Without the pointer over the others: that would fetch them.
  const open = async (name: WindowKindName) => {
    await windows.getByRole("button", { name: windowKinds[name].title, exact: true }).dispatchEvent("click");
    const window = page.getByRole("dialog", { name: new RegExp(`${windowKinds[name].title}$`) }).first();
    await expect(window).toBeVisible();
    await expect(window.getByRole("status", { name: `Loading ${windowKinds[name].title}` })).toBeHidden();
  };
  await open("assistant");
  if (kind === "assistant") return 0;
  const scripts = watchScripts(page);
  await open(kind);
  const weight = await scripts.weight();
  page.removeAllListeners("response");
  return weight;
}
