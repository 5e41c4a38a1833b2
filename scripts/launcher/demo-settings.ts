import type { VariableName } from "./environment";

/**
 * What leads to a guild's real database or Discord channels. It may well be exported in the shell in which somebody
 * only wants to look at the demo, whose invented deaths and rows must not get there.
 */
const REAL: readonly VariableName[] = [
  "DATABASE_URL",
  "AGENT_DB_DSN",
  "AGENT_STATE_DSN",
  "DISCORD_ACLOG_WEBHOOK",
  "DISCORD_RARE_BOT_TOKEN",
  "COMMON_RARE_CHANNEL_ID",
  "GREAT_RARE_CHANNEL_ID",
  "ACLOG_CHANNEL_ID",
];

export interface DemoSettings {
  /** The environment as the demo takes it. */
  env: NodeJS.ProcessEnv;
  /** Names of what was set and does not count. */
  ignored: VariableName[];
}

/** The demo goes by none of these, except for a stand-in for Discord on this machine. */
export function demoSettings(real: NodeJS.ProcessEnv): DemoSettings {
  const env = { ...real };
  const ignored = REAL.filter((name) => isSet(env[name]) && !staysHere(name, real));
  for (const name of ignored) delete env[name];
  return { env, ignored };
}

/** Said once at the start; null when everything that was set counts. */
export function ignoredLine(ignored: readonly VariableName[]): string | null {
  if (ignored.length === 0) return null;
  const instead = ignored.includes("DATABASE_URL") ? "; DEMO_DATABASE_URL names a database for it" : "";
  return `  The demo leaves the real database and Discord alone: it ignores ${ignored.join(", ")}${instead}.`;
}

/** A stand-in for Discord on this machine: a webhook there, or an API there to which the rest leads. */
function staysHere(
  name: VariableName,
  { DISCORD_ACLOG_WEBHOOK, DISCORD_API_URL }: NodeJS.ProcessEnv,
): boolean {
  switch (name) {
    case "DISCORD_ACLOG_WEBHOOK":
      return isLocal(DISCORD_ACLOG_WEBHOOK);
    case "DISCORD_RARE_BOT_TOKEN":
    case "COMMON_RARE_CHANNEL_ID":
    case "GREAT_RARE_CHANNEL_ID":
    case "ACLOG_CHANNEL_ID":
      return isLocal(DISCORD_API_URL);
    default:
      return false;
  }
}

function isLocal(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url.trim())) return false;
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(url.trim()).hostname);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}
