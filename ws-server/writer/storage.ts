import { join } from "node:path";
import type { WriteBatch, WriteResult } from "@/db/queries/write-batch";
import type { QueuedRow } from "./batch";
import { GivenUp, type GivenUpParts } from "./given-up";
import { MemoryRowQueue, QUEUE_LIMITS, type RowQueue } from "./row-queue";
import { Spool } from "./spool";
import { type Unwritten, Writer } from "./writer";

type Write = (batch: WriteBatch) => Promise<WriteResult>;

export interface StorageParts extends GivenUpParts {
  spool: { folder: string; bytesMax: number };
  /** In the place of the queue in memory, for all but inventories. */
  queue?: RowQueue;
  write: Write;
  writeInventories: Write;
  onWritten?(result: WriteResult): void;
}

/** Of the room on disk, what inventories may take. */
const INVENTORY_SHARE = 0.2;

/**
 * Everything that is on its way to the database, in two lanes: inventories take hundreds of milliseconds each, and
 * when sixty characters log in together their telemetry must not wait for that. Each lane has an order of its own.
 */
export class Storage {
  private constructor(
    private readonly events: Lane,
    private readonly inventories: Lane,
  ) {}

  /** Begins with what a predecessor left on disk. */
  static async open({ spool, queue, write, writeInventories, onWritten, ...parts }: StorageParts) {
    const inventoryBytes = spool.bytesMax * INVENTORY_SHARE;
    const bytesMax = spool.bytesMax - inventoryBytes;
    const inventoryFolder = join(spool.folder, "../spool-inventory");
    // One after the other: the first is the lock of the data folder.
    const eventSpool = await Spool.open({ folder: spool.folder, bytesMax, ...parts });
    const inventorySpool = await Spool.open({ folder: inventoryFolder, bytesMax: inventoryBytes, ...parts });
    const events = openLane(eventSpool, parts, { queue, write, onWritten });
    const inventories = openLane(inventorySpool, parts, { write: writeInventories });
    return new Storage(events, inventories);
  }

  append(row: QueuedRow): void {
    const lane = row.table === "inventory" ? this.inventories : this.events;
    lane.writer.append(row);
  }

  /** Whether the disk takes rows. */
  get writable(): boolean {
    return this.lanes.every(({ spool }) => spool.writable);
  }

  /** Age in seconds of the oldest event, inventories apart, that is not yet in the database. */
  get lagSeconds(): number {
    return this.events.writer.lagSeconds;
  }

  /** For the metrics. */
  get state() {
    const sum = (value: (lane: Lane) => number) => this.lanes.reduce((total, lane) => total + value(lane), 0);
    return {
      waiting: sum(({ writer }) => writer.waiting),
      lagSeconds: this.lagSeconds,
      inventoryLagSeconds: this.inventories.writer.lagSeconds,
      spoolRows: sum(({ spool }) => spool.rows),
      spoolBytes: sum(({ spool }) => spool.bytes),
      spoolSetAside: sum(({ spool }) => spool.setAsideRows),
      spoolOldestSeconds: Math.max(...this.lanes.map(({ spool }) => spool.oldestSeconds)),
    };
  }

  /** Tries whether a disk that failed works again. To be called now and then. */
  async mend(): Promise<void> {
    await Promise.all(this.lanes.map(({ writer }) => writer.mend()));
  }

  /** As `Writer.stop`, of both lanes at once. */
  async stop(deadlineMs: number): Promise<Unwritten> {
    const left = await Promise.all(this.lanes.map(({ writer }) => writer.stop(deadlineMs)));
    return {
      spooled: left.reduce((sum, { spooled }) => sum + spooled, 0),
      lost: left.reduce((sum, { lost }) => sum + lost, 0),
    };
  }

  private get lanes(): readonly Lane[] {
    return [this.events, this.inventories];
  }
}

interface Lane {
  writer: Writer;
  spool: Spool;
}

function openLane(
  spool: Spool,
  parts: GivenUpParts,
  { queue, write, onWritten }: Pick<StorageParts, "queue" | "write" | "onWritten">,
): Lane {
  const givenUp = new GivenUp("the disk fails and memory is full: the oldest readings go first", parts);
  const inMemory = queue ?? new MemoryRowQueue(QUEUE_LIMITS, ({ table }) => givenUp.add({ [table]: 1 }));
  const writer = new Writer({ queue: inMemory, spool, write, onWritten, ...parts });
  writer.start();
  return { writer, spool };
}
