import type { ClassicLevel } from "classic-level";
import type { Logger } from "pino";
import { DiskFailed } from "./disk-failed";
import { type Damage, openStore } from "./open-store";

export type Operation = { type: "put"; key: string; value: string } | { type: "del"; key: string };

/** Keys from one up to another. */
export interface Range {
  gte: string;
  lt: string;
}

/**
 * The store under a spool, and what the disk does to it. After a failed write nobody knows how the store's log
 * ends, and what is written behind that may be lost: so nothing is, until `open` has begun a new log. Reading goes
 * on meanwhile.
 */
export class SpoolStore {
  private db: ClassicLevel | null = null;
  private failed = false;
  /** What the next opening has to expect. */
  private damage: Damage = "none";
  private readFailures = 0;
  private compacting: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly log: Logger,
    private readonly lockWaitMs?: number,
  ) {}

  get writable(): boolean {
    return this.db !== null && !this.failed;
  }

  get readable(): boolean {
    return this.db !== null;
  }

  /**
   * Opens the store, anew when it is open.
   * @returns whether it was repaired or replaced, so that it may hold something else than before
   * @throws ConfigError when the folder cannot be used, or somebody else uses it
   * @throws DiskFailed when nothing can be written; what was open stays open for reading
   */
  async open(): Promise<{ changed: boolean }> {
    const { log, lockWaitMs, damage } = this;
    const letGo = () => this.letGo();
    const { db, changed } = await openStore(this.folder, { log, lockWaitMs, damage, letGo });
    this.db = db;
    this.failed = false;
    this.damage = "none";
    return { changed };
  }

  /**
   * Writes all of it or nothing.
   * @param sync returns when it is on the disk, not when the system has taken it
   * @throws DiskFailed
   */
  async write(operations: Operation[], { sync }: { sync: boolean }): Promise<void> {
    if (this.db === null || this.failed) throw new DiskFailed("it is not open for writing");
    try {
      await this.db.batch(operations, { sync });
    } catch (error) {
      this.failed = true;
      throw new DiskFailed(error);
    }
  }

  /** @throws DiskFailed */
  async get(key: string): Promise<string | undefined> {
    return this.reading((db) => db.get(key));
  }

  /** Shows what is stored in the order of the keys, until `visit` says false. @throws DiskFailed */
  async visit(range: Range, visit: (key: string, value: string) => boolean): Promise<void> {
    await this.reading(async (db) => {
      for await (const [key, value] of db.iterator(range)) if (!visit(key, value)) return;
    });
  }

  /** Gives back the room of what was deleted. Nobody has to wait for it. */
  compact({ gte, lt }: Range): void {
    const { db } = this;
    if (db === null) return;
    this.compacting = this.compacting
      .then(() => db.compactRange(gte, lt))
      .catch((error: unknown) => this.log.warn({ err: error }, "the spool could not be compacted"));
  }

  async close(): Promise<void> {
    await this.compacting;
    await this.letGo();
  }

  private async letGo(): Promise<void> {
    const { db } = this;
    this.db = null;
    await db?.close();
  }

  private async reading<T>(read: (db: ClassicLevel) => Promise<T>): Promise<T> {
    const { db } = this;
    if (db === null) throw new DiskFailed("it is not open for reading");
    try {
      return await read(db);
    } catch (error) {
      this.readFailures += isCorruption(error) ? CORRUPTION_COUNTS : 1;
      this.damage = damageAfter(this.readFailures);
      await this.letGo();
      throw new DiskFailed(error);
    }
  }
}

const CORRUPTION_COUNTS = 2;

/** The disk may be in trouble for a moment; what opening alone does not mend is repaired, and then given up. */
function damageAfter(readFailures: number): Damage {
  if (readFailures < CORRUPTION_COUNTS) return "none";
  return readFailures < 2 * CORRUPTION_COUNTS ? "unreadable" : "hopeless";
}

function isCorruption(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "LEVEL_CORRUPTION";
}
