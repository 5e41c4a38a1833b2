import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "@/app/_server/front/listen";
import { spawnWeb } from "@/e2e/api/web-server";

export interface WebProcess {
  url: string;
  stop(): Promise<void>;
}

/** The web process as it runs in production, over this database; the pages must be built. Resolves when it answers. */
export async function startWeb(databaseUrl: string, env: Record<string, string> = {}): Promise<WebProcess> {
  const port = await freePort("127.0.0.1");
  const { child, output } = spawnWeb({
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: "warn",
    ...env,
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(`${url}/healthz`).catch(() => null))?.ok; tries++) {
    if (tries > 600 || child.exitCode !== null)
      throw new Error(`the web process did not start:\n${output()}`);
    await delay(50);
  }
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    },
  };
}
