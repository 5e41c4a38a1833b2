import type { Page } from "@playwright/test";

declare global {
  interface Window {
    wire: { isCut: boolean; isSilent: boolean; isForgotten: boolean; sockets: Set<WebSocket> };
  }
}

/**
 * The live stream of a page, in the hands of a test: it can be cut, and it can fall silent without a word. The
 * page's own WebSocket is wrapped for that: a route through the test would pass thousands of frames one by one.
 */
export class Wire {
  private constructor(private readonly page: Page) {}

  /** Must come before the page is opened. */
  static async of(page: Page): Promise<Wire> {
    await page.addInitScript(() => {
      window.wire = { isCut: false, isSilent: false, isForgotten: false, sockets: new Set() };
      window.WebSocket = class extends WebSocket {
        constructor(url: string | URL, protocols?: string | string[]) {
          super(url, protocols);
          window.wire.sockets.add(this);
          this.addEventListener("message", (event) => {
            if (window.wire.isSilent) event.stopImmediatePropagation();
          });
          if (window.wire.isCut) this.close();
        }
        override send(data: string): void {
          const resume = /^\{"type":"resume","epoch":"[^"]*"/;
          super.send(
            window.wire.isForgotten ? data.replace(resume, '{"type":"resume","epoch":"another"') : data,
          );
        }
      };
    });
    return new Wire(page);
  }

  /** Ends the connection and refuses every new one. */
  async cut(): Promise<void> {
    await this.page.evaluate(() => {
      window.wire.isCut = true;
      for (const socket of window.wire.sockets) socket.close();
    });
  }

  /** Nothing gets through any more, but nobody is told: a dead network. */
  async silence(): Promise<void> {
    await this.page.evaluate(() => {
      window.wire.isSilent = true;
    });
  }

  /** The server will not know any more what this page has missed: everything is fetched anew. */
  async forget(): Promise<void> {
    await this.page.evaluate(() => {
      window.wire.isForgotten = true;
    });
  }

  /** Lets new connections through again. */
  async mend(): Promise<void> {
    await this.page.evaluate(() => {
      window.wire.isCut = false;
      window.wire.isSilent = false;
    });
  }
}
