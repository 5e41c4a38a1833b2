import pino from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Busy, NotFound } from "@/server/errors";
import { RunRegister } from "./run-register";
import type { SearchEvents } from "./search-events";
import { SearchPool } from "./search-pool";
import { bytes, endless, quick } from "./test/searches";

let pool: SearchPool;
let runs: RunRegister;
beforeEach(() => {
  // Threads go on as they are; only our own waiting is at the test's command.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  pool = new SearchPool({ threads: 1, load: async () => [], log: pino({ level: "silent" }) });
  runs = new RunRegister(pool, { now: () => Date.parse("2026-11-22T01:14:00.000Z") });
});
afterEach(async () => {
  vi.useRealTimers();
  await pool.close();
});

const start = (who: string, request = endless) => runs.start(who, bytes(request), request);

/** Reads until this event; what came before it is forgotten. */
async function heard(events: SearchEvents, name: string): Promise<unknown> {
  for (;;) {
    const text = await events.take();
    if (text === null) throw new Error(`no ${name} came`);
    const data = new RegExp(`event: ${name}\ndata: (.*)`).exec(text)?.[1];
    if (data !== undefined) return JSON.parse(data);
  }
}

describe("a run", { timeout: 90_000 }, () => {
  it("is stopped when nobody has listened for 30 s, and not before", async () => {
    const { id } = start("anna");
    const first = runs.listen("anna", id);
    await heard(first, "suit");
    vi.advanceTimersByTime(60_000);
    first.close();
    vi.advanceTimersByTime(29_000);
    const again = runs.listen("anna", id);
    expect(runs.list("anna")).toMatchObject([
      { id, state: "running", startedAt: "2026-11-22T01:14:00.000Z" },
    ]);
    await heard(again, "progress");
    again.close();
    vi.advanceTimersByTime(30_000);
    const last = runs.listen("anna", id);
    expect(await heard(last, "done")).toMatchObject({ reason: "cancelled" });
  });

  it("tells whoever comes later the newest of everything first, with ids that go on", async () => {
    const { id } = start("anna", quick);
    const result = await heard(runs.listen("anna", id), "done");
    const text = (await runs.listen("anna", id, 41).take()) ?? "";
    expect([...text.matchAll(/^id: (\d+)\nevent: (\w+)$/gm)].map(([, at, name]) => [at, name])).toEqual([
      ["42", "progress"],
      ["43", "suit"],
      ["44", "done"],
    ]);
    expect(text).toContain(JSON.stringify(result));
  });

  it("is kept for ten minutes after its end, and then forgotten", async () => {
    const { id } = start("anna", quick);
    const reader = runs.listen("anna", id);
    await heard(reader, "done");
    reader.close();
    vi.advanceTimersByTime(10 * 60_000 - 1);
    expect(runs.list("anna")).toMatchObject([{ id, state: "ended" }]);
    vi.advanceTimersByTime(1);
    expect(runs.list("anna")).toEqual([]);
    expect(() => runs.listen("anna", id)).toThrow(NotFound);
  });

  it("is nobody else's", () => {
    const { id } = start("anna");
    expect(runs.list("bert")).toEqual([]);
    expect(() => runs.listen("bert", id)).toThrow(NotFound);
    expect(() => runs.stop("bert", id)).toThrow(NotFound);
  });

  it("is one of three at most that are not over", async () => {
    const [first] = [start("anna"), start("anna"), start("anna")];
    expect(() => start("anna")).toThrow(Busy);
    start("bert");
    const reader = runs.listen("anna", first.id);
    await heard(reader, "suit");
    runs.stop("anna", first.id);
    await heard(reader, "done");
    expect(start("anna").state).toMatch(/waiting|running/);
  });

  it("says that it was stopped when it had not begun", async () => {
    start("anna");
    const { id } = start("bert");
    const reader = runs.listen("bert", id);
    expect(await heard(reader, "waiting")).toEqual({ position: 1 });
    runs.stop("bert", id);
    expect(await heard(reader, "error")).toMatchObject({ code: "CANCELLED" });
    expect(await reader.take()).toBeNull();
  });

  it("says what is wrong with the items it names", async () => {
    const { id } = start("anna", { locked: [{ item: "nobody's" }] });
    const reader = runs.listen("anna", id);
    expect(await heard(reader, "error")).toMatchObject({ code: "UNKNOWN_ITEM", path: "/locked/0/item" });
  });
});
