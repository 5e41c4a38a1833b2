import { execFile, spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { initdbArguments, type PostgresBinaries } from "@/db/embedded/postgres-binaries";
import type { DataDir } from "./data-dir";
import { OperatorProblem } from "./options";
import { chooseStartAs, clusterOwner, type StartAs, spawnIds } from "./postgres-user";
import type { LoadedSecrets } from "./secrets";

const run = promisify(execFile);
/** The major version of the embedded programs; data of another one cannot be read by them. */
const majorVersion = "18";

/** Makes the database files at the first start; an interrupted attempt leaves nothing behind that counts. */
export async function createCluster(
  dir: DataDir,
  binaries: PostgresBinaries,
  { secrets }: LoadedSecrets,
  signal: AbortSignal,
): Promise<StartAs> {
  const fresh = `${dir.postgres}-new`;
  const passwordFile = join(fresh, "..", "postgres-password");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const ids = clusterOwner(fresh);
  if (ids) chownSync(fresh, ids.uid, ids.gid);
  const startAs = chooseStartAs(binaries, fresh, ids);
  try {
    writeFileSync(passwordFile, secrets.POSTGRES_SUPERUSER_PASSWORD, { mode: 0o600 });
    if (ids) chownSync(passwordFile, ids.uid, ids.gid);
    const [command = "", ...args] = [
      ...startAs.prefix,
      binaries.initdb,
      ...initdbArguments(fresh, passwordFile),
    ];
    await run(command, args, { env: binaries.env, cwd: "/", signal, ...spawnIds(startAs) });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, dir.postgres);
  return startAs;
}

/** Whether the files are there. @throws OperatorProblem when they are of another major version */
export function hasCluster(dir: DataDir): boolean {
  const file = join(dir.postgres, "PG_VERSION");
  if (!existsSync(file)) return false;
  const version = readFileSync(file, "utf8").trim();
  if (version === majorVersion) return true;
  throw new OperatorProblem(
    `The database in ${dir.postgres} is of PostgreSQL ${version}; this version brings PostgreSQL ${majorVersion}. ` +
      "Back it up with the version that made it and restore it here, or set DATA_DIR to a new folder.",
  );
}

/**
 * Gives the superuser a new password while the server is down: the way back in when secrets.json was lost.
 * The statement goes through stdin, so it stands in no process list.
 */
export async function resetSuperuserPassword(
  dir: DataDir,
  binaries: PostgresBinaries,
  startAs: StartAs,
  password: string,
): Promise<void> {
  const [command = "", ...args] = [
    ...startAs.prefix,
    binaries.postgres,
    "--single",
    "-D",
    dir.postgres,
    "postgres",
  ];
  const child = spawn(command, args, {
    env: binaries.env,
    cwd: "/",
    stdio: ["pipe", "ignore", "pipe"],
    ...spawnIds(startAs),
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.stdin.end(`ALTER ROLE postgres PASSWORD '${password}'\n`);
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`postgres --single ended with ${code}: ${errors}`);
}
