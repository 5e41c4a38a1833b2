import { networkInterfaces } from "node:os";
import { relative } from "node:path";
import type { Config } from "./config";
import type { Progress } from "./options";
import { reachableHost } from "./processes";

/** The address to open in a browser. */
export function appUrl(config: Config): string {
  return config.publicUrl ?? `http://${reachableHost(config.host)}:${config.port}`;
}

/**
 * The address plugins connect to, secret included. Without a public address it is ws-server's own port:
 * one hop less, and plugins stay connected when web restarts. Web's port takes them as well.
 */
export function pluginUrl(config: Config, sharedSecret: string): string {
  const base = config.publicUrl
    ? config.publicUrl.replace(/^http/, "ws").replace(/\/$/, "")
    : `ws://${reachableHost(config.host)}:${config.wsPort}`;
  return `${base}/ws/position?secret=${encodeURIComponent(sharedSecret)}`;
}

/** An account that was made in this start, to be shown this once. */
export interface NewAccount {
  name: string;
  /** null: the operator chose it and knows it. */
  password: string | null;
}

/** The last lines of a start: everything a newcomer needs to go on. */
export function printWelcome(
  { say, since }: Progress,
  given: {
    config: Config;
    sharedSecret: string;
    account: NewAccount | null;
    demo: boolean;
    startedAt: number;
  },
): void {
  const { config, account } = given;
  const line = (label: string, text: string) => say(`  ${label.padEnd(8)} ${text}`);
  say();
  line("Map", appUrl(config));
  for (const address of config.publicUrl ? [] : otherAddresses(config)) line("", address);
  if (given.demo) line("Sign in", "demo / demo");
  else if (account)
    line("Sign in", `${account.name} / ${account.password ?? "the ADMIN_PASSWORD you have set"}`);
  if (account?.password && !given.demo) {
    line("", "This password is shown only now; `npm run user -- passwd` changes it.");
  }
  line("Plugin", pluginUrl(config, given.sharedSecret));
  const nearPath = relative(process.cwd(), config.dataDir);
  line("Data", `${nearPath.startsWith("..") ? config.dataDir : nearPath} (logs in logs/)`);
  say();
  say(`Ready after ${since(given.startedAt)}. Ctrl-C stops everything.`);
}

/** Where other machines reach us when HOST means all interfaces. */
function otherAddresses(config: Config): string[] {
  if (config.host !== "0.0.0.0" && config.host !== "::") return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === "IPv4")
    .map((address) => `http://${address.address}:${config.port}`);
}
