import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ASK_NOBODY, TEST_SECRETS } from "./server";

/** ws-server as the launcher starts it: a process of its own. */
export interface ServerProcess {
  child: ChildProcess;
  /** `ws://127.0.0.1:port`, once it listens. */
  listening: Promise<string>;
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Everything it said. */
  output(): string;
}

const children = new Set<ChildProcess>();
const folders = new Set<string>();

/** @param env overrides; without a DATA_DIR it gets one of its own */
export function startServerProcess(databaseUrl: string, env: Record<string, string> = {}): ServerProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "ws-server/main.ts"], {
    cwd: new URL("../..", import.meta.url),
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      ...TEST_SECRETS,
      ...ASK_NOBODY,
      DATABASE_URL: databaseUrl,
      DATA_DIR: env.DATA_DIR ?? createDataDir(),
      WS_PORT: "0",
      OVERLORD_SUPERVISED: "1",
      ...env,
    },
  });
  children.add(child);
  let output = "";
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const port = /"port":(\d+)/.exec(output)?.[1];
      if (port) resolve(`ws://127.0.0.1:${port}`);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
  });
  const ended = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
  return { child, listening, ended, output: () => output };
}

/** A data folder for processes that follow each other. */
export function createDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), "overlord-test-ws-"));
  folders.add(folder);
  return folder;
}

/** To be called after each test: ends what it left running, and removes its folders. */
export async function endServerProcesses(): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  }
  children.clear();
  for (const folder of folders) rmSync(folder, { recursive: true });
  folders.clear();
}
