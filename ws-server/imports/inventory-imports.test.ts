import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import pino from "pino";
import { describe, expect, it, vi } from "vitest";
import { createLocalBus, type Published } from "../bus/bus";
import type { DecodeReply } from "../ingest/decoder-thread";
import type { QueuedRow } from "../writer/row-queue";
import { type InventoryImportParts, InventoryImports } from "./inventory-imports";
import { readInventoryFile } from "./read-inventory-file";

const startMs = Date.parse("2026-11-22T20:50:54.000Z");

/** Decodes in this thread, and stores when it is told to. */
function setUp(parts: Partial<InventoryImportParts> = {}) {
  const rows: QueuedRow[] = [];
  const published: Published[] = [];
  const bus = createLocalBus((error) => {
    throw error;
  });
  bus.subscribe((message) => published.push(message));
  const imports = new InventoryImports({
    decoder: {
      decode: async (data, nowMs, fileOf = "") => ({
        ...readInventoryFile(data.toString(), fileOf, nowMs),
        tookMs: 1,
      }),
    },
    writer: { append: (row) => rows.push(row) },
    bus,
    isKnown: async () => true,
    clock: { now: () => startMs, monotonic: () => 0 },
    log: pino({ level: "silent" }),
    ...parts,
  });
  const take = (file: unknown) =>
    imports.take(requestOf(file), new URLSearchParams({ character: "Larsson" }));
  return { take, rows, published };
}

function requestOf(file: unknown): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.push(JSON.stringify(file));
  request.push(null);
  return request;
}

describe("InventoryImports", () => {
  it("tells live clients of an inventory once it is safe, and not before", async () => {
    const { take, rows, published } = setUp();
    const report = take([{ Id: 7 }]);
    await vi.waitFor(() => expect(rows).toHaveLength(1));
    expect(published).toEqual([]);
    rows[0]?.onStored?.();
    expect(await report).toMatchObject({ stored: 1 });
    expect(published.map(({ event }) => event)).toMatchObject([{ type: "full_inventory", item_count: 1 }]);
  });

  it("says when an inventory is not stored in time, and tells of it all the same when it is", async () => {
    const { take, rows, published } = setUp({ storedWithinMs: 1 });
    await expect(take([{ Id: 7 }])).rejects.toMatchObject({
      status: 503,
      code: "NOT_STORED",
      details: { retryAfterS: 30 },
    });
    expect(published).toEqual([]);
    rows[0]?.onStored?.();
    expect(published).toHaveLength(1);
  });

  it.each([
    ["known", async () => true, ["inventory"]],
    ["unknown", async () => false, ["seen", "inventory"]],
    [
      "perhaps known, where nobody can be asked",
      () => Promise.reject(new Error("away")),
      ["seen", "inventory"],
    ],
  ])("of a character that is %s", async (_what, isKnown, tables) => {
    const { take, rows } = setUp({ isKnown, storedWithinMs: 1 });
    await take([{ Id: 7 }]).catch(() => undefined);
    expect(rows.map(({ table }) => table)).toEqual(tables);
  });

  it("asks to come back while too much waits for the decoder", async () => {
    const busy: DecodeReply = { frame: { ok: false, code: "rate_limited", message: "too many" }, tookMs: 0 };
    const { take } = setUp({ decoder: { decode: async () => busy } });
    await expect(take([])).rejects.toMatchObject({ status: 429, code: "TOO_MANY_REQUESTS" });
  });
});
