import { DatabaseUnavailable } from "@/db/errors";
import type { Clock } from "../clock";
import { countRows, type QueuedRow, toWriteBatch } from "./batch";
import { type DatabaseParts, DatabaseSide } from "./database-side";
import type { Flight } from "./flight";
import { type MemoryParts, MemorySide } from "./memory-side";
import type { QueueLimits } from "./row-queue";
import { SetAsideRetry } from "./set-aside-retry";
import type { Chunk } from "./spool-chunk";
import { orAfter, pause } from "./time-limit";

/** How often rows are flushed, and how it waits while the database is away. */
export interface WriterTiming {
  flushMs: number;
  retryMsMin: number;
  retryMsMax: number;
  /** A flush that takes longer is put on disk as well, with everything behind it. */
  slowMs: number;
}

export const WRITER_TIMING: WriterTiming = {
  flushMs: 250,
  retryMsMin: 250,
  retryMsMax: 5_000,
  slowMs: 5_000,
};

/** Rows that start a flush at once. */
const FLUSH_ROWS = 1_000;

/** Most in one transaction, when much has gathered; the same on disk. */
const BATCH_MAX: QueueLimits = { rowsMax: 5_000, bytesMax: 16 * 1024 * 1024 };
const ONE_ENTRY: QueueLimits = { rowsMax: 0, bytesMax: 0 };

/** Of the time for stopping, what is kept for the disk and for closing it, in milliseconds. */
const DISK_RESERVE_MS = 2_000;

export interface WriterParts extends DatabaseParts, MemoryParts {
  clock: Clock;
  timing?: WriterTiming;
}

/** Rows that were not in the database when the writer stopped. */
export interface Unwritten {
  /** On disk: the next start writes them. */
  spooled: number;
  lost: number;
}

/**
 * Brings rows to the database, one transaction at a time: those of the last 250 ms, or 1,000 of them. While it is
 * away or slow they go to disk instead, in order, and nothing overtakes them: as long as rows wait there, new ones
 * go behind them, and the oldest are written in large batches. A row's sender is told as soon as it is safe in
 * either place. Only while the disk fails as well do rows stay in memory.
 */
export class Writer {
  private readonly timing: WriterTiming;
  private readonly database: DatabaseSide;
  private readonly memory: MemorySide;
  private readonly retry: SetAsideRetry;
  private flushTimer: NodeJS.Timeout | null = null;
  private retryTimer: NodeJS.Timeout | null = null;
  /** What the database is busy with: one thing at a time. */
  private lane: Promise<void> | null = null;
  private spilling: Promise<void> | null = null;
  private stopping = false;
  private halted = false;

  constructor(private readonly parts: WriterParts) {
    this.timing = parts.timing ?? WRITER_TIMING;
    this.database = new DatabaseSide(parts);
    this.memory = new MemorySide(parts);
    this.retry = new SetAsideRetry({ database: this.database, spool: parts.spool, log: parts.log });
  }

  /** Begins with what a predecessor left on disk. */
  start(): void {
    this.next();
  }

  /** False after a flush found the database away, until one succeeds. */
  get healthy(): boolean {
    return !this.database.away;
  }

  /** Rows that are not yet in the database, on disk or not. */
  get waiting(): number {
    return this.memory.unsafe + this.parts.spool.rows;
  }

  /** Age in seconds of the oldest row that is not yet in the database. */
  get lagSeconds(): number {
    const inMemory = (this.parts.clock.monotonic() - this.memory.oldestAt) / 1000;
    return Math.max(inMemory, this.parts.spool.oldestSeconds, 0);
  }

  append(row: QueuedRow): void {
    const { crowded } = this.memory.push(row);
    if (crowded) this.spill();
    this.schedule(this.memory.queued >= FLUSH_ROWS);
  }

  /** Tries whether a disk that failed works again. To be called now and then. */
  async mend(): Promise<void> {
    if (this.parts.spool.writable) return;
    await this.parts.spool.mend();
    this.next();
  }

  /**
   * Writes everything out: to the database what it takes in time, the rest to the disk.
   * @param deadlineMs gives up after that long
   */
  async stop(deadlineMs: number): Promise<Unwritten> {
    const { clock, spool } = this.parts;
    const end = clock.monotonic() + deadlineMs;
    const left = () => end - clock.monotonic();
    this.stopping = true;
    this.cancelTimers();
    await this.writeOut(() => left() - Math.min(DISK_RESERVE_MS, deadlineMs / 2));
    this.halted = true;
    await orAfter(this.saveAll(), left());
    while (this.memory.unsafe > 0 && left() > 0) {
      await orAfter(pause(this.timing.retryMsMin), left());
      await orAfter(this.saveAll(), left());
      if (this.memory.unsafe > 0) await orAfter(this.lane ?? this.occupy(this.writeDirect()), left());
    }
    await orAfter(spool.close(), Math.max(left(), this.timing.flushMs));
    return { spooled: spool.rows, lost: this.memory.unsafe };
  }

  /** Whether rows may go straight to the database: nothing waits on disk that can be read and has to go first. */
  private get goesDirect(): boolean {
    return !this.database.away && !this.parts.spool.hasWaiting && this.spilling === null;
  }

  private schedule(atOnce: boolean): void {
    if (this.stopping) return;
    if (atOnce) this.flush();
    else this.flushTimer ??= setTimeout(() => this.flush(), this.timing.flushMs);
  }

  private flush(): void {
    if (this.flushTimer !== null) clearTimeout(this.flushTimer);
    this.flushTimer = null;
    if (!this.goesDirect) this.spill();
    else if (this.lane === null) void this.occupy(this.writeDirect());
  }

  private cancelTimers(): void {
    for (const timer of [this.flushTimer, this.retryTimer]) if (timer !== null) clearTimeout(timer);
    this.flushTimer = null;
    this.retryTimer = null;
  }

  /** Something is done: what comes next? */
  private next(): void {
    if (this.stopping) return;
    const { memory } = this;
    const { spool } = this.parts;
    // A flush that came while the database was busy has left no timer behind.
    const isDue = memory.queued > 0 && this.flushTimer === null;
    if (this.lane === null && this.retryTimer === null) {
      if (spool.hasWaiting) void this.occupy(this.drain());
      else if (this.database.away && memory.queued > 0) void this.occupy(this.writeDirect());
      else if (!isDue && this.retry.isDue) void this.occupy(this.retry.tryNext());
    }
    if (isDue) this.flush();
  }

  private occupy(work: Promise<void>): Promise<void> {
    this.lane = work.finally(() => {
      this.lane = null;
      if (this.database.away && !this.stopping) {
        this.retryTimer = setTimeout(() => {
          this.retryTimer = null;
          this.next();
        }, this.database.retryMs(this.timing));
      }
      this.next();
    });
    return this.lane;
  }

  private async writeDirect(): Promise<void> {
    const flight = this.memory.takeOff(BATCH_MAX);
    if (flight === null) return;
    const slow = setTimeout(() => {
      void this.memory.save(flight);
      this.spill();
    }, this.timing.slowMs);
    try {
      const { rejected } = await this.database.write(toWriteBatch(flight.rows), countRows(flight.rows));
      const refused = new Set<unknown>(rejected.map(({ row }) => row));
      flight.landed(flight.rows.filter(({ row }) => !refused.has(row)));
    } catch (error) {
      // It is logged. From now on the disk has the batch, and it is written from there.
      clearTimeout(slow);
      await this.memory.save(flight);
      if (!flight.safe && this.database.givesUp()) await this.writeFlightApart(flight, error);
    } finally {
      clearTimeout(slow);
      this.memory.land(flight);
    }
  }

  private async drain(): Promise<void> {
    const { spool } = this.parts;
    while (!this.halted) {
      const chunk = await spool.read(this.database.suspectsBatch ? ONE_ENTRY : BATCH_MAX);
      if (chunk === null || !(await this.writeChunk(chunk))) return;
    }
  }

  /** The disk fails as well: whatever can be written is, and the rest is given up. */
  private async writeFlightApart(flight: Flight, error: unknown): Promise<void> {
    try {
      this.memory.giveUp(flight, await this.database.writeApart(toWriteBatch(flight.rows)), error);
    } catch (cause) {
      // It is logged: all of the flight waits, and is written again.
      if (!(cause instanceof DatabaseUnavailable)) throw cause;
    }
  }

  /** @returns false when it failed */
  private async writeChunk(chunk: Chunk): Promise<boolean> {
    try {
      await this.database.write(chunk.batch, chunk.rows);
    } catch {
      // Why is logged.
      if (this.database.givesUp()) await this.writeChunkApart(chunk);
      else this.parts.spool.release();
      return false;
    }
    await this.parts.spool.remove(chunk);
    return true;
  }

  /** Whatever can be written is, and the rest is set aside. */
  private async writeChunkApart(chunk: Chunk): Promise<void> {
    const { log, metrics, spool } = this.parts;
    try {
      const { failing } = await this.database.writeApart(chunk.batch);
      if (failing.length === 0) return await spool.remove(chunk);
      const rows = countRows(failing);
      log.error({ rows }, "rows are set aside: writing them fails again and again");
      for (const [table, count] of Object.entries(rows)) metrics.setAside.inc({ table }, count);
      await spool.setAside(chunk, failing);
    } catch (cause) {
      spool.release();
      // It is logged: all of the chunk waits, and is written again.
      if (!(cause instanceof DatabaseUnavailable)) throw cause;
    }
  }

  private spill(): void {
    if (this.spilling !== null || !this.parts.spool.writable || this.memory.queued === 0) return;
    this.spilling = this.spillQueue().finally(() => {
      this.spilling = null;
      this.next();
    });
  }

  private async spillQueue(): Promise<void> {
    do {
      const flight = this.memory.takeOff(BATCH_MAX);
      if (flight === null) return;
      await this.memory.save(flight);
      this.memory.land(flight);
    } while (this.memory.queued >= FLUSH_ROWS && this.parts.spool.writable);
  }

  private async saveAll(): Promise<void> {
    await this.spilling;
    await this.parts.spool.mend();
    await this.memory.saveAll(BATCH_MAX);
  }

  /** To the database what it takes. While it is away the disk is the better place. */
  private async writeOut(leftMs: () => number): Promise<void> {
    const { spool } = this.parts;
    while ((this.memory.unsafe > 0 || spool.hasWaiting) && leftMs() > 0) {
      if (this.database.away && spool.writable) return;
      if (this.database.away) await orAfter(pause(this.timing.retryMsMin), leftMs());
      if (this.lane === null && spool.hasWaiting) void this.occupy(this.drain());
      if (this.lane === null && this.memory.queued > 0) void this.occupy(this.writeDirect());
      await orAfter(this.lane ?? this.spilling ?? Promise.resolve(), leftMs());
    }
  }
}
