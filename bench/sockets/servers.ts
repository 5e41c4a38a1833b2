import { once } from "node:events";
import { createServer } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";

/** What both servers under test answer: where they listen. */
export interface Listening {
  port: number;
}

/** The baseline: forwards the bytes of each frame, with one `send` per receiver. It checks and parses nothing. */
export function startRelay(): Promise<Listening> {
  const receivers = new Set<WebSocket>();
  return listenWith((ws, path) => {
    if (path.startsWith("/ws/live")) {
      receivers.add(ws);
      ws.once("close", () => receivers.delete(ws));
      return;
    }
    ws.on("message", (data) => {
      for (const receiver of receivers) receiver.send(data, { binary: false });
    });
  });
}

/** The baseline of sharing: each frame goes to every other plugin at once. It checks and parses nothing. */
export function startShareRelay(): Promise<Listening> {
  const plugins = new Set<WebSocket>();
  return listenWith((ws) => {
    plugins.add(ws);
    ws.once("close", () => plugins.delete(ws));
    ws.on("message", (data) => {
      for (const plugin of plugins) if (plugin !== ws) plugin.send(data, { binary: false });
    });
  });
}

async function listenWith(onConnection: (ws: WebSocket, path: string) => void): Promise<Listening> {
  const http = createServer();
  const wss = new WebSocketServer({ server: http, perMessageDeflate: false });
  wss.on("connection", (ws, request) => onConnection(ws, request.url ?? ""));
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port };
}
