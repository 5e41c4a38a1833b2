import type { Logger } from "pino";

/** A launcher ends us after ten seconds. */
const STOP_TIMEOUT_MS = 9_500;

/**
 * Stops once, on SIGTERM or SIGINT, or when the launcher that holds our stdin is gone; then the process ends.
 */
export function stopOnSignal(
  stop: () => Promise<void>,
  { supervised, log }: { supervised: boolean; log: Logger },
): void {
  let stopping = false;
  const stopOnce = async (reason: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, "stopping");
    setTimeout(() => {
      log.error("not everything stopped in time");
      process.exit(1);
    }, STOP_TIMEOUT_MS).unref();
    try {
      await stop();
      log.info("stopped");
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, "did not stop cleanly");
      process.exit(1);
    }
  };
  process.once("SIGTERM", () => void stopOnce("SIGTERM"));
  process.once("SIGINT", () => void stopOnce("SIGINT"));
  if (!supervised) return;
  process.stdin.once("end", () => void stopOnce("launcher gone"));
  process.stdin.once("error", () => void stopOnce("launcher gone"));
  process.stdin.resume();
}
