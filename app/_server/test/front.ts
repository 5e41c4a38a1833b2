import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from "node:http";
import { pino } from "pino";
import type { Database } from "@/db/client";
import type { Clock } from "@/server/services/context";
import { createOriginCheck } from "@/server/services/origins";
import { findSession } from "@/server/services/sessions/find-session";
import { createSessionRegister } from "@/server/services/sessions/session-register";
import { createSignInThrottle } from "@/server/services/sessions/sign-in-throttle";
import { RunRegister } from "@/server/services/suits/searches/run-register";
import { createSearchPool } from "@/server/services/suits/searches/search-pool";
import { createSuitItems } from "@/server/services/suits/stored-items";
import { createWsServer } from "@/server/services/ws-server-client";
import { authCookies } from "../auth/cookies";
import { readConfig } from "../config";
import { createFront, type Renderer } from "../front/http-server";
import { closeServer, freePort, listen } from "../front/listen";
import { createUpgradeProxy } from "../front/upgrade-proxy";
import { createMetrics } from "../metrics";
import type { WebRuntime } from "../runtime";

export interface TestFront {
  url: string;
  port: number;
  runtime: WebRuntime;
  /** Lines of the log. */
  log: string[];
  close(): Promise<void>;
}

/** The public port with everything behind it but Next, of which `handle` takes the place. */
export async function startFront(
  db: Database,
  handle: Renderer["handle"],
  { env = {}, clock = { now: () => Date.now() } }: { env?: Record<string, string>; clock?: Clock } = {},
): Promise<TestFront> {
  const port = await freePort("127.0.0.1");
  const log: string[] = [];
  const config = readConfig({
    DATABASE_URL: "postgres://unused/unused",
    SECRET_KEY: "test-secret-key-of-the-web-process",
    SERVICE_TOKEN: "test-service-token",
    WS_PORT: "1",
    ...env,
  });
  const suitItems = createSuitItems(db);
  const suitPool = createSearchPool(suitItems, config.suitWorkers, pino({ level: "silent" }));
  const runtime: WebRuntime = {
    config,
    db,
    clock,
    log: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
    cookies: authCookies(config.publicUrl),
    sessions: createSessionRegister((id) => findSession(db, clock, id), clock),
    throttle: createSignInThrottle(),
    metrics: createMetrics({ suitSearches: () => suitPool.load }),
    isAllowedOrigin: createOriginCheck({
      publicUrl: config.publicUrl ?? undefined,
      allowedOrigins: config.allowedOrigins,
      host: "127.0.0.1",
      port,
    }),
    wsServer: createWsServer({ ...config.wsServer, serviceToken: config.serviceToken, fetch }),
    suitItems,
    suitPool,
    suitRuns: new RunRegister(suitPool, clock),
  };
  const proxy = createUpgradeProxy(config.wsServer, runtime.log);
  const mainOrigin = config.publicUrl ?? `http://127.0.0.1:${port}`;
  const server = createFront({ runtime, renderer: { handle, upgrade: null }, proxy, mainOrigin });
  await listen(server, port, "127.0.0.1");
  const close = async () => {
    await suitPool.close();
    await closeServer(server, () => proxy.close());
  };
  return { url: `http://127.0.0.1:${port}`, port, runtime, log, close };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** One request exactly as written: `fetch` would not let a test choose Host, Origin or Transfer-Encoding. */
export function ask(
  url: string,
  {
    method = "GET",
    headers = {},
    body,
  }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Something that answers `/healthz` as ws-server does. @returns its port and what stops it */
export async function startStandIn(): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((_, response) => response.end("{}"));
  const port = await freePort("127.0.0.1");
  await listen(server, port, "127.0.0.1");
  return { port, close: () => closeServer(server, () => undefined) };
}
