import { resolve } from "node:path";
import { demoSettings } from "./demo-settings";
import { type VariableName, variables } from "./environment";
import { OperatorProblem } from "./options";
import type { Variable } from "./variable-kinds";

/** What the launcher itself needs to know; everything else is handed to the processes as it is. */
export interface Config {
  host: string;
  port: number;
  wsPort: number;
  /** null: a free one is chosen and remembered. */
  pgPort: number | null;
  publicUrl: string | null;
  dataDir: string;
  /** null: the embedded PostgreSQL is used. */
  databaseUrl: string | null;
  adminUser: string;
  /** null: one is generated at the first start. */
  adminPassword: string | null;
  buildVersion: string;
  /** Variables that were set, checked and spelled in one way: what the processes get. */
  env: Partial<Record<VariableName, string>>;
  /** Variables that were set and do not count, because this is the demo. */
  ignored: VariableName[];
}

/** Secrets whose published or lazy values everybody knows. */
const guarded: VariableName[] = [
  "SHARED_SECRET",
  "SECRET_KEY",
  "SERVICE_TOKEN",
  "POSTGRES_PASSWORD",
  "ADMIN_PASSWORD",
];
const wellKnown =
  /^(change[-_ ]?(me|this|it)?|default|secret|password|passwd|admin|overlord|example|test|postgres|your[-_ ].*)[-_ !0-9]*$/i;

/**
 * Reads and checks the whole environment.
 * @throws OperatorProblem that lists everything wrong, each with the variable, the problem and the way out
 */
export function readConfig(
  real: NodeJS.ProcessEnv,
  { root, demo, buildVersion }: { root: string; demo: boolean; buildVersion: string },
): Config {
  const { env, ignored } = demo ? demoSettings(real) : { env: real, ignored: [] };
  const { checked, problems } = checkEnvironment(env, demo);
  const number = (name: VariableName, standard: number) => Number(checked[name] ?? standard);
  const config: Config = {
    host: checked.HOST ?? "127.0.0.1",
    port: number("PORT", 3000),
    wsPort: number("WS_PORT", 8765),
    pgPort: checked.PG_PORT ? Number(checked.PG_PORT) : null,
    publicUrl: checked.PUBLIC_URL ?? null,
    dataDir: resolve(root, checked.DATA_DIR ?? (demo ? ".overlord-demo" : ".overlord")),
    databaseUrl: (demo ? checked.DEMO_DATABASE_URL : checked.DATABASE_URL) ?? null,
    adminUser: demo ? "demo" : (checked.ADMIN_USER ?? "admin"),
    adminPassword: demo ? "demo" : (checked.ADMIN_PASSWORD ?? null),
    buildVersion: checked.BUILD_VERSION ?? buildVersion,
    env: demo ? { ...ASK_NOBODY, ...checked } : checked,
    ignored,
  };
  problems.push(...samePorts(config));
  if (demo && !isLoopback(config.host)) {
    problems.push(
      `HOST is "${config.host}", but the demo has a password everybody knows: it runs on 127.0.0.1 only. ` +
        "Remove HOST, or use `npm start`.",
    );
  }
  if (problems.length > 0) throw new OperatorProblem(problems.join("\n"));
  return config;
}

/** Nobody outside hears of a demo unless its user wants so. */
const ASK_NOBODY: Config["env"] = { SERVER_ADDRESS: "off", SERVER_HEALTH_URL: "off" };

function checkEnvironment(env: NodeJS.ProcessEnv, demo: boolean) {
  const problems: string[] = [];
  const checked: Config["env"] = {};
  for (const name of Object.keys(variables) as VariableName[]) {
    const value = env[name]?.trim();
    if (value === undefined || (value === "" && !guarded.includes(name))) continue;
    const problem = problemWith(name, value, demo);
    if (problem) problems.push(problem);
    else checked[name] = String(variables[name].schema.safeParse(value).data ?? value);
  }
  return { checked, problems };
}

function problemWith(name: VariableName, value: string, demo: boolean): string | null {
  const variable: Variable = variables[name];
  if (guarded.includes(name) && value === "") {
    return `${name} is empty. Remove it and one is generated and kept, or set it to ${variable.wants}.`;
  }
  if (guarded.includes(name) && !demo && wellKnown.test(value)) {
    return `${name} is a default that everybody knows. Remove it and one is generated and kept, or choose a long random one.`;
  }
  if (variable.schema.safeParse(value).success || (demo && guarded.includes(name))) return null;
  const got = variable.secret ? `set (${value.length} characters)` : JSON.stringify(value.slice(0, 200));
  const example = variable.secret ? "" : `, for example ${name}=${variable.example},`;
  return `${name} is ${got}, but must be ${variable.wants}. Change it${example} or remove it to use the default.`;
}

function samePorts(config: Config): string[] {
  const taken = new Map<number, string>();
  const problems: string[] = [];
  const ports = { PORT: config.port, WS_PORT: config.wsPort, PG_PORT: config.pgPort };
  for (const [name, port] of Object.entries(ports)) {
    if (port === null) continue;
    const other = taken.get(port);
    if (other) problems.push(`${name} and ${other} are both ${port}. Give one of them another number.`);
    taken.set(port, name);
  }
  return problems;
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
