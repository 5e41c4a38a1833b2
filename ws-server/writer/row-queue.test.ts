import { describe, expect, it } from "vitest";
import { MemoryRowQueue, type QueuedRow } from "./row-queue";

const seen = (name: string, bytes = 1): QueuedRow => ({
  table: "seen",
  row: { character_name: name, received_at: "2026-11-22T20:50:54.000Z" },
  bytes,
  queuedAt: Number(name.replace(/\D/g, "") || 0),
});
const chat = (text: string, bytes = 1): QueuedRow => ({
  table: "chats",
  row: { type: "chat", character_name: "Larsson", timestamp: "", text, color: null, received_at: "" },
  bytes,
  queuedAt: 0,
});
const rows = (rowsMax: number) => ({ rowsMax, bytesMax: 1_000 });
const label = (queued: QueuedRow) => (queued.table === "chats" ? queued.row.text : queued.row.character_name);

function queueOf(rowsMax: number, bytesMax = 1_000) {
  const dropped: string[] = [];
  return { queue: new MemoryRowQueue({ rowsMax, bytesMax }, (row) => dropped.push(label(row))), dropped };
}

describe("MemoryRowQueue", () => {
  it("gives rows out in the order they came, whatever their table", () => {
    const { queue } = queueOf(10);
    for (const row of [seen("1"), chat("a"), seen("2"), chat("b")]) queue.push(row);
    expect(queue.take(rows(3)).map(label)).toEqual(["1", "a", "2"]);
    expect(queue.take(rows(3)).map(label)).toEqual(["b"]);
    expect(queue.length).toBe(0);
    expect(queue.oldestAt).toBeNull();
  });

  it("takes rows back as the oldest", () => {
    const { queue } = queueOf(10);
    for (const row of [seen("1"), chat("a"), seen("2")]) queue.push(row);
    const taken = queue.take(rows(2));
    queue.push(chat("b"));
    queue.giveBack(taken);
    expect(queue.length).toBe(4);
    expect(queue.take(rows(4)).map(label)).toEqual(["1", "a", "2", "b"]);
  });

  it("takes rows back in their order, however often", () => {
    const { queue } = queueOf(10);
    for (const row of [seen("1"), chat("a"), seen("2"), chat("b")]) queue.push(row);
    const first = queue.take(rows(2));
    const second = queue.take(rows(2));
    queue.giveBack(second);
    queue.giveBack(first);
    expect(queue.take(rows(4)).map(label)).toEqual(["1", "a", "2", "b"]);
  });

  it("takes no more than fits, but one row at least", () => {
    const { queue } = queueOf(10);
    for (const row of [seen("1", 40), chat("a", 5), seen("2", 5), chat("b", 5)]) queue.push(row);
    expect(queue.take({ rowsMax: 9, bytesMax: 10 }).map(label)).toEqual(["1"]);
    expect(queue.take({ rowsMax: 9, bytesMax: 10 }).map(label)).toEqual(["a", "2"]);
    expect(queue.bytes).toBe(5);
  });

  it("knows how old its oldest row is", () => {
    const { queue } = queueOf(10);
    queue.push(seen("7"));
    queue.push(seen("9"));
    expect(queue.oldestAt).toBe(7);
    queue.take(rows(1));
    expect(queue.oldestAt).toBe(9);
  });

  it("past its rows gives up the oldest of the least worth, and keeps the newest", () => {
    const { queue, dropped } = queueOf(3);
    for (const row of [chat("a"), seen("1"), seen("2"), seen("3"), chat("b"), chat("c"), chat("d")])
      queue.push(row);
    expect(dropped).toEqual(["1", "2", "3", "a"]);
    expect(queue.take(rows(9)).map(label)).toEqual(["b", "c", "d"]);
  });

  it("past its bytes too", () => {
    const { queue, dropped } = queueOf(100, 10);
    for (const row of [seen("1", 4), chat("a", 4), seen("2", 4)]) queue.push(row);
    expect(dropped).toEqual(["1"]);
    queue.giveBack([chat("z", 4)]);
    expect(dropped).toEqual(["1", "2"]);
  });
});
