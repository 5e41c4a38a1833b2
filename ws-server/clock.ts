/** Where time comes from; tests move it. */
export interface Clock {
  /** Milliseconds since the epoch: what is written down and shown. */
  now(): number;
  /** Milliseconds since some moment, never going back: what intervals are measured with. */
  monotonic(): number;
}

export const systemClock: Clock = { now: () => Date.now(), monotonic: () => performance.now() };

export function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
