import pino from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatabaseUnavailable } from "@/db/errors";
import type { WriteBatch, WriteResult } from "@/db/queries/write-batch";
import { systemClock } from "../clock";
import { createMetrics } from "../metrics";
import { eventually } from "../test/eventually";
import { MemoryRowQueue } from "./row-queue";
import { canFillDisk, fillDisk, freeDisk } from "./test/full-disk";
import { chat, labels, seen } from "./test/rows";
import { countOf, createSpoolFolder, type SpoolFolder } from "./test/spool";
import { Writer, type WriterTiming } from "./writer";

let folder: SpoolFolder;
beforeEach(() => {
  folder = createSpoolFolder();
});
afterEach(async () => {
  if (canFillDisk) freeDisk();
  await folder.remove();
});

const QUICK: WriterTiming = { flushMs: 10, retryMsMin: 5, retryMsMax: 20, slowMs: 60_000 };

type Answer = "ok" | "away" | ((batch: WriteBatch) => Promise<void> | void);

/** A writer on a real spool; `state.answer` says how the database takes the next batch. */
async function setUp(timing: Partial<WriterTiming> = {}) {
  const state: { answer: Answer; batches: string[][]; rejects: string[] } = {
    answer: "ok",
    batches: [],
    rejects: [],
  };
  const stored: string[] = [];
  const written: WriteResult[] = [];
  const metrics = createMetrics({ defaults: false }).writer;
  const spool = await folder.open();
  const writer = new Writer({
    queue: new MemoryRowQueue({ rowsMax: 50_000, bytesMax: 1e9 }, () => {}),
    spool,
    write: async (batch) => {
      const { answer } = state;
      if (answer === "away") throw new DatabaseUnavailable(new Error("ECONNREFUSED"));
      if (answer !== "ok") await answer(batch);
      state.batches.push(labels(batch));
      const rejected = (batch.seen ?? [])
        .filter((row) => state.rejects.includes(row.character_name))
        .map((row) => ({ table: "seen" as const, row, reason: "22003" }));
      return {
        written: labels(batch).length - rejected.length,
        rejected,
        news: { rares: [], deaths: [], alerts: [] },
      };
    },
    onWritten: (result) => written.push(result),
    clock: systemClock,
    log: pino({ level: "silent" }),
    metrics,
    timing: { ...QUICK, ...timing },
  });
  writer.start();
  const add = (...names: string[]) => {
    for (const name of names) writer.append(seen(name, () => stored.push(name)));
  };
  return { writer, spool, state, stored, written, metrics, add };
}

/** An answer that takes until it is told to come; the ones after it are fine. */
function hold(state: { answer: Answer }) {
  let answerNow: ((error?: Error) => void) | null = null;
  state.answer = () =>
    new Promise<void>((resolve, reject) => {
      state.answer = "ok";
      answerNow = (error) => (error ? reject(error) : resolve());
    });
  return {
    inFlight: () => eventually("the flush", () => answerNow !== null),
    release: (error?: Error) => answerNow?.(error),
  };
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe("with its database", () => {
  it("writes what has gathered as one batch, and tells the senders", async () => {
    const { writer, state, stored, written, metrics, add } = await setUp();
    add("a", "b");
    expect(state.batches).toEqual([]);
    await eventually("acks", () => stored.length === 2);
    expect(state.batches).toEqual([["a", "b"]]);
    expect(written).toMatchObject([{ written: 2, rejected: [] }]);
    expect(await countOf(metrics.rows, "seen")).toBe(2);
    expect(writer).toMatchObject({ waiting: 0, lagSeconds: 0, healthy: true });
  });

  it("writes at once when a thousand rows have gathered", async () => {
    const { state, add } = await setUp({ flushMs: 3_600_000 });
    add(...numbers(1, 1_000));
    await eventually("the batch", () => state.batches.length === 1);
    expect(state.batches[0]).toHaveLength(1_000);
  });

  it("says nothing of a row that the database refuses, and counts it", async () => {
    const { state, stored, metrics, add } = await setUp();
    state.rejects = ["bad"];
    add("bad", "good");
    await eventually("acks", () => stored.length > 0);
    expect(stored).toEqual(["good"]);
    expect(await countOf(metrics.rejected, "seen")).toBe(1);
    expect(await countOf(metrics.rows, "seen")).toBe(1);
  });

  it("has one flush in flight, and what comes meanwhile goes next", async () => {
    const { writer, spool, state, stored, add } = await setUp();
    const first = hold(state);
    add("a");
    await first.inFlight();
    add("b", "c");
    await eventually("time for another flush", () => writer.lagSeconds > 0.05);
    expect(state.batches).toEqual([]);
    first.release();
    await eventually("acks", () => stored.length === 3);
    expect(state.batches).toEqual([["a"], ["b", "c"]]);
    expect(spool.bytes).toBe(0);
  });

  it("a reader of results that fails does not make rows be written again", async () => {
    const { writer, state, written, stored, add } = await setUp();
    written.push = () => {
      throw new Error("a fault of ours");
    };
    add("a");
    await eventually("the ack", () => stored.length === 1);
    expect(state.batches).toEqual([["a"]]);
    expect(writer.waiting).toBe(0);
  });
});

describe("while its database is away", () => {
  it("puts rows on disk, tells their senders then, and keeps none in memory", async () => {
    const { writer, spool, state, stored, metrics, add } = await setUp();
    state.answer = "away";
    add("a");
    await eventually("the ack", () => stored.length === 1);
    add("b");
    await eventually("the ack", () => stored.length === 2);
    expect(spool.rows).toBe(2);
    expect(writer).toMatchObject({ waiting: 2, healthy: false });
    await eventually("age", () => writer.lagSeconds > 0.05);
    expect(await countOf(metrics.spooled, "seen")).toBe(2);
  });

  it("writes them in order when it is back, and nothing overtakes them", async () => {
    const { writer, spool, state, stored, written, add } = await setUp();
    state.answer = "away";
    for (const n of numbers(1, 50)) {
      add(n);
      await eventually("the ack", () => stored.includes(n));
    }
    state.answer = "ok";
    for (const n of numbers(51, 100)) {
      add(n);
      await eventually("the ack", () => stored.includes(n));
    }
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(numbers(1, 100));
    expect(stored).toEqual(numbers(1, 100));
    expect(written.reduce((sum, result) => sum + result.written, 0)).toBe(100);
    expect(spool.bytes).toBe(0);
    expect(writer).toMatchObject({ healthy: true, lagSeconds: 0 });
    add("live again");
    await eventually("the ack", () => stored.includes("live again"));
    expect(spool.bytes).toBe(0);
  });

  it("takes many rows at once from the disk, thousands but not more", async () => {
    const { writer, state, stored, add } = await setUp();
    state.answer = "away";
    add(...numbers(1, 12_000));
    await eventually("acks", () => stored.length === 12_000);
    state.answer = "ok";
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(numbers(1, 12_000));
    expect(state.batches.length).toBeLessThanOrEqual(5);
    expect(Math.max(...state.batches.map((batch) => batch.length))).toBeLessThanOrEqual(5_000);
  });

  it("what a predecessor left on disk goes first", async () => {
    const before = await setUp();
    before.state.answer = "away";
    before.add("1", "2");
    await eventually("acks", () => before.stored.length === 2);
    await before.writer.stop(1_000);
    const { writer, state, add } = await setUp();
    add("3");
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(["1", "2", "3"]);
  });
});

describe("while its database hangs", () => {
  it("a flush that takes long goes to disk with all behind it, in order, and is acknowledged", async () => {
    const { writer, spool, state, stored, add } = await setUp({ slowMs: 50 });
    const first = hold(state);
    add("1");
    await first.inFlight();
    add("2");
    await eventually("acks", () => stored.length === 2);
    expect(spool.rows).toBe(2);
    expect(writer.waiting).toBe(2);
    first.release(new DatabaseUnavailable(new Error("ETIMEDOUT")));
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(["1", "2"]);
    expect(stored).toEqual(["1", "2"]);
  });

  it("what was in flight comes before what went to disk meanwhile, when it fails", async () => {
    const { writer, spool, state, stored, add } = await setUp();
    const first = hold(state);
    add("0");
    await first.inFlight();
    add(...numbers(1, 20_000));
    await eventually("memory to be emptied", () => spool.rows === 20_000);
    expect(stored).not.toContain("0");
    first.release(new DatabaseUnavailable(new Error("ETIMEDOUT")));
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(numbers(0, 20_000));
  });

  it("memory stays small", async () => {
    const { writer, spool, state, add } = await setUp();
    const first = hold(state);
    add("0");
    await first.inFlight();
    for (let n = 0; n < 10; n++) {
      add(...numbers(1, 10_000));
      await eventually("room", () => writer.waiting - spool.rows < 20_000);
    }
    expect(writer.waiting).toBe(100_001);
    first.release();
    await eventually("everything", () => writer.waiting === 0);
  });
});

describe("what cannot be written", () => {
  const poisonous = (batch: WriteBatch) => {
    if (labels(batch).includes("poison")) throw new Error("a fault of our own");
  };

  it("is set aside alone, so that nothing is held up or lost", async () => {
    const { writer, spool, state, stored, metrics, add } = await setUp();
    state.answer = poisonous;
    add("poison");
    await eventually("the ack", () => stored.length === 1);
    add("good");
    writer.append(chat("good chat"));
    await eventually("everything else", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(["good", "good chat"]);
    expect(spool.setAsideRows).toBe(1);
    expect(await countOf(metrics.setAside, "seen")).toBe(1);
    expect(writer.healthy).toBe(true);
  });

  it("is tried once more at the next start", async () => {
    const before = await setUp();
    before.state.answer = poisonous;
    before.add("poison");
    await eventually("it to be set aside", () => before.spool.setAsideRows === 1);
    await before.writer.stop(1_000);
    const { spool, state } = await setUp();
    await eventually("it to be written", () => spool.setAsideRows === 0);
    expect(state.batches).toEqual([["poison"]]);
  });

  it("stays aside when it still cannot be written, and holds up nothing", async () => {
    const before = await setUp();
    before.state.answer = poisonous;
    before.add("poison");
    await eventually("it to be set aside", () => before.spool.setAsideRows === 1);
    await before.writer.stop(1_000);
    const { writer, spool, state, stored, add } = await setUp();
    state.answer = poisonous;
    add("good");
    await eventually("the ack", () => stored.length === 1);
    expect(spool.setAsideRows).toBe(1);
    expect(writer.healthy).toBe(true);
  });
});

describe("stopping", () => {
  it("writes everything out", async () => {
    const { writer, state, add } = await setUp();
    add(...numbers(1, 9_000));
    expect(await writer.stop(8_000)).toEqual({ spooled: 0, lost: 0 });
    expect(state.batches.flat()).toEqual(numbers(1, 9_000));
  });

  it("puts on disk what the database does not take, at once when it is away", async () => {
    const { writer, state, stored, add } = await setUp();
    state.answer = "away";
    add("1");
    await eventually("the ack", () => stored.length === 1);
    add("2", "3");
    const startedAt = Date.now();
    expect(await writer.stop(60_000)).toEqual({ spooled: 3, lost: 0 });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    const next = await setUp();
    await eventually("everything", () => next.writer.waiting === 0);
    expect(next.state.batches.flat()).toEqual(["1", "2", "3"]);
  });

  it("by its deadline when the database does not answer at all, in order and with nothing lost", async () => {
    const { writer, state, stored, add } = await setUp();
    const first = hold(state);
    add("1");
    await first.inFlight();
    add("2");
    expect(await writer.stop(600)).toEqual({ spooled: 2, lost: 0 });
    expect(stored).toEqual(["1", "2"]);
    const next = await setUp();
    await eventually("everything", () => next.writer.waiting === 0);
    expect(next.state.batches.flat()).toEqual(["1", "2"]);
  });
});

describe.skipIf(!canFillDisk)("while the disk is full", () => {
  it("rows stay in memory and are written, in order, when the database is back", async () => {
    const { writer, spool, state, stored, add } = await setUp();
    fillDisk();
    state.answer = "away";
    add("1", "2");
    await eventually("the disk to fail", () => !spool.writable);
    add("3");
    await writer.mend();
    expect(stored).toEqual([]);
    expect(writer.waiting).toBe(3);
    state.answer = "ok";
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(["1", "2", "3"]);
    expect(stored).toEqual(["1", "2", "3"]);
  });

  it("a database that is there takes rows as ever, and what is on disk first", async () => {
    const { writer, spool, state, stored, add } = await setUp();
    state.answer = "away";
    add("1");
    await eventually("the ack", () => stored.length === 1);
    fillDisk();
    add("2");
    await eventually("the disk to fail", () => !spool.writable);
    state.answer = "ok";
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(["1", "2"]);
    add("3");
    await eventually("the ack", () => stored.length === 3);
  });

  it("rows go to disk when there is room again", async () => {
    const { writer, spool, state, stored, add } = await setUp();
    fillDisk();
    state.answer = "away";
    add("1");
    await eventually("the disk to fail", () => !spool.writable);
    freeDisk();
    await writer.mend();
    await eventually("the ack", () => stored.length === 1);
    expect(spool.rows).toBe(1);
  });

  it("stopping counts what neither of them took", async () => {
    const { writer, spool, state, add } = await setUp();
    fillDisk();
    state.answer = "away";
    add("1", "2");
    await eventually("the disk to fail", () => !spool.writable);
    expect(await writer.stop(300)).toEqual({ spooled: 0, lost: 2 });
  });
});
