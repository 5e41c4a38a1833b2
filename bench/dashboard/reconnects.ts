import { setTimeout as delay } from "node:timers/promises";
import type { Page } from "playwright";
import { untilLive } from "./guild-page";

/** How long the page hears nothing before it may connect again, in milliseconds. */
const CUT_MS = 10_000;

/** Must come before the page is opened: its sockets can be cut, and tell when they opened. */
export async function holdSockets(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.sockets = { areCut: false, openedAt: 0, all: new Set() };
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        window.sockets.all.add(this);
        this.addEventListener("open", () => {
          window.sockets.openedAt = performance.now();
        });
        if (window.sockets.areCut) this.close();
      }
    };
  });
}

/** From a connection that opens after a loss until the page shows the present, in milliseconds. */
export async function reconnectToPicture(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.sockets.areCut = true;
    for (const socket of window.sockets.all) socket.close();
  });
  await page.waitForSelector('[data-connection="lost"]');
  await delay(CUT_MS);
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const strip = document.querySelector("[data-connection]");
          if (strip?.getAttribute("data-connection") === "live") resolve(performance.now());
          else requestAnimationFrame(look);
        };
        window.sockets.areCut = false;
        look();
      }),
  );
  const shownAt = await shown;
  await untilLive(page);
  return shownAt - (await page.evaluate(() => window.sockets.openedAt));
}

declare global {
  interface Window {
    sockets: { areCut: boolean; openedAt: number; all: Set<WebSocket> };
  }
}
