import { describe, expect, it } from "vitest";
import { FrameWriter, joinChunks } from "../frames/frame";
import { EventLog, type LoggedEvent } from "./event-log";
import { Outbox, QUEUE_BYTES_MAX } from "./outbox";

/** A socket whose other end reads only when told. */
class FakeSocket {
  taken = "";
  private waiting: { data: Buffer; written: () => void }[] = [];
  constructor(public reading = true) {}
  get writableLength(): number {
    return this.waiting.reduce((sum, { data }) => sum + data.length, 0);
  }
  write(data: Buffer, written: () => void): void {
    this.waiting.push({ data, written });
    if (this.reading) this.read();
  }
  read(): void {
    const taken = this.waiting;
    this.waiting = [];
    for (const { data } of taken) this.taken += data.toString("latin1");
    for (const { written } of taken) written();
  }
  /** Takes the first thing written, whose writer hears of it while the rest still waits. */
  readOne(): void {
    const first = this.waiting.shift();
    this.taken += first?.data.toString("latin1") ?? "";
    first?.written();
  }
  readAll(): void {
    this.reading = true;
    this.read();
  }
  get seqs(): number[] {
    return [...this.taken.matchAll(/"seq":(\d+)\}/g)].map((match) => Number(match[1]));
  }
}

function setUp(reading = true) {
  const socket = new FakeSocket(reading);
  const log = new EventLog("e");
  const state = { overflows: 0, dropped: 0 };
  const outbox = new Outbox({
    socket,
    clock: { now: () => 0, monotonic: () => 0 },
    onWrite: () => {},
    onDropped: (events) => {
      state.dropped += events;
    },
    onOverflow: () => {
      state.overflows += 1;
      outbox.close();
    },
  });
  const event = (type: string, character: string, bytes = 100): LoggedEvent => {
    const made = { type, character_name: character, timestamp: "", pad: "p".repeat(bytes) };
    return log.append({ event: made, json: JSON.stringify(made) }, 0);
  };
  const send = (...events: LoggedEvent[]) => outbox.send(events, joinChunks(events));
  return { socket, outbox, event, send, state, log };
}

describe("a client that reads", () => {
  it("gets each batch in one write", () => {
    const { socket, event, send } = setUp();
    send(event("chat", "a"), event("telemetry", "a"));
    send(event("chat", "b"));
    expect(socket.seqs).toEqual([1, 2, 3]);
  });

  it("gets a batch larger than its bound in pieces, without being given up", () => {
    const { socket, event, send, state } = setUp();
    send(...Array.from({ length: 60 }, () => event("dungeon_map", "a", 100_000)));
    expect(socket.seqs).toHaveLength(60);
    expect(state.overflows).toBe(0);
  });
});

describe("a client that does not read", () => {
  it("gets everything in order when it reads again soon", () => {
    const { socket, event, send, state } = setUp(false);
    for (let i = 0; i < 100; i++) send(event("telemetry", "a"));
    expect(socket.seqs).toEqual([]);
    socket.readAll();
    expect(socket.seqs).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
    expect(state.dropped).toBe(0);
  });

  it("gets the rest also when the last thing written was not ours", () => {
    const { socket, event, send, outbox } = setUp(false);
    send(event("chat", "a"));
    send(event("chat", "b"));
    socket.write(Buffer.from("ping"), () => {});
    socket.readOne();
    expect(socket.seqs).toEqual([1]);
    socket.readAll();
    outbox.nudge();
    expect(socket.seqs).toEqual([1, 2]);
  });

  it("keeps the newest readings of each character, and every chat line, in order", () => {
    const { socket, event, send, state } = setUp(false);
    const chats: number[] = [];
    for (let i = 0; i < 4_000; i++) {
      send(event("telemetry", `c${i % 5}`, 500));
      if (i % 500 === 0) {
        const chat = event("chat", "a");
        chats.push(chat.seq);
        send(chat);
      }
    }
    const newest = event("telemetry", "c0", 500);
    send(newest);
    socket.readAll();
    expect(state.overflows).toBe(0);
    expect(state.dropped).toBeGreaterThan(2_000);
    expect(socket.seqs).toEqual([...socket.seqs].sort((a, b) => a - b));
    expect(socket.seqs).toContain(newest.seq);
    for (const seq of chats) expect(socket.seqs).toContain(seq);
  });

  it("is given up when what cannot be replaced passes the bound", () => {
    const { event, send, state } = setUp(false);
    const lines = Math.ceil(QUEUE_BYTES_MAX / 1_000);
    for (let i = 0; i < lines - 400; i++) send(event("chat", "a", 900));
    expect(state.overflows).toBe(0);
    for (let i = 0; i < 500; i++) send(event("chat", "a", 900));
    expect(state.overflows).toBe(1);
  });

  it("lets one larger frame pass on an empty queue, and waits for it", () => {
    const { socket, event, send, state } = setUp(false);
    send(event("chat", "a"), event("dungeon_map", "a", 2 * QUEUE_BYTES_MAX), event("chat", "b"));
    for (let i = 0; i < 100; i++) send(event("telemetry", "a"));
    expect(state.overflows).toBe(0);
    socket.readAll();
    expect(socket.seqs).toHaveLength(103);
  });

  it.each<[string, number, string]>([
    ["others", 500_000, "chat"],
    ["another one", 2 * QUEUE_BYTES_MAX, "dungeon_map"],
  ])("is given up when a larger frame finds %s waiting", (_, bytes, type) => {
    const { event, send, state } = setUp(false);
    send(event("chat", "in flight"));
    send(event(type, "a", bytes));
    send(event("dungeon_map", "a", 2 * QUEUE_BYTES_MAX));
    expect(state.overflows).toBe(1);
  });
});

describe("replay", () => {
  it("takes the place of what waited, keeps replies, and does not count against the bound", () => {
    const { socket, event, send, state, outbox, log } = setUp(false);
    for (let i = 0; i < 20; i++) event("chat", "missed", 500_000);
    send(event("chat", "in flight"));
    send(event("chat", "waiting"));
    outbox.reply(new FrameWriter().write('{"type":"subscribed"}'));
    const missed = log.after(0) ?? [];
    outbox.replay(missed, log.seq);
    send(event("chat", "live"));
    socket.readAll();
    expect(state.overflows).toBe(0);
    expect(socket.seqs).toEqual([21, ...missed.map(({ seq }) => seq), 23]);
    expect(socket.taken).toContain('{"type":"subscribed"}');
  });
});
