import type { Logger } from "pino";
import type { Clock } from "../clock";
import type { Metrics } from "../metrics";
import type { BatchRow, QueuedRow } from "./batch";
import { DiskFailed } from "./disk-failed";
import { GivenUp } from "./given-up";
import type { QueueLimits } from "./row-queue";
import { type Chunk, readChunk } from "./spool-chunk";
import {
  ALL_SET_ASIDE,
  type Entry,
  encodePart,
  encodeRows,
  isSetAside,
  keysOf,
  kindOf,
  rowsIn,
  setAsideKey,
} from "./spool-entry";
import { FreedRoom } from "./spool-freed";
import { SpoolLedger } from "./spool-ledger";
import { makeRoom, makeRoomAside, type RoomParts } from "./spool-room";
import { SpoolStore } from "./spool-store";
import { allBytes, oldestWaitingAt, waitingEntries, waitingRows } from "./spool-totals";

const ONE_ENTRY: QueueLimits = { rowsMax: 0, bytesMax: 0 };

export interface SpoolParts {
  folder: string;
  bytesMax: number;
  clock: Clock;
  log: Logger;
  metrics: Metrics["writer"];
  /** How long a predecessor may keep the folder, in milliseconds. */
  lockWaitMs?: number;
}

/**
 * Rows that wait on disk for their database, in order, bounded. Past the bound the oldest readings are given up
 * first, then the oldest of the rest, and all of it is counted. One thing is done at a time, in the order asked.
 */
export class Spool {
  private readonly store: SpoolStore;
  private readonly ledger: SpoolLedger;
  private readonly givenUp: GivenUp;
  private readonly asideGivenUp: GivenUp;
  private last: Promise<unknown> = Promise.resolve();
  /** What is on its way to the database must not be given up meanwhile. */
  private underWay: ReadonlySet<string> = new Set();
  private readonly freed: FreedRoom;
  /** Rows wait and cannot be read until the disk works again. */
  private stuck = false;
  private mustRecount = false;
  private failing = false;
  private closed = false;

  private constructor(private readonly parts: SpoolParts) {
    this.store = new SpoolStore(parts.folder, parts.log, parts.lockWaitMs);
    this.ledger = new SpoolLedger(this.store);
    this.freed = new FreedRoom(this.store, parts.bytesMax);
    this.givenUp = new GivenUp("the spool is full: its oldest readings go first, then the rest", parts);
    this.asideGivenUp = new GivenUp("too much is set aside: the oldest of it goes", parts);
  }

  /**
   * Opens the spool, with what a predecessor left in it. Where the disk fails it starts without one.
   * @throws ConfigError when the folder cannot be used, or another process uses it
   */
  static async open(parts: SpoolParts): Promise<Spool> {
    const spool = new Spool(parts);
    await spool.ifDiskWorks(() => spool.openStore());
    if (spool.rows > 0) parts.log.warn({ rows: spool.rows }, "rows wait on disk from before: they go first");
    return spool;
  }

  /** Whether the disk takes rows. */
  get writable(): boolean {
    return this.store.writable;
  }

  /** Whether rows wait, as far as they can be read. */
  get hasWaiting(): boolean {
    return this.store.readable && !this.stuck && waitingEntries(this.ledger.totals) > 0;
  }

  get rows(): number {
    return waitingRows(this.ledger.totals);
  }

  /** About what they take on disk. */
  get bytes(): number {
    return allBytes(this.ledger.totals);
  }

  /** Age of the oldest row that waits; 0 when there is none. */
  get oldestSeconds(): number {
    const now = this.parts.clock.now();
    return Math.max(0, now - (oldestWaitingAt(this.ledger.totals) ?? now)) / 1000;
  }

  /** Rows that the database could not take. */
  get setAsideRows(): number {
    return this.ledger.totals.setAside.rows;
  }

  /** A place in the order: what is appended under it comes before every later one, whichever is on disk first. */
  reserve(): number {
    return this.ledger.reserve();
  }

  /**
   * @returns the rows that are on disk now: all, but for readings that nothing could make room for
   * @throws DiskFailed
   */
  append(sequence: number, rows: readonly QueuedRow[]): Promise<readonly QueuedRow[]> {
    return this.onDisk(async () => {
      const entries = this.encode(this.ledger.settle(sequence), rows);
      const { add, remove, refused } = await makeRoom(entries, this.room());
      await this.ledger.commit({ add, remove }, this.underWay);
      const aside = remove.filter(({ key }) => isSetAside(key));
      const waiting = remove.filter(({ key }) => !isSetAside(key));
      this.asideGivenUp.add(rowsIn(aside));
      this.givenUp.add(rowsIn([...waiting, ...refused]));
      this.giveBackRoom(remove);
      return refused.length === 0 ? rows : rows.filter((row) => kindOf(row) === "rest");
    });
  }

  /** The oldest rows, of one entry at least. @returns null when there are none, or the disk does not give them */
  async read(max: QueueLimits): Promise<Chunk | null> {
    try {
      return await this.onDisk(() => this.readWaiting(max));
    } catch (error) {
      if (!(error instanceof DiskFailed)) throw error;
      // It would fail again as long as the disk does: asked again and again, thousands of times a second.
      this.stuck = true;
      return null;
    }
  }

  /** For a chunk that could not be written: it is like all others again. */
  release(): void {
    this.underWay = new Set();
  }

  /** For a chunk that is in the database now. */
  async remove({ entries }: Chunk): Promise<void> {
    await this.ifDiskWorks(async () => {
      this.release();
      await this.ledger.drained(entries);
      this.giveBackRoom(entries);
    });
  }

  /**
   * For a chunk of which the database cannot take some rows, or all: they hold up nobody, and stay.
   * @param rows those rows; the others are in the database now
   */
  async setAside({ entries }: Chunk, rows?: readonly BatchRow[]): Promise<void> {
    await this.ifDiskWorks(async () => {
      this.release();
      await this.putAside(entries, rows === undefined ? entries : [encodePart(entries, rows)]);
    });
  }

  /**
   * The first entry that was set aside behind the one with this key, or null.
   * @throws DiskFailed; that has been said then
   */
  readSetAside(behind = ALL_SET_ASIDE.gte): Promise<Chunk | null> {
    return this.onDisk(async () => {
      const range = { ...ALL_SET_ASIDE, gte: `${behind}\0` };
      while (true) {
        const { chunk, damaged } = await readChunk(this.store, range, ONE_ENTRY);
        this.underWay = keysOf(chunk.entries);
        const last = damaged.at(-1);
        if (chunk.entries.length > 0) return chunk;
        if (last === undefined) return null;
        range.gte = `${last.key}\0`;
      }
    });
  }

  /** For a chunk of what was set aside that is in the database now. */
  async removeSetAside({ entries }: Chunk): Promise<void> {
    await this.ifDiskWorks(async () => {
      this.release();
      await this.ledger.commit({ remove: entries });
      this.giveBackRoom(entries);
    });
  }

  /** Tries whether the disk works again. To be called now and then while it does not. */
  async mend(): Promise<void> {
    await this.ifDiskWorks(async () => {
      if (this.store.writable || this.closed) return;
      try {
        await this.openStore();
      } catch (error) {
        throw error instanceof DiskFailed ? error : new DiskFailed(error);
      }
      this.failing = false;
      this.stuck = false;
      this.parts.log.warn({ rows: this.rows }, "the spool's disk works again");
    });
  }

  /** What is asked of it later fails. */
  close(): Promise<void> {
    return this.onDisk(() => {
      this.closed = true;
      return this.store.close();
    });
  }

  private async openStore(): Promise<void> {
    const before = this.rows;
    const { changed } = await this.store.open();
    this.mustRecount ||= changed;
    await this.ledger.load({ recount: this.mustRecount });
    this.mustRecount = false;
    const lost = before - this.rows;
    if (lost > 0)
      this.parts.log.error({ rows: lost }, "rows are missing from the spool: the disk has lost them");
  }

  private encode(sequence: number, rows: readonly QueuedRow[]): Entry[] {
    const { clock } = this.parts;
    const past = clock.now() - clock.monotonic();
    return encodeRows(sequence, rows, (queuedAt) => Math.round(past + queuedAt));
  }

  private async readWaiting(max: QueueLimits): Promise<Chunk | null> {
    while (this.hasWaiting) {
      const { chunk, damaged } = await readChunk(this.store, this.ledger.range(), max);
      this.underWay = keysOf(chunk.entries);
      await this.putDamagedAside(damaged);
      if (chunk.entries.length > 0) return chunk;
      if (damaged.length > 0) continue;
      const { readings, rest } = this.ledger.writeOff();
      this.parts.log.error({ readings, rest }, "rows are missing from the spool: the disk has lost them");
    }
    return null;
  }

  private async putDamagedAside(damaged: readonly Entry[]): Promise<void> {
    if (damaged.length === 0) return;
    this.parts.log.error(
      { rows: rowsIn(damaged), entries: damaged.length },
      "entries of the spool are set aside: damaged, or written by a later version",
    );
    await this.putAside(damaged, damaged);
  }

  /** @param kept what stays of the entries */
  private async putAside(entries: readonly Entry[], kept: readonly Entry[]): Promise<void> {
    const add = kept.map((entry) => ({ ...entry, key: setAsideKey(entry.key) }));
    const oldest = await makeRoomAside(add, this.room());
    const remove = [...entries, ...oldest];
    await this.ledger.commit({ add, remove }, this.underWay);
    this.asideGivenUp.add(rowsIn(oldest));
    this.giveBackRoom(remove);
  }

  private room(): RoomParts {
    const { store, ledger, underWay } = this;
    return { store, ledger, bytesMax: this.parts.bytesMax, spared: underWay };
  }

  private giveBackRoom(deleted: readonly Entry[]): void {
    this.freed.add(deleted, waitingEntries(this.ledger.totals) === 0);
  }

  /** @returns null when the disk fails; that has been said then */
  private async ifDiskWorks<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await this.onDisk(work);
    } catch (error) {
      if (error instanceof DiskFailed) return null;
      throw error;
    }
  }

  /** Waits for what was asked before. */
  private onDisk<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work).catch((error: unknown) => {
      if (error instanceof DiskFailed) this.diskFailed(error);
      throw error;
    });
    this.last = done.catch(() => undefined);
    return done;
  }

  private diskFailed(error: DiskFailed): void {
    if (this.closed) return;
    this.parts.metrics.diskFailures.inc();
    if (!this.failing) this.parts.log.error({ err: error }, "the spool's disk fails: rows stay in memory");
    this.failing = true;
  }
}
