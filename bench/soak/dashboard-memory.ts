import { setTimeout as delay } from "node:timers/promises";
import type { CDPSession, Page } from "playwright";
import { type ReplayOptions, replay } from "@/simulator/index";
import { launchBrowser } from "../browser";
import { signedInPage, startSystem, untilLive } from "../dashboard/guild-page";

/** Between two looks at the page's memory, in milliseconds. */
const LOOK_MS = 20_000;
/** After this share of the replay every store of the page has filled. */
const WARM_SHARE = 0.1;
const OPEN = ["Open: Chat", "Open: Vitals", "Open: Quests", "Open: Issues", "Open: Fighters"];

export interface PageMemory {
  /** Recorded hours that had been replayed by then. */
  hours: number;
  /** What is alive after a garbage collection. */
  heapMb: number;
  domNodes: number;
}

export type MemoryOptions = Pick<ReplayOptions, "file" | "shiftToMs"> & {
  /** Recorded seconds per second. */
  rate: number;
  hours: number;
  say(what: string): void;
};

/**
 * Replays a recording to the whole system while a browser shows the dashboard with its windows open, and looks at the
 * page's memory again and again.
 */
export async function watchMemory({
  file,
  rate,
  shiftToMs,
  hours,
  say,
}: MemoryOptions): Promise<PageMemory[]> {
  const stack = await startSystem();
  const browser = await launchBrowser();
  try {
    const page = await signedInPage(browser, stack.url);
    await page.goto("/");
    await untilLive(page);
    await openWindows(page);
    const session = await page.context().newCDPSession(page);
    const plugin = new URL(stack.pluginUrl());
    const startedAt = performance.now();
    let isReplaying = true;
    const replaying = replay({
      file,
      rate,
      shiftToMs,
      url: `${plugin.origin}${plugin.pathname}`,
      secret: plugin.searchParams.get("secret") ?? "",
      quietMsMax: Number.POSITIVE_INFINITY,
    }).finally(() => {
      isReplaying = false;
    });
    const seen: PageMemory[] = [];
    while (isReplaying) {
      await Promise.race([delay(LOOK_MS), replaying]);
      const replayed = Math.min(hours, ((performance.now() - startedAt) * rate) / 3_600_000);
      if (replayed < hours * WARM_SHARE) continue;
      const memory = { hours: replayed, ...(await memoryOf(session)) };
      say(`${replayed.toFixed(1)} h: ${memory.heapMb.toFixed(1)} MB, ${memory.domNodes} nodes`);
      seen.push(memory);
    }
    await replaying;
    return seen;
  } finally {
    await browser.close();
    await stack.stop();
  }
}

async function openWindows(page: Page): Promise<void> {
  for (const words of OPEN) {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Command palette" }).fill(words);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: words.replace("Open: ", "") }).waitFor();
  }
}

async function memoryOf(session: CDPSession): Promise<Pick<PageMemory, "heapMb" | "domNodes">> {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes } = await session.send("Memory.getDOMCounters");
  return { heapMb: usedSize / 2 ** 20, domNodes: nodes };
}
