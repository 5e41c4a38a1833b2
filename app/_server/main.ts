import { inspect } from "node:util";
import { connect } from "@/db/client";
import { systemClock } from "@/server/services/context";
import { createOriginCheck, ownOrigins } from "@/server/services/origins";
import { findSession } from "@/server/services/sessions/find-session";
import { createSessionRegister } from "@/server/services/sessions/session-register";
import { createSignInThrottle } from "@/server/services/sessions/sign-in-throttle";
import { RunRegister } from "@/server/services/suits/searches/run-register";
import { createSearchPool } from "@/server/services/suits/searches/search-pool";
import { createSuitItems } from "@/server/services/suits/stored-items";
import { createWsServer } from "@/server/services/ws-server-client";
import { authCookies } from "./auth/cookies";
import { ConfigError, readConfig, type WebConfig } from "./config";
import { prepareNextAuth, readEnvironment } from "./environment";
import { createFront } from "./front/http-server";
import { closeServer, freePort, listen } from "./front/listen";
import { createUpgradeProxy } from "./front/upgrade-proxy";
import { createLog } from "./log";
import { createMetrics } from "./metrics";
import { startNext } from "./renderer";
import { provideRuntime, type WebRuntime } from "./runtime";
import { stopOnSignal } from "./shutdown";

const databaseConnectionsMax = 10;

/** The web process: pages, tRPC, HTTP API, sign-in, and the one public port in front of all of it. */
async function main(): Promise<void> {
  const root = process.cwd();
  const config = readConfig(readEnvironment(root, process.env));
  const port = config.port === 0 ? await freePort(config.host) : config.port;
  const log = createLog(config.logLevel);
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "unexpected");
    process.exit(1);
  });
  prepareNextAuth(process.env);

  const db = connect(config.databaseUrl, { name: "overlord-web", max: databaseConnectionsMax });
  const suitItems = createSuitItems(db);
  const suitPool = createSearchPool(suitItems, config.suitWorkers, log);
  const runtime: WebRuntime = {
    config,
    db,
    clock: systemClock,
    log,
    cookies: authCookies(config.publicUrl),
    sessions: createSessionRegister((id) => findSession(db, systemClock, id), systemClock),
    throttle: createSignInThrottle(),
    metrics: createMetrics({ suitSearches: () => suitPool.load }),
    isAllowedOrigin: originCheck(config, port),
    wsServer: createWsServer({ ...config.wsServer, serviceToken: config.serviceToken, fetch }),
    suitItems,
    suitPool,
    suitRuns: new RunRegister(suitPool, systemClock),
  };
  provideRuntime(runtime);

  const renderer = await startNext(root, config.dev);
  const proxy = createUpgradeProxy(config.wsServer, log);
  const server = createFront({ runtime, renderer, proxy, mainOrigin: mainOrigin(config, port) });
  await listen(server, port, config.host);
  // Before anybody is told that it is there: who hears of it may end it at once.
  stopOnSignal(
    [
      // Their readers would hold the server up.
      { name: "suit searches", stop: () => suitPool.close() },
      { name: "http", stop: () => closeServer(server, () => proxy.close()) },
      { name: "next", stop: () => renderer.close() },
      { name: "database", stop: () => db.close() },
    ],
    { supervised: config.supervised, log },
  );
  log.info({ host: config.host, port, version: config.buildVersion, dev: config.dev }, "web listens");
}

function originCheck(config: WebConfig, port: number) {
  const { allowedOrigins, host } = config;
  return createOriginCheck({ publicUrl: config.publicUrl ?? undefined, allowedOrigins, host, port });
}

/** What to call ourselves when a client names a host we do not know. */
function mainOrigin({ publicUrl, host }: WebConfig, port: number): string {
  const [first] = ownOrigins({ publicUrl: publicUrl ?? undefined, allowedOrigins: [], host, port }, []);
  return first ?? `http://127.0.0.1:${port}`;
}

main().catch((error: unknown) => {
  // A wrong setting is explained in plain words; anything else needs its stack.
  process.stderr.write(`${error instanceof ConfigError ? error.message : inspect(error)}\n`);
  process.exit(1);
});
