import type { ServerResponse } from "node:http";
import type { Logger } from "pino";
import { isApiPath } from "../http/api-paths";
import type { WebMetrics } from "../metrics";
import type { Arrival } from "./arrival";

/** Kinds of paths as `/metrics` tells them apart. */
const routes: ReadonlyArray<[string, RegExp]> = [
  ["static", /^\/((_next|map|icons|classic|offline)\/|(favicon|icon|apple-icon|manifest|service-worker)\.)/],
  ["auth", /^\/api\/auth\//],
  ["trpc", /^\/api\/trpc\//],
  ["status", /^(\/api)?\/(healthz|readyz|metrics)$/],
  ["login", /^\/login$/],
  ["api", /^\/api\//],
];
/** Asked for all the time; seen when somebody looks for it. */
const quiet = new Set(["static", "status"]);

/** One line and one measurement per request. The path without its query, and no header: both can hold secrets. */
export function recordRequest(
  response: ServerResponse,
  arrival: Arrival,
  method: string | undefined,
  log: Logger,
  metrics: WebMetrics,
): void {
  const start = performance.now();
  response.once("close", () => {
    const ms = Math.round((performance.now() - start) * 10) / 10;
    const route = routeOf(arrival.path);
    const aborted = !response.writableFinished;
    metrics.request(route, response.statusCode, ms / 1000);
    const { id, address, path } = arrival;
    const line = {
      request_id: id,
      method,
      path,
      status: response.statusCode,
      ms,
      address,
      ...(aborted && { aborted }),
    };
    log[quiet.has(route) ? "debug" : "info"](line, "request");
  });
}

function routeOf(path: string): string {
  if (isApiPath(path)) return "api";
  return routes.find(([, pattern]) => pattern.test(path))?.[0] ?? "page";
}
