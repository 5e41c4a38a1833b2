import type { RouterContext } from "@/server/routers";
import { authenticate } from "./auth/authenticate";
import { REQUEST_ID_HEADER } from "./front/arrival";
import { webRuntime } from "./runtime";

/** What procedures know about a request. @throws when the database cannot say who asks */
export async function routerContext(headers: Headers): Promise<RouterContext> {
  const runtime = webRuntime();
  const { db, clock, log, config, wsServer, suitItems } = runtime;
  return {
    actor: await authenticate(headers, runtime),
    db,
    clock,
    log,
    wsServer,
    suitItems,
    requestId: headers.get(REQUEST_ID_HEADER) ?? "none",
    settings: {
      shareTells: config.shareTells,
      commandPrefixes: config.commandPrefixes,
      buildVersion: config.buildVersion,
      serverName: config.serverName,
      grafanaUrl: config.grafanaUrl,
    },
  };
}
