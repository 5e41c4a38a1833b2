import type { Environment } from "./options";

/**
 * Aborts on SIGINT, on SIGTERM, and, for a process that a launcher watches over, when its standard input ends:
 * then the launcher is gone. A second signal ends the process at once.
 */
export function stopSignal(env: Environment): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  if (env.OVERLORD_SUPERVISED === "1") {
    process.stdin.on("end", () => controller.abort());
    process.stdin.on("error", () => controller.abort());
    process.stdin.resume();
  }
  return controller.signal;
}

/** Resolves when the signal aborts, or after `ms` when that is given. */
export function stopped(signal: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
