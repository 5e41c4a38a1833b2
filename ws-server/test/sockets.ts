import { once } from "node:events";
import type { ClientRequest, IncomingMessage } from "node:http";
import { type ClientOptions, WebSocket } from "ws";
import { eventually } from "./eventually";
import { TEST_SECRETS } from "./server";

export type Frame = { type?: string; [field: string]: unknown };

/** A WebSocket client that keeps everything it hears. */
export interface TestSocket {
  ws: WebSocket;
  heard: Frame[];
  send(frame: unknown): void;
  /** The first frame heard, now or later, of that type or for which the test holds. */
  hear(what: string | ((frame: Frame) => boolean)): Promise<Frame>;
  /** Close code, once it is closed. */
  closed(): Promise<number>;
  close(): Promise<void>;
}

const open = new Set<WebSocket>();

/** Connects, or throws with the HTTP status of the refusal. */
export async function connectSocket(url: string, options: ClientOptions = {}): Promise<TestSocket> {
  const ws = new WebSocket(url, { perMessageDeflate: false, ...options });
  open.add(ws);
  const heard: Frame[] = [];
  ws.on("message", (data) => heard.push(JSON.parse(String(data))));
  ws.once("close", () => open.delete(ws));
  let code: number | null = null;
  ws.once("close", (closeCode) => {
    code = closeCode;
  });
  await opened(ws);
  ws.on("error", () => ws.terminate());
  return {
    ws,
    heard,
    send: (frame) =>
      ws.send(typeof frame === "string" || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame)),
    hear: (what) => {
      const test = typeof what === "string" ? (frame: Frame) => frame.type === what : what;
      return eventually(`a frame (${String(what)}), heard ${heard.map(({ type }) => type)}`, () =>
        heard.find(test),
      );
    },
    closed: () => eventually("the socket to close", () => code),
    close: async () => {
      ws.close();
      if (ws.readyState !== ws.CLOSED) await once(ws, "close");
    },
  };
}

/** What a handshake that is refused is answered. */
export async function refusedHandshake(url: string): Promise<{ status: number; body: string }> {
  const ws = new WebSocket(url);
  ws.on("error", () => ws.terminate());
  const [, response] = (await once(ws, "unexpected-response")) as [ClientRequest, IncomingMessage];
  let body = "";
  for await (const part of response.setEncoding("utf8")) body += part;
  return { status: response.statusCode ?? 0, body };
}

/** HTTP status of a handshake that is refused; 101 when it is not. */
export async function handshakeStatus(url: string, options: ClientOptions = {}): Promise<number> {
  try {
    const socket = await connectSocket(url, options);
    await socket.close();
    return 101;
  } catch (error) {
    if (error instanceof HandshakeRefused) return error.status;
    throw error;
  }
}

/** To be called after each test: what it left open must not disturb the next. */
export function closeTestSockets(): void {
  for (const ws of open) ws.terminate();
  open.clear();
}

class HandshakeRefused extends Error {
  constructor(readonly status: number) {
    super(`the handshake was refused with ${status}`);
  }
}

async function opened(ws: WebSocket): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    ws.once("open", resolve);
    ws.once("unexpected-response", (_request: ClientRequest, response: IncomingMessage) => {
      response.resume();
      reject(new HandshakeRefused(response.statusCode ?? 0));
      ws.terminate();
    });
    ws.on("error", reject);
  });
}

export function connectPlugin(url: string): Promise<TestSocket> {
  return connectSocket(`${url}/ws/position`, { headers: { "X-Plugin-Secret": TEST_SECRETS.SHARED_SECRET } });
}

/** As the bot does; `query` such as `?types=rare`. Greeted, and past the pause that follows. */
export async function connectLive(url: string, query = ""): Promise<TestSocket> {
  const socket = await connectSocket(`${url}/ws/live${query}`, {
    headers: { Authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` },
  });
  await socket.hear("hello");
  return socket;
}
