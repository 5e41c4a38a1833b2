import type { WriteTable } from "@/db/queries/write-batch";
import { Fifo } from "../fifo";
import { type QueuedRow, READINGS } from "./batch";

export type { QueuedRow } from "./batch";

/** Where rows wait in memory for their flush. */
export interface RowQueue {
  readonly length: number;
  readonly bytes: number;
  /** Monotonic milliseconds at which the oldest row came, or null. */
  readonly oldestAt: number | null;
  push(row: QueuedRow): void;
  /** Takes rows out, oldest first: one at least, and no more than fit. */
  take(max: QueueLimits): QueuedRow[];
  /** Puts rows back that could not be written; they are the oldest again. */
  giveBack(rows: readonly QueuedRow[]): void;
}

export interface QueueLimits {
  rowsMax: number;
  bytesMax: number;
}

/**
 * Reached only while the disk fails as well as the database: at a thousand characters some three minutes
 * of both, at sixty three quarters of an hour.
 */
export const QUEUE_LIMITS: QueueLimits = { rowsMax: 200_000, bytesMax: 96 * 1024 * 1024 };

/** What is given up first. A table that is not named here, rares for one, is worth more than all of these. */
const LEAST_WORTH_FIRST: readonly WriteTable[] = [...READINGS, "spawns", "portals", "chats"];

type Waiting = Fifo<{ order: number; queued: QueuedRow }>;

/** Rows in memory, bounded: past the limits the oldest of the least worth go first, and are reported. */
export class MemoryRowQueue implements RowQueue {
  private readonly tables = new Map<WriteTable, Waiting>(
    LEAST_WORTH_FIRST.map((table) => [table, new Fifo()]),
  );
  private nextOrder = 0;
  private heldBytes = 0;
  private rows = 0;

  constructor(
    private readonly limits: QueueLimits,
    private readonly onDropped: (row: QueuedRow) => void,
  ) {}

  get length(): number {
    return this.rows;
  }

  get bytes(): number {
    return this.heldBytes;
  }

  get oldestAt(): number | null {
    return this.oldest()?.first()?.queued.queuedAt ?? null;
  }

  push(queued: QueuedRow): void {
    this.waitingOf(queued.table).push({ order: this.nextOrder++, queued });
    this.rows += 1;
    this.heldBytes += queued.bytes;
    this.dropBeyondLimits();
  }

  take({ rowsMax, bytesMax }: QueueLimits): QueuedRow[] {
    const taken: QueuedRow[] = [];
    let bytes = 0;
    while (taken.length < rowsMax) {
      const oldest = this.oldest();
      bytes += oldest?.first()?.queued.bytes ?? 0;
      if (taken.length > 0 && bytes > bytesMax) break;
      const entry = oldest?.shift();
      if (!entry) break;
      taken.push(entry.queued);
      this.rows -= 1;
      this.heldBytes -= entry.queued.bytes;
    }
    return taken;
  }

  giveBack(rows: readonly QueuedRow[]): void {
    const firstOrder = (this.oldest()?.first()?.order ?? this.nextOrder) - rows.length;
    const byTable = new Map<WriteTable, { order: number; queued: QueuedRow }[]>();
    for (const [index, queued] of rows.entries()) {
      const back = byTable.get(queued.table) ?? [];
      back.push({ order: firstOrder + index, queued });
      byTable.set(queued.table, back);
      this.heldBytes += queued.bytes;
    }
    for (const [table, back] of byTable) this.waitingOf(table).unshift(back);
    this.rows += rows.length;
    this.dropBeyondLimits();
  }

  private waitingOf(table: WriteTable): Waiting {
    const known = this.tables.get(table);
    if (known) return known;
    const fresh: Waiting = new Fifo();
    this.tables.set(table, fresh);
    return fresh;
  }

  private oldest(): Waiting | undefined {
    let oldest: Waiting | undefined;
    let order = Number.POSITIVE_INFINITY;
    for (const fifo of this.tables.values()) {
      const first = fifo.first();
      if (first === undefined || first.order >= order) continue;
      oldest = fifo;
      order = first.order;
    }
    return oldest;
  }

  private dropBeyondLimits(): void {
    while (this.rows > this.limits.rowsMax || this.bytes > this.limits.bytesMax) {
      const victim = this.leastWorth()?.shift();
      if (!victim) return;
      this.rows -= 1;
      this.heldBytes -= victim.queued.bytes;
      this.onDropped(victim.queued);
    }
  }

  private leastWorth(): Waiting | undefined {
    for (const fifo of this.tables.values()) if (fifo.length > 0) return fifo;
    return undefined;
  }
}
