import { BlockList, isIP } from "node:net";
import { z } from "zod";
import { COMMAND_PREFIXES_DEFAULT } from "@/server/contract";

/** Everything the web process reads from its environment, checked once at start. */
export interface WebConfig {
  host: string;
  /** 0: any free port. */
  port: number;
  /** Where ws-server listens. */
  wsServer: { host: string; port: number };
  databaseUrl: string;
  secretKey: string;
  serviceToken: string;
  /** Origin people open when it is not the own address, for instance behind a TLS proxy. */
  publicUrl: string | null;
  allowedOrigins: string[];
  /** Peers whose forwarded headers count. */
  trustProxy: BlockList;
  shareTells: boolean;
  /** What commands to game clients may begin with. ws-server holds them to it; pages offer no others. */
  commandPrefixes: string[];
  serverName: string;
  /** Of Grafana, for the Stats window: the whole of it or a dashboard. Pages may show its origin in frames. */
  grafanaUrl: string | null;
  /** How many suits are searched for at once. */
  suitWorkers: number;
  /** Whether every window can be looked at in every state, at `/stories`. */
  stories: boolean;
  buildVersion: string;
  logLevel: string;
  dev: boolean;
  /** Started by the launcher, which holds our stdin open. */
  supervised: boolean;
}

/** The environment is wrong; the message lists every mistake with the way out. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const wellKnownSecret =
  /^(change[-_ ]?(me|this|it)?|default|secret|password|example|test|your[-_ ].*)[-_ !0-9]*$/i;
const flag = z.stringbool({ truthy: ["true", "1", "yes"], falsy: ["false", "0", "no"] });
const port = z.coerce.number().int().min(0).max(65_535);
const list = (isValid: (entry: string) => boolean) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((entry) => entry !== ""))
    .refine((entries) => entries.every(isValid));

/** Each variable with what it wants, in the words of the error. */
const variables = {
  HOST: { schema: z.string().default("127.0.0.1"), wants: "a host name or an IP address" },
  PORT: { schema: port.default(3000), wants: "a port number, for example PORT=3000" },
  WS_HOST: { schema: z.string().optional(), wants: "the host that ws-server listens on" },
  WS_PORT: { schema: port.default(8765), wants: "the port of ws-server, for example WS_PORT=8765" },
  DATABASE_URL: {
    schema: z.string().refine((text) => isUrl(text, ["postgres:", "postgresql:"])),
    wants: "an address like postgres://user:password@host:5432/database",
    secret: true,
  },
  PUBLIC_URL: {
    schema: z
      .string()
      .refine((text) => isUrl(text, ["http:", "https:"]) && new URL(text).pathname === "/")
      .transform((text) => new URL(text).origin)
      .optional(),
    wants: "the address people open, without a path, for example PUBLIC_URL=https://overlord.example.org",
  },
  ALLOWED_ORIGINS: {
    schema: list((entry) => isUrl(entry, ["http:", "https:"]) && new URL(entry).origin === entry).default([]),
    wants: "origins (scheme://host or scheme://host:port) with commas between them",
  },
  TRUST_PROXY: {
    schema: list(isNetwork).default([]),
    wants: "addresses or networks of proxies with commas between them, for example TRUST_PROXY=127.0.0.1",
  },
  SHARE_TELLS: { schema: flag.default(false), wants: "true or false" },
  COMMAND_ALLOW: {
    schema: list(() => true).prefault(COMMAND_PREFIXES_DEFAULT),
    wants: "words with spaces between them, for example COMMAND_ALLOW='/radar /vt'",
  },
  SERVER_NAME: { schema: z.string().default("Coldeve"), wants: "the name of the game server" },
  GRAFANA_URL: {
    schema: z.string().refine(isOpenUrl).optional(),
    wants: "an address that starts with http:// or https://, without a name and password in it",
  },
  SUIT_WORKERS: {
    schema: z.coerce.number().int().min(1).max(64).default(2),
    wants: "a whole number from 1 to 64",
  },
  STORIES: { schema: flag.optional(), wants: "true or false" },
  BUILD_VERSION: {
    schema: z
      .string()
      .regex(/^[\w.+-]{1,100}$/)
      .default("unknown"),
    wants: "a version without spaces",
  },
  LOG_LEVEL: {
    schema: z
      .string()
      .toLowerCase()
      .transform((level) => ({ warning: "warn", critical: "fatal" })[level] ?? level)
      .pipe(z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]))
      .default("info"),
    wants: "one of trace, debug, info, warn, error, fatal, silent",
  },
  OVERLORD_SUPERVISED: { schema: flag.default(false), wants: "1 or nothing" },
} as const;

/** `OVERLORD_DEMO=1` takes any secret: the demo listens on loopback only and keeps nothing worth stealing. */
const secrets = (demo: boolean) => ({
  SECRET_KEY: secret(32, demo),
  SERVICE_TOKEN: secret(16, demo),
});

function secret(lengthMin: number, demo: boolean) {
  const text = z.string().min(1);
  return {
    schema: demo ? text : text.min(lengthMin).refine((value) => !wellKnownSecret.test(value)),
    wants: `a random text of at least ${lengthMin} characters; \`openssl rand -hex 32\` makes one, \`npm start\` makes and keeps one`,
    secret: true,
  };
}

/** @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): WebConfig {
  const all = { ...variables, ...secrets(env.OVERLORD_DEMO === "1") };
  const problems: string[] = [];
  const given = Object.entries(all).map(([name, variable]) => {
    const value = env[name]?.trim() || undefined;
    if (!variable.schema.safeParse(value).success) problems.push(problem(name, variable, value));
    return [name, value] as const;
  });
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const read = z.object(shapeOf(all)).parse(Object.fromEntries(given));
  return {
    host: read.HOST,
    port: read.PORT,
    wsServer: { host: connectable(read.WS_HOST ?? read.HOST), port: read.WS_PORT },
    databaseUrl: read.DATABASE_URL,
    secretKey: read.SECRET_KEY,
    serviceToken: read.SERVICE_TOKEN,
    publicUrl: read.PUBLIC_URL ?? null,
    allowedOrigins: read.ALLOWED_ORIGINS,
    trustProxy: networks(read.TRUST_PROXY),
    shareTells: read.SHARE_TELLS,
    commandPrefixes: read.COMMAND_ALLOW,
    serverName: read.SERVER_NAME,
    grafanaUrl: read.GRAFANA_URL ?? null,
    suitWorkers: read.SUIT_WORKERS,
    stories: read.STORIES ?? env.NODE_ENV !== "production",
    buildVersion: read.BUILD_VERSION,
    logLevel: read.LOG_LEVEL,
    dev: env.NODE_ENV !== "production",
    supervised: read.OVERLORD_SUPERVISED,
  };
}

type Schemas<T extends Record<string, { schema: z.ZodType }>> = { [K in keyof T]: T[K]["schema"] };

function shapeOf<T extends Record<string, { schema: z.ZodType }>>(all: T): Schemas<T>;
function shapeOf(all: Record<string, { schema: z.ZodType }>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(all).map(([name, { schema }]) => [name, schema]));
}

function problem(
  name: string,
  variable: { wants: string; secret?: boolean },
  value: string | undefined,
): string {
  if (value === undefined) return `${name} is not set. Set it to ${variable.wants}.`;
  const got = variable.secret ? `set (${value.length} characters)` : JSON.stringify(value.slice(0, 200));
  return `${name} is ${got}, but must be ${variable.wants}.`;
}

function isUrl(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== "";
}

/** One that browsers are told of. */
function isOpenUrl(text: string): boolean {
  return isUrl(text, ["http:", "https:"]) && new URL(text).username === "" && new URL(text).password === "";
}

function isNetwork(text: string): boolean {
  const [address = "", bits, more] = text.split("/");
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function networks(entries: string[]): BlockList {
  const all = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) all.addAddress(address, family);
    else all.addSubnet(address, Number(bits), family);
  }
  return all;
}

/** Where to connect to something that listens on `host`: "every address" is nowhere in particular. */
function connectable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  return host === "::" || host === "[::]" ? "::1" : host;
}
