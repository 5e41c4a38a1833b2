import pino from "pino";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runEvery } from "./every";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const log = pino({ level: "silent" });

it("runs a job again and again, also after it failed", async () => {
  let runs = 0;
  const stop = runEvery(
    [{ name: "x", everyMs: 100, run: () => (++runs === 1 ? Promise.reject(new Error("once")) : undefined) }],
    log,
  );
  await vi.advanceTimersByTimeAsync(350);
  expect(runs).toBe(3);
  await stop();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(runs).toBe(3);
});

it("never runs a job beside itself, and stops after it", async () => {
  let running = 0;
  let most = 0;
  const finish: (() => void)[] = [];
  const run = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => finish.push(resolve));
    running -= 1;
  };
  const stop = runEvery([{ name: "slow", everyMs: 10, run }], log);
  await vi.advanceTimersByTimeAsync(100);
  expect(most).toBe(1);
  let stopped = false;
  const stopping = stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(stopped).toBe(false);
  finish[0]?.();
  await stopping;
  expect(running).toBe(0);
});
