import pino from "pino";
import { afterEach, describe, expect, it } from "vitest";
import type { SuitItem, SuitRequest } from "@/server/contract/suits";
import { Busy, RequestRefused } from "@/server/errors";
import { LARGE_SPELLS, largeInventory } from "@/server/solver/oracle/large-inventory";
import { SearchPool } from "./search-pool";
import { bytes, endless, quick, small } from "./test/searches";
import { Told } from "./test/told";

let pool: SearchPool;
const open = (threads: number, items: readonly SuitItem[] = []) => {
  pool = new SearchPool({
    threads,
    load: async () => [JSON.stringify(items)],
    log: pino({ level: "silent" }),
  });
};
afterEach(() => pool.close());

// Threads from source take a second to start, and give way to whatever else the machine does.
describe("a pool of search threads", { timeout: 90_000 }, () => {
  it("searches what a request brings, and else what is stored", async () => {
    open(1, small);
    const [brought, stored] = [new Told(), new Told()];
    pool.searchNow("a", bytes(quick), brought);
    await brought.end;
    expect(brought.result?.status).toBe("optimal");
    expect(brought.events[0]).toBe("progress");
    pool.searchInTurn("a", bytes({}), stored);
    await stored.end;
    // The stored items' spells are looked up in the game's table, which these are not in.
    expect(stored.result).toMatchObject({ status: "optimal", topKExact: true });
    expect(stored.result?.suits[0]?.pieces.length).toBeGreaterThan(5);
  });

  it("refuses what is no request, naming what is wrong, and is free again", async () => {
    open(1);
    for (const [body, expected] of [
      [new TextEncoder().encode("{"), { code: "INVALID", status: 400, details: { path: null } }],
      [bytes({ limits: { topK: 0 } }), { code: "INVALID", details: { path: "/limits/topK" } }],
      [bytes({ locked: [{ item: "none" }] }), { code: "UNKNOWN_ITEM", details: { path: "/locked/0/item" } }],
    ] as const) {
      const told = new Told();
      pool.searchNow("a", body, told);
      await told.end;
      expect(told.events).toEqual(["refused"]);
      expect(told.error).toBeInstanceOf(RequestRefused);
      expect(told.error).toMatchObject(expected);
    }
  });

  it("has one search of each searcher at a time, and no more than threads", async () => {
    open(2);
    const [first, second] = [new Told(), new Told()];
    const search = pool.searchNow("a", bytes(endless), first);
    expect(() => pool.searchNow("a", bytes(quick), new Told())).toThrow(Busy);
    const other = pool.searchNow("b", bytes(endless), second);
    expect(() => pool.searchNow("c", bytes(quick), new Told())).toThrow(Busy);
    search.stop();
    await first.end;
    const third = new Told();
    pool.searchNow("c", bytes(quick), third);
    await third.end;
    expect(third.result?.status).toBe("optimal");
    other.stop();
    await second.end;
  });

  it("finds the same in one thread as in two at once", async () => {
    open(2);
    const told = [new Told(), new Told(), new Told()];
    for (const [index, sink] of told.slice(0, 2).entries())
      pool.searchNow(`user ${index}`, bytes(quick), sink);
    await Promise.all(told.slice(0, 2).map(({ end }) => end));
    pool.searchInTurn("user 2", bytes(quick), told[2] ?? new Told());
    await told[2]?.end;
    const results = told.map(({ result }) => JSON.stringify([result?.status, result?.best, result?.suits]));
    expect(new Set(results).size).toBe(1);
    expect(told[0]?.result?.suits).toHaveLength(10);
  });

  it("stops a search at once with what it has", async () => {
    open(1);
    const told = new Told();
    const search = pool.searchNow("a", bytes(endless), told);
    await told.begun;
    search.stop();
    await told.end;
    expect(told.result).toMatchObject({ reason: "cancelled", optimal: false });
    expect(["feasible", "unknown"]).toContain(told.result?.status);
  });

  it("lets everybody's first search before anybody's second, and tells each its position", async () => {
    open(1);
    const order: string[] = [];
    const start = (searcher: string, name: string, request: SuitRequest) => {
      const told = new Told();
      const handle = pool.searchInTurn(searcher, bytes(request), told);
      void told.end.then(() => order.push(name));
      return { told, handle };
    };
    const running = start("a", "a1", endless);
    const a2 = start("a", "a2", quick);
    const a3 = start("a", "a3", quick);
    const b1 = start("b", "b1", quick);
    const c1 = start("c", "c1", quick);
    expect([a2, a3, b1, c1].map(({ told }) => told.positions.at(-1))).toEqual([3, 4, 1, 2]);
    c1.handle.stop();
    expect(c1.told.events).toEqual(["leaves"]);
    running.handle.stop();
    await Promise.all([a2, a3, b1].map(({ told }) => told.end));
    expect(order).toEqual(["c1", "a1", "b1", "a2", "a3"]);
    expect(a3.told.positions).toEqual([2, 3, 4, 3, 2, 1]);
  });

  it("tells those who wait and search that it closes", async () => {
    open(1);
    const [running, waiting] = [new Told(), new Told()];
    pool.searchInTurn("a", bytes(endless), running);
    pool.searchInTurn("b", bytes(endless), waiting);
    await pool.close();
    await Promise.all([running.end, waiting.end]);
    expect(running.events.at(-1)).toBe("failed");
    expect(waiting.events).toEqual(["failed"]);
    expect(() => pool.searchNow("c", bytes(quick), new Told())).toThrow(/restarts/);
  });

  it("answers that what is stored cannot be read, and reads it for the next one", async () => {
    let isAway = true;
    pool = new SearchPool({
      threads: 1,
      load: async () => {
        if (isAway) throw new Error("away");
        return [JSON.stringify(small)];
      },
      log: pino({ level: "silent" }),
    });
    const [refused, taken] = [new Told(), new Told()];
    pool.searchNow("a", bytes({}), refused);
    await refused.end;
    expect([refused.events, refused.error?.message]).toEqual([["refused"], "away"]);
    isAway = false;
    pool.searchNow("a", bytes({}), taken);
    await taken.end;
    expect(taken.result?.status).toBe("optimal");
  });

  it("gives up a search that takes too much memory, and does the next one", async () => {
    pool = new SearchPool({
      threads: 1,
      load: async () => [],
      log: pino({ level: "silent" }),
      limits: { heapMbMax: 40, stopMsMax: 5_000, abandonMsMax: 800, searchMsMax: 130_000 },
    });
    const [huge, next] = [new Told(), new Told()];
    const items = largeInventory({ armor: 12_000, jewelry: 4_000, clothing: 2_000 });
    pool.searchNow("a", bytes({ ...endless, inventory: { items, spells: LARGE_SPELLS } }), huge);
    await huge.end;
    expect(huge.events.at(-1)).toBe("failed");
    pool.searchNow("a", bytes(quick), next);
    await next.end;
    expect(next.events.at(-1)).toBe("done");
  });
});
