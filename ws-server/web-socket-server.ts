import { once } from "node:events";
import { type WebSocket, WebSocketServer } from "ws";

/** How long the other side may take to answer a close, in milliseconds; then the connection is cut. */
const CLOSE_TIMEOUT_MS = 5_000;

/**
 * A WebSocket end for sockets that were let in already. Compression is off: it would cost more than it saves
 * on a local network, and without it a message is never larger than it looks.
 * @param frameBytesMax larger messages are closed with 1009
 */
export function createWebSocketServer(frameBytesMax: number): WebSocketServer {
  const options = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: frameBytesMax,
    closeTimeout: CLOSE_TIMEOUT_MS,
  };
  return new WebSocketServer(options);
}

/** How long sockets may take to end when the server stops, in milliseconds. */
const GOODBYE_MS = 1_000;

/** Waits until sockets that were asked to close have done so; then cuts off those that have not. */
export async function ended(sockets: readonly WebSocket[]): Promise<void> {
  const open = sockets.filter((ws) => ws.readyState !== ws.CLOSED);
  const closing = Promise.all(open.map((ws) => once(ws, "close")));
  const timer = setTimeout(() => {
    for (const ws of open) ws.terminate();
  }, GOODBYE_MS);
  await closing;
  clearTimeout(timer);
}
