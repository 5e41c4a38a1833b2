import pino from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DatabaseUnavailable } from "@/db/errors";
import type { WriteBatch, WriteResult } from "@/db/queries/write-batch";
import { createMetrics } from "../metrics";
import { MemoryRowQueue, type QueuedRow } from "./row-queue";
import { Writer } from "./writer";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const clock = { now: () => Date.now(), monotonic: () => Date.now() };

function seen(name: string, onStored?: () => void): QueuedRow {
  return {
    table: "seen",
    row: { character_name: name, received_at: "" },
    bytes: 1,
    queuedAt: clock.monotonic(),
    onStored,
  };
}

const news = { rares: [], deaths: [], alerts: [] };

type Answer = "ok" | "away" | "broken" | "never" | ((batch: WriteBatch) => WriteResult);

function setUp() {
  const state: { answer: Answer; batches: string[][] } = { answer: "ok", batches: [] };
  const metrics = createMetrics({ defaults: false }).writer;
  const writer = new Writer({
    queue: new MemoryRowQueue({ rowsMax: 10_000, bytesMax: 1e9 }, () => {}),
    write: async (batch) => {
      const names = (batch.seen ?? []).map((row) => row.character_name);
      if (state.answer === "away") throw new DatabaseUnavailable(new Error("ECONNREFUSED"));
      if (state.answer === "broken") throw new Error("a fault of our own");
      if (state.answer === "never") await new Promise(() => {});
      state.batches.push(names);
      return typeof state.answer === "function"
        ? state.answer(batch)
        : { written: names.length, rejected: [], news };
    },
    clock,
    log: pino({ level: "silent" }),
    metrics,
  });
  return { writer, state, metrics };
}

describe("Writer", () => {
  it("gathers rows for 250 ms and writes them as one batch", async () => {
    const { writer, state } = setUp();
    for (const name of ["a", "b"]) writer.append(seen(name));
    await vi.advanceTimersByTimeAsync(249);
    expect(state.batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(state.batches).toEqual([["a", "b"]]);
    expect(writer.lagSeconds).toBe(0);
  });

  it("writes at once when a thousand rows have gathered", async () => {
    const { writer, state } = setUp();
    for (let i = 0; i < 1_000; i++) writer.append(seen(`c${i}`));
    await vi.advanceTimersByTimeAsync(0);
    expect(state.batches.map((batch) => batch.length)).toEqual([1_000]);
  });

  it("tells the sender when a row is stored, and says nothing of a refused one", async () => {
    const { writer, state } = setUp();
    const stored: string[] = [];
    state.answer = (batch) => ({
      written: 1,
      rejected: [{ table: "seen", row: batch.seen?.[0], reason: "22003" }],
      news,
    });
    for (const name of ["bad", "good"]) writer.append(seen(name, () => stored.push(name)));
    await vi.advanceTimersByTimeAsync(250);
    expect(stored).toEqual(["good"]);
  });

  it("keeps rows while the database is away and writes them in order when it is back", async () => {
    const { writer, state } = setUp();
    state.answer = "away";
    writer.append(seen("a"));
    await vi.advanceTimersByTimeAsync(3_000);
    writer.append(seen("b"));
    expect(writer.healthy).toBe(false);
    expect(writer.waiting).toBe(2);
    expect(writer.lagSeconds).toBe(3);
    state.answer = "ok";
    await vi.advanceTimersByTimeAsync(5_000);
    expect(state.batches).toEqual([["a", "b"]]);
    expect(writer.healthy).toBe(true);
  });

  it("gives up a batch that fails for no outage, so that later rows are not held back for ever", async () => {
    const { writer, state } = setUp();
    state.answer = "broken";
    writer.append(seen("poison"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(writer.waiting).toBe(0);
    state.answer = "ok";
    writer.append(seen("good"));
    await vi.advanceTimersByTimeAsync(250);
    expect(state.batches).toEqual([["good"]]);
  });

  it("has one flush in flight", async () => {
    const { writer, state } = setUp();
    state.answer = "never";
    writer.append(seen("a"));
    await vi.advanceTimersByTimeAsync(250);
    state.answer = "ok";
    writer.append(seen("b"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.batches).toEqual([]);
    expect(writer.waiting).toBe(2);
  });

  it("writes everything out when it stops", async () => {
    const { writer, state } = setUp();
    for (let i = 0; i < 9_000; i++) writer.append(seen(`c${i}`));
    const left = writer.stop(8_000);
    await vi.advanceTimersByTimeAsync(100);
    expect(await left).toBe(0);
    expect(state.batches.flat()).toHaveLength(9_000);
  });

  it("stops by its deadline and says how many rows are lost", async () => {
    const { writer, state } = setUp();
    state.answer = "away";
    writer.append(seen("a"));
    const left = writer.stop(2_000);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await left).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stops by its deadline when the database does not answer at all", async () => {
    const { writer, state } = setUp();
    state.answer = "never";
    writer.append(seen("a"));
    const left = writer.stop(2_000);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await left).toBe(1);
  });
});
