import { type IncomingMessage, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ProxyServer } from "httpxy";
import type { Logger } from "pino";
import { REQUEST_ID_HEADER } from "./arrival";
import type { Refusal } from "./plain-answer";

const upgradeTimeoutMs = 10_000;
const socketPath = /^(\/api)?\/ws(\/|$)/;

/** Whether ws-server answers this path. */
export function isSocketPath(path: string): boolean {
  return socketPath.test(path);
}

export interface UpgradeProxy {
  /** Hands a WebSocket handshake to ws-server; its refusals (401, 403) come back as they are. */
  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends every tunnel. */
  close(): void;
}

/**
 * One public port: sockets of plugins and browsers pass through here to ws-server, with their own Host and
 * Origin, which it checks. While ws-server is away a handshake is answered 502 and the client tries again.
 */
export function createUpgradeProxy(target: { host: string; port: number }, log: Logger): UpgradeProxy {
  const proxy = new ProxyServer({
    target: { protocol: "http:", host: target.host, port: target.port },
    upgradeTimeout: upgradeTimeoutMs,
    agent: false,
  });
  /** Bytes that had been written to each client before its handshake. */
  const tunnels = new Map<Duplex, number>();
  proxy.on("proxyReqWs", (upstreamRequest, _request, client) => {
    // A client that vanishes without a goodbye takes its half of ws-server's socket with it.
    upstreamRequest.once("upgrade", (_response, upstream) => client.once("close", () => upstream.destroy()));
  });
  // Emitted before the library ends the client's socket, which is the last moment to say why.
  proxy.on("error", (error, request, client) => {
    log.debug({ reason: error.message }, "ws-server connection failed");
    if (request === undefined || !(client instanceof Socket)) return;
    const answered = client.bytesWritten !== tunnels.get(client);
    if (!answered) refuseUpgrade(request, client, AWAY);
  });

  return {
    handle(request, socket, head) {
      if (!(socket instanceof Socket)) {
        socket.destroy();
        return;
      }
      tunnels.set(socket, socket.bytesWritten);
      socket.once("close", () => tunnels.delete(socket));
      // Failures are the "error" event's; the promise only says that it is over.
      proxy.ws(request, socket, {}, head).catch(() => socket.destroy());
    },
    close() {
      for (const socket of tunnels.keys()) socket.destroy();
    },
  };
}

const AWAY = {
  status: 502,
  code: "WS_SERVER_UNAVAILABLE",
  message: "ws-server is not available",
};

/** Answers a handshake in plain HTTP, in the shape of the contract, and ends the connection. */
export function refuseUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  { status, code, message }: Pick<Refusal, "status" | "code" | "message">,
): void {
  socket.on("error", () => socket.destroy());
  if (!socket.writable) return;
  const request_id = request.headers[REQUEST_ID_HEADER] ?? null;
  const body = JSON.stringify({ error: { code, message, request_id } });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
