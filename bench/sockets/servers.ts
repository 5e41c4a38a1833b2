import { once } from "node:events";
import { createServer } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

/** What both servers under test answer: where they listen. */
export interface Listening {
  port: number;
}

/** The baseline: forwards the bytes of each frame, with one `send` per receiver. It checks and parses nothing. */
export async function startRelay(): Promise<Listening> {
  const http = createServer();
  const receivers = new Set<WebSocket>();
  const wss = new WebSocketServer({ server: http, perMessageDeflate: false });
  wss.on("connection", (ws, request) => {
    if (request.url?.startsWith("/ws/live")) {
      receivers.add(ws);
      ws.once("close", () => receivers.delete(ws));
      return;
    }
    ws.on("message", (data) => {
      for (const receiver of receivers) receiver.send(data, { binary: false });
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port };
}
