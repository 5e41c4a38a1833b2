import type { Logger } from "pino";
import { DatabaseUnavailable } from "@/db/errors";
import type { DatabaseSide } from "./database-side";
import { DiskFailed } from "./disk-failed";
import type { Spool } from "./spool";

export interface RetryParts {
  database: DatabaseSide;
  spool: Spool;
  log: Logger;
}

/** Tries what was set aside before this start, entry by entry: this version may be able to write it. */
export class SetAsideRetry {
  /** The last entry that was tried; null when all were. */
  private last: string | undefined | null;

  constructor(private readonly parts: RetryParts) {}

  /** Whether there is more to try, on a disk that works. */
  get isDue(): boolean {
    return this.last !== null && this.parts.spool.writable;
  }

  /** Tries the next entry. While the database is away or the disk fails it stays the next. */
  async tryNext(): Promise<void> {
    const { database, spool, log } = this.parts;
    try {
      const chunk = await spool.readSetAside(this.last ?? undefined);
      if (chunk !== null && (await database.writeOnce(chunk.batch)) !== null) {
        log.info({ rows: chunk.rows }, "rows that had been set aside are written now");
        await spool.removeSetAside(chunk);
      }
      this.last = chunk?.entries.at(-1)?.key ?? null;
    } catch (error) {
      // Both are logged.
      if (!(error instanceof DatabaseUnavailable || error instanceof DiskFailed)) throw error;
    } finally {
      spool.release();
    }
  }
}
