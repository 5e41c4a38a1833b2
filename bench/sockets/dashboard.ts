import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright";
import { connect } from "@/db/client";
import { createUser } from "@/db/queries/users";
import { hashPassword } from "@/server/services/users";
import { launchBrowser } from "../browser";
import { SECRETS } from "./secrets";

const readyTimeoutMs = 60_000;
const account = { name: "watcher", password: "password-of-the-bench" };

declare global {
  interface Window {
    /** How long each event was under way when the page's socket got it, in milliseconds. */
    liveLatencies: number[];
  }
}

/** Somebody who watches: the web process as it runs in production, and its dashboard in headless Chromium. */
export interface DashboardViewer {
  /** Milliseconds from a plugin's send to the page's own message handler, of all events since the last call. */
  takeLatencies(): Promise<number[]>;
  stop(): Promise<void>;
}

/** Opens the dashboard of a ws-server that stores. The pages must be built. */
export async function openDashboard(options: {
  webPort: number;
  wsPort: number;
  databaseUrl: string;
}): Promise<DashboardViewer> {
  const url = `http://127.0.0.1:${options.webPort}`;
  const web = spawnWeb(options);
  const exited = once(web, "exit");
  const browser = await launchBrowser();
  const stop = async () => {
    await browser.close();
    web.kill("SIGTERM");
    await exited;
  };
  try {
    await Promise.all([createAccount(options.databaseUrl), untilReady(url)]);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(measureLatencies);
    await signIn(page, url);
    return { takeLatencies: () => page.evaluate(() => window.liveLatencies.splice(0)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function spawnWeb({
  webPort,
  wsPort,
  databaseUrl,
}: {
  webPort: number;
  wsPort: number;
  databaseUrl: string;
}) {
  return spawn(process.execPath, ["dist/web.mjs"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      PORT: String(webPort),
      WS_PORT: String(wsPort),
      DATABASE_URL: databaseUrl,
      SECRET_KEY: SECRETS.SECRET_KEY,
      SERVICE_TOKEN: SECRETS.SERVICE_TOKEN,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function createAccount(databaseUrl: string): Promise<void> {
  const db = connect(databaseUrl, { name: "bench", max: 1 });
  try {
    await createUser(db, {
      name: account.name,
      role: "viewer",
      password_hash: await hashPassword(account.password),
    });
  } finally {
    await db.close();
  }
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) {
    if (Date.now() > deadline) throw new Error(`the web process was not ready within ${readyTimeoutMs} ms`);
    await delay(100);
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/login`);
  await page.getByLabel("Name").fill(account.name);
  await page.getByLabel("Password", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.locator("[data-connection='live']").first().waitFor();
}

/** Runs in the page, before its own scripts. */
function measureLatencies(): void {
  window.liveLatencies = [];
  window.WebSocket = class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols);
      this.addEventListener("message", ({ data }) => {
        const { sent_at } = JSON.parse(data);
        if (sent_at) window.liveLatencies.push(performance.timeOrigin + performance.now() - sent_at);
      });
    }
  };
}
