import { beforeEach, describe, expect, it } from "vitest";
import { ManualClock } from "@/app/_live/test/manual-clock";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import { doneOf, progressOf, suitOf } from "../test/found";
import type { Run, RunApi } from "./run-api";
import { RunFailure } from "./run-failure";
import { runMemory } from "./run-memory";
import { RunStore } from "./run-store";

const REQUEST: SuitRequest = { sets: { primary: { id: 13, min: 5 } } };

/** A stream that a test speaks through. */
class FakeSource extends EventTarget {
  readonly CLOSED = 2;
  readyState = 1;
  onopen: (() => void) | null = null;
  say(type: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
  lose(isRefused: boolean) {
    this.readyState = isRefused ? 2 : 0;
    this.dispatchEvent(new Event("error"));
  }
  close() {
    this.readyState = 2;
  }
}

let sources: FakeSource[];
let calls: string[];
let runs: Run[];
let refusal: RunFailure | null;
let tab: Map<string, string>;
let clock: ManualClock;

const api: RunApi = {
  async start(request) {
    calls.push("start");
    if (refusal) throw refusal;
    const run: Run = {
      id: `run ${runs.length + 1}`,
      request,
      startedAt: "2026-01-01T00:00:00Z",
      state: "waiting",
    };
    runs.push(run);
    return run;
  },
  async list() {
    calls.push("list");
    if (refusal) throw refusal;
    return runs;
  },
  async stop(id) {
    calls.push(`stop ${id}`);
  },
  events(id) {
    calls.push(`events ${id}`);
    const source = new FakeSource();
    sources.push(source);
    return source as unknown as EventSource;
  },
};

function newStore(): RunStore {
  const store = {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => void tab.set(key, value),
    removeItem: (key: string) => void tab.delete(key),
  };
  return new RunStore({ api, clock, memory: runMemory(store, "anna") });
}

const last = () => sources.at(-1) ?? expect.fail("nothing is listened to");
const failure = (status: number, more: Partial<RunFailure["answer"]> = {}) =>
  new RunFailure({ status, code: "", message: "", path: null, requestId: null, retryAfterS: null, ...more });

beforeEach(() => {
  sources = [];
  calls = [];
  runs = [];
  refusal = null;
  tab = new Map();
  clock = new ManualClock();
});

describe("a run", () => {
  it("waits, runs and ends, and what it finds is listed on the way", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().say("waiting", { position: 2 });
    expect(store.state).toMatchObject({ phase: "waiting", position: 2 });
    last().say("progress", progressOf({ elapsedMs: 10, best: null, bound: 500 }));
    last().say("suit", { elapsedMs: 20, suit: suitOf({ score: 100 }) });
    last().say("suit", { elapsedMs: 30, suit: suitOf({ score: 200 }) });
    expect(store.state).toMatchObject({ phase: "running", position: null });
    expect(store.state.view?.suits.map(({ score }) => score)).toEqual([200, 100]);
    last().say("done", doneOf([suitOf({ score: 300 }), suitOf({ score: 290 })]));
    expect(store.state.phase).toBe("ended");
    expect(store.state.view?.suits.map(({ score }) => score)).toEqual([300, 290]);
    expect(last().readyState).toBe(2);
  });

  it("ends the one before it first, whose suits stay until it has some of its own", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().say("suit", { elapsedMs: 20, suit: suitOf({ score: 100 }) });
    await store.start({});
    expect(calls).toEqual(["start", "events run 1", "stop run 1", "start", "events run 2"]);
    expect(store.state).toMatchObject({ phase: "waiting", isOld: true });
    expect(store.state.view?.suits[0]?.score).toBe(100);
    last().say("suit", { elapsedMs: 5, suit: suitOf({ score: 50 }) });
    expect(store.state).toMatchObject({ isOld: false, view: { request: {} } });
    expect(store.state.view?.suits.map(({ score }) => score)).toEqual([50]);
  });

  it("that is stopped brings what it has found", async () => {
    const store = newStore();
    await store.start(REQUEST);
    await store.stop();
    expect(calls.at(-1)).toBe("stop run 1");
    last().say("done", doneOf([suitOf({ score: 7 })], { status: "feasible", reason: "cancelled" }));
    expect(store.state).toMatchObject({ phase: "ended", view: { done: { reason: "cancelled" } } });
  });

  it("that is stopped before the server has it is ended there all the same", async () => {
    const store = newStore();
    const started = store.start(REQUEST);
    await store.stop();
    await started;
    expect(calls).toEqual(["start", "stop run 1"]);
    expect(store.state).toMatchObject({ phase: "idle", view: null });
  });

  it("that is stopped while it waits leaves what was there before", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().say("error", { code: "CANCELLED", message: "The search was stopped before it began." });
    expect(store.state).toMatchObject({ phase: "idle", view: null, problem: null });
  });

  it("says itself what is wrong with the items that it names", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().say("error", { code: "UNKNOWN_ITEM", message: "there is no item 7", path: "/locked/0/item" });
    expect(store.state).toMatchObject({
      phase: "failed",
      problem: { kind: "refused", text: "There is no item 7.", path: "/locked/0/item" },
    });
  });

  it("is listened to again where it stands after a reload", async () => {
    await newStore().start(REQUEST);
    const store = newStore();
    await store.resume();
    expect(calls.slice(-2)).toEqual(["list", "events run 1"]);
    last().say("suit", { elapsedMs: 20, suit: suitOf({ score: 100 }) });
    expect(store.state).toMatchObject({ phase: "running", view: { request: REQUEST } });
  });

  it("shows after a reload what had been found when it was over", async () => {
    const before = newStore();
    await before.start(REQUEST);
    last().say("done", doneOf([suitOf({ score: 300 })]));
    const store = newStore();
    await store.resume();
    expect(calls.filter((call) => call === "list")).toEqual([]);
    expect(store.state).toMatchObject({
      phase: "ended",
      view: { request: REQUEST, suits: [{ score: 300 }] },
    });
  });
});

describe("a refused run", () => {
  it("says what is wrong, and where", async () => {
    refusal = failure(400, {
      code: "INVALID",
      message: "duplicate family",
      path: "/cantrips/3",
      requestId: "r1",
    });
    const store = newStore();
    await store.start(REQUEST);
    expect(store.state).toMatchObject({
      phase: "failed",
      problem: { kind: "refused", text: "Duplicate family.", path: "/cantrips/3", requestId: "r1" },
    });
  });

  it.each([
    [401, "signed_out"],
    [429, "busy"],
    [500, "fault"],
    [0, "unreachable"],
  ])("%i is %s", async (status, kind) => {
    refusal = failure(status);
    const store = newStore();
    await store.start(REQUEST);
    expect(store.state).toMatchObject({ phase: "failed", problem: { kind } });
  });
});

describe("a lost connection", () => {
  it("is left to the browser while it tries by itself", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().lose(false);
    expect(store.state).toMatchObject({ phase: "waiting", isLost: true });
    last().onopen?.();
    expect(store.state.isLost).toBe(false);
  });

  it("is taken up again where the server still has the run, later and later", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().lose(true);
    await advance(1_000);
    expect(sources.length).toBe(2);
    last().lose(true);
    await advance(1_000);
    expect(sources.length).toBe(2);
    await advance(1_000);
    expect(sources.length).toBe(3);
  });

  it("ends with words where the server has forgotten the run, and keeps what was found", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().say("suit", { elapsedMs: 20, suit: suitOf({ score: 100 }) });
    runs = [];
    last().lose(true);
    await advance(1_000);
    expect(store.state).toMatchObject({ phase: "failed", problem: { kind: "gone" } });
    expect(store.state.view?.suits.length).toBe(1);
  });

  it("waits while nothing answers", async () => {
    const store = newStore();
    await store.start(REQUEST);
    refusal = failure(0);
    last().lose(true);
    await advance(1_000);
    await advance(2_000);
    expect(store.state).toMatchObject({ phase: "waiting", isLost: true });
    refusal = null;
    await advance(4_000);
    last().onopen?.();
    expect(store.state.isLost).toBe(false);
  });

  it("is not mistaken for an error of the search", async () => {
    const store = newStore();
    await store.start(REQUEST);
    last().say("error", { code: "INTERNAL_ERROR", message: "Internal error" });
    expect(store.state).toMatchObject({ phase: "failed", problem: { kind: "fault" } });
  });
});

async function advance(ms: number): Promise<void> {
  clock.advance(ms);
  // What the timer asked is answered by then.
  await new Promise((done) => setImmediate(done));
}
