import type { Logger } from "pino";

/** Something that has to stop before the process ends. */
export interface Stoppable {
  name: string;
  stop(): Promise<void> | void;
}

const stopTimeoutMs = 9_000;

/**
 * Stops everything in the given order, once, on SIGTERM or SIGINT, or when the launcher that holds our stdin
 * is gone. After 9 s it ends the process all the same.
 */
export function stopOnSignal(
  parts: readonly Stoppable[],
  { supervised, log }: { supervised: boolean; log: Logger },
): void {
  let stopping = false;
  const stop = async (reason: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, "stopping");
    setTimeout(() => {
      log.warn("not everything stopped in time");
      process.exit(1);
    }, stopTimeoutMs).unref();
    for (const { name, stop: stopPart } of parts) {
      try {
        await stopPart();
      } catch (error) {
        log.error({ err: error, part: name }, "did not stop cleanly");
      }
    }
    log.info("stopped");
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop("SIGTERM"));
  process.once("SIGINT", () => void stop("SIGINT"));
  if (!supervised) return;
  process.stdin.once("end", () => void stop("launcher gone"));
  process.stdin.once("error", () => void stop("launcher gone"));
  process.stdin.resume();
}
