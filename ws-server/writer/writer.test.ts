import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WriteBatch } from "@/db/queries/write-batch";
import { eventually } from "../test/eventually";
import { chat, labels } from "./test/rows";
import { countOf, createSpoolFolder, type SpoolFolder } from "./test/spool";
import { hold, numbers, startWriter } from "./test/writer";

// Every row is forced to the disk, and others may keep that busy.
vi.setConfig({ testTimeout: 30_000 });

let folder: SpoolFolder;
beforeEach(() => {
  folder = createSpoolFolder();
});
afterEach(() => folder.remove());

describe("with its database", () => {
  it("writes what has gathered as one batch, and tells the senders", async () => {
    const { writer, state, stored, written, metrics, add } = await startWriter(folder);
    add("a", "b");
    expect(state.batches).toEqual([]);
    await eventually("acks", () => stored.length === 2);
    expect(state.batches).toEqual([["a", "b"]]);
    expect(written).toMatchObject([{ written: 2, rejected: [] }]);
    expect(await countOf(metrics.rows, "seen")).toBe(2);
    expect(writer).toMatchObject({ waiting: 0, lagSeconds: 0, healthy: true });
  });

  it("writes at once when a thousand rows have gathered", async () => {
    const { state, add } = await startWriter(folder, { flushMs: 3_600_000 });
    add(...numbers(1, 1_000));
    await eventually("the batch", () => state.batches.length === 1);
    expect(state.batches[0]).toHaveLength(1_000);
  });

  it("says nothing of a row that the database refuses, and counts it", async () => {
    const { state, stored, metrics, add } = await startWriter(folder);
    state.rejects = ["bad"];
    add("bad", "good");
    await eventually("acks", () => stored.length > 0);
    expect(stored).toEqual(["good"]);
    expect(await countOf(metrics.rejected, "seen")).toBe(1);
    expect(await countOf(metrics.rows, "seen")).toBe(1);
  });

  it("has one flush in flight, and what comes meanwhile goes next", async () => {
    const { writer, spool, state, stored, add } = await startWriter(folder);
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
    const { writer, state, written, stored, add } = await startWriter(folder);
    written.push = () => {
      throw new Error("a fault of ours");
    };
    add("a");
    await eventually("the ack", () => stored.length === 1);
    expect(state.batches).toEqual([["a"]]);
    expect(writer.waiting).toBe(0);
  });
});

describe("what cannot be written", () => {
  const poisonous = (batch: WriteBatch) => {
    if (labels(batch).includes("poison")) throw new Error("a fault of our own");
  };

  it("is set aside alone, so that nothing is held up or lost", async () => {
    const { writer, spool, state, stored, metrics, add } = await startWriter(folder);
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

  it("is one row: its neighbours in the same flush are stored, and only it is set aside", async () => {
    const { writer, spool, state, stored, metrics, add } = await startWriter(folder);
    state.answer = poisonous;
    state.rejects = ["refused"];
    add(...numbers(1, 400), "poison", ...numbers(401, 800), "refused");
    await eventually("everything else", () => writer.waiting === 0);
    expect(stored).toContain("poison");
    expect(state.batches.flat()).toEqual([...numbers(1, 800), "refused"]);
    expect(spool.setAsideRows).toBe(1);
    expect(await countOf(metrics.setAside, "seen")).toBe(1);
    expect(await countOf(metrics.rows, "seen")).toBe(800);
    expect(await countOf(metrics.rejected, "seen")).toBe(1);
    await writer.stop(1_000);
    const next = await startWriter(folder);
    await eventually("it to be written", () => next.spool.setAsideRows === 0);
    expect(next.state.batches).toEqual([["poison"]]);
  });

  it("is found as well when the database goes away while it is searched for", async () => {
    const { writer, spool, state, add } = await startWriter(folder);
    state.answer = (batch) => {
      poisonous(batch);
      state.answer = "away";
    };
    add(...numbers(1, 50), "poison", ...numbers(51, 100));
    await eventually("the database to be away", () => state.answer === "away");
    state.answer = poisonous;
    await eventually("everything else", () => writer.waiting === 0);
    expect(new Set(state.batches.flat())).toEqual(new Set(numbers(1, 100)));
    expect(spool.setAsideRows).toBe(1);
  });

  it("is tried once more at the next start", async () => {
    const before = await startWriter(folder);
    before.state.answer = poisonous;
    before.add("poison");
    await eventually("it to be set aside", () => before.spool.setAsideRows === 1);
    await before.writer.stop(1_000);
    const { spool, state } = await startWriter(folder);
    await eventually("it to be written", () => spool.setAsideRows === 0);
    expect(state.batches).toEqual([["poison"]]);
  });

  it("stays aside when it still cannot be written, and holds up nothing", async () => {
    const before = await startWriter(folder);
    before.state.answer = poisonous;
    before.add("poison");
    await eventually("it to be set aside", () => before.spool.setAsideRows === 1);
    await before.writer.stop(1_000);
    const { writer, spool, state, stored, add } = await startWriter(folder);
    state.answer = poisonous;
    add("good");
    await eventually("the ack", () => stored.length === 1);
    expect(spool.setAsideRows).toBe(1);
    expect(writer.healthy).toBe(true);
  });
});

describe("stopping", () => {
  it("writes everything out", async () => {
    const { writer, state, add } = await startWriter(folder);
    add(...numbers(1, 9_000));
    expect(await writer.stop(8_000)).toEqual({ spooled: 0, lost: 0 });
    expect(state.batches.flat()).toEqual(numbers(1, 9_000));
  });

  it("puts on disk what the database does not take, at once when it is away", async () => {
    const { writer, state, stored, add } = await startWriter(folder);
    state.answer = "away";
    add("1");
    await eventually("the ack", () => stored.length === 1);
    add("2", "3");
    const startedAt = Date.now();
    expect(await writer.stop(60_000)).toEqual({ spooled: 3, lost: 0 });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    const next = await startWriter(folder);
    await eventually("everything", () => next.writer.waiting === 0);
    expect(next.state.batches.flat()).toEqual(["1", "2", "3"]);
  });

  it("by its deadline when the database does not answer at all, in order and with nothing lost", async () => {
    const { writer, state, stored, add } = await startWriter(folder);
    const first = hold(state);
    add("1");
    await first.inFlight();
    add("2");
    expect(await writer.stop(4_000)).toEqual({ spooled: 2, lost: 0 });
    expect(stored).toEqual(["1", "2"]);
    const next = await startWriter(folder);
    await eventually("everything", () => next.writer.waiting === 0);
    expect(next.state.batches.flat()).toEqual(["1", "2"]);
  });
});
