import {
  ALL_SET_ASIDE,
  ALL_WAITING,
  decodeEntry,
  type Entry,
  isSetAside,
  KINDS,
  type Kind,
  parseKey,
} from "./spool-entry";
import type { Operation, Range, SpoolStore } from "./spool-store";
import { decodeRecord, EMPTY, encodeRecord, type Totals, withEntries, withoutEntries } from "./spool-totals";

/** Under this key the store keeps what it holds; no entry has it. */
const RECORD = "record";

/** Entries deleted at once when many are left over. */
const LEFTOVERS_MAX = 1_000;

/** Entries that come and go together. */
export interface Change {
  add?: readonly Entry[];
  /** The oldest of their kind. */
  remove?: readonly Entry[];
}

/**
 * Knows what the store holds without reading it: how much, from where on, and the next sequence number. It is
 * written down with every change, in the same atomic write.
 */
export class SpoolLedger {
  private held: Totals = EMPTY;
  private next = 1;
  /** The first sequence number that is known not to be in use. */
  private first: number | null = null;
  /** No entry of that kind has a key before it. Who starts to look here passes by all that was deleted. */
  private readonly starts: Record<Kind, string> = { readings: ALL_WAITING.gte, rest: ALL_WAITING.gte };
  /** Keys before it are done with, even where the disk did not take the deletion. */
  private drainedBefore = ALL_WAITING.gte;

  constructor(private readonly store: SpoolStore) {}

  get totals(): Totals {
    return this.held;
  }

  /** A place in the order, before any that is reserved later. */
  reserve(): number {
    return this.next++;
  }

  /** A reserved place, or another where that may be taken: before the store could be opened nobody knew. */
  settle(sequence: number): number {
    return this.first !== null && sequence < this.first ? this.reserve() : sequence;
  }

  /** Where entries wait, of one kind or of both. */
  range(kind?: Kind): Range {
    const { readings, rest } = this.starts;
    return { gte: kind === undefined ? lower(readings, rest) : this.starts[kind], lt: ALL_WAITING.lt };
  }

  /** To be called when the store was opened. @param recount when it may not hold what it says it does */
  async load({ recount }: { recount: boolean }): Promise<void> {
    const record = recount ? null : decodeRecord(await this.store.get(RECORD));
    if (record !== null) {
      this.held = record.totals;
      this.next = Math.max(this.next, record.next);
    } else await this.recount();
    this.first ??= this.next;
    await this.removeLeftovers();
  }

  /**
   * @param spared entries that were passed over when the oldest were looked for
   * @throws DiskFailed, and then nothing has changed
   */
  async commit({ add = [], remove = [] }: Change, spared: ReadonlySet<string> = new Set()): Promise<void> {
    const totals = withEntries(withoutEntries(this.held, remove), add);
    await this.store.write([...deletions(remove), ...puts(add), this.record(totals)], { sync: true });
    this.held = totals;
    this.moveStarts(remove, spared);
    for (const { key } of add) {
      const kind = waitingKind(key);
      if (kind === null) continue;
      this.starts[kind] = lower(this.starts[kind], key);
      this.drainedBefore = lower(this.drainedBefore, key);
    }
  }

  /**
   * The first entries of all, which are in the database now: gone at once, and from the disk when it takes that.
   * Should they come back after a crash they are written once more, which changes nothing, so nobody waits for it.
   * @throws DiskFailed
   */
  async drained(entries: readonly Entry[]): Promise<void> {
    this.held = withoutEntries(this.held, entries);
    const last = entries.at(-1);
    if (last !== undefined) this.drainedBefore = higher(this.drainedBefore, behind(last.key));
    for (const kind of KINDS) this.starts[kind] = higher(this.starts[kind], this.drainedBefore);
    await this.store.write([...deletions(entries), this.record(this.held)], { sync: false });
  }

  /** What waits cannot be found: that much is lost. @returns what was believed to be there */
  writeOff(): Totals {
    const { held } = this;
    this.held = { ...EMPTY, setAside: held.setAside };
    return held;
  }

  private moveStarts(removed: readonly Entry[], spared: ReadonlySet<string>): void {
    for (const { key } of removed) {
      const kind = waitingKind(key);
      if (kind === null) continue;
      const isSparedBefore = [...spared].some((other) => waitingKind(other) === kind && other < key);
      if (!isSparedBefore) this.starts[kind] = higher(this.starts[kind], behind(key));
    }
  }

  private record(totals: Totals): Operation {
    return { type: "put", key: RECORD, value: encodeRecord({ next: this.next, totals }) };
  }

  private async recount(): Promise<void> {
    let totals = EMPTY;
    const count = (key: string, value: string) => {
      totals = withEntries(totals, [decodeEntry(key, value)]);
      this.next = Math.max(this.next, (parseKey(key)?.sequence ?? 0) + 1);
      return true;
    };
    await this.store.visit(ALL_WAITING, count);
    await this.store.visit(ALL_SET_ASIDE, count);
    this.held = totals;
  }

  /** Deletes what was drained while the disk did not take it. */
  private async removeLeftovers(): Promise<void> {
    while (true) {
      const leftovers: Entry[] = [];
      await this.store.visit({ gte: ALL_WAITING.gte, lt: this.drainedBefore }, (key, value) => {
        leftovers.push({ ...decodeEntry(key, value), value: "" });
        return leftovers.length < LEFTOVERS_MAX;
      });
      if (leftovers.length === 0) return;
      await this.drained(leftovers);
    }
  }
}

/** The kind of an entry that waits. */
function waitingKind(key: string): Kind | null {
  return isSetAside(key) ? null : (parseKey(key)?.kind ?? null);
}

function lower(a: string, b: string): string {
  return a < b ? a : b;
}

function higher(a: string, b: string): string {
  return a < b ? b : a;
}

/** The first key there can be behind this one. */
function behind(key: string): string {
  return `${key}\0`;
}

function deletions(entries: readonly Entry[]): Operation[] {
  return entries.map(({ key }) => ({ type: "del", key }));
}

function puts(entries: readonly Entry[]): Operation[] {
  return entries.map(({ key, value }) => ({ type: "put", key, value }));
}
