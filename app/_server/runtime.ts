import type { Logger } from "pino";
import type { Database } from "@/db/client";
import type { Clock } from "@/server/services/context";
import type { OriginCheck } from "@/server/services/origins";
import type { SessionRegister } from "@/server/services/sessions/session-register";
import type { SignInThrottle } from "@/server/services/sessions/sign-in-throttle";
import type { RunRegister } from "@/server/services/suits/searches/run-register";
import type { SearchPool } from "@/server/services/suits/searches/search-pool";
import type { SuitItems } from "@/server/services/suits/stored-items";
import type { WsServer } from "@/server/services/ws-server-client";
import type { AuthCookies } from "./auth/cookies";
import type { WebConfig } from "./config";
import type { WebMetrics } from "./metrics";

/** What the boot file makes once and every request uses. */
export interface WebRuntime {
  config: WebConfig;
  db: Database;
  clock: Clock;
  log: Logger;
  cookies: AuthCookies;
  sessions: SessionRegister;
  throttle: SignInThrottle;
  metrics: WebMetrics;
  isAllowedOrigin: OriginCheck;
  wsServer: WsServer;
  suitItems: SuitItems;
  suitPool: SearchPool;
  suitRuns: RunRegister;
}

/**
 * Next bundles pages and routes apart from the boot file, each with its own copy of every module, so a module
 * variable of ours is empty over there. The process has one global object.
 */
const slot = Symbol.for("overlord.web-runtime");

export function provideRuntime(runtime: WebRuntime): void {
  Object.assign(globalThis, { [slot]: runtime });
}

/** @throws Error outside the web process, for instance in a page that Next tries to render while building */
export function webRuntime(): WebRuntime {
  const runtime: unknown = Reflect.get(globalThis, slot);
  if (!isRuntime(runtime)) throw new Error("no web runtime: pages and routes run in app/_server/main.ts");
  return runtime;
}

/** Only `provideRuntime` writes that slot. */
function isRuntime(value: unknown): value is WebRuntime {
  return typeof value === "object" && value !== null && "config" in value;
}
