import type { WebSocket } from "ws";
import type { Clock } from "./clock";
import { type Budget, TokenBucket } from "./token-bucket";

/**
 * Decides when a socket is read. One that sends more than its budget is not read until it has earned more, so
 * the flood stays in the sender's own buffers; one whose frame is being worked on elsewhere waits for that.
 */
export class PacedReads {
  private readonly bucket: TokenBucket;
  private timer: NodeJS.Timeout | null = null;
  private held = false;

  constructor(
    private readonly ws: WebSocket,
    budget: Budget,
    private readonly clock: Clock,
    private readonly onPause: () => void,
  ) {
    this.bucket = new TokenBucket(budget, clock.monotonic());
  }

  spend(tokens: number): void {
    const overdrawn = this.bucket.spend(tokens, this.clock.monotonic());
    if (!overdrawn || this.timer !== null) return;
    this.onPause();
    this.wait();
    this.update();
  }

  /** Stops reading until `release`. */
  hold(): void {
    this.held = true;
    this.update();
  }

  release(): void {
    this.held = false;
    this.update();
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      this.timer = null;
      // Frames that had already been read may have been spent in the meantime.
      if (this.bucket.waitMs(this.clock.monotonic()) > 1) this.wait();
      this.update();
    }, this.bucket.waitMs(this.clock.monotonic()));
  }

  private update(): void {
    const paused = this.held || this.timer !== null;
    if (paused && !this.ws.isPaused) this.ws.pause();
    if (!paused && this.ws.isPaused) this.ws.resume();
  }
}
