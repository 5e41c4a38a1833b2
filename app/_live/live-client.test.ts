// Long because the server stands here too: in the folders of the browser only tests may use Node.
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import type { Connection } from "./connection";
import type { LiveFrame } from "./frames";
import { type Continuity, LiveClient, type Socket } from "./live-client";
import { ManualClock } from "./test/manual-clock";

let server: LiveServer;
let clock: ManualClock;
let client: LiveClient;
let events: { seq: number; replayed: boolean }[];
let opened: Continuity[];
let phases: Connection["phase"][];
let session: "signed_in" | "signed_out" | "unknown";

beforeEach(async () => {
  server = await LiveServer.listen();
  clock = new ManualClock();
  events = [];
  opened = [];
  phases = [];
  session = "signed_in";
  client = new LiveClient({
    clock,
    random: () => 1,
    open: (types) => openSocket(`${server.url}?types=${types.join()}`),
    askSession: () => Promise.resolve(session),
    onConnection: ({ phase }) => phases.push(phase),
    onServerTime: () => undefined,
    onEvent: (event: LiveFrame, replayed) => events.push({ seq: event.seq, replayed }),
    onOpened: (continuity) => {
      opened.push(continuity);
      return Promise.resolve();
    },
  });
});

afterEach(async () => {
  client.stop();
  await server.close();
});

/** A browser tells a failed handshake by `close` alone; `ws` throws what nobody listens to. */
function openSocket(url: string): Socket {
  const socket = new WebSocket(url);
  socket.on("error", () => undefined);
  return socket as Socket;
}

const hello = (seq: number, epoch = "one") => ({
  type: "hello",
  epoch,
  seq,
  version: "1",
  server_time: TIME,
});
const event = (seq: number) => ({
  type: "chat",
  character_name: "Larsson",
  timestamp: TIME,
  text: "hi",
  color: 2,
  seq,
});
const TIME = "2026-11-22T20:50:54.000Z";

/** Connects and greets; resolves when the client is live. */
async function connect(seq: number, epoch = "one"): Promise<void> {
  const before = server.peers.length;
  client.start();
  await vi.waitFor(() => expect(server.peers.length).toBe(before + 1));
  server.last.send(hello(seq, epoch));
  await vi.waitFor(() => expect(client.connection.phase).toBe("live"));
}

/** Cuts the connection and lets the client come back; resolves when the server sees it. */
async function lose(): Promise<void> {
  const before = server.peers.length;
  server.last.kill();
  await vi.waitFor(() => expect(client.connection.phase).toBe("lost"));
  clock.advance(2_000);
  await vi.waitFor(() => expect(server.peers.length).toBe(before + 1));
}

const seqs = () => events.map(({ seq }) => seq);

describe("sequence", () => {
  test("an event that was seen already is applied once", async () => {
    await connect(10);
    for (const seq of [10, 11, 11, 12, 9]) server.last.send(event(seq));
    server.last.send(event(15));
    await vi.waitFor(() => expect(seqs()).toEqual([11, 12, 15]));
    expect(opened).toEqual(["first"]);
  });

  test("after a loss it resumes where it stopped", async () => {
    await connect(10);
    server.last.send(event(11));
    await vi.waitFor(() => expect(seqs()).toEqual([11]));
    await lose();
    server.last.send(hello(20));
    await vi.waitFor(() =>
      expect(server.last.said).toContainEqual({ type: "resume", epoch: "one", after: 11 }),
    );
    expect(client.connection.phase).toBe("catching_up");
  });

  test("a replay that runs into the live stream is put in order, each event once", async () => {
    await connect(10);
    await lose();
    server.last.send(hello(20));
    await vi.waitFor(() => expect(server.last.said).toHaveLength(1));
    for (const seq of [21, 11, 12, 20, 21, 22]) server.last.send(event(seq));
    server.last.send({ type: "resumed", after: 10, to: 21 });
    server.last.send(event(23));
    await vi.waitFor(() => expect(seqs()).toEqual([11, 12, 20, 21, 22, 23]));
    expect(events.map(({ replayed }) => replayed)).toEqual([true, true, true, true, true, false]);
    expect(opened).toEqual(["first", "resumed"]);
  });

  test("a tick moves the place from which it resumes", async () => {
    await connect(10);
    server.last.send({ type: "tick", server_time: TIME, seq: 40 });
    server.last.send(event(41));
    await vi.waitFor(() => expect(seqs()).toEqual([41]));
    server.last.send({ type: "tick", server_time: TIME, seq: 50 });
    server.last.send(event(51));
    await vi.waitFor(() => expect(seqs()).toHaveLength(2));
    await lose();
    server.last.send(hello(60));
    await vi.waitFor(() =>
      expect(server.last.said).toContainEqual({ type: "resume", epoch: "one", after: 51 }),
    );
  });

  test("resync keeps what arrived meanwhile and has the rest fetched anew", async () => {
    await connect(10);
    await lose();
    server.last.send(hello(90));
    await vi.waitFor(() => expect(server.last.said).toHaveLength(1));
    server.last.send(event(91));
    server.last.send({ type: "resync" });
    await vi.waitFor(() => expect(client.connection.phase).toBe("live"));
    expect(opened).toEqual(["first", "broken"]);
    expect(seqs()).toEqual([91]);
  });

  test("a server that started anew counts anew", async () => {
    await connect(500);
    await lose();
    server.last.send(hello(3, "two"));
    server.last.send(event(4));
    await vi.waitFor(() => expect(seqs()).toEqual([4]));
    expect(opened).toEqual(["first", "broken"]);
    expect(server.last.said).toEqual([]);
  });

  test("a second loss in the middle of a replay loses nothing", async () => {
    await connect(10);
    await lose();
    server.last.send(hello(20));
    await vi.waitFor(() => expect(server.last.said).toHaveLength(1));
    server.last.send(event(11));
    await lose();
    server.last.send(hello(20));
    await vi.waitFor(() =>
      expect(server.last.said).toContainEqual({ type: "resume", epoch: "one", after: 10 }),
    );
    expect(seqs()).toEqual([]);
  });

  test("an answer to resume that never comes counts as a gap", async () => {
    await connect(10);
    await lose();
    server.last.send(hello(20));
    await vi.waitFor(() => expect(server.last.said).toHaveLength(1));
    for (let second = 0; second < 30; second += 2) {
      server.last.send({ type: "tick", server_time: TIME, seq: 20 });
      await new Promise((resolve) => setTimeout(resolve, 20));
      clock.advance(2_000);
    }
    await vi.waitFor(() => expect(opened).toEqual(["first", "broken"]));
  });
});

describe("silence", () => {
  test("is told from loss: quiet after 3 s, lost after 5 s", async () => {
    await connect(1);
    clock.advance(2_900);
    expect(client.connection.phase).toBe("live");
    clock.advance(200);
    expect(client.connection.phase).toBe("quiet");
    clock.advance(2_000);
    expect(client.connection.phase).toBe("lost");
  });

  test("a frame in time brings it back to life", async () => {
    await connect(1);
    clock.advance(3_500);
    server.last.send({ type: "tick", server_time: TIME, seq: 1 });
    await vi.waitFor(() => expect(client.connection.phase).toBe("live"));
    clock.advance(2_900);
    expect(client.connection.phase).toBe("live");
  });

  test("a tab that was held back waits for what is in its queue before it judges", async () => {
    await connect(1);
    clock.skip(60_000);
    clock.advance(0);
    expect(client.connection.phase).toBe("live");
    server.last.send({ type: "tick", server_time: TIME, seq: 1 });
    await vi.waitFor(() => expect(server.peers).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 30));
    clock.advance(1_000);
    expect(client.connection.phase).toBe("live");
  });
});

describe("reconnecting", () => {
  test("tries within two seconds, again and again, then backs off to fifteen", async () => {
    await connect(1);
    server.refuse = 502;
    server.last.kill();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 30; attempt++) {
      const wait = await vi.waitFor(() => {
        const { connection } = client;
        if (connection.phase !== "lost" || connection.retryAtMs === null) throw new Error("not waiting");
        return connection.retryAtMs - clock.now();
      });
      waits.push(wait);
      // Longer than any update of the server takes.
      clock.advance(attempt === 15 ? 5 * 60_000 : wait);
    }
    expect(waits[0]).toBeLessThanOrEqual(500);
    expect(Math.max(...waits.slice(0, 15))).toBeLessThanOrEqual(2_000);
    expect(Math.max(...waits)).toBe(15_000);
    expect(phases).not.toContain("signed_out");
  });

  test("`retry now` skips the wait", async () => {
    await connect(1);
    server.last.kill();
    await vi.waitFor(() => expect(client.connection.phase).toBe("lost"));
    client.retryNow();
    await vi.waitFor(() => expect(server.peers).toHaveLength(2));
  });

  test("a client that read too slowly waits a second before it resumes", async () => {
    await connect(1);
    server.last.close(1013);
    await vi.waitFor(() => expect(client.connection.phase).toBe("lost"));
    clock.advance(900);
    expect(server.peers).toHaveLength(1);
    clock.advance(1_100);
    await vi.waitFor(() => expect(server.peers).toHaveLength(2));
  });

  test("the subscription is in the address, so the first frame is filtered already", async () => {
    client.subscribe(["chat", "telemetry"]);
    await connect(1);
    expect(server.last.url).toBe("/ws/live?types=chat,telemetry");
    client.subscribe(["telemetry"]);
    await vi.waitFor(() =>
      expect(server.last.said).toEqual([
        { type: "subscribe", message_types: ["telemetry"], characters: null },
      ]),
    );
    await lose();
    expect(server.last.url).toBe("/ws/live?types=telemetry");
  });
});

describe("signing out", () => {
  test("what comes to be wanted while the socket opens is subscribed to before anything is replayed", async () => {
    client.subscribe(["chat"]);
    await connect(10);
    expect(server.last.said).toEqual([]);
    await lose();
    client.subscribe(["chat", "nearby_objects"]);
    server.last.send(hello(20));
    await vi.waitFor(() =>
      expect(server.last.said).toEqual([
        { type: "subscribe", message_types: ["chat", "nearby_objects"], characters: null },
        { type: "resume", epoch: "one", after: 10 },
      ]),
    );
  });

  test("close 4401 ends all attempts until the user asks", async () => {
    await connect(1);
    server.last.close(4401);
    await vi.waitFor(() => expect(client.connection.phase).toBe("signed_out"));
    clock.advance(60_000);
    expect(server.peers).toHaveLength(1);
    client.retryNow();
    await vi.waitFor(() => expect(server.peers).toHaveLength(2));
  });

  test("a refused handshake of an ended session is told from a loss", async () => {
    await connect(1);
    session = "signed_out";
    server.refuse = 401;
    server.last.kill();
    await vi.waitFor(() => expect(client.connection.phase).toBe("lost"));
    clock.advance(500);
    await vi.waitFor(() => expect(client.connection.phase).toBe("signed_out"));
  });

  test("a refused handshake of a standing session is a loss", async () => {
    server.refuse = 401;
    client.start();
    await vi.waitFor(() => expect(client.connection.phase).toBe("lost"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(client.connection.phase).toBe("lost");
  });
});

describe("commands", () => {
  test("the server's word on a command comes back to whoever sent it", async () => {
    await connect(10);
    const answers = client.sendCommand({ player_name: "Larsson" }, "/radar start");
    await vi.waitFor(() => expect(server.last.said).toHaveLength(1));
    expect(server.last.said[0]).toEqual({ player_name: "Larsson", command: "/radar start", id: 1 });
    server.last.send({ type: "command_status", id: 1, player_name: "Larsson", status: "delivered" });
    expect(await answers).toMatchObject([{ player_name: "Larsson", status: "delivered" }]);
  });

  test("a lost connection leaves no command without an answer", async () => {
    expect(await client.sendCommand({ char_tag: "hunters" }, "/radar start")).toMatchObject([
      { status: "no_answer" },
    ]);
    await connect(10);
    const answers = client.sendCommand({ player_name: "Larsson" }, "/radar start");
    server.last.kill();
    expect(await answers).toEqual([{ player_name: "Larsson", status: "no_answer" }]);
  });
});

/** One connection as the test's server sees it. */
type Peer = {
  url: string;
  /** What the client has said, in order. */
  said: { type?: string; [field: string]: unknown }[];
  send(frame: object): void;
  close(code: number): void;
  /** Cuts the connection as a killed process does. */
  kill(): void;
};

/** A `/ws/live` on loopback that says only what the test tells it to. */
class LiveServer {
  readonly peers: Peer[] = [];
  refuse: number | null = null;
  readonly #http = createServer();
  readonly #wss = new WebSocketServer({ noServer: true });

  static async listen(): Promise<LiveServer> {
    const server = new LiveServer();
    server.#http.on("upgrade", (request, socket, head) => {
      if (server.refuse !== null) {
        socket.end(`HTTP/1.1 ${server.refuse} Refused\r\nconnection: close\r\n\r\n`);
        return;
      }
      server.#wss.handleUpgrade(request, socket, head, (peer) => server.#welcome(peer, request));
    });
    server.#http.listen(0, "127.0.0.1");
    await once(server.#http, "listening");
    return server;
  }

  get url(): string {
    const { port } = this.#http.address() as AddressInfo;
    return `ws://127.0.0.1:${port}/ws/live`;
  }

  get last(): Peer {
    const peer = this.peers.at(-1);
    if (!peer) throw new Error("nobody has connected yet");
    return peer;
  }

  async close(): Promise<void> {
    for (const client of this.#wss.clients) client.terminate();
    this.#http.close();
    await once(this.#http, "close");
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    const peer: Peer = {
      url: request.url ?? "",
      said: [],
      send: (frame) => socket.send(JSON.stringify(frame)),
      close: (code) => socket.close(code),
      kill: () => socket.terminate(),
    };
    socket.on("message", (data) => peer.said.push(JSON.parse(String(data))));
    this.peers.push(peer);
  }
}
