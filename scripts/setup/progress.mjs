import { performance } from "node:perf_hooks";

/** Long steps say every this often that they are still alive. */
const heartbeatMs = 15_000;
const titleWidth = 46;

/** Prints one line; a terminal that has gone away must not take the program with it. */
export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** Seconds since `startedAtMs` (of `performance.now()`), as `1.2 s` or `2 min 05 s`. */
export function since(startedAtMs, nowMs = performance.now()) {
  const seconds = (nowMs - startedAtMs) / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  const rest = String(Math.floor(seconds % 60)).padStart(2, "0");
  return `${Math.floor(seconds / 60)} min ${rest} s`;
}

/**
 * Runs one step and prints how long it took. `expect` announces a step people have to wait for.
 * `work` may return a text that replaces the title in the line that says it is done.
 */
export async function step(title, work, { expect } = {}) {
  const startedAt = performance.now();
  if (expect) say(`  … ${title} (${expect})`);
  const heartbeat = setInterval(() => say(`  … ${title}: ${since(startedAt)} so far`), heartbeatMs);
  try {
    const result = await work();
    say(doneLine("✓", typeof result === "string" ? result : title, since(startedAt)));
    return result;
  } catch (error) {
    say(doneLine("✗", title, since(startedAt)));
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** One aligned line: mark, what was done, how long it took. */
export function doneLine(mark, text, time) {
  return `  ${mark} ${text.padEnd(titleWidth)} ${time.padStart(8)}`;
}
