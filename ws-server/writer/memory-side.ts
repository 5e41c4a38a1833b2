import type { Logger } from "pino";
import type { Metrics } from "../metrics";
import { countRows, type QueuedRow } from "./batch";
import { DiskFailed } from "./disk-failed";
import { Flight } from "./flight";
import type { QueueLimits, RowQueue } from "./row-queue";
import type { Spool } from "./spool";
import type { Unwritable } from "./write-apart";

/** What may wait in memory for a flush that takes its time, before it goes to disk. */
const CROWDED: QueueLimits = { rowsMax: 20_000, bytesMax: 32 * 1024 * 1024 };

export interface MemoryParts {
  queue: RowQueue;
  spool: Spool;
  log: Logger;
  metrics: Metrics["writer"];
}

/** The rows that only memory holds: in the queue, or in flights to the database or the disk. */
export class MemorySide {
  private readonly flights = new Set<Flight>();

  constructor(private readonly parts: MemoryParts) {}

  /** Rows that are in no flight. */
  get queued(): number {
    return this.parts.queue.length;
  }

  /** Rows that would be lost now with the process. */
  get unsafe(): number {
    let rows = this.queued;
    for (const { unsafeRows } of this.flights) rows += unsafeRows;
    return rows;
  }

  /** Monotonic milliseconds at which the oldest of them came; infinite when there is none. */
  get oldestAt(): number {
    const inQueue = this.parts.queue.oldestAt ?? Number.POSITIVE_INFINITY;
    return Math.min(inQueue, ...Array.from(this.flights, ({ oldestAt }) => oldestAt));
  }

  /** @returns whether there are more now than should wait for a flush */
  push(row: QueuedRow): { crowded: boolean } {
    const { queue } = this.parts;
    queue.push(row);
    return { crowded: queue.length >= CROWDED.rowsMax || queue.bytes >= CROWDED.bytesMax };
  }

  /** The oldest rows, with their place in the order, or null. Each flight has to land. */
  takeOff(max: QueueLimits): Flight | null {
    const rows = this.parts.queue.take(max);
    if (rows.length === 0) return null;
    const flight = new Flight(this.parts.spool.reserve(), rows);
    this.flights.add(flight);
    return flight;
  }

  /** Rows that are not safe anywhere are the oldest of the queue again. */
  land(flight: Flight): void {
    this.flights.delete(flight);
    if (!flight.safe) this.parts.queue.giveBack(flight.rows);
  }

  /** Puts a flight on disk. It stays unsafe when that fails. */
  save(flight: Flight): Promise<void> {
    flight.saving ??= this.putOnDisk(flight).finally(() => {
      flight.saving = null;
    });
    return flight.saving;
  }

  /** Puts every flight and the whole queue on disk, as far as it takes them. */
  async saveAll(max: QueueLimits): Promise<void> {
    for (const flight of this.flights) await this.save(flight);
    while (this.parts.spool.writable) {
      const flight = this.takeOff(max);
      if (flight === null) return;
      await this.save(flight);
      this.land(flight);
    }
  }

  /** Ends a flight of which some rows cannot be written, nor put on disk; the others are in the database. */
  giveUp(flight: Flight, { rejected, failing }: Unwritable, error: unknown): void {
    const rows = countRows(failing);
    if (failing.length > 0)
      this.parts.log.error({ err: error, rows }, "rows are given up: they cannot be written");
    for (const [table, count] of Object.entries(rows)) this.parts.metrics.dropped.inc({ table }, count);
    const lost = new Set<unknown>([...rejected, ...failing].map(({ row }) => row));
    flight.landed(flight.rows.filter(({ row }) => !lost.has(row)));
  }

  private async putOnDisk(flight: Flight): Promise<void> {
    if (flight.safe) return;
    try {
      const stored = await this.parts.spool.append(flight.sequence, flight.rows);
      for (const [table, count] of Object.entries(countRows(stored)))
        this.parts.metrics.spooled.inc({ table }, count);
      flight.landed(stored);
    } catch (error) {
      // A failing disk is the spool's to report, and may work again; anything else would fail again.
      if (!(error instanceof DiskFailed))
        this.giveUp(flight, { rejected: [], failing: [...flight.rows] }, error);
    }
  }
}
