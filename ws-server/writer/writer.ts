import type { Logger } from "pino";
import { DatabaseUnavailable } from "@/db/errors";
import type { RejectedRow, WriteBatch, WriteResult } from "@/db/queries/write-batch";
import type { Clock } from "../clock";
import type { Metrics } from "../metrics";
import { type QueuedRow, type RowQueue, toWriteBatch } from "./row-queue";

/** How often rows are flushed, and how it waits while the database is away. */
export interface WriterTiming {
  flushMs: number;
  retryMsMin: number;
  retryMsMax: number;
}

export const WRITER_TIMING: WriterTiming = { flushMs: 250, retryMsMin: 250, retryMsMax: 5_000 };

/** Rows that start a flush at once. */
const FLUSH_ROWS = 1_000;

/** Most rows in one transaction, when many have gathered. */
const BATCH_ROWS_MAX = 5_000;

/** Failures of one batch that are nobody's outage (a fault of our own) before it is given up. */
const UNEXPLAINED_FAILURES_MAX = 5;

export interface WriterParts {
  queue: RowQueue;
  write(batch: WriteBatch): Promise<WriteResult>;
  clock: Clock;
  log: Logger;
  metrics: Metrics["writer"];
  timing?: WriterTiming;
}

/**
 * Brings rows from the queue to the database: one transaction every 250 ms or 1,000 rows, one at a time. While
 * the database is away rows stay in the queue, and the flush is tried again with growing pauses.
 */
export class Writer {
  private readonly timing: WriterTiming;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private inFlight: readonly QueuedRow[] = [];
  private failures = 0;
  private unexplained = 0;
  private away = false;

  constructor(private readonly parts: WriterParts) {
    this.timing = parts.timing ?? WRITER_TIMING;
  }

  /** False after a flush found the database away, until one succeeds. */
  get healthy(): boolean {
    return !this.away;
  }

  /** Rows that are not yet stored. */
  get waiting(): number {
    return this.parts.queue.length + this.inFlight.length;
  }

  /** Age in seconds of the oldest row that is not yet stored. */
  get lagSeconds(): number {
    const oldestAt = this.inFlight[0]?.queuedAt ?? this.parts.queue.oldestAt;
    return oldestAt === null ? 0 : (this.parts.clock.monotonic() - oldestAt) / 1000;
  }

  append(row: QueuedRow): void {
    this.parts.queue.push(row);
    this.schedule(this.parts.queue.length >= FLUSH_ROWS);
  }

  /**
   * Writes everything out.
   * @param deadlineMs gives up after that long
   * @returns the number of rows that could not be written in time
   */
  async stop(deadlineMs: number): Promise<number> {
    const end = this.parts.clock.monotonic() + deadlineMs;
    const left = () => end - this.parts.clock.monotonic();
    while (this.waiting > 0 && left() > 0) {
      await orAfter(this.flush(), left());
      if (this.away) await orAfter(pause(this.timing.retryMsMin), left());
    }
    this.cancelTimer();
    return this.waiting;
  }

  private schedule(atOnce: boolean): void {
    // A failing database sets its own pace, and a running flush schedules the next one itself.
    if (this.running !== null || this.away) return;
    if (atOnce) {
      void this.flush();
      return;
    }
    this.timer ??= setTimeout(() => void this.flush(), this.timing.flushMs);
  }

  private flush(): Promise<void> {
    this.cancelTimer();
    this.running ??= this.flushOnce().finally(() => {
      this.running = null;
      if (this.away) this.timer ??= setTimeout(() => void this.flush(), this.retryMs());
      else if (this.parts.queue.length > 0) this.schedule(this.parts.queue.length >= FLUSH_ROWS);
    });
    return this.running;
  }

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async flushOnce(): Promise<void> {
    const rows = this.parts.queue.take(BATCH_ROWS_MAX);
    if (rows.length === 0) return;
    this.inFlight = rows;
    const endTimer = this.parts.metrics.flushSeconds.startTimer();
    try {
      const result = await this.parts.write(toWriteBatch(rows));
      this.inFlight = [];
      endTimer();
      this.succeeded(rows, result.rejected);
    } catch (error) {
      this.inFlight = [];
      this.failed(rows, error);
    }
  }

  private succeeded(rows: readonly QueuedRow[], rejected: readonly RejectedRow[]): void {
    const { log, metrics } = this.parts;
    if (this.away) log.info({ failures: this.failures, waiting: this.waiting }, "the database is back");
    this.away = false;
    this.failures = 0;
    this.unexplained = 0;
    const refused = new Set<unknown>(rejected.map(({ row }) => row));
    for (const { table, reason } of rejected) {
      metrics.rejected.inc({ table });
      log.warn({ table, reason }, "the database refused a row");
    }
    for (const { table, row, onStored } of rows) {
      if (refused.has(row)) continue;
      metrics.rows.inc({ table });
      onStored?.();
    }
  }

  private failed(rows: readonly QueuedRow[], error: unknown): void {
    const { log, metrics, queue } = this.parts;
    metrics.failures.inc();
    this.failures += 1;
    const explained = error instanceof DatabaseUnavailable;
    this.unexplained = explained ? 0 : this.unexplained + 1;
    if (this.unexplained > UNEXPLAINED_FAILURES_MAX) {
      log.error({ err: error, rows: rows.length }, "rows given up: writing them fails again and again");
      for (const { table } of rows) metrics.dropped.inc({ table });
      this.unexplained = 0;
      this.away = false;
      return;
    }
    // One line when it goes away, not one per retry.
    if (!this.away || !explained) log.error({ err: error }, "the database is away; rows are kept in memory");
    this.away = true;
    queue.giveBack(rows);
  }

  private retryMs(): number {
    const { retryMsMin, retryMsMax } = this.timing;
    return Math.min(retryMsMax, retryMsMin * 2 ** Math.min(this.failures - 1, 10));
  }
}

/** Settles with the work, or with the time, whichever is first. The work goes on alone after that. */
async function orAfter(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms));
  });
  await Promise.race([work, time]);
  clearTimeout(timer);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
