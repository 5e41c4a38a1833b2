/**
 * The dashboard in headless Chromium over the whole system with the simulator: the frame rate while a window is dragged
 * over the moving map beside that without dragging, how soon a press is painted, and how soon the present is shown after
 * a loss; at 60 and 600 characters.
 */
import type { Page } from "playwright";
import { launchBrowser } from "./browser";
import { circle, frameRate } from "./dashboard/frame-rate";
import { playWith, signedInPage, startSystem, untilLive } from "./dashboard/guild-page";
import { pressToPaint } from "./dashboard/presses";
import { holdSockets, reconnectToPicture } from "./dashboard/reconnects";
import type { Bench } from "./table";

const GUILDS = [60, 600];
const ROUNDS = 5;
const ROUND_MS = 4_000;
const RECONNECTS = 3;

export const bench: Bench = {
  name: "dashboard",
  run: async () => {
    const stack = await startSystem();
    const browser = await launchBrowser();
    try {
      const rows: (string | number)[][] = [];
      for (const characters of GUILDS) {
        const page = await signedInPage(browser, stack.url);
        const logOut = await playWith(stack, page, characters);
        try {
          rows.push([characters, ...(await measure(page))]);
        } finally {
          await page.context().close();
          await logOut();
        }
      }
      return {
        title: "Dashboard",
        columns: [
          "characters",
          "frames/s, pointer moves",
          "frames/s, window dragged",
          "ratio",
          "press to paint ms, median",
          "p95",
          "reconnect to present ms",
        ],
        rows,
        notes: [
          `1280 × 800, medians of ${ROUNDS} rounds of ${ROUND_MS / 1000} s in turn; wanted: ratio ≥ 0.85, p95 ≤ 200 ms, reconnect < 1 s`,
          "the browser, the whole system and the guild's clients share the machine",
        ],
      };
    } finally {
      await browser.close();
      await stack.stop();
    }
  },
};

async function measure(page: Page): Promise<number[]> {
  await holdSockets(page);
  await page.goto("/");
  await untilLive(page);
  const { still, dragged } = await drag(page);
  const presses = await pressToPaint(page);
  const reconnects: number[] = [];
  for (let round = 0; round < RECONNECTS; round++) reconnects.push(await reconnectToPicture(page));
  return [still, dragged, dragged / still, at(presses, 0.5), at(presses, 0.95), at(reconnects, 0.5)];
}

async function drag(page: Page): Promise<{ still: number; dragged: number }> {
  await page.getByRole("navigation", { name: "Windows" }).getByRole("button", { name: "Chat" }).click();
  const window = page.getByRole("dialog", { name: "Chat" });
  await window.getByRole("log").waitFor();
  const session = await page.context().newCDPSession(page);
  const rates: { still: number[]; dragged: number[] } = { still: [], dragged: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const isDragged of [false, true]) {
      const box = await window.boundingBox();
      if (!box) throw new Error("the window is not on the screen");
      const grip = { x: box.x + 140, y: box.y + 16 };
      const rate = await frameRate(page, ROUND_MS, () => circle(session, grip, ROUND_MS, isDragged));
      rates[isDragged ? "dragged" : "still"].push(rate);
      const after = await window.boundingBox();
      if ((after?.x !== box.x) !== isDragged) throw new Error("the window did not do what the pointer did");
    }
  }
  return { still: at(rates.still, 0.5), dragged: at(rates.dragged, 0.5) };
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
