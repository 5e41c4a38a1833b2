import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { QueuedRow } from "./batch";
import { DiskFailed } from "./disk-failed";
import type { Spool } from "./spool";
import { canFillDisk, fillDisk, freeDisk } from "./test/full-disk";
import { chat, labels, seen } from "./test/rows";
import { ALL, createSpoolFolder, drain, type SpoolFolder } from "./test/spool";

// Every row is forced to the disk, and others may keep that busy.
vi.setConfig({ testTimeout: 120_000 });

const append = fc.record({ do: fc.constant("append" as const), readings: fc.nat(3), rest: fc.nat(3) });
const write = fc.record({ do: fc.constant("write" as const), rowsMax: fc.nat(8) });
const failToWrite = fc.record({ do: fc.constant("fail to write" as const), rowsMax: fc.nat(8) });
const once = <Name extends string>(name: Name) => fc.record({ do: fc.constant(name) });

/** What a writer may do with its spool, in any order. */
const writerSteps = [
  { weight: 4, arbitrary: append },
  { weight: 4, arbitrary: write },
  { weight: 1, arbitrary: failToWrite },
  { weight: 1, arbitrary: once("set aside") },
  { weight: 1, arbitrary: once("two at once") },
] as const;
const startingAgain = fc.oneof(...writerSteps, { weight: 1, arbitrary: once("start again") });
const onBadDisk = fc.oneof(
  ...writerSteps,
  { weight: 1, arbitrary: once("fill the disk") },
  { weight: 1, arbitrary: once("free the disk") },
);
type StepOf<A> = A extends fc.Arbitrary<infer S> ? S : never;
type Step = StepOf<typeof startingAgain> | StepOf<typeof onBadDisk>;

/** Takes steps with a spool, and keeps what went in and what came out. */
class Walk {
  readonly appended: string[] = [];
  readonly written: string[] = [];
  readonly setAside: string[] = [];

  constructor(
    private readonly folder: SpoolFolder,
    private spool: Spool,
  ) {}

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case "append":
        return this.append(this.spool.reserve(), this.rows(step.readings, step.rest));
      case "two at once": {
        const [first, second] = [this.spool.reserve(), this.spool.reserve()];
        const [early, late] = [this.rows(1, 1), this.rows(1, 1)];
        await this.append(second, late);
        return this.append(first, early);
      }
      case "write": {
        const chunk = await this.spool.read({ rowsMax: step.rowsMax, bytesMax: 1e9 });
        if (chunk === null) return;
        this.written.push(...labels(chunk.batch));
        return this.spool.remove(chunk);
      }
      case "fail to write":
        await this.spool.read({ rowsMax: step.rowsMax, bytesMax: 1e9 });
        return this.spool.release();
      case "set aside": {
        const chunk = await this.spool.read({ rowsMax: 0, bytesMax: 0 });
        if (chunk === null) return;
        await this.spool.setAside(chunk);
        if (this.spool.setAsideRows > this.setAside.length) this.setAside.push(...labels(chunk.batch));
        return;
      }
      case "start again":
        await this.spool.close();
        this.spool = await this.folder.open();
        return;
      case "fill the disk":
        return fillDisk();
      case "free the disk":
        freeDisk();
        return this.spool.mend();
    }
  }

  async end(): Promise<void> {
    this.written.push(...(await drain(this.spool, ALL)).flat());
    expect(this.spool).toMatchObject({ rows: 0, hasWaiting: false, setAsideRows: this.setAside.length });
    expect(this.spool.bytes > 0).toBe(this.setAside.length > 0);
  }

  /** Rows with rising numbers: readings are even, the rest is odd. */
  private rows(readings: number, rest: number): QueuedRow[] {
    const name = (isRest: number) => {
      const text = String(2 * this.appended.length + isRest);
      this.appended.push(text);
      return text;
    };
    return [
      ...Array.from({ length: readings }, () => seen(name(0))),
      ...Array.from({ length: rest }, () => chat(name(1))),
    ];
  }

  private async append(place: number, rows: QueuedRow[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      await this.spool.append(place, rows);
    } catch (error) {
      if (!(error instanceof DiskFailed)) throw error;
      this.appended.length -= rows.length;
    }
  }
}

async function walk(steps: readonly Step[]): Promise<void> {
  const folder = createSpoolFolder();
  try {
    const path = new Walk(folder, await folder.open());
    for (const each of steps) await path.take(each);
    if (canFillDisk) await path.take({ do: "free the disk" });
    await path.end();
    expect([...path.written, ...path.setAside].sort()).toEqual([...path.appended].sort());
    for (const kind of [0, 1]) {
      const numbers = path.written.map(Number).filter((number) => number % 2 === kind);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  } finally {
    if (canFillDisk) freeDisk();
    await folder.remove();
  }
}

const LENGTHS = { minLength: 5, maxLength: 40 };

it("whatever is done with it, a spool gives each row exactly once, and each kind in order", async () => {
  await fc.assert(fc.asyncProperty(fc.array(startingAgain, LENGTHS), walk), { numRuns: 30 });
});

it.skipIf(!canFillDisk)("a disk that is full now and then changes nothing of that", async () => {
  await fc.assert(fc.asyncProperty(fc.array(onBadDisk, LENGTHS), walk), { numRuns: 30 });
});
