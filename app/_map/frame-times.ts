/** Script time of the last frames, for the bench and for `engine.stats()`. */
const FRAMES_MAX = 300;

export interface FrameStats {
  readonly frames: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
}

export class FrameTimes {
  private readonly times: number[] = [];
  private next = 0;

  add(ms: number): void {
    this.times[this.next] = ms;
    this.next = (this.next + 1) % FRAMES_MAX;
  }

  clear(): void {
    this.times.length = 0;
    this.next = 0;
  }

  stats(): FrameStats {
    const sorted = [...this.times].sort((a, b) => a - b);
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { frames: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), maxMs: sorted.at(-1) ?? 0 };
  }
}
