import { isIP } from "node:net";
import { z } from "zod";
import { parseServerAddress } from "@/server/services/server-health/server-address";

/** How the value of a variable must look, in code and in words. */
export interface Kind {
  schema: z.ZodType<unknown, string>;
  /** Completes "… must be". */
  wants: string;
  /** A value that is right. */
  example: string;
  /** The value is never shown; its length is. */
  secret?: true;
}

/** One environment variable: its kind, and what docs/configuration.md says about it. */
export interface Variable extends Kind {
  about: string;
  /** What holds without it, in words when it is no value. */
  standard?: string;
}

const text = z.string();
export const matching = (pattern: RegExp) => text.regex(pattern);
export const whole = (min: number, max: number) =>
  matching(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
const listOf = (isValid: (entry: string) => boolean) =>
  text.refine((value) => splitList(value).every(isValid));

export const port = (example: string): Kind => ({
  schema: whole(1, 65_535),
  wants: "a port number from 1 to 65535",
  example,
});
export const endpoint = (example: string): Kind => ({
  schema: text.refine((value) => parseServerAddress(value) !== null),
  wants: "host:port with a port number from 1 to 65535",
  example,
});
export const count = (example: string, max: number): Kind => ({
  schema: whole(1, max),
  wants: `a whole number from 1 to ${max}`,
  example,
});
export const url = (example: string): Kind => ({
  schema: text.refine((value) => isUrl(value, ["http:", "https:"])),
  wants: "an address that starts with http:// or https://",
  example,
});
/** One that browsers are told of. */
export const openUrl = (example: string): Kind => ({
  schema: text.refine(
    (value) =>
      isUrl(value, ["http:", "https:"]) && new URL(value).username === "" && new URL(value).password === "",
  ),
  wants: "an address that starts with http:// or https://, without a name and password in it",
  example,
});
/** The word `off` stands for "not at all", because an empty variable is one that is not set. */
export const orOff = (kind: Kind): Kind => ({
  ...kind,
  schema: z.union([z.literal("off"), kind.schema]),
  wants: `${kind.wants}, or off`,
});
/** Holds a secret, so it must not travel in the clear. */
export const webhook: Kind = {
  schema: text.refine(
    (value) =>
      isUrl(value, ["https:"]) ||
      (isUrl(value, ["http:"]) && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(value).hostname)),
  ),
  wants: "an address that starts with https:// (http:// on this machine only)",
  example: "https://discord.com/api/webhooks/…",
  secret: true,
};
export const database: Kind = {
  schema: text.refine((value) => isUrl(value, ["postgres:", "postgresql:"])),
  wants: "an address like postgres://user:password@host:5432/database",
  example: "postgres://…",
  secret: true,
};
export const channel: Kind = {
  schema: matching(/^\d{15,22}$/),
  wants: "a Discord channel id of 15 to 22 digits",
  example: "123456789012345678",
};
export const free = (example: string): Kind => ({ schema: text, wants: "a text", example });
/** A credential of somewhere else, taken as it is. */
export const credential: Kind = { schema: text.min(1), wants: "a text", example: "…", secret: true };
/** A secret of ours that somebody might guess if it were short. */
export const longSecret = (lengthMin: number): Kind => ({
  schema: text.min(lengthMin),
  wants: `at least ${lengthMin} characters`,
  example: "…",
  secret: true,
});
export const origins: Kind = {
  schema: listOf((entry) => isUrl(entry, ["http:", "https:"]) && new URL(entry).origin === entry),
  wants: "origins (scheme://host or scheme://host:port) with commas between them",
  example: "https://overlord.example.org",
};
export const networks: Kind = {
  schema: listOf((entry) => entry.includes("/") && isNetwork(entry)),
  wants: "networks like 10.1.0.0/16 with commas between them",
  example: "10.1.0.0/16",
};
export const proxies: Kind = {
  schema: listOf(isNetwork),
  wants: "addresses or networks of proxies with commas between them",
  example: "127.0.0.1",
};
export const prefixes: Kind = {
  schema: text.refine((value) => splitList(value).every((prefix) => /^[/@][!-~]+$/.test(prefix))),
  wants: "command prefixes that begin with / or @, with spaces between them",
  example: "/radar /mm /vt /ub /mt",
};
export const yesOrNo: Kind = {
  schema: matching(/^(true|false|1|0|yes|no)$/i),
  wants: "true or false",
  example: "false",
};

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
/** The original's spelling of levels (Python) keeps working. */
const logLevelAliases: Record<string, string> = { warning: "warn", critical: "fatal", notset: "trace" };
export const logLevel: Kind = {
  schema: text
    .transform((value) => logLevelAliases[value.toLowerCase()] ?? value.toLowerCase())
    .refine((value) => logLevels.includes(value)),
  wants: `one of ${logLevels.join(", ")}`,
  example: "info",
};

export const address: Kind = {
  schema: text.refine((value) => isUrl(value, ["http:", "https:"]) && new URL(value).pathname === "/"),
  wants: "the address people open, without a path",
  example: "https://overlord.example.org",
};
export const host: Kind = {
  schema: text.refine(isHost),
  wants: "a host name or an IP address",
  example: "127.0.0.1",
};

/** Entries of a list variable: commas and spaces both separate. */
function splitList(value: string): string[] {
  return value.split(/[\s,]+/).filter((entry) => entry !== "");
}

function isUrl(value: string, protocols: string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol) && new URL(value).hostname !== "";
}

function isHost(value: string): boolean {
  return (
    isIP(value) > 0 ||
    /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(value)
  );
}

function isNetwork(value: string): boolean {
  const [address = "", bits, more] = value.split("/");
  const version = isIP(address);
  if (version === 0 || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
