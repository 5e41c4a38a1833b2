/** Calls a function once per animation frame while there is something to do, and not at all while there is not. */

/** What a frame found: something goes on, something creeps on by less than a pixel, nothing. */
export type FrameOutcome = "busy" | "creeping" | "idle";

/** While everybody moves by less than a pixel there is no need to look at every frame. */
const CREEPING_MS = 48;
const ELAPSED_MAX_MS = 100;

export class FrameLoop {
  private request = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastAt = 0;

  /** @param frame gets the time and the milliseconds since the last frame (at most 100). */
  constructor(private readonly frame: (now: number, elapsedMs: number) => FrameOutcome) {}

  /** Asks for a frame. A hidden page gets none; call again when it is shown. */
  wake(): void {
    clearTimeout(this.timer);
    if (this.request === 0 && !document.hidden) this.request = requestAnimationFrame(() => this.run());
  }

  /** Draws at once instead of in the next frame. */
  run(): void {
    this.stop();
    const now = performance.now();
    const elapsed = Math.min(ELAPSED_MAX_MS, Math.max(1, now - this.lastAt));
    this.lastAt = now;
    const outcome = this.frame(now, elapsed);
    if (outcome === "busy") this.wake();
    else if (outcome === "creeping") this.timer = setTimeout(() => this.wake(), CREEPING_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.request);
    this.request = 0;
  }
}
