import type { IncomingMessage } from "node:http";
import type { BlockList } from "node:net";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import { LIVE_FRAME_BYTES_MAX } from "@/server/contract";
import { ConnectionCap } from "../connection-cap";
import { FrameWriter } from "../frames/frame";
import type { Heartbeat } from "../heartbeat";
import { addressOf } from "../networks";
import { type HandshakeRefusal, refuseUpgrade, type Upgrade } from "../upgrade";
import { createWebSocketServer, ended } from "../web-socket-server";
import { type AuthenticateParts, authenticate } from "./authenticate";
import { typesOfQuery } from "./filter";
import { LiveClient, type LiveClientParts } from "./live-client";
import { Outbox } from "./outbox";
import type { SocketCommands } from "./socket-commands";
import type { Viewer } from "./viewer";

/** Live sockets per address: many tabs of many people behind one proxy. */
const SOCKETS_PER_ADDRESS_MAX = 1_000;

type PerClient = "ws" | "outbox" | "viewer" | "types" | "replies" | "command";

export interface LiveSocketsParts extends Omit<LiveClientParts, PerClient>, AuthenticateParts {
  trustedProxies: BlockList;
  heartbeat: Heartbeat;
  log: Logger;
  /** For one more socket. */
  commands(viewer: Viewer): SocketCommands;
}

/** `/ws/live`: lets browsers, the bot and scripts in and keeps their sockets. */
export class LiveSockets {
  private readonly wss = createWebSocketServer(LIVE_FRAME_BYTES_MAX);
  private readonly cap = new ConnectionCap(SOCKETS_PER_ADDRESS_MAX);
  private readonly clients = new Map<WebSocket, LiveClient>();
  private readonly replies = new FrameWriter();
  private nextId = 1;
  private closing = false;

  constructor(private readonly parts: LiveSocketsParts) {}

  async upgrade(upgrade: Upgrade): Promise<void> {
    const address = addressOf(upgrade.request, this.parts.trustedProxies);
    const viewer = await authenticate(upgrade.request, this.parts);
    // It may have gone away while its session was looked up, and then nobody would count it out again.
    if (upgrade.socket.destroyed) return;
    if ("status" in viewer) return this.refuse(upgrade, address, viewer);
    if (this.closing)
      return this.refuse(upgrade, address, { status: 503, code: "RESTARTING", message: "try again soon" });
    if (!this.cap.enter(address)) {
      const message = "too many connections from this address";
      return this.refuse(upgrade, address, { status: 429, code: "TOO_MANY_CONNECTIONS", message });
    }
    upgrade.socket.once("close", () => this.cap.leave(address));
    this.wss.handleUpgrade(upgrade.request, upgrade.socket, upgrade.head, (ws) =>
      this.accept(ws, upgrade, viewer, address),
    );
  }

  /** Sessions of the accounts that are listening. */
  sessionIds(): string[] {
    const ids = [...this.clients.values()].map(({ viewer }) =>
      viewer.kind === "user" ? viewer.sessionId : null,
    );
    return [...new Set(ids)].filter((id) => id !== null);
  }

  /** Takes up what is true of these sessions now; those that no longer count are closed. */
  applySessions(checked: readonly string[], active: ReadonlyMap<string, Viewer>): void {
    const wasChecked = new Set(checked);
    for (const client of this.clients.values()) {
      const { viewer } = client;
      if (viewer.kind !== "user" || !wasChecked.has(viewer.sessionId)) continue;
      const now = active.get(viewer.sessionId);
      if (now === undefined) client.close(4401, "signed out", "signed_out");
      else client.changeViewer(now);
    }
  }

  /** To be called a few times a second. */
  tick(): void {
    const now = this.parts.clock.monotonic();
    for (const client of this.clients.values()) client.tick(now);
  }

  /** Sends what there is, and tells everybody to come back. */
  async close(): Promise<void> {
    this.closing = true;
    this.parts.fanOut.flush();
    for (const client of this.clients.values())
      client.close(1012, "the server restarts: reconnect", "shutdown");
    await ended([...this.clients.keys()]);
  }

  private refuse({ socket }: Upgrade, address: string, refusal: HandshakeRefusal): void {
    this.parts.metrics.refusedHandshakes.inc({ status: String(refusal.status) });
    const request_id = refuseUpgrade(socket, refusal);
    this.parts.log.info({ address, status: refusal.status, request_id }, "live client refused");
  }

  private accept(ws: WebSocket, { request, query }: Upgrade, viewer: Viewer, address: string): void {
    const { heartbeat, metrics } = this.parts;
    const log = this.parts.log.child({ live: this.nextId++ });
    const outbox = this.outboxOf(request, () =>
      client.close(1013, "too slow: reconnect and resume", "too_slow"),
    );
    const types = typesOfQuery(query);
    const { replies } = this;
    const { send: command, close: endCommands } = this.parts.commands(viewer);
    const client = new LiveClient({ ...this.parts, ws, outbox, viewer, types, replies, command });
    this.clients.set(ws, client);
    metrics.clients.set(this.clients.size);
    heartbeat.watch(ws, request.socket, () => client.close(1001, "silent for too long", "silent"));
    ws.on("error", (error) => {
      metrics.closes.inc({ reason: "protocol" });
      log.info({ reason: error.message }, "live socket failed");
    });
    ws.once("close", (code) => {
      this.clients.delete(ws);
      metrics.clients.set(this.clients.size);
      heartbeat.forget(ws);
      client.dispose();
      endCommands();
      log.info({ code }, "live client disconnected");
    });
    const user = viewer.kind === "user" ? viewer.id : undefined;
    log.info({ address, kind: viewer.kind, user }, "live client connected");
  }

  /**
   * Frames go straight to the socket that the WebSocket sits on: its own writes (pings, closes) are whole frames
   * written at once, as nothing is compressed, so the two never mix.
   */
  private outboxOf({ socket }: IncomingMessage, onOverflow: () => void): Outbox {
    const { clock, metrics } = this.parts;
    return new Outbox({
      socket,
      clock,
      onWrite: (bytes) => {
        metrics.writes.inc();
        metrics.bytes.inc(bytes);
      },
      onDropped: (events) => metrics.dropped.inc(events),
      onOverflow,
    });
  }
}
