import { execFileSync } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { connect } from "@/db/client";
import { ensureDatabase } from "@/db/embedded/ensure-database";
import { findPostgresBinaries, postgresArguments } from "@/db/embedded/postgres-binaries";
import { createCluster, hasCluster, resetSuperuserPassword } from "./cluster";
import type { Config } from "./config";
import { type DataDir, readMemory, writeMemory } from "./data-dir";
import { databaseName, ownerRole, urlOf } from "./embedded-url";
import type { Family } from "./family";
import { stopLeftoverPostgres } from "./leftover-postgres";
import type { LaunchOptions } from "./options";
import { choosePgPort } from "./ports";
import type { GuardOrder } from "./postgres-guard";
import { chooseStartAs, clusterOwner, spawnIds } from "./postgres-user";
import type { LoadedSecrets } from "./secrets";
import type { Shutdown } from "./shutdown";

/** Longer than the guard's own patience, which ends with the server's immediate shutdown. */
const stopTimeoutMs = 30_000;

interface Given {
  config: Config;
  options: LaunchOptions;
  dir: DataDir;
  secrets: LoadedSecrets;
  family: Family;
  shutdown: Shutdown;
}

/** Boots the PostgreSQL that came with npm, making its files at the first start. @returns the owner's URL */
export async function startEmbeddedDatabase(given: Given): Promise<string> {
  const { config, dir, secrets, shutdown, options } = given;
  const { step } = options.progress;
  const binaries = findPostgresBinaries();
  const isNew = !hasCluster(dir);
  if (isNew) await step("database created", () => createCluster(dir, binaries, secrets, shutdown.signal));
  giveToOwner(dir.postgres);
  const startAs = chooseStartAs(binaries, dir.postgres, clusterOwner(dir.postgres));
  if (!isNew && secrets.superuserPasswordIsNew) {
    await stopLeftoverPostgres(dir.postgres);
    await resetSuperuserPassword(dir, binaries, startAs, secrets.secrets.POSTGRES_SUPERUSER_PASSWORD);
  }
  const port = config.pgPort ?? (await choosePgPort(readMemory(dir)?.pg_port, [config.port, config.wsPort]));
  writeMemory(dir, { kind: options.demo ? "demo" : "real", pg_port: port });

  const order: GuardOrder = {
    folder: dir.postgres,
    command: [...startAs.prefix, binaries.postgres, ...postgresArguments(dir.postgres, port, settings())],
    env: binaries.env,
    ...spawnIds(startAs),
  };
  const adminUrl = urlOf("postgres", secrets.secrets.POSTGRES_SUPERUSER_PASSWORD, port, "postgres");
  const ready = given.family.start({
    name: "postgres",
    command: [process.execPath, join(options.root, "dist", "postgres-guard.mjs")],
    cwd: options.root,
    env: { PATH: process.env.PATH, NODE_ENV: "production", OVERLORD_POSTGRES: JSON.stringify(order) },
    isReady: () => answers(adminUrl),
    stopTimeoutMs,
    hurrySignal: "SIGTERM",
  });
  await shutdown.orStop(ready);
  const password = secrets.secrets.POSTGRES_PASSWORD;
  await ensureDatabase(adminUrl, { role: ownerRole, password, database: databaseName });
  return urlOf(ownerRole, password, port, databaseName);
}

/** Files that root copied here (a restored backup) belong to root; PostgreSQL would not run on them. */
function giveToOwner(folder: string): void {
  const owner = clusterOwner(folder);
  if (owner && existsSync(folder) && lstatSync(folder).uid === 0) {
    execFileSync("chown", ["-R", `${owner.uid}:${owner.gid}`, folder]);
  }
}

/** Sizes for a machine that does other things as well; durability stays as PostgreSQL ships it. */
function settings(): Record<string, string> {
  const megabytes = totalmem() / 1024 / 1024;
  const share = (part: number, max: number) =>
    `${Math.max(64, Math.min(max, Math.floor(megabytes * part)))}MB`;
  return {
    max_connections: "60",
    shared_buffers: share(1 / 16, 512),
    effective_cache_size: share(1 / 2, 16_384),
    work_mem: "16MB",
    maintenance_work_mem: share(1 / 32, 256),
    max_wal_size: "2GB",
    // Compiling takes longer than the short queries of a dashboard.
    jit: "off",
    log_line_prefix: "%m [%p] %q%a ",
    log_checkpoints: "off",
  };
}

async function answers(url: string): Promise<boolean> {
  const database = connect(url, { name: "overlord-launcher", max: 1 });
  try {
    await database.sql`select 1`;
    return true;
  } catch {
    // Not listening yet, or still recovering: asked again by whoever waits.
    await delay(20);
    return false;
  } finally {
    await database.close();
  }
}
