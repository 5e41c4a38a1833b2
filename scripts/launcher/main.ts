import { migrate } from "@/db/migrate";
import { type Config, readConfig } from "./config";
import { type DataDir, openDataDir, readMemory, writeMemory } from "./data-dir";
import { ignoredLine } from "./demo-settings";
import { startEmbeddedDatabase } from "./embedded-database";
import { readEnvironment } from "./env-file";
import { waitForDatabase } from "./external-database";
import { Family } from "./family";
import { ensureFirstAccount } from "./first-account";
import { takeLock } from "./lock";
import { type LaunchOptions, OperatorProblem } from "./options";
import { requireFreePorts } from "./ports";
import { processSpecs, reachableHost } from "./processes";
import { type LoadedSecrets, loadSecrets } from "./secrets";
import { Shutdown, StopRequested } from "./shutdown";
import { appUrl, printWelcome } from "./welcome";

/** Starts everything, waits until somebody wants to stop, stops everything and ends the process. */
export async function launch(options: LaunchOptions): Promise<void> {
  const { say } = options.progress;
  const shutdown = new Shutdown(options.progress);
  let exitCode = 0;
  try {
    await start(options, shutdown);
    await shutdown.requested();
  } catch (error) {
    if (!(error instanceof StopRequested) && !shutdown.signal.aborted) {
      exitCode = 1;
      console.error(`\n${error instanceof OperatorProblem ? error.message : describeUnexpected(error)}`);
    }
  }
  await shutdown.run();
  if (exitCode === 0) say("Stopped.");
  process.exit(exitCode);
}

async function start(options: LaunchOptions, shutdown: Shutdown): Promise<void> {
  const { root, demo, progress, startedAt } = options;
  const config = readConfig(readEnvironment(root, demo, process.env), options);
  const ignored = ignoredLine(config.ignored);
  if (ignored !== null) progress.say(ignored);
  const dir = openDataDir(config.dataDir, demo);
  const lock = await shutdown.orStop(takeLock(dir, appUrl(config), progress.say));
  shutdown.add({ stop: () => lock.release() });
  const secrets = loadSecrets(dir, config.env);
  await requireFreePorts(config);
  const family = new Family(options, dir, lock, shutdown);

  const databaseUrl = await openDatabase(config, options, dir, secrets, family, shutdown);
  await migrateDatabase(databaseUrl, options, shutdown);
  rememberWsServer(dir, config);
  const account = await shutdown.orStop(ensureFirstAccount(databaseUrl, config, progress));
  const specs = processSpecs(config, options, secrets.secrets, databaseUrl);
  // Web and ws-server start side by side; the simulator needs ws-server.
  const [servers, clients] = [specs.filter((spec) => !spec.after), specs.filter((spec) => spec.after)];
  await shutdown.orStop(Promise.all(servers.map((spec) => family.start(spec))));
  await shutdown.orStop(Promise.all(clients.map((spec) => family.start(spec))));
  printWelcome(progress, { config, sharedSecret: secrets.secrets.SHARED_SECRET, account, demo, startedAt });
}

async function openDatabase(
  config: Config,
  options: LaunchOptions,
  dir: DataDir,
  secrets: LoadedSecrets,
  family: Family,
  shutdown: Shutdown,
): Promise<string> {
  if (!config.databaseUrl) return startEmbeddedDatabase({ config, options, dir, secrets, family, shutdown });
  const name = options.demo ? "DEMO_DATABASE_URL" : "DATABASE_URL";
  await waitForDatabase({ name, url: config.databaseUrl }, options.progress, shutdown);
  return config.databaseUrl;
}

async function migrateDatabase(
  databaseUrl: string,
  { progress }: LaunchOptions,
  shutdown: Shutdown,
): Promise<void> {
  await progress.step("database up to date", async () => {
    const { applied } = await shutdown.orStop(migrate(databaseUrl, () => undefined));
    return applied.length > 0 ? `database migrated (${applied.length} steps)` : undefined;
  });
}

/** Commands in another terminal want to know where it is. */
function rememberWsServer(dir: DataDir, { host, wsPort }: Config): void {
  const memory = readMemory(dir);
  if (memory !== null) writeMemory(dir, { ...memory, ws_server: `http://${reachableHost(host)}:${wsPort}` });
}

function describeUnexpected(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
