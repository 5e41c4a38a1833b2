import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { recordLive } from "./record-live";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 30_000 });
const WAIT_MS = 10_000;

let folder: string;
let server: Server;
let sockets: WebSocket[];
let heard: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "live-"));
  sockets = [];
  heard = [];
  const webSockets = new WebSocketServer({ noServer: true });
  server = createServer().on("upgrade", (request, socket, head) => {
    if (request.headers.authorization !== "Bearer service") {
      socket.end("HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n");
      return;
    }
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      sockets.push(webSocket);
      webSocket.on("message", (data: Buffer) => heard.push(data.toString()));
      webSocket.send('{"type":"hello","epoch":"e1","seq":10}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  for (const socket of sockets) socket.terminate();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

function url(): string {
  const address = server.address() as AddressInfo;
  return `ws://127.0.0.1:${address.port}/ws/live`;
}

async function recorded(file: string): Promise<unknown[]> {
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  return lines.map((line) => JSON.parse(line).frame);
}

test("every frame is written as it came, with the time it came", async () => {
  const file = join(folder, "live.ndjson");
  const recording = recordLive({ url: url(), token: "service", file });
  await vi.waitUntil(() => sockets.length === 1, WAIT_MS);
  sockets[0]?.send('{"type":"chat","text":"line\\nbreak","seq":11}');
  await vi.waitUntil(() => recording.frames === 2, WAIT_MS);
  await recording.stop();
  expect(await recorded(file)).toEqual([
    { type: "hello", epoch: "e1", seq: 10 },
    { type: "chat", text: "line\nbreak", seq: 11 },
  ]);
  const [first = ""] = (await readFile(file, "utf8")).split("\n");
  expect(Date.now() - Date.parse(JSON.parse(first).received_at)).toBeLessThan(10_000);
});

test("after a lost connection it asks for what it missed and writes nothing twice", async () => {
  const file = join(folder, "live.ndjson");
  const recording = recordLive({ url: url(), token: "service", file });
  await vi.waitUntil(() => sockets.length === 1, WAIT_MS);
  sockets[0]?.send('{"type":"chat","text":"a","seq":12}');
  await vi.waitUntil(() => recording.frames === 2, WAIT_MS);
  sockets[0]?.close(1012);
  await vi.waitUntil(() => heard.length === 1, WAIT_MS);
  expect(heard).toEqual(['{"type":"resume","epoch":"e1","after":12}']);
  for (const seq of [12, 13]) sockets[1]?.send(`{"type":"chat","text":"b","seq":${seq}}`);
  await vi.waitUntil(() => recording.frames === 4, WAIT_MS);
  await recording.stop();
  expect((await recorded(file)).filter((frame) => JSON.stringify(frame).includes('"chat"'))).toEqual([
    { type: "chat", text: "a", seq: 12 },
    { type: "chat", text: "b", seq: 13 },
  ]);
});

test("a wrong token is told, not retried in silence", async () => {
  const status = await new Promise<number>((resolve) => {
    const recording = recordLive({
      url: url(),
      token: "wrong",
      file: join(folder, "x"),
      onRefused: (refused) => void recording.stop().then(() => resolve(refused)),
    });
  });
  expect(status).toBe(401);
});
