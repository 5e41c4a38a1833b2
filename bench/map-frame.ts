/**
 * Script time per frame of the live map while it is being dragged, in headless Chromium without a GPU: 60 moving
 * characters and 10,000 trail points (budget: 8 ms), beside a painter that keeps nothing between frames.
 */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { build } from "esbuild";
import type { Browser, Page } from "playwright";
import { launchBrowser } from "./browser";
import type { Bench } from "./table";

interface Case {
  readonly label: string;
  readonly query: string;
  readonly naive?: boolean;
}

const CASES: readonly Case[] = [
  { label: "map, 60 characters, 10,000 trail points", query: "characters=60&points=10000&zoom=3.5" },
  { label: "the same, close (zoom 6)", query: "characters=60&points=10000&zoom=6" },
  { label: "the same, with heat", query: "characters=60&points=10000&zoom=3.5&heat=1" },
  { label: "map, 600 characters, 10,000 trail points", query: "characters=600&points=10000&zoom=3.5" },
  {
    label: "naive: all segments and names anew, no ground",
    query: "characters=60&points=10000&zoom=3.5",
    naive: true,
  },
];
const DRAG_MS = 5_000;
const BUDGET_MS = 8;

export const bench: Bench = {
  name: "map-frame",
  run: async () => {
    const server = await servePage();
    const browser = await launchBrowser();
    try {
      const rows: (string | number)[][] = [];
      for (const one of CASES) rows.push(await measure(browser, server.url, one));
      return {
        title: "Map frame",
        columns: [
          "case",
          "script ms median",
          "script ms p95",
          "main thread ms",
          "frames/s",
          "ground shown after ms",
        ],
        rows,
        notes: [
          `budget: median ${BUDGET_MS} ms of script a frame; 1280 × 800, dragged for ${DRAG_MS / 1000} s`,
          "main thread: everything the page's thread did, divided by frames; without a GPU that includes painting the canvases",
        ],
      };
    } finally {
      await browser.close();
      server.close();
    }
  },
};

async function measure(
  browser: Browser,
  url: string,
  { label, query, naive = false }: Case,
): Promise<(string | number)[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(`${url}/?${query}`);
    await page.waitForFunction(() => window.mapBench?.groundShownMs !== null);
    await drag(page, 1_500);
    await page.evaluate((on) => window.mapBench.begin(on), naive);
    const busySeconds = await watchMainThread(page);
    await drag(page, DRAG_MS);
    const busy = await busySeconds();
    const { script, frames, framesPerSecond } = await page.evaluate(() => window.mapBench.end());
    const shown = await page.evaluate(() => window.mapBench.groundShownMs);
    return [
      label,
      round(script.medianMs),
      round(script.p95Ms),
      round((busy * 1000) / frames),
      round(framesPerSecond),
      naive ? "" : Math.round(shown ?? 0),
    ];
  } finally {
    await page.close();
  }
}

/** Starts counting; the function it returns says how many seconds the page's main thread has worked since. */
async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const read = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
  };
  const before = await read();
  return async () => (await read()) - before;
}

/** Circles with the button down, as one looks around. */
async function drag(page: Page, ms: number): Promise<void> {
  const until = Date.now() + ms;
  await page.mouse.move(640, 400);
  await page.mouse.down();
  for (let angle = 0; Date.now() < until; angle += 0.06) {
    await page.mouse.move(640 + Math.sin(angle) * 220, 400 + Math.cos(angle) * 180);
  }
  await page.mouse.up();
}

async function servePage(): Promise<{ url: string; close(): void }> {
  const bundle = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      minify: true,
      tsconfig: "tsconfig.json",
    });
    return outputFiles[0]?.text ?? "";
  };
  const files = new Map<string, { type: string; body: string | Buffer }>([
    [
      "/",
      {
        type: "text/html",
        body: '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
      },
    ],
    ["/page.js", { type: "text/javascript", body: await bundle("bench/map-frame/page.ts") }],
    ["/worker.js", { type: "text/javascript", body: await bundle("app/_map/terrain/terrain-worker.ts") }],
    [
      "/map/terrain.bin",
      { type: "application/octet-stream", body: await readFile("public/map/terrain.bin") },
    ],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? "/", "http://page").pathname);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": file.type }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
