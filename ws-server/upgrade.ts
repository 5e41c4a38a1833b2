import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** A request to become a WebSocket, before anything was answered. */
export interface Upgrade {
  request: IncomingMessage;
  socket: Duplex;
  head: Buffer;
  query: URLSearchParams;
}

/** Why a handshake is refused: HTTP status, code and message of the JSON body. */
export interface HandshakeRefusal {
  status: 400 | 401 | 403 | 404 | 429 | 503;
  code: string;
  message: string;
}

/**
 * Answers in plain HTTP and closes; nothing becomes a WebSocket.
 * @returns the id that the answer names, for the log
 */
export function refuseUpgrade(socket: Duplex, { status, code, message }: HandshakeRefusal): string {
  const requestId = randomUUID();
  const body = JSON.stringify({ error: { code, message, request_id: requestId } });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.once("finish", () => socket.destroy());
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  return requestId;
}
