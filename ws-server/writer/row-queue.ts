import { WRITE_TABLES, type WriteBatch, type WriteTable } from "@/db/queries/write-batch";
import { Fifo } from "../fifo";

type RowOf<Table extends WriteTable> = NonNullable<WriteBatch[Table]>[number];

/** One row that waits to be stored. */
type Queued<Table extends WriteTable> = {
  table: Table;
  row: RowOf<Table>;
  /** About what it takes in memory. */
  bytes: number;
  /** Monotonic milliseconds. */
  queuedAt: number;
  /** Called once the row is safe; never for a row that was refused or given up. */
  onStored?: () => void;
};
export type QueuedRow = { [Table in WriteTable]: Queued<Table> }[WriteTable];

/**
 * Where rows wait between the socket and the database. The writer knows only this, so a queue that spills to
 * disk can take the place of the one in memory.
 */
export interface RowQueue {
  readonly length: number;
  /** Monotonic milliseconds at which the oldest row came, or null. */
  readonly oldestAt: number | null;
  push(row: QueuedRow): void;
  /** Takes rows out, oldest first. */
  take(rowsMax: number): QueuedRow[];
  /** Puts rows back that could not be written; they are the oldest again. */
  giveBack(rows: readonly QueuedRow[]): void;
}

export interface QueueLimits {
  rowsMax: number;
  bytesMax: number;
}

/** At a thousand characters some four minutes without a database, at sixty more than an hour. */
export const QUEUE_LIMITS: QueueLimits = { rowsMax: 200_000, bytesMax: 96 * 1024 * 1024 };

/** What is given up first: readings are superseded by the next ones, finds never come back. */
const LEAST_WORTH_FIRST: readonly WriteTable[] = [
  "telemetry",
  "vitals",
  "seen",
  "departures",
  "spawns",
  "portals",
  "dungeonMaps",
  "cantrips",
  "characterStats",
  "quests",
  "chats",
  "combat",
  "alertEnds",
  "alerts",
  "rares",
];

/** Rows in memory, bounded: past the limits the oldest of the least worth go first, and are reported. */
export class MemoryRowQueue implements RowQueue {
  private readonly tables = new Map<WriteTable, Fifo<{ order: number; queued: QueuedRow }>>(
    LEAST_WORTH_FIRST.map((table) => [table, new Fifo()]),
  );
  private nextOrder = 0;
  private bytes = 0;
  private rows = 0;

  constructor(
    private readonly limits: QueueLimits,
    private readonly onDropped: (row: QueuedRow) => void,
  ) {}

  get length(): number {
    return this.rows;
  }

  get oldestAt(): number | null {
    return this.oldest()?.first()?.queued.queuedAt ?? null;
  }

  push(queued: QueuedRow): void {
    this.tables.get(queued.table)?.push({ order: this.nextOrder++, queued });
    this.rows += 1;
    this.bytes += queued.bytes;
    this.dropBeyondLimits();
  }

  take(rowsMax: number): QueuedRow[] {
    const taken: QueuedRow[] = [];
    while (taken.length < rowsMax) {
      const entry = this.oldest()?.shift();
      if (!entry) break;
      taken.push(entry.queued);
      this.rows -= 1;
      this.bytes -= entry.queued.bytes;
    }
    return taken;
  }

  giveBack(rows: readonly QueuedRow[]): void {
    for (const [table, fifo] of this.tables) {
      const back = rows.filter((queued) => queued.table === table);
      fifo.unshift(back.map((queued, index) => ({ order: index - rows.length, queued })));
      this.bytes += back.reduce((sum, queued) => sum + queued.bytes, 0);
    }
    this.rows += rows.length;
    this.dropBeyondLimits();
  }

  private oldest() {
    let oldest: Fifo<{ order: number; queued: QueuedRow }> | undefined;
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
      this.bytes -= victim.queued.bytes;
      this.onDropped(victim.queued);
    }
  }

  private leastWorth() {
    for (const table of LEAST_WORTH_FIRST) {
      const fifo = this.tables.get(table);
      if (fifo !== undefined && fifo.length > 0) return fifo;
    }
    return undefined;
  }
}

/** Sorts rows into the shape that the database takes, each table in order of arrival. */
export function toWriteBatch(rows: readonly QueuedRow[]): WriteBatch {
  const lists = WRITE_TABLES.map((table) => [
    table,
    rows.filter((queued) => queued.table === table).map(({ row }) => row),
  ]);
  return Object.fromEntries(lists);
}
