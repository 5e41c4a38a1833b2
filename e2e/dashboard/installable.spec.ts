import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";
import { seriousProblems } from "../support/axe";
import { expectLive, openDashboard, windowOf } from "./open-dashboard";

const manifest = z.object({
  name: z.string(),
  start_url: z.literal("/"),
  display: z.literal("standalone"),
  icons: z.array(
    z.object({ src: z.string(), sizes: z.string(), type: z.literal("image/png"), purpose: z.string() }),
  ),
});

/** Everything that Cache Storage holds, as paths. */
async function keptPaths(page: Page): Promise<string[]> {
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().map(({ url }) => url);
  });
  return urls.map((url) => new URL(url).pathname + new URL(url).search).sort();
}

const LISTED = [
  "/icons/icon-192.png",
  "/icons/icon-512.png",
  "/icons/maskable-512.png",
  "/manifest.webmanifest",
  "/offline/offline.css",
  "/offline/offline.html",
  "/offline/offline.js",
];

test("browsers can install it: a valid manifest, and icons of the sizes it names", async ({
  page,
  context,
}) => {
  await openDashboard(page);
  const debug = await context.newCDPSession(page);
  const read = await debug.send("Page.getAppManifest");
  expect(read.errors).toEqual([]);
  const { icons } = manifest.parse(JSON.parse(read.data ?? ""));
  expect(icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual([
    "any 192x192",
    "any 512x512",
    "maskable 512x512",
  ]);
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (path) => {
      const picture = await createImageBitmap(await (await fetch(path)).blob());
      return `${picture.width}x${picture.height}`;
    }, src);
    expect(size).toBe(sizes);
  }
});

test("without a server the page says so and comes back by itself; nothing live is ever answered from a store", async ({
  page,
  context,
}) => {
  await openDashboard(page);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
    .toContain("?v=");
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  await expect(windowOf(page, "Chat").getByRole("log")).toBeVisible();
  await page.reload();
  await expectLive(page);
  expect(await keptPaths(page)).toEqual(LISTED);

  await context.setOffline(true);
  const answers = await page.evaluate(() =>
    Promise.all(
      ["/live", "/api-version", "/api/trpc/live.players", "/map/terrain.bin"].map((path) =>
        fetch(path, { cache: "no-store" }).then(String, () => "no answer"),
      ),
    ),
  );
  expect(answers).toEqual(Array(4).fill("no answer"));
  await page.goto("/?at=10N,20E&z=4").catch(() => undefined);
  await expect(page.getByRole("heading", { name: "The dashboard needs its server" })).toBeVisible();
  await expect(page.getByText("This device is offline.")).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);

  await context.setOffline(false);
  await expectLive(page);
  await expect(page).toHaveURL(/at=10/);
  expect(await keptPaths(page)).toEqual(LISTED);
});
