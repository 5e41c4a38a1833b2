/** Time as the live layer sees it; tests move it by hand. */
export type Clock = {
  /** Milliseconds on a clock that never goes back and keeps counting while the machine sleeps. */
  now(): number;
  /** How far `now` is ahead of `performance.now()`: what the machine has slept, in milliseconds. */
  sleptMs(): number;
  /** Runs `task` once, `delayMs` from now; the function that comes back cancels it. */
  after(delayMs: number, task: () => void): () => void;
};

/** A wall clock this far ahead of the monotonic one means that the machine slept, in milliseconds. */
const SLEPT_MS_MIN = 2_000;

/**
 * The browser's clock. `performance.now()` stands still on some systems while the machine sleeps: data would
 * look fresh after a night in a bag. What the wall clock gained meanwhile is therefore added.
 */
export function browserClock(monotonic = () => performance.now(), wall = () => Date.now()): Clock {
  let lastSteady = monotonic();
  let lastWall = wall();
  let sleptMs = 0;
  return {
    now() {
      const steady = monotonic();
      const wallNow = wall();
      const gapMs = wallNow - lastWall - (steady - lastSteady);
      if (gapMs > SLEPT_MS_MIN) sleptMs += gapMs;
      lastSteady = steady;
      lastWall = wallNow;
      return steady + sleptMs;
    },
    sleptMs: () => sleptMs,
    after(delayMs, task) {
      const id = setTimeout(task, delayMs);
      return () => clearTimeout(id);
    },
  };
}
