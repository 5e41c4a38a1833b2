import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { readConfig } from "../config";
import { serializeError } from "../log";
import { type RunningServer, type ServerOptions, startServer } from "../server";

/** Secrets of a ws-server under test. */
export const TEST_SECRETS = {
  SHARED_SECRET: "plugin-secret-of-the-tests",
  SECRET_KEY: "key-of-the-tests-0123456789abcdef",
  SERVICE_TOKEN: "service-token-of-the-tests",
} as const;

/** Tests ask nobody outside; those of the game server's health set addresses of their own. */
export const ASK_NOBODY = { SERVER_ADDRESS: "off", SERVER_HEALTH_URL: "off" } as const;

export interface TestServer extends RunningServer {
  /** `http://127.0.0.1:port`, for `/readyz` and the like. */
  httpUrl: string;
  /** `ws://127.0.0.1:port`. */
  url: string;
  /** An origin that is the web application's own. */
  origin: string;
  /** Everything it logged, as JSON lines. */
  logged(): string;
  /** The value of one metric, labels included in the name as Prometheus writes it; 0 when it is not there. */
  metric(name: string): Promise<number>;
}

/** Boots the whole ws-server in this process, on a free port of loopback. */
export async function bootWsServer(
  databaseUrl: string,
  { env = {}, ...options }: { env?: Record<string, string> } & Partial<ServerOptions> = {},
): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "overlord-test-ws-"));
  const given = {
    ...TEST_SECRETS,
    ...ASK_NOBODY,
    WS_PORT: "0",
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
  };
  const config = readConfig({ ...given, ...env });
  let log = "";
  const write = (line: string) => {
    log += line;
  };
  const server = await startServer(config, {
    log: pino({ level: "debug", serializers: { err: serializeError } }, { write }),
    ...options,
  });
  const httpUrl = `http://127.0.0.1:${server.port}`;
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true });
    },
    httpUrl,
    url: `ws://127.0.0.1:${server.port}`,
    origin: "http://127.0.0.1:3000",
    logged: () => log,
    async metric(name) {
      const response = await fetch(`${httpUrl}/metrics`, {
        headers: { authorization: `Bearer ${TEST_SECRETS.SERVICE_TOKEN}` },
      });
      const line = (await response.text())
        .split("\n")
        .find((text) => text.startsWith(`overlord_ws_${name} `));
      return Number(line?.split(" ")[1] ?? 0);
    },
  };
}
