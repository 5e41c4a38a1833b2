import type { IncomingMessage } from "node:http";
import type { BlockList } from "node:net";
import type { Logger } from "pino";
import type { WebSocket } from "ws";
import { PLUGIN_FRAME_BYTES_MAX } from "@/server/contract";
import type { Clock } from "../clock";
import { ConnectionCap } from "../connection-cap";
import type { Heartbeat } from "../heartbeat";
import type { Metrics } from "../metrics";
import { addressOf } from "../networks";
import type { VitalSharing } from "../relay/vital-sharing";
import type { Budget } from "../token-bucket";
import { type HandshakeRefusal, refuseUpgrade, type Upgrade } from "../upgrade";
import { createWebSocketServer, ended } from "../web-socket-server";
import type { CommandRoutes } from "./command-routes";
import type { DecoderThread } from "./decoder-thread";
import type { Pipeline } from "./pipeline";
import { checkPlugin } from "./plugin-auth";
import { PluginConnection } from "./plugin-connection";
import { ServerTimes } from "./server-times";

/** Plugin sockets per address: a whole guild behind one proxy, not an attacker's every port. */
const SOCKETS_PER_ADDRESS_MAX = 5_000;

export interface PluginSocketsParts {
  sharedSecret: string;
  trustedProxies: BlockList;
  routes: CommandRoutes<PluginConnection>;
  pipeline: Pipeline;
  sharing: VitalSharing;
  decoder: Pick<DecoderThread, "decode">;
  heartbeat: Heartbeat;
  budget: Budget;
  clock: Clock;
  metrics: Metrics["ingest"];
  log: Logger;
}

/** `/ws/position`: lets plugins in and keeps their sockets. */
export class PluginSockets {
  private readonly wss = createWebSocketServer(PLUGIN_FRAME_BYTES_MAX);
  private readonly cap = new ConnectionCap(SOCKETS_PER_ADDRESS_MAX);
  private readonly open = new Map<WebSocket, PluginConnection>();
  private readonly serverTimes: ServerTimes;
  private closing = false;
  private nextSerial = 1;

  constructor(private readonly parts: PluginSocketsParts) {
    this.serverTimes = new ServerTimes(parts.clock);
  }

  upgrade(upgrade: Upgrade): void {
    const address = addressOf(upgrade.request, this.parts.trustedProxies);
    const refusal = checkPlugin(upgrade, this.parts.sharedSecret) ?? this.enter(address);
    if (refusal !== null) {
      this.parts.metrics.refusedHandshakes.inc({ reason: refusal.code.toLowerCase() });
      const request_id = refuseUpgrade(upgrade.socket, refusal);
      this.parts.log.info({ address, status: refusal.status, request_id }, "plugin refused");
      return;
    }
    upgrade.socket.once("close", () => this.cap.leave(address));
    this.wss.handleUpgrade(upgrade.request, upgrade.socket, upgrade.head, (ws) =>
      this.accept(ws, upgrade.request, address),
    );
  }

  /** Closes every socket and resolves when what they had sent is handled. */
  async close(): Promise<void> {
    this.closing = true;
    const connections = new Map(this.open);
    for (const connection of connections.values())
      connection.close(1001, "the server restarts: reconnect", "shutdown");
    await ended([...connections.keys()]);
    await Promise.all([...connections.values()].map((connection) => connection.settled()));
  }

  private enter(address: string): HandshakeRefusal | null {
    if (this.closing) return { status: 503, code: "RESTARTING", message: "try again soon" };
    if (this.cap.enter(address)) return null;
    return { status: 429, code: "TOO_MANY_CONNECTIONS", message: "too many connections from this address" };
  }

  private accept(ws: WebSocket, request: IncomingMessage, address: string): void {
    const { budget, clock, decoder, heartbeat, metrics, pipeline, routes, sharing } = this.parts;
    const serial = this.nextSerial++;
    const log = this.parts.log.child({ plugin: serial });
    const connection = new PluginConnection({
      ws,
      socket: request.socket,
      serial,
      budget,
      routes,
      pipeline,
      sharing,
      decoder,
      serverTimes: this.serverTimes,
      clock,
      metrics,
      log,
    });
    this.open.set(ws, connection);
    metrics.connections.set(this.open.size);
    heartbeat.watch(ws, request.socket, () => {
      connection.close(1001, "silent for too long", "silent");
    });
    // ws closes with the right code by itself (1009 too large, 1007 not UTF-8, 1002 not the protocol).
    ws.on("error", (error) => {
      metrics.closes.inc({ reason: "protocol" });
      log.info({ reason: error.message }, "plugin socket failed");
    });
    ws.once("close", (code) => {
      this.open.delete(ws);
      metrics.connections.set(this.open.size);
      heartbeat.forget(ws);
      log.info({ code }, "plugin disconnected");
    });
    log.info({ address }, "plugin connected");
  }
}
