import { setTimeout as delay } from "node:timers/promises";
import type { CDPSession, Page } from "playwright";

/** Between two moves of the pointer, as a mouse sends them; milliseconds. */
const MOVE_MS = 16;

/** Frames that the page drew in a second, while the pointer does something for that long. */
export async function frameRate(page: Page, forMs: number, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.framesDrawn = 0;
    window.startedAt = performance.now();
    const count = () => {
      window.framesDrawn++;
      window.counting = requestAnimationFrame(count);
    };
    window.counting = requestAnimationFrame(count);
  });
  await Promise.all([act(), delay(forMs)]);
  return page.evaluate(() => {
    cancelAnimationFrame(window.counting);
    return (window.framesDrawn * 1000) / (performance.now() - window.startedAt);
  });
}

/** What is dragged ends this far up and left of where it was, in pixels. */
const DRAGGED_PX = 16;

/** Moves the pointer in circles from a place, as fast as a mouse reports; with a button held it drags. */
export async function circle(
  session: CDPSession,
  at: { x: number; y: number },
  forMs: number,
  isPressed: boolean,
): Promise<void> {
  const send = (type: "mousePressed" | "mouseReleased" | "mouseMoved", x: number, y: number) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: isPressed ? "left" : "none",
      buttons: isPressed ? 1 : 0,
      clickCount: type === "mouseMoved" ? 0 : 1,
    });
  if (isPressed) await send("mousePressed", at.x, at.y);
  const start = performance.now();
  for (let moves = 0; performance.now() - start < forMs; moves++) {
    const angle = (moves * MOVE_MS) / 400;
    const waitMs = start + moves * MOVE_MS - performance.now();
    if (waitMs > 0) await delay(waitMs);
    await send("mouseMoved", at.x - 160 + 160 * Math.cos(angle), at.y - 120 + 120 * Math.sin(angle));
  }
  const end = { x: at.x - DRAGGED_PX, y: at.y - DRAGGED_PX };
  await send("mouseMoved", end.x, end.y);
  if (isPressed) await send("mouseReleased", end.x, end.y);
}

declare global {
  interface Window {
    framesDrawn: number;
    startedAt: number;
    counting: number;
  }
}
