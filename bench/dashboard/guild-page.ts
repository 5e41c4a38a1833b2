import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Browser, Page } from "playwright";
import { signIn } from "@/e2e/api/sign-in";
import { type Stack, startStack } from "@/e2e/support/launched-stack";

const ACCOUNT = { name: "bench", password: "only for this benchmark" };
/** How long the guild may take to log in, in milliseconds. */
const ONLINE_MS_MAX = 120_000;

/** The whole system with its pages as they are built, and nobody online. */
export async function startSystem(): Promise<Stack> {
  const stack = await startStack({ env: { ADMIN_USER: ACCOUNT.name, ADMIN_PASSWORD: ACCOUNT.password } });
  await stack.ready();
  return stack;
}

/** Has so many characters play; resolves once all are online. The function that comes back logs them out. */
export async function playWith(stack: Stack, page: Page, characters: number): Promise<() => Promise<void>> {
  const plugin = new URL(stack.pluginUrl());
  const fleet = spawn(
    process.execPath,
    [
      ...["--import", "tsx", join(import.meta.dirname, "..", "..", "simulator", "main.ts")],
      ...["--characters", String(characters), "--url", `${plugin.origin}${plugin.pathname}`],
      ...["--secret", plugin.searchParams.get("secret") ?? ""],
    ],
    { stdio: "ignore" },
  );
  const logOut = async () => {
    fleet.kill("SIGTERM");
    if (fleet.exitCode === null) await once(fleet, "exit");
  };
  try {
    await untilOnline(page, stack.url, characters, fleet);
  } catch (error) {
    await logOut();
    throw error;
  }
  return logOut;
}

async function untilOnline(page: Page, url: string, characters: number, fleet: ChildProcess): Promise<void> {
  const deadline = performance.now() + ONLINE_MS_MAX;
  for (;;) {
    const { players } = await (await page.request.get(`${url}/live`)).json();
    if (players.length >= characters) return;
    if (performance.now() > deadline || fleet.exitCode !== null)
      throw new Error(`only ${players.length} of ${characters} characters came online`);
    await delay(500);
  }
}

/** A page of its own browser profile, signed in, that shows nothing yet. */
export async function signedInPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: url });
  // tsx has every function keep its name by a helper of the module, which what is sent to a page leaves behind.
  await context.addInitScript("globalThis.__name = (named) => named;");
  const page = await context.newPage();
  await signIn(page.request, ACCOUNT.name, ACCOUNT.password, {}, url);
  return page;
}

export async function untilLive(page: Page): Promise<void> {
  await page.waitForSelector('[data-connection="live"]');
}
