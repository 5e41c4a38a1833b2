import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually } from "./eventually";
import { freePorts } from "./free-ports";

const root = join(import.meta.dirname, "..", "..");
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 40_000;

export interface StackOptions {
  demo?: boolean;
  /** A folder to use again; without one a new one is made and removed with the stack. */
  dataDir?: string;
  ports?: { web: number; ws: number };
  /** The user who starts it; without one, we do. */
  uid?: number;
  gid?: number;
  /** Further variables; undefined removes one. */
  env?: Record<string, string | undefined>;
}

/** The whole system, started by the launcher as a user starts it, on ports and a data folder of its own. */
export interface Stack {
  readonly launcher: ChildProcess;
  readonly dataDir: string;
  readonly ports: { web: number; ws: number };
  readonly url: string;
  /** Everything the launcher printed so far. */
  output(): string;
  /** `ws://…/ws/position?secret=…`, as printed. */
  pluginUrl(): string;
  /** Waits until the launcher says that all is ready. */
  ready(): Promise<void>;
  /** Exit code or signal of the launcher, once it has ended. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Asks politely and waits; removes the data folder if it was made for this stack. */
  stop(): Promise<void>;
}

/** Starts `scripts/start.mjs` and returns at once. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const dataDir = options.dataDir ?? newDataDir();
  const [web = 0, ws = 0] = options.ports ? [options.ports.web, options.ports.ws] : await freePorts(2);
  const args = [join(root, "scripts", "start.mjs"), ...(options.demo ? ["--demo"] : [])];
  const env = { ...process.env, ...cleanSettings, PORT: String(web), WS_PORT: String(ws), DATA_DIR: dataDir };
  const launcher = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    uid: options.uid,
    gid: options.gid,
  });
  let printed = "";
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const end = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    launcher.once("close", (code, signal) => resolve({ code, signal }));
  });
  let hasEnded = false;
  void end.then(() => {
    hasEnded = true;
  });
  return {
    launcher,
    dataDir,
    ports: { web, ws },
    url: `http://127.0.0.1:${web}`,
    output: () => printed,
    pluginUrl: () => /Plugin\s+(\S+)/.exec(printed)?.[1] ?? "",
    async ready() {
      await eventually("the launcher says it is ready", readyTimeoutMs, () => {
        if (hasEnded) throw new Error(`the launcher ended instead:\n${printed}`);
        return printed.includes("Ready after");
      });
    },
    ended: () => end,
    async stop() {
      launcher.kill("SIGTERM");
      const late = setTimeout(() => launcher.kill("SIGKILL"), stopTimeoutMs);
      await end;
      clearTimeout(late);
      if (!options.dataDir) rmSync(join(dataDir, ".."), { recursive: true, force: true });
    },
  };
}

function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "overlord-e2e-"));
  // As root the database runs as another user, who has to pass through; closed folders have a test of their own.
  chmodSync(folder, 0o711);
  return join(folder, "data");
}

/**
 * Settings of the machine that runs the tests must not reach the system under test, nor the system what is outside.
 */
const cleanSettings = {
  ...Object.fromEntries(
    [
      "HOST",
      "PG_PORT",
      "DATABASE_URL",
      "DEMO_DATABASE_URL",
      "DISCORD_ACLOG_WEBHOOK",
      "PUBLIC_URL",
      "SHARED_SECRET",
      "SECRET_KEY",
      "SERVICE_TOKEN",
    ].map((name) => [name, undefined]),
  ),
  SERVER_ADDRESS: "off",
  SERVER_HEALTH_URL: "off",
};
