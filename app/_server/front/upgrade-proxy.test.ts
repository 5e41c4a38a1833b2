import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { createUpgradeProxy, isSocketPath, refuseUpgrade } from "./upgrade-proxy";

const open: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

async function front(targetPort: number): Promise<number> {
  const proxy = createUpgradeProxy({ host: "127.0.0.1", port: targetPort }, pino({ level: "silent" }));
  const server = createServer();
  server.on("upgrade", proxy.handle);
  const port = await listen(server);
  open.push(() => proxy.close());
  return port;
}

async function unusedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await open.pop()?.();
  return port;
}

/** Sends a handshake by hand and reads everything until the connection ends. */
function handshake(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1");
    socket.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
    });
    socket.on("end", () => resolve(text)).on("error", reject);
    socket.write(
      "GET /ws/live HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n",
    );
  });
}

describe("upgrade proxy", () => {
  it("passes frames both ways, with Host and Origin of the client", async () => {
    const upstream = createServer();
    const sockets = new WebSocketServer({ server: upstream });
    open.push(() => sockets.close());
    sockets.on("connection", (socket, request) => {
      socket.on("message", (data) =>
        socket.send(`${request.headers.host} ${request.headers.origin} ${data}`),
      );
    });
    const port = await front(await listen(upstream));
    const client = new WebSocket(`ws://localhost:${port}/ws/live`, {
      origin: "https://overlord.example.org",
    });
    await new Promise((resolve) => client.once("open", resolve));
    client.send("hello");
    const [answer] = await new Promise<[Buffer]>((resolve) =>
      client.once("message", (data) => resolve([data as Buffer])),
    );
    expect(String(answer)).toBe(`localhost:${port} https://overlord.example.org hello`);
    client.terminate();
  });

  it("passes a refusal on as it is", async () => {
    const upstream = createServer();
    upstream.on("upgrade", (_, socket) =>
      socket.end("HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno"),
    );
    const port = await front(await listen(upstream));
    expect(await handshake(port)).toMatch(/^HTTP\/1\.1 401 /);
  });

  it("answers 502 while ws-server is away, again and again", async () => {
    const port = await front(await unusedPort());
    expect(await handshake(port)).toMatch(
      /^HTTP\/1\.1 502 .*"code":"WS_SERVER_UNAVAILABLE","message":"ws-server is not available"/s,
    );
    expect(await handshake(port)).toMatch(/^HTTP\/1\.1 502 /);
  });

  it("refuses in the shape of the contract, with the id of the request", async () => {
    const server = createServer();
    server.on("upgrade", (request, socket) => {
      request.headers["x-request-id"] = "7";
      refuseUpgrade(request, socket, { status: 404, code: "NOT_FOUND", message: "no socket here" });
    });
    const [head = "", body = ""] = (await handshake(await listen(server))).split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 404 .*application\/json/s);
    expect(JSON.parse(body)).toEqual({
      error: { code: "NOT_FOUND", message: "no socket here", request_id: "7" },
    });
  });

  it("ends the client's socket when ws-server dies under it", async () => {
    const upstream = createServer();
    const sockets = new WebSocketServer({ server: upstream });
    const port = await front(await listen(upstream));
    const client = new WebSocket(`ws://127.0.0.1:${port}/ws/live`);
    await new Promise((resolve) => client.once("open", resolve));
    const closed = new Promise<number>((resolve) => client.once("close", resolve));
    for (const socket of sockets.clients) socket.terminate();
    expect(await closed).toBe(1006);
  });

  it.each([
    ["/ws/live", true],
    ["/api/ws/position", true],
    ["/ws", true],
    ["/wsx", false],
    ["/_next/ws/", false],
  ])("%s belongs to ws-server: %s", (path, expected) => {
    expect(isSocketPath(path)).toBe(expected);
  });
});
