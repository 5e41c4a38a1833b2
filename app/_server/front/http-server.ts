import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { WebRuntime } from "../runtime";
import { recordRequest } from "./access-log";
import { findRefusal } from "./admission";
import { type Arrival, describeArrival } from "./arrival";
import { compress } from "./compress";
import { ensureCsrfCookie, isDocument, keepSignedIn } from "./document-cookies";
import { refuse } from "./plain-answer";
import { secureHeaders } from "./security-headers";
import { findStatusEndpoint } from "./status-endpoints";
import { isSocketPath, refuseUpgrade, type UpgradeProxy } from "./upgrade-proxy";

/** Time for a client to send its headers, and its whole request. Answers may take as long as they need. */
const headersTimeoutMs = 15_000;
const requestTimeoutMs = 60_000;
/** Longer than the usual 60 s of a proxy in front, which would otherwise reuse what we just closed. */
const keepAliveTimeoutMs = 65_000;

/** What Next does of all this. */
export interface Renderer {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Sockets of the development server (reload); null in production. */
  upgrade: ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | null;
}

export interface FrontParts {
  runtime: WebRuntime;
  renderer: Renderer;
  proxy: UpgradeProxy;
  /** Origin to name when a client's own idea of it is not one of ours. */
  mainOrigin: string;
}

/**
 * The one public port. Everything passes here first: who asks is written down, what may not pass is refused,
 * every answer gets its security headers, sockets go to ws-server, the rest to Next.
 */
export function createFront({ runtime, renderer, proxy, mainOrigin }: FrontParts): Server {
  const server = createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
  });
  const { config, isAllowedOrigin } = runtime;
  const arrivalOf = (request: IncomingMessage) =>
    describeArrival(request, { trustProxy: config.trustProxy, isOwnOrigin: isAllowedOrigin, mainOrigin });

  server.on("request", (request, response) => {
    const arrival = arrivalOf(request);
    if (arrival === null) {
      refuse(request, response, { status: 400, code: "BAD_REQUEST", message: "The address cannot be read." });
      return;
    }
    recordRequest(response, arrival, request.method, runtime.log, runtime.metrics);
    answer(runtime, renderer, arrival, request, response).catch((error: unknown) => {
      runtime.log.error({ err: error, request_id: arrival.id, path: arrival.path }, "request failed");
      if (response.headersSent) response.destroy();
      else refuse(request, response, { status: 500, code: "INTERNAL_ERROR", message: "Internal error" });
    });
  });

  server.on("upgrade", (request, socket, head) => {
    const arrival = arrivalOf(request);
    if (arrival !== null && isSocketPath(arrival.path)) proxy.handle(request, socket, head);
    else if (arrival !== null && renderer.upgrade) renderer.upgrade(request, socket, head);
    else refuseUpgrade(request, socket, { status: 404, code: "NOT_FOUND", message: "no socket here" });
  });
  return server;
}

async function answer(
  runtime: WebRuntime,
  renderer: Renderer,
  arrival: Arrival,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { dev, grafanaUrl } = runtime.config;
  secureHeaders(request, response, { origin: arrival.origin, dev, grafanaUrl });
  response.setHeader("X-Request-Id", arrival.id);
  const status = findStatusEndpoint(arrival.path);
  if (status) return status(runtime, request, response);
  const refusal = findRefusal(request, arrival, runtime.isAllowedOrigin);
  if (refusal) return refuse(request, response, refusal);
  if (!arrival.path.startsWith("/_next/")) await tendCookies(runtime, arrival, request, response);
  compress(request, response);
  await renderer.handle(request, response);
}

async function tendCookies(
  runtime: WebRuntime,
  arrival: Arrival,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isDocument(request, arrival.path)) ensureCsrfCookie(request, response, runtime);
  // Signing in and out writes the session cookie itself.
  if (arrival.path.startsWith("/api/auth/") && arrival.path !== "/api/auth/session") return;
  try {
    await keepSignedIn(request, response, runtime);
  } catch (error) {
    // The cookie still has days to live; the next request tries again.
    runtime.log.warn({ err: error, request_id: arrival.id }, "session not renewed");
  }
}
