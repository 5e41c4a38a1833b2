import { type IncomingMessage, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { ProxyServer } from "httpxy";
import type { Logger } from "pino";

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
  proxy.on("error", (error, _request, client) => {
    log.debug({ reason: error.message }, "ws-server connection failed");
    if (!(client instanceof Socket)) return;
    const answered = client.bytesWritten !== tunnels.get(client);
    if (!answered) refuseUpgrade(client, 502, "ws-server is not available");
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

/** Answers a handshake in plain HTTP and ends the connection. */
export function refuseUpgrade(socket: Duplex, status: number, message: string): void {
  socket.on("error", () => socket.destroy());
  if (!socket.writable) return;
  const body = `${message}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
