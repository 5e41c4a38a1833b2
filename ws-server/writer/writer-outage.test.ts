import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DatabaseUnavailable } from "@/db/errors";
import { eventually } from "../test/eventually";
import { canFillDisk, fillDisk, freeDisk } from "./test/full-disk";
import { hat, labels, seen } from "./test/rows";
import { countOf, createSpoolFolder, type SpoolFolder } from "./test/spool";
import { hold, numbers, startWriter } from "./test/writer";

// Every row is forced to the disk, and others may keep that busy.
vi.setConfig({ testTimeout: 30_000 });

let folder: SpoolFolder;
beforeEach(() => {
  folder = createSpoolFolder();
});
afterEach(async () => {
  if (canFillDisk) freeDisk();
  await folder.remove();
});

describe("while its database is away", () => {
  it("puts rows on disk, tells their senders then, and keeps none in memory", async () => {
    const { writer, spool, state, stored, metrics, add } = await startWriter(folder);
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
    const { writer, spool, state, stored, written, add } = await startWriter(folder);
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

  it("while it catches up puts new rows behind the others, and tells their senders", async () => {
    const { writer, spool, state, stored, add } = await startWriter(folder);
    state.answer = "away";
    add(...numbers(1, 6_000));
    await eventually("acks", () => stored.length === 6_000);
    let second: ReturnType<typeof hold> | undefined;
    state.answer = () => {
      second = hold(state);
    };
    await eventually("the second batch", () => second?.inFlight());
    expect(writer.healthy).toBe(true);
    add("6001");
    await eventually("the ack", () => stored.length === 6_001);
    expect(spool.rows).toBeGreaterThan(1);
    second?.release();
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(numbers(1, 6_001));
  });

  it("takes many rows at once from the disk, thousands but not more", async () => {
    const { writer, state, stored, add } = await startWriter(folder);
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
    const before = await startWriter(folder);
    before.state.answer = "away";
    before.add("1", "2");
    await eventually("acks", () => before.stored.length === 2);
    await before.writer.stop(1_000);
    const { writer, state, add } = await startWriter(folder);
    add("3");
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat()).toEqual(["1", "2", "3"]);
  });
});

describe("while its database hangs", () => {
  it("a flush that takes long goes to disk with all behind it, in order, and is acknowledged", async () => {
    const { writer, spool, state, stored, add } = await startWriter(folder, { slowMs: 50 });
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
    const { writer, spool, state, stored, add } = await startWriter(folder);
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
    const { writer, spool, state, add } = await startWriter(folder);
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

describe.skipIf(!canFillDisk)("while the disk is full", () => {
  it("rows stay in memory and are written, in order, when the database is back", async () => {
    const { writer, spool, state, stored, add } = await startWriter(folder);
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
    const { writer, spool, state, stored, add } = await startWriter(folder);
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
    const { writer, spool, state, stored, add } = await startWriter(folder);
    fillDisk();
    state.answer = "away";
    add("1");
    await eventually("the disk to fail", () => !spool.writable);
    freeDisk();
    await writer.mend();
    await eventually("the ack", () => stored.length === 1);
    expect(spool.rows).toBe(1);
  });

  it("a row that nobody can write is given up alone, and its neighbours are stored", async () => {
    const { writer, spool, state, stored, metrics, add } = await startWriter(folder);
    fillDisk();
    state.answer = (batch) => {
      if (labels(batch).includes("poison")) throw new Error("a fault of our own");
    };
    add("1", "poison", "2");
    await eventually("everything", () => writer.waiting === 0);
    expect(spool.writable).toBe(false);
    expect(stored).toEqual(["1", "2"]);
    expect(await countOf(metrics.dropped, "seen")).toBe(1);
  });

  it("an entry that cannot be read is not asked for again and again, and holds up nobody", async () => {
    const { writer, spool, state, stored, metrics, add } = await startWriter(folder);
    const first = hold(state);
    add("0");
    await first.inFlight();
    for (const row of [hat(), seen("1")]) await spool.append(spool.reserve(), [row]);
    fillDisk();
    first.release();
    await eventually("the disk to fail", () => !spool.writable);
    for (const n of numbers(2, 20)) {
      add(n);
      await eventually("the ack", () => stored.includes(n));
    }
    const [failures] = (await metrics.diskFailures.get()).values;
    expect(failures?.value).toBeLessThan(10);
    freeDisk();
    await writer.mend();
    await eventually("everything", () => writer.waiting === 0);
    expect(state.batches.flat().sort()).toEqual(numbers(0, 20).sort());
    expect(spool.setAsideRows).toBe(1);
  });

  it("what was set aside before is tried once the disk works again", async () => {
    const before = await startWriter(folder);
    await before.spool.append(before.spool.reserve(), [seen("set aside")]);
    const chunk = await before.spool.read({ rowsMax: 1, bytesMax: 1e9 });
    if (chunk !== null) await before.spool.setAside(chunk);
    await before.writer.stop(1_000);
    fillDisk();
    const { writer, spool, state, stored, add } = await startWriter(folder);
    add("live");
    await eventually("the ack", () => stored.length === 1);
    freeDisk();
    await writer.mend();
    await eventually("it to be written", () => state.batches.flat().includes("set aside"));
    await eventually("it to be removed", () => spool.setAsideRows === 0);
  });

  it("stopping counts what neither of them took", async () => {
    const { writer, spool, state, add } = await startWriter(folder);
    fillDisk();
    state.answer = "away";
    add("1", "2");
    await eventually("the disk to fail", () => !spool.writable);
    expect(await writer.stop(300)).toEqual({ spooled: 0, lost: 2 });
  });
});
