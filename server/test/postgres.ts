import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@/db/client";
import {
  findPostgresBinaries,
  initdbArguments,
  postgresArguments,
  unprivilegedIds,
} from "@/db/embedded/postgres-binaries";

/** A PostgreSQL of our own in a temporary folder. `stop` ends it and removes every trace. */
export interface TestPostgres {
  /** Superuser URL of the database `postgres`. */
  adminUrl: string;
  port: number;
  /** Data folder, for tests that look at or harm the files. */
  dataDir: string;
  /**
   * Ends the server and every connection: by SIGINT in order, by SIGQUIT as in a crash. `start` brings the same
   * data back on the same port.
   */
  pause(signal?: "SIGINT" | "SIGQUIT"): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A crash loses the whole folder anyway, so nothing is forced to the disk: several times faster to set up. */
const carelessButFast = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

const startTimeoutMs = 30_000;

/**
 * Boots an embedded PostgreSQL on a free port.
 * @param settings `-c name=value` pairs; pass `{ fsync: "on", … }` to measure like production.
 */
export async function bootPostgres(
  settings: Record<string, string> = carelessButFast,
): Promise<TestPostgres> {
  const binaries = findPostgresBinaries();
  const ids = unprivilegedIds();
  const folder = mkdtempSync(join(tmpdir(), "overlord-test-pg-"));
  const dataDir = join(folder, "data");
  const passwordFile = join(folder, "password");
  const password = randomBytes(12).toString("hex");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (ids) for (const path of [folder, passwordFile]) chownSync(path, ids.uid, ids.gid);
  const spawnOptions = { ...ids, env: binaries.env, cwd: folder } as const;

  execFileSync(binaries.initdb, [...initdbArguments(dataDir, passwordFile), "--no-sync"], {
    ...spawnOptions,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const port = await freePort();
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;
  let guard: ChildProcess | null = null;

  const start = async () => {
    const child = spawn(
      binaries.postgres,
      postgresArguments(dataDir, port, { max_connections: "200", ...settings }),
      {
        ...spawnOptions,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    server = child;
    guard = guardOver(child, folder);
    await answers(adminUrl, child);
  };
  const pause = async (signal: NodeJS.Signals = "SIGINT") => {
    const child = server;
    server = null;
    guard?.kill("SIGKILL");
    if (!child || child.exitCode !== null) return;
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await exited;
  };
  const stop = async () => {
    await pause();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminUrl, port, dataDir, pause, start, stop };
}

/**
 * A shell that outlives us, however we end, by a moment: its input closes with our process, and then it ends the
 * server and clears the folder. In a process group of its own, where Ctrl-C does not reach it.
 */
function guardOver(server: ChildProcess, folder: string): ChildProcess | null {
  if (process.platform === "win32") return null;
  const script = 'cat >/dev/null; kill -QUIT "$0"; sleep 1; rm -rf "$1"';
  const guard = spawn("sh", ["-c", script, String(server.pid), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  // It must not keep us alive in its turn.
  guard.unref();
  if (guard.stdin && "unref" in guard.stdin && typeof guard.stdin.unref === "function") guard.stdin.unref();
  return guard;
}

/** Resolves when the server takes connections; throws with its own log when it ends instead. */
async function answers(adminUrl: string, child: ChildProcess): Promise<void> {
  let log = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    log = (log + text).slice(-4000);
  });
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended at start:\n${log}`);
    const db = connect(adminUrl, { name: "overlord-test-boot", max: 1 });
    try {
      await db.sql`select 1`;
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await db.close();
    }
  }
  throw new Error(`PostgreSQL did not answer within ${startTimeoutMs} ms:\n${log}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
