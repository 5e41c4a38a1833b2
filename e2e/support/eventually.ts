import { setTimeout as delay } from "node:timers/promises";

const pollMs = 50;

/** Waits until `holds` returns true. @throws Error that says what did not come true; an error of `holds` ends the wait */
export async function eventually(
  what: string,
  timeoutMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs / 1000} s: ${what}`);
    await delay(pollMs);
  }
}
