import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { isJsonObject, type JsonObject } from "@/server/contract";

export interface Received {
  text: string;
  frame: JsonObject;
  /** Number of the connection it came on, from 1. */
  connection: number;
}

/** A server with the manners of the real plugin socket, and none of its work. */
export class PluginServer {
  readonly received: Received[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<WebSocket>();
  readonly #webSockets = new WebSocketServer({ noServer: true });
  readonly #waiting = new Set<() => void>();
  connections = 0;
  /** Whether frames that ask for it are acknowledged. */
  acknowledges = true;

  private constructor(secret: string, port: number) {
    this.#server = createServer();
    this.#server.on("upgrade", (request, socket, head) => {
      if (request.headers["x-plugin-secret"] !== secret) {
        socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
        return;
      }
      this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => this.#accept(webSocket));
    });
    this.#server.listen(port, "127.0.0.1");
  }

  static async start(secret: string, port = 0): Promise<PluginServer> {
    const server = new PluginServer(secret, port);
    await new Promise<void>((resolve) => server.#server.once("listening", resolve));
    return server;
  }

  get port(): number {
    const address = this.#server.address() as AddressInfo | null;
    return address?.port ?? 0;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/ws/position`;
  }

  ofType(type: string): Received[] {
    return this.received.filter(({ frame }) => frame.type === type);
  }

  broadcast(message: JsonObject): void {
    for (const socket of this.#sockets) socket.send(JSON.stringify(message));
  }

  dropAll(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  /** Waits for something to become true; looks after every frame. */
  async until(condition: () => boolean, ms = 20_000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const check = (): void => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`not within ${ms} ms: ${condition}`));
      }, ms);
      this.#waiting.add(check);
    });
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #accept(socket: WebSocket): void {
    const connection = ++this.connections;
    this.#sockets.add(socket);
    socket.on("close", () => {
      this.#sockets.delete(socket);
      for (const check of this.#waiting) check();
    });
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      const frame: unknown = JSON.parse(text);
      if (!isJsonObject(frame)) throw new Error(`not an object: ${text}`);
      this.received.push({ text, frame, connection });
      if (this.acknowledges && typeof frame.ack_id === "number") {
        socket.send(JSON.stringify({ type: "ack", ack_id: frame.ack_id }));
      }
      for (const check of this.#waiting) check();
    });
    for (const check of this.#waiting) check();
  }
}
