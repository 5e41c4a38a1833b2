import type { Logger } from "pino";

/**
 * Writes down the newest of something, one write at a time. What is replaced before it was written is not written
 * at all, and what cannot be written is left: a newer one follows.
 */
export class Keeper<T> {
  private newest: { value: T } | null = null;
  private writing = false;
  private failing = false;

  /** @param what in the words of the log */
  constructor(
    private readonly what: string,
    private readonly save: (value: T) => Promise<void>,
    private readonly log: Logger,
  ) {}

  /** Returns at once. */
  keep(value: T): void {
    this.newest = { value };
    if (!this.writing) void this.write();
  }

  private async write(): Promise<void> {
    this.writing = true;
    for (let next = this.take(); next !== null; next = this.take()) {
      try {
        await this.save(next.value);
        if (this.failing) this.log.info({ what: this.what }, "written down again");
        this.failing = false;
      } catch (error) {
        if (!this.failing) this.log.error({ err: error, what: this.what }, "cannot be written down");
        this.failing = true;
      }
    }
    this.writing = false;
  }

  private take(): { value: T } | null {
    const { newest } = this;
    this.newest = null;
    return newest;
  }
}
