import type { QueuedRow } from "./batch";

/** Rows that have left the queue, for the database or the disk, and are not yet known to be safe. */
export class Flight {
  /** Under way to the disk. */
  saving: Promise<void> | null = null;
  private isSafe = false;

  /** @param sequence their place in the order, should they have to wait on disk */
  constructor(
    readonly sequence: number,
    readonly rows: readonly QueuedRow[],
  ) {}

  get safe(): boolean {
    return this.isSafe;
  }

  /** Rows as far as they are not safe. */
  get unsafeRows(): number {
    return this.isSafe ? 0 : this.rows.length;
  }

  /** Monotonic milliseconds at which the oldest row came that is not safe. */
  get oldestAt(): number {
    return this.isSafe ? Number.POSITIVE_INFINITY : (this.rows[0]?.queuedAt ?? Number.POSITIVE_INFINITY);
  }

  /** @param stored the rows whose senders are told; each is told once, whether disk or database is first */
  landed(stored: readonly QueuedRow[]): void {
    if (this.isSafe) return;
    this.isSafe = true;
    for (const { onStored } of stored) onStored?.();
  }
}
