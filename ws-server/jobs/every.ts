import type { Logger } from "pino";

export interface Job {
  name: string;
  everyMs: number;
  /** Runs now, too. */
  atStart?: boolean;
  run(): void | Promise<void>;
}

/**
 * Runs jobs until stopped. A run never overlaps the one before; one that fails is logged and comes again.
 * @returns stops them and resolves once none is running
 */
export function runEvery(jobs: readonly Job[], log: Logger): () => Promise<void> {
  const stops = jobs.map((job) => start(job, log));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function start({ name, everyMs, atStart, run }: Job, log: Logger): () => Promise<void> {
  let running: Promise<void> | null = null;
  let failing = false;
  const once = async (): Promise<void> => {
    try {
      await run();
      if (failing) log.info({ job: name }, "job works again");
      failing = false;
    } catch (error) {
      // A database that is away fails the same job every two seconds: once is enough to know.
      if (!failing) log.error({ err: error, job: name }, "job failed");
      failing = true;
    }
  };
  const next = (): void => {
    running ??= once().finally(() => {
      running = null;
    });
  };
  if (atStart) next();
  const timer = setInterval(next, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
