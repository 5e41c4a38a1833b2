import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";

/** Where the web application is reached; the same settings in every process that checks an `Origin`. */
export interface OriginSettings {
  /** `PUBLIC_URL`: when set it is the application's one own origin. */
  publicUrl: string | undefined;
  /** `ALLOWED_ORIGINS`: further origins, always allowed. */
  allowedOrigins: readonly string[];
  /** `HOST` and `PORT` of the web process. */
  host: string;
  port: number;
}

export type OriginCheck = (origin: string | undefined) => boolean;

const WILDCARDS: ReadonlySet<string> = new Set(["0.0.0.0", "::", "[::]", ""]);

/**
 * Whether the `Origin` header of a request is the application's own or an allowed one: scheme, host and port
 * are compared after URL parsing, so `HTTP://LOCALHOST:3000` is `http://localhost:3000` and
 * `http://localhost:3000.evil.example` is not. A missing header and `null` (sandboxed frames, local files)
 * are refused; a caller that needs no origin does not ask.
 */
export function createOriginCheck(settings: OriginSettings, addresses = machineAddresses): OriginCheck {
  const fixed = new Set([...ownOrigins(settings, []), ...settings.allowedOrigins.map(parseOrigin)]);
  const roams = settings.publicUrl === undefined && WILDCARDS.has(settings.host);
  return (header) => {
    const origin = header === undefined ? null : parseOrigin(header);
    if (origin === null) return false;
    // A machine changes its addresses (Wi-Fi, VPN) while we run, so they are looked up when it matters.
    return fixed.has(origin) || (roams && ownOrigins(settings, addresses()).includes(origin));
  };
}

/** The application's own origins: `PUBLIC_URL`, or else every name under which its port can be reached here. */
export function ownOrigins(settings: OriginSettings, addresses: readonly string[]): string[] {
  if (settings.publicUrl !== undefined) return [parseOrigin(settings.publicUrl)].filter(isOrigin);
  const hosts = ["127.0.0.1", "localhost", "::1"];
  if (WILDCARDS.has(settings.host)) hosts.push(...addresses);
  else hosts.push(settings.host);
  return hosts.map((host) => parseOrigin(`http://${bracketed(host)}:${settings.port}`)).filter(isOrigin);
}

/** `scheme://host[:port]` in its normal form, or null when the text is anything but a plain http(s) origin. */
export function parseOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const isBare =
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  return isWeb && isBare ? url.origin : null;
}

function isOrigin(origin: string | null): origin is string {
  return origin !== null;
}

/** A host as it stands in a URL: IPv6 addresses in brackets. */
export function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

/** Addresses of this machine's interfaces; link-local IPv6 needs a zone, which no origin can carry. */
function machineAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => !(entry.family === "IPv6" && entry.scopeid !== 0))
    .map((entry) => entry.address);
}
