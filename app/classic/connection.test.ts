import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakeSocket, type Frame } from "./test/fake-socket";

type Event = { seq: number; type: string };

interface Connection {
  state: string;
  retryAt: number | null;
  open(): void;
  retryNow(): void;
  subscribe(types: readonly string[]): void;
}
interface Callbacks {
  state(): void;
  event(event: Event, replayed: boolean): void;
  hello(hello: Frame): void;
  time(iso: string): void;
  open(isWhole: boolean): Promise<void> | undefined;
}
const code: {
  Connection: new (types: readonly string[], on: Callbacks) => Connection;
  backoffMs(attempt: number, lostForMs: number, random: number): number;
} = await import(join(process.cwd(), "public", "classic", "connection.js"));

const hello = (epoch = "one", seq = 10) => ({
  type: "hello",
  epoch,
  seq,
  server_time: "2026-11-22T20:50:54.000Z",
});
const event = (seq: number) => ({ type: "death", seq });
const newest = () => FakeSocket.newest();

let heard: [number, boolean][];
let opened: boolean[];
let session: unknown;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  heard = [];
  opened = [];
  session = { user: { name: "Anna" } };
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("location", { origin: "https://overlord.example.org" });
  vi.stubGlobal("fetch", async () => Response.json(session));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function connected(): Promise<Connection> {
  const connection = new code.Connection(["death", "portal"], {
    state: () => undefined,
    event: ({ seq }, replayed) => heard.push([seq, replayed]),
    hello: () => undefined,
    time: () => undefined,
    open: (isWhole) => {
      opened.push(isWhole);
      return undefined;
    },
  });
  connection.open();
  newest().says(hello());
  await vi.advanceTimersByTimeAsync(0);
  return connection;
}

test("it asks for its types in the address, fetches the state once and is live", async () => {
  const connection = await connected();
  expect(newest().address).toBe("wss://overlord.example.org/ws/live?types=death,portal");
  expect(opened).toEqual([false]);
  expect(connection.state).toBe("live");
});

test("each event is handed on once and in order", async () => {
  await connected();
  newest().says(
    event(10),
    event(11),
    event(13),
    event(12),
    { type: "subscribed" },
    { type: "unheard of", seq: 14 },
  );
  expect(heard.map(([seq]) => seq)).toEqual([11, 13, 14]);
});

test("a choice holds at once and after every reconnect", async () => {
  const connection = await connected();
  connection.subscribe(["death"]);
  expect(newest().sent).toEqual([{ type: "subscribe", message_types: ["death"] }]);
  newest().onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(600);
  expect(newest().address).toMatch(/\?types=death$/);
});

describe("after a loss", () => {
  async function back(): Promise<Connection> {
    const connection = await connected();
    newest().says(event(11), { type: "tick", seq: 20, server_time: "2026-11-22T20:50:56.000Z" });
    newest().onclose?.({ code: 1006 });
    expect(connection.state).toBe("lost");
    await vi.advanceTimersByTimeAsync(600);
    expect(FakeSocket.all).toHaveLength(2);
    return connection;
  }

  test("it resumes behind the last tick, and puts replay and stream in order", async () => {
    const connection = await back();
    newest().says(hello("one", 25));
    expect(newest().sent).toEqual([{ type: "resume", epoch: "one", after: 20 }]);
    newest().says(event(26), event(21), event(20), event(22));
    expect(heard).toEqual([[11, false]]);
    newest().says({ type: "resumed", after: 20, to: 25 }, event(27));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.slice(1)).toEqual([
      [21, true],
      [22, true],
      [26, true],
      [27, false],
    ]);
    expect(opened).toEqual([false, true]);
    expect(connection.state).toBe("live");
  });

  test.each([
    ["the server no longer holds it", [hello("one", 99), { type: "resync" }]],
    ["the server has restarted", [hello("two", 3)]],
  ])("it fetches the state anew where %s", async (_why, frames) => {
    await back();
    newest().says(...frames);
    await vi.advanceTimersByTimeAsync(0);
    expect(opened).toEqual([false, false]);
    newest().says(event(100));
    expect(heard.at(-1)).toEqual([100, false]);
  });

  test("a replay that never ends is given up after half a minute", async () => {
    const connection = await back();
    newest().says(hello("one", 25));
    for (let s = 0; s < 31; s++) {
      newest().says({ type: "tick", seq: 25, server_time: "2026-11-22T20:50:56.000Z" });
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(opened).toEqual([false, false]);
    expect(connection.state).toBe("live");
  });

  test("pressing retry waits for nothing", async () => {
    const connection = await connected();
    newest().onclose?.({ code: 1013 });
    connection.retryNow();
    expect(FakeSocket.all).toHaveLength(2);
  });
});

test("silence is told after three seconds, and the socket given up after five", async () => {
  const connection = await connected();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(connection.state).toBe("live");
  await vi.advanceTimersByTimeAsync(400);
  expect(connection.state).toBe("quiet");
  newest().says({ type: "tick", seq: 10, server_time: "2026-11-22T20:50:58.000Z" });
  expect(connection.state).toBe("live");
  const [first] = FakeSocket.all;
  await vi.advanceTimersByTimeAsync(5_300);
  expect(connection.state).toBe("lost");
  expect(first?.isClosed).toBe(true);
});

test.each([
  ["forward", 3_600_000],
  ["back", -3_600_000],
])(
  "a clock that was set %s is noticed however busy the stream is: another hello tells the time",
  async (_way, ms) => {
    const connection = await connected();
    const [first] = FakeSocket.all;
    await vi.advanceTimersByTimeAsync(300);
    vi.setSystemTime(Date.now() + ms);
    for (let seq = 11; seq < 17; seq++) {
      newest().says(event(seq));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(first?.isClosed).toBe(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(FakeSocket.all).toHaveLength(2);
    newest().says(hello("one", 20), { type: "resumed", to: 20 });
    await vi.advanceTimersByTimeAsync(600);
    expect(connection.state).toBe("live");
    expect(FakeSocket.all).toHaveLength(2);
  },
);

test("a session that has ended is told, by its close code or where the handshake is refused", async () => {
  const connection = await connected();
  newest().onclose?.({ code: 4401 });
  expect(connection.state).toBe("signed_out");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(FakeSocket.all).toHaveLength(1);

  session = {};
  connection.retryNow();
  newest().onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(0);
  expect(connection.state).toBe("signed_out");
  expect(FakeSocket.all).toHaveLength(2);
});

test("whoever read too slowly does not come back at once", async () => {
  const connection = await connected();
  newest().onclose?.({ code: 1013 });
  expect((connection.retryAt ?? 0) - Date.now()).toBeGreaterThanOrEqual(1_000);
});

test.each([
  ["the first attempt", 0, 0, [0, 500]],
  ["while the loss is young", 3, 20_000, [1_000, 2_000]],
  ["after three quarters of a minute", 20, 45_000, [2_000, 4_000]],
  ["after hours", 900, 7_200_000, [7_500, 15_000]],
] as const)("waiting, %s", (_when, attempt, lostForMs, range) => {
  expect([0, 1].map((random) => code.backoffMs(attempt, lostForMs, random))).toEqual(range);
});
