import fc from "fast-check";
import { expect, it, vi } from "vitest";
import type { QueuedRow } from "./batch";
import type { Spool } from "./spool";
import { chat, labels, seen } from "./test/rows";
import { ALL, createSpoolFolder, drain, type SpoolFolder } from "./test/spool";

// Every row is forced to the disk, and others may keep that busy.
vi.setConfig({ testTimeout: 120_000 });

/** What a writer may do with its spool, in any order. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("append" as const), readings: fc.nat(3), rest: fc.nat(3) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("write" as const), rowsMax: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("fail" as const), rowsMax: fc.nat(8) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("set aside" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("two at once" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("start again" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

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
      case "fail":
        await this.spool.read({ rowsMax: step.rowsMax, bytesMax: 1e9 });
        return this.spool.release();
      case "set aside": {
        const chunk = await this.spool.read({ rowsMax: 0, bytesMax: 0 });
        if (chunk === null) return;
        this.setAside.push(...labels(chunk.batch));
        return this.spool.setAside(chunk);
      }
      case "start again":
        await this.spool.close();
        this.spool = await this.folder.open();
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
    if (rows.length > 0) await this.spool.append(place, rows);
  }
}

it("whatever is done with it, a spool gives each row exactly once, and each kind in order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const folder = createSpoolFolder();
      try {
        const walk = new Walk(folder, await folder.open());
        for (const each of steps) await walk.take(each);
        await walk.end();
        expect([...walk.written, ...walk.setAside].sort()).toEqual([...walk.appended].sort());
        for (const kind of [0, 1]) {
          const numbers = walk.written.map(Number).filter((number) => number % 2 === kind);
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        }
      } finally {
        await folder.remove();
      }
    }),
    { numRuns: 60 },
  );
});
