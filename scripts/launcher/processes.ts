import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Config } from "./config";
import { type VariableName, variables } from "./environment";
import type { ChildSpec } from "./managed-child";
import type { LaunchOptions } from "./options";
import type { Secrets } from "./secrets";

/** Every process stops within 10 s by itself. */
const stopTimeoutMs = 12_000;
const readyTimeoutMs = 2_000;
const demoCharacters = 60;

interface Program {
  name: string;
  source: string;
  /** Secrets it needs; it gets no others. */
  secrets: VariableName[];
  args?: string[];
  env?: Record<string, string>;
  /** Asked until it answers 200; without one the process counts as ready when it has lived for a second. */
  readyUrl?: string;
  after?: true;
}

/** The processes of the system, in the order in which they start. */
export function processSpecs(
  config: Config,
  options: LaunchOptions,
  secrets: Secrets,
  databaseUrl: string,
): ChildSpec[] {
  const host = reachableHost(config.host);
  const programs: Program[] = [
    {
      name: "ws-server",
      source: "ws-server/main.ts",
      secrets: ["DATABASE_URL", "SHARED_SECRET", "SECRET_KEY", "SERVICE_TOKEN", "DISCORD_ACLOG_WEBHOOK"],
      readyUrl: `http://${host}:${config.wsPort}/readyz`,
    },
    {
      name: "web",
      source: "app/_server/main.ts",
      secrets: ["DATABASE_URL", "SECRET_KEY", "SERVICE_TOKEN"],
      readyUrl: `http://${host}:${config.port}/readyz`,
    },
  ];
  if (options.demo) {
    programs.push({
      name: "simulator",
      source: "simulator/main.ts",
      secrets: ["SHARED_SECRET"],
      after: true,
      args: ["--characters", String(demoCharacters), "--url", `ws://${host}:${config.wsPort}/ws/position`],
    });
  }
  const secretValues = { ...config.env, ...secrets, DATABASE_URL: databaseUrl };
  return programs.map((program) => ({
    name: program.name,
    command: commandFor(program, options),
    cwd: options.root,
    env: environmentFor(program, config, options, secretValues),
    isReady: () => (program.readyUrl ? isReady(program.readyUrl) : delay(1_000, true)),
    stopTimeoutMs,
    after: program.after,
  }));
}

/** Where this machine reaches what listens on `host`. */
export function reachableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function commandFor(program: Program, { root, dev }: LaunchOptions): string[] {
  const args = program.args ?? [];
  if (dev) return [process.execPath, "--import", "tsx", join(root, program.source), ...args];
  return [process.execPath, "--enable-source-maps", join(root, "dist", `${program.name}.mjs`), ...args];
}

function environmentFor(
  program: Program,
  config: Config,
  { demo, dev }: LaunchOptions,
  secretValues: Partial<Record<VariableName, string>>,
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...config.env };
  for (const name of Object.keys(variables) as VariableName[]) {
    // What the demo ignores must not reach them past us either.
    if (isSecret(name) || config.env[name] === undefined) delete env[name];
  }
  for (const name of program.secrets) env[name] = secretValues[name];
  // npm's own variables would make tools below believe that they run inside `npm start`.
  for (const name of Object.keys(env)) if (name.startsWith("npm_")) delete env[name];
  return {
    ...env,
    ...program.env,
    HOST: config.host,
    WS_HOST: config.host,
    PORT: String(config.port),
    WS_PORT: String(config.wsPort),
    DATA_DIR: config.dataDir,
    BUILD_VERSION: config.buildVersion,
    NEXT_TELEMETRY_DISABLED: "1",
    NODE_ENV: dev ? "development" : "production",
    OVERLORD_SUPERVISED: "1",
    OVERLORD_DEMO: demo ? "1" : "",
  };
}

function isSecret(name: VariableName): boolean {
  const variable = variables[name];
  return "secret" in variable && variable.secret === true;
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(readyTimeoutMs) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not listening yet: asked again.
    return false;
  }
}
