import { defineConfig } from "@playwright/test";

/** Chromium as root, without a GPU and without calling home. (Software GL would cost canvas 2D its frame rate.) */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/global-setup.ts",
  outputDir: "test-results",
  // Every test brings up whole systems: two at once on two cores measure each other.
  workers: 1,
  timeout: 180_000,
  // Code of a window that is opened for the first time takes its while on a machine that draws the map as well.
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    browserName: "chromium",
    // Set by the global set-up, before the processes that run tests read this file.
    baseURL: process.env.E2E_BASE_URL,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args },
    // Recording every frame of a moving map takes a core; `npm run test:e2e -- --trace on` when it is needed.
    trace: "off",
    screenshot: "only-on-failure",
  },
});
