import { expect, vi } from "vitest";
import { freshness } from "../character";
import type { Socket } from "../live-client";
import { LiveWorld } from "../live-world";
import type { ServerStatus } from "../server-status-store";
import { playerRow, telemetry } from "./frames";
import { ManualClock } from "./manual-clock";

/** The stream's end in the hands of a test. */
class FakeSocket implements Socket {
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  readonly said: unknown[] = [];
  send(text: string): void {
    this.said.push(JSON.parse(text));
  }
  close(): void {
    this.onclose = null;
  }
  hear(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

const START = Date.parse("2026-11-22T20:50:54.000Z");
/** When the data that came with the page were read. */
export const READ_AT = new Date(START).toISOString();

/** The live world of a page whose clock, server and stream the test moves. It knows one character, Larsson. */
export class TestPage {
  readonly clock = new ManualClock();
  readonly sockets: FakeSocket[] = [];
  /** What each socket was opened with. */
  readonly types: (readonly string[])[] = [];
  readonly sources = {
    players: vi.fn().mockResolvedValue([]),
    vitals: vi.fn().mockResolvedValue([]),
    trails: vi.fn().mockResolvedValue([]),
    portals: vi.fn().mockResolvedValue([]),
    heat: vi.fn().mockResolvedValue({ points: [], total: 0 }),
    deaths: vi.fn().mockResolvedValue({ rows: [], isCut: false }),
    rares: vi.fn().mockResolvedValue({ rows: [], isCut: false }),
    chat: vi.fn().mockResolvedValue([]),
    serverHealth: vi.fn().mockResolvedValue(serverStatus(READ_AT)),
  };
  readonly world = new LiveWorld({
    clock: this.clock,
    random: () => 1,
    sources: this.sources,
    colorOf: () => "#ffffff",
    openSocket: (wanted) => {
      const socket = new FakeSocket();
      this.sockets.push(socket);
      this.types.push(wanted);
      return socket;
    },
    askSession: () => Promise.resolve("signed_in"),
  });
  /** Of the last frame that was told. */
  seq = 10;
  readonly #startedMs = this.clock.now();

  isoNow(): string {
    return new Date(START + this.clock.now() - this.#startedMs).toISOString();
  }

  socket(): FakeSocket {
    return this.sockets.at(-1) ?? expect.fail("no socket was opened");
  }

  larsson() {
    return this.world.characters.all.get("Larsson") ?? expect.fail("Larsson is not known");
  }

  /** What the last reading of Larsson is worth. */
  shown() {
    return freshness(this.larsson(), this.clock.now(), this.world.connection.disconnectedAtMs);
  }

  /** Opens the stream of a page that came with Larsson; live when it resolves. */
  async open(): Promise<void> {
    const players = [playerRow({ timestamp: READ_AT })];
    const first = { readAt: READ_AT, players, trails: [], portals: [] };
    this.world.hydrate(first);
    this.world.start(first);
    this.socket().hear({ type: "hello", epoch: "one", seq: 1, version: "1", server_time: this.isoNow() });
    await vi.waitFor(() => expect(this.world.connection.current.phase).toBe("live"));
  }

  hearTelemetry(timestamp = this.isoNow(), ns = 42.1): void {
    this.socket().hear({ ...telemetry({ timestamp, ns }), seq: ++this.seq });
  }

  /** Loses the server for a minute and finds another one in its place. */
  comeBack(): void {
    this.socket().onclose?.({ code: 1006 });
    this.clock.advance(500);
    this.clock.advance(60_000);
    this.socket().hear({ type: "hello", epoch: "two", seq: 1, version: "1", server_time: this.isoNow() });
    this.seq = 1;
  }

  /** As the page's heartbeat and the server's ticks go on meanwhile. */
  passSeconds(seconds: number): void {
    for (let second = 0; second < seconds; second++) {
      this.clock.advance(1_000);
      this.socket().hear({ type: "tick", server_time: this.isoNow(), seq: this.seq });
    }
  }
}

/** A game server of which nothing is known but when it was asked. */
export function serverStatus(last_check: string, fields: Partial<ServerStatus> = {}): ServerStatus {
  return {
    server_name: "Coldeve",
    status: "unknown",
    latency_ms: null,
    player_count: null,
    count_at: null,
    last_check,
    last_answer_at: null,
    unknown_since: null,
    uptime_seconds: null,
    ...fields,
  };
}
