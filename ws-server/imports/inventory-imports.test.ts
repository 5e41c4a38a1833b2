import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import pino from "pino";
import { describe, expect, it, vi } from "vitest";
import { DatabaseUnavailable } from "@/db/errors";
import type { KnownLater } from "@/db/queries/known-later";
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
    knownLater: async () => NOTHING,
    clock: { now: () => startMs, monotonic: () => 0 },
    log: pino({ level: "silent" }),
    ...parts,
  });
  const take = (file: unknown, asked: Record<string, string> = {}) =>
    imports.take(requestOf(file), new URLSearchParams({ character: "Larsson", ...asked }));
  return { take, rows, published };
}

const NOTHING: KnownLater = { whole: null, elsewhere: [] };

/** Answers one question after the other. */
function answering(...answers: (KnownLater | Error)[]): InventoryImportParts["knownLater"] {
  return async () => {
    const answer = answers.shift() ?? NOTHING;
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

/** Stores whatever comes, at once. */
const storing = { append: (row: QueuedRow) => row.onStored?.() };

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
    await vi.waitFor(() => expect(published).toHaveLength(1));
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

describe("a file from before now", () => {
  const asOf = "2026-11-20T08:00:00.000Z";
  const newer = { item_count: 9, updated_at: "2026-11-21T08:00:00.000Z", snapshot_at: null };

  it.each([
    ["is stored from when it was written", { as_of: asOf }, asOf],
    ["of a computer whose clock is ahead is from now", { as_of: "2026-11-23" }, "2026-11-22T20:50:54.000Z"],
    ["that does not say when is from now", {}, "2026-11-22T20:50:54.000Z"],
  ])("%s", async (_what, asked, as_of) => {
    const { take, rows } = setUp({ writer: { append: (row) => rows.push(row) && storing.append(row) } });
    expect(await take([{ Id: 7 }], asked)).toMatchObject({ stored: 1, as_of });
    expect(rows.map(({ row }) => row)).toMatchObject([{ received_at: as_of }]);
  });

  it("makes whoever is unknown known from then on", async () => {
    const { take, rows } = setUp({ isKnown: async () => false, storedWithinMs: 1 });
    await take([{ Id: 7 }], { as_of: asOf }).catch(() => undefined);
    expect(rows[0]).toMatchObject({ table: "seen", row: { received_at: asOf } });
  });

  it("is not given to the writer where newer is stored, and says what that is", async () => {
    const { take, rows } = setUp({ knownLater: answering({ whole: newer, elsewhere: [] }) });
    await expect(take([{ Id: 7 }], { as_of: asOf })).rejects.toMatchObject({
      status: 409,
      message:
        `The file cannot be imported: it is as of ${asOf}, and newer is stored of Larsson: 9 items as of ` +
        "2026-11-21T08:00:00.000Z. With replace_newer=true it takes their place.",
      details: { field: "as_of", stored: { item_count: 9, updated_at: newer.updated_at } },
    });
    expect(rows).toEqual([]);
  });

  it("that was late by the time it was written is refused as well, and nobody is told of it", async () => {
    const knownLater = answering(NOTHING, { whole: newer, elsewhere: [] });
    const { take, published } = setUp({ knownLater, writer: storing });
    await expect(take([{ Id: 7 }], { as_of: asOf })).rejects.toMatchObject({ status: 409 });
    expect(published).toEqual([]);
  });

  it("counts what others were seen with meanwhile as it is once it is stored", async () => {
    const knownLater = answering(
      { whole: null, elsewhere: [7] },
      { whole: null, elsewhere: [1, 2, 3, 4, 5, 6, 7] },
    );
    const { take, published } = setUp({ knownLater, writer: storing });
    const items = [{}, ...[7, 6, 5, 4, 3, 2, 1, 8].map((Id) => ({ Id }))];
    expect(await take(items, { as_of: asOf })).toMatchObject({
      item_count: 9,
      stored: 1,
      skipped: [
        { reason: "without_id", count: 1, positions: [1] },
        {
          reason: "seen_later",
          count: 7,
          positions: [2, 3, 4, 5, 6],
          why: "another character was seen with it later",
        },
      ],
    });
    expect(published.map(({ event }) => event)).toMatchObject([{ item_count: 1 }]);
  });

  it("that is safe where nobody can look is reported as was known before", async () => {
    const knownLater = answering({ whole: null, elsewhere: [7] }, new Error("away"));
    const { take } = setUp({ knownLater, writer: storing });
    expect(await take([{ Id: 7 }, { Id: 8 }], { as_of: asOf })).toMatchObject({ stored: 1 });
  });

  it("waits for a database that can tell what is newer", async () => {
    const { take, rows } = setUp({ knownLater: answering(new DatabaseUnavailable(new Error("away"))) });
    await expect(take([{ Id: 7 }], { as_of: asOf })).rejects.toMatchObject({
      status: 503,
      code: "UNAVAILABLE",
      details: { retryAfterS: 5 },
    });
    expect(rows).toEqual([]);
  });

  it("in the place of what is newer is told now, of items that were seen then", async () => {
    const knownLater = answering({ whole: newer, elsewhere: [] });
    const { take, rows } = setUp({
      knownLater,
      writer: { append: (row) => rows.push(row) && storing.append(row) },
    });
    const report = await take([{ Id: 7 }], { as_of: asOf, replace_newer: "true" });
    expect(report).toMatchObject({ stored: 1, as_of: asOf });
    expect(rows.map(({ row }) => row)).toMatchObject([
      { received_at: "2026-11-22T20:50:54.000Z", seen_at: asOf },
    ]);
  });

  it("that may replace what is newer and need not is from when it was written", async () => {
    const { take } = setUp({ writer: storing });
    expect(await take([{ Id: 7 }], { as_of: asOf, replace_newer: "true" })).toMatchObject({ as_of: asOf });
  });
});
