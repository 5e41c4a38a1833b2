import { type Browser, chromium } from "playwright";

// Without the sandbox because CI runs as root; never software GL, which makes canvas 2D 40 times slower.
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium without a window or a GPU: the one that `npm run bench` found, or Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ args: ARGS, executablePath: process.env.CHROMIUM_PATH });
}
