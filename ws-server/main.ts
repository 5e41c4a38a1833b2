import { ConfigError, readConfig } from "./config";
import { readEnvironment } from "./environment";
import { createLog } from "./log";
import { startServer } from "./server";
import { stopOnSignal } from "./shutdown";

/** The socket process: plugins send, browsers listen, everything is written down. */
async function main(): Promise<void> {
  // The spool holds what players said to each other.
  process.umask(0o077);
  const config = readConfig(readEnvironment(process.cwd(), process.env));
  const log = createLog(config.logLevel);
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "unexpected");
    process.exit(1);
  });
  const server = await startServer(config, { log });
  // Before anybody is told that it is there: who hears of it may end it at once.
  stopOnSignal(() => server.stop(), { supervised: config.supervised, log });
  log.info({ host: config.host, port: server.port, version: config.version }, "ws-server listens");
}

main().catch((error: unknown) => {
  // A wrong setting is explained in plain words; anything else needs its stack.
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
