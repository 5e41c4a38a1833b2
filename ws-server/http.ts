import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { HttpRefusal } from "./http-refusal";
import { bearsToken } from "./secrets";
import { refuseUpgrade, type Upgrade } from "./upgrade";

/** How long a client may take, in milliseconds: for its headers, and for a whole request. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;

export interface Readiness {
  status: "ready" | "unavailable";
  /** What is degraded is not needed to serve people. */
  checks: Record<string, "ok" | "degraded" | "unavailable">;
  /** Of checks that are not ok, where it is known why. */
  reasons?: Record<string, string>;
}

/** What one of our own processes may ask, or send. */
export type InternalPath =
  | { method: "GET"; answer(): object }
  /** Reads the body itself. @throws HttpRefusal */
  | { method: "POST"; answer(request: IncomingMessage, query: URLSearchParams): Promise<object> };

export interface HttpParts {
  serviceToken: string;
  readiness(): Promise<Readiness>;
  metrics(): Promise<{ contentType: string; text: string }>;
  /** Paths of JSON for our own processes, for the bearer of the service token; each answers under `/api` too. */
  internal: ReadonlyMap<string, InternalPath>;
  /** Socket paths without `/api`; each answers there too. */
  sockets: ReadonlyMap<string, (upgrade: Upgrade) => void | Promise<void>>;
  log: Logger;
}

/** The one HTTP end of ws-server: two socket paths, and what operators and our own ask or send. All else is a JSON 404. */
export function createHttp(parts: HttpParts): Server {
  const options = { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS };
  const server = createServer(options, (request, response) => {
    answer(request, response, parts).catch((error: unknown) => {
      if (error instanceof HttpRefusal) return refuse(response, error);
      parts.log.error({ err: error }, "a request failed");
      if (response.headersSent) response.destroy();
      else answerError(response, 500, "INTERNAL_ERROR", "Internal error");
    });
  });
  server.on("upgrade", (request, socket, head) => {
    // Until it is a WebSocket nobody else listens, and an error without a listener would end the process.
    socket.on("error", () => socket.destroy());
    upgrade(request, socket, head, parts).catch((error: unknown) => {
      parts.log.error({ err: error }, "a handshake failed");
      socket.destroy();
    });
  });
  server.on("clientError", (_error, socket) => {
    if (socket.writable)
      socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    else socket.destroy();
  });
  return server;
}

async function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  { sockets }: HttpParts,
): Promise<void> {
  const url = urlOf(request);
  const handler = url === null ? undefined : sockets.get(withoutApi(url.pathname));
  if (url === null || handler === undefined) {
    refuseUpgrade(socket, {
      status: 404,
      code: "NOT_FOUND",
      message: "sockets: /ws/position and /ws/live",
    });
    return;
  }
  await handler({ request, socket, head, query: url.searchParams });
}

const ENDPOINTS = ["/healthz", "/readyz", "/metrics"];

async function answer(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  const url = urlOf(request);
  const path = withoutApi(url?.pathname ?? "");
  if (parts.sockets.has(path)) {
    return answerError(response, 426, "UPGRADE_REQUIRED", "this is a WebSocket");
  }
  const internal = parts.internal.get(path);
  const methods = internal?.method === "POST" ? ["POST"] : ["GET", "HEAD"];
  if ((internal || ENDPOINTS.includes(path)) && !methods.includes(request.method ?? "")) {
    response.setHeader("Allow", methods.join(", "));
    return answerError(response, 405, "METHOD_NOT_ALLOWED", `use ${methods[0]}`);
  }
  if ((internal || path === "/metrics") && !bearsToken(request.headers.authorization, parts.serviceToken)) {
    response.setHeader("WWW-Authenticate", "Bearer");
    return answerError(response, 401, "UNAUTHORIZED", "send the service token as Bearer");
  }
  if (internal?.method === "GET") return answerJson(response, 200, internal.answer());
  if (internal) {
    return answerJson(
      response,
      200,
      await internal.answer(request, url?.searchParams ?? new URLSearchParams()),
    );
  }
  switch (path) {
    case "/healthz":
      return answerJson(response, 200, { status: "alive" });
    case "/readyz": {
      const readiness = await parts.readiness();
      return answerJson(response, readiness.status === "ready" ? 200 : 503, readiness);
    }
    case "/metrics": {
      const { contentType, text } = await parts.metrics();
      response.writeHead(200, { "Content-Type": contentType, "Cache-Control": "no-store" });
      response.end(text);
      return;
    }
    default:
      return answerError(response, 404, "NOT_FOUND", "there is nothing here");
  }
}

/** Null for what is no path at all; such a request line must not throw. */
function urlOf(request: IncomingMessage): URL | null {
  const path = request.url ?? "";
  return path.startsWith("/") && URL.canParse(`http://x${path}`) ? new URL(`http://x${path}`) : null;
}

function withoutApi(path: string): string {
  return path.startsWith("/api/") ? path.slice("/api".length) : path;
}

function answerJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, { status, code, message, details }: HttpRefusal): void {
  const { retryAfterS, ...more } = details;
  if (retryAfterS !== undefined) response.setHeader("Retry-After", retryAfterS);
  answerError(response, status, code, message, more);
}

function answerError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  more: Pick<HttpRefusal["details"], "field" | "stored"> = {},
): void {
  // A body that nobody wants is not waited for.
  if (hasBody(response.req) && !response.req.complete) response.setHeader("Connection", "close");
  answerJson(response, status, { error: { code, message, request_id: randomUUID(), ...more } });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
