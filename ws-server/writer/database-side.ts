import type { Logger } from "pino";
import { DatabaseUnavailable } from "@/db/errors";
import type { WriteBatch, WriteResult } from "@/db/queries/write-batch";
import type { Metrics } from "../metrics";
import { countRows, type RowCounts, rowsOf } from "./batch";
import { type Unwritable, writeApart } from "./write-apart";

/** Failures in a row that are nobody's outage (a fault of our own) before a batch is not tried any more. */
const UNEXPLAINED_FAILURES_MAX = 5;

export interface DatabaseParts {
  write(batch: WriteBatch): Promise<WriteResult>;
  /** Called after each batch that is in the database now; a batch may come twice, as after a crash. */
  onWritten?(result: WriteResult): void;
  log: Logger;
  metrics: Metrics["writer"];
}

/** Writes batches, and keeps account of how that goes. */
export class DatabaseSide {
  private isAway = false;
  private failures = 0;
  private unexplained = 0;

  constructor(private readonly parts: DatabaseParts) {}

  /** From a failure on until a batch is written. */
  get away(): boolean {
    return this.isAway;
  }

  /** Whether it is the batch that fails, and not the database: then it should be tried alone. */
  get suspectsBatch(): boolean {
    return this.unexplained > 0;
  }

  /** @throws whatever the database throws; it is counted and logged then */
  async write(batch: WriteBatch, rows: RowCounts): Promise<WriteResult> {
    const endTimer = this.parts.metrics.flushSeconds.startTimer();
    try {
      const result = await this.parts.write(batch);
      endTimer();
      this.succeeded(result, rows);
      return result;
    } catch (error) {
      this.failed(error);
      throw error;
    }
  }

  /**
   * One attempt without any consequences for what is tried next.
   * @returns null when the batch is at fault again
   * @throws DatabaseUnavailable; it is counted and logged then
   */
  async writeOnce(batch: WriteBatch): Promise<WriteResult | null> {
    try {
      const result = await this.parts.write(batch);
      this.count(result, countRows(rowsOf(batch)));
      return result;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) return null;
      this.failed(error);
      throw error;
    }
  }

  /** Writes of a batch that is given up whatever can be written. @throws DatabaseUnavailable as `writeOnce` */
  writeApart(batch: WriteBatch): Promise<Unwritable> {
    return writeApart(batch, (part) => this.writeOnce(part));
  }

  /** Whether the batch that failed last has had all its attempts. If so, the next one starts afresh. */
  givesUp(): boolean {
    if (this.unexplained <= UNEXPLAINED_FAILURES_MAX) return false;
    this.unexplained = 0;
    this.isAway = false;
    return true;
  }

  /** How long to wait after this many failures. */
  retryMs({ retryMsMin, retryMsMax }: { retryMsMin: number; retryMsMax: number }): number {
    return Math.min(retryMsMax, retryMsMin * 2 ** Math.min(this.failures - 1, 10));
  }

  private succeeded(result: WriteResult, rows: RowCounts): void {
    if (this.isAway) this.parts.log.info({ failures: this.failures }, "the database is back");
    this.isAway = false;
    this.failures = 0;
    this.unexplained = 0;
    this.count(result, rows);
  }

  private count(result: WriteResult, rows: RowCounts): void {
    const { log, metrics } = this.parts;
    for (const { table, reason } of result.rejected) {
      metrics.rejected.inc({ table });
      log.warn({ table, reason }, "the database refused a row");
    }
    const refused = countRows(result.rejected);
    for (const [table, count] of Object.entries(rows))
      metrics.rows.inc({ table }, count - (refused[table] ?? 0));
    try {
      this.parts.onWritten?.(result);
    } catch (error) {
      log.error({ err: error }, "what follows from written rows failed");
    }
  }

  private failed(error: unknown): void {
    const { log, metrics } = this.parts;
    metrics.failures.inc();
    this.failures += 1;
    const explained = error instanceof DatabaseUnavailable;
    this.unexplained = explained ? 0 : this.unexplained + 1;
    // One line when it goes away, not one per retry.
    if (!explained) log.error({ err: error }, "a batch could not be written");
    else if (!this.isAway) log.error({ err: error }, "the database is away; rows wait on disk");
    this.isAway = true;
  }
}
