import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "@/app/_server/front/listen";
import { createUser } from "@/db/queries/users";
import type { AccountRole } from "@/server/contract";
import { hashPassword } from "@/server/services/users";
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from "@/server/test/database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";

const root = join(import.meta.dirname, "..", "..");
const readyTimeoutMs = 30_000;

export const testSecrets = {
  SECRET_KEY: "a-secret-key-for-tests-of-the-web-process",
  SERVICE_TOKEN: "a-service-token-for-tests",
};

/** The web process as production runs it (the pages must be built), over a PostgreSQL of its own. */
export interface WebServer {
  url: string;
  database: TestDatabase;
  postgres: TestPostgres;
  process: ChildProcess;
  /** Everything it wrote to stdout and stderr. */
  output(): string;
  /** Opens an account; its password is `<name>-password`. @returns its id */
  account(name: string, role: AccountRole): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it without ws-server. @param env further variables */
export async function startWebServer(env: Record<string, string> = {}): Promise<WebServer> {
  const postgres = await bootPostgres();
  await createTemplateDatabase(postgres.adminUrl);
  const database = await createTestDatabase(postgres.adminUrl);
  const port = await freePort("127.0.0.1");
  const { child, output } = spawnWeb({ PORT: String(port), DATABASE_URL: database.url, ...env });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    await database.drop();
    await postgres.stop();
  };
  try {
    await answers(`${url}/healthz`, child, output);
  } catch (error) {
    child.kill("SIGKILL");
    await stop();
    throw error;
  }
  const account = async (name: string, role: AccountRole) => {
    const user = await createUser(database.db, {
      name,
      role,
      password_hash: await hashPassword(`${name}-password`),
    });
    return user.id;
  };
  return { url, database, postgres, process: child, output, account, stop };
}

/** Only the process, with nothing waited for. Its stdin is a pipe, as under the launcher. */
export function spawnWeb(env: Record<string, string>): { child: ChildProcess; output(): string } {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, "app", "_server", "main.ts")], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: "production", WS_PORT: "1", ...testSecrets, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return { child, output: () => text };
}

async function answers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the web process ended:\n${output()}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await delay(50);
  }
  throw new Error(`the web process did not answer within ${readyTimeoutMs} ms:\n${output()}`);
}
