import type { BlockList } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { COMMAND_PREFIXES_DEFAULT } from "@/server/contract";
import { type OriginSettings, parseOrigin } from "@/server/services/origins";
import { treestatsUrl } from "@/server/services/server-health/fetch-player-count";
import { parseServerAddress, type ServerAddress } from "@/server/services/server-health/server-address";
import { parseNetworks } from "./networks";

/** Everything ws-server is told at start. */
export interface Config {
  /** Where it listens. */
  host: string;
  port: number;
  databaseUrl: string;
  /** Where rows wait while the database is away, and how much of them. */
  spool: { folder: string; bytesMax: number };
  /** Plugins show it on `/ws/position`. */
  sharedSecret: string;
  /** Signs the web application's session cookies. */
  secretKey: string;
  /** Bearer of the bot and of scripts; also opens `/metrics`. */
  serviceToken: string;
  origins: OriginSettings;
  /** Socket peers that may open `/ws/live` without a cookie. */
  trustedNetworks: BlockList;
  /** Proxies whose forwarded headers count. */
  trustedProxies: BlockList;
  /** Words with which a command to a game client may begin. */
  commandPrefixes: readonly string[];
  /** Of the game server; plugins that name none play there. */
  serverName: string;
  /** Whether everybody may read tells. */
  shareTells: boolean;
  gameServer: GameServer;
  /** Macro states in which a character may be idle, in lower case. */
  idleStates: ReadonlySet<string>;
  /** Where alerts go, secret included; without it they stay in the house. */
  discordWebhook?: string;
  version: string;
  logLevel: string;
  /** True when a launcher holds our stdin open; its end is the launcher's. */
  supervised: boolean;
}

/** The game server that is watched from outside. */
export interface GameServer {
  name: string;
  /** Where its player count is published; null: nobody is asked. */
  countUrl: string | null;
  /** Where it answers; null: it is not asked. */
  address: ServerAddress | null;
}

/** Wrong environment. The message names every wrong variable, what it got, and what it wants. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const DEFAULT_SECRETS: ReadonlySet<string> = new Set([
  "changeme",
  "change-me",
  "change_me",
  "secret",
  "password",
]);
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const SHORT_SECRETS_ALLOWED = "1";
/** Switches a part off; an empty variable is one that is not set. */
const OFF = "off";

/** Reads and checks the environment, everything at once. @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = environment(env.OVERLORD_DEMO === SHORT_SECRETS_ALLOWED).safeParse(withoutEmpty(env));
  if (!result.success) throw new ConfigError(explain(result.error, env));
  const vars = result.data;
  return {
    host: vars.WS_HOST ?? vars.HOST,
    port: vars.WS_PORT,
    databaseUrl: vars.DATABASE_URL,
    spool: { folder: resolve(vars.DATA_DIR, "spool"), bytesMax: vars.SPOOL_MAX_GB * GIGABYTE },
    sharedSecret: vars.SHARED_SECRET,
    secretKey: vars.SECRET_KEY,
    serviceToken: vars.SERVICE_TOKEN,
    origins: {
      publicUrl: vars.PUBLIC_URL,
      allowedOrigins: vars.ALLOWED_ORIGINS,
      host: vars.HOST,
      port: vars.PORT,
    },
    trustedNetworks: vars.TRUSTED_NETWORKS,
    trustedProxies: vars.TRUST_PROXY,
    commandPrefixes: vars.COMMAND_ALLOW,
    serverName: vars.SERVER_NAME,
    shareTells: vars.SHARE_TELLS,
    gameServer: {
      name: vars.SERVER_NAME,
      countUrl:
        vars.SERVER_HEALTH_URL === undefined ? treestatsUrl(vars.SERVER_NAME) : vars.SERVER_HEALTH_URL,
      address: vars.SERVER_ADDRESS,
    },
    idleStates: new Set(vars.IDLE_STATES),
    discordWebhook: vars.DISCORD_ACLOG_WEBHOOK,
    version: vars.BUILD_VERSION,
    logLevel: vars.LOG_LEVEL,
    supervised: vars.OVERLORD_SUPERVISED,
  };
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, "a port from 0 to 65535")
  .transform(Number)
  .refine((n) => n <= 65_535, "a port from 0 to 65535");
const GIGABYTE = 1e9;
const gigabytes = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, "a whole number of gigabytes from 1 to 99999")
  .transform(Number);
const words = z.string().transform((text) => text.split(/[\s,]+/).filter((word) => word !== ""));
/** Macro states may have blanks in their names. */
const stateNames = z.string().transform((text) =>
  text
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== ""),
);
const yesOrNo = z.stringbool({ error: "true or false" });

const networks = z.string().transform((text, context): BlockList => {
  try {
    return parseNetworks(text);
  } catch {
    context.addIssue({
      code: "custom",
      message: "addresses or CIDRs such as 10.0.0.0/8, separated by commas",
    });
    return z.NEVER;
  }
});

const serverAddress = z.string().transform((text, context): ServerAddress | null => {
  if (text === OFF) return null;
  const address = parseServerAddress(text);
  if (address !== null) return address;
  context.addIssue({ code: "custom", message: "host:port, such as play.coldeve.ac:9000, or off" });
  return z.NEVER;
});
const countUrl = z
  .string()
  .refine((text) => text === OFF || isWebUrl(text), "an address with http:// or https://, or off")
  .transform((text) => (text === OFF ? null : text));

function secret(charsMin: number, shortAllowed: boolean) {
  const wanted = `a random text of at least ${charsMin} characters (openssl rand -hex 32 makes one)`;
  return z
    .string({ error: wanted })
    .refine(
      (text) => shortAllowed || (text.length >= charsMin && !DEFAULT_SECRETS.has(text.toLowerCase())),
      wanted,
    );
}

const environment = (shortSecretsAllowed: boolean) =>
  z.object({
    HOST: z.string().default("127.0.0.1"),
    PORT: port.default(3000),
    WS_HOST: z.string().optional(),
    WS_PORT: port.default(8765),
    DATABASE_URL: z
      .string({ error: "postgres://user:password@host:port/database" })
      .regex(/^postgres(ql)?:\/\/\S+$/, "postgres://user:password@host:port/database"),
    DATA_DIR: z.string().default("./.overlord"),
    SPOOL_MAX_GB: gigabytes.default(10),
    SHARED_SECRET: secret(16, shortSecretsAllowed),
    SECRET_KEY: secret(32, shortSecretsAllowed),
    SERVICE_TOKEN: secret(16, shortSecretsAllowed),
    PUBLIC_URL: z
      .string()
      .refine(isOwnUrl, "an origin such as https://overlord.example, without a path")
      .optional(),
    ALLOWED_ORIGINS: words
      .refine(
        (list) => list.every((entry) => parseOrigin(entry) !== null),
        "origins such as https://a.example, separated by commas",
      )
      .default([]),
    TRUSTED_NETWORKS: networks.prefault(""),
    TRUST_PROXY: networks.prefault(""),
    COMMAND_ALLOW: words.prefault(COMMAND_PREFIXES_DEFAULT),
    SHARE_TELLS: yesOrNo.default(false),
    SERVER_NAME: z.string().default("Coldeve"),
    SERVER_HEALTH_URL: countUrl.optional(),
    SERVER_ADDRESS: serverAddress.prefault("play.coldeve.ac:9000"),
    IDLE_STATES: stateNames.prefault("idle"),
    DISCORD_ACLOG_WEBHOOK: z
      .string()
      .refine(isWebhookUrl, "an address that starts with https:// (http:// on this machine only)")
      .optional(),
    BUILD_VERSION: z.string().default("dev"),
    LOG_LEVEL: z
      .string()
      .toLowerCase()
      .transform((level) => (level === "warning" ? "warn" : level))
      .pipe(z.enum(LEVELS, { error: `one of ${LEVELS.join(", ")}` }))
      .default("info"),
    OVERLORD_SUPERVISED: yesOrNo.default(false),
  });

function isOwnUrl(text: string): boolean {
  return parseOrigin(text) !== null;
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}

/** The address holds the webhook's secret, so it never travels in the clear. */
function isWebhookUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK_HOST.test(hostname));
}

/** `NAME=` in a .env file means "not set". */
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
}

const SECRET_VARIABLES: ReadonlySet<string> = new Set([
  "SHARED_SECRET",
  "SECRET_KEY",
  "SERVICE_TOKEN",
  "DATABASE_URL",
  "DISCORD_ACLOG_WEBHOOK",
]);

function explain(error: z.ZodError, env: Readonly<Record<string, string | undefined>>): string {
  const lines = error.issues.map((issue) => {
    const name = String(issue.path[0] ?? "");
    return `  ${name}: got ${shown(name, env[name])}, wants ${issue.message}`;
  });
  return ["The environment of ws-server is not right:", ...new Set(lines)].join("\n");
}

/** What a variable holds, as far as it may be shown: of a secret only its length, never the text. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || value.trim() === "") return "nothing";
  if (!SECRET_VARIABLES.has(name)) return JSON.stringify(value.slice(0, 80));
  return DEFAULT_SECRETS.has(value.toLowerCase())
    ? "the default everybody knows"
    : `${value.length} characters`;
}
