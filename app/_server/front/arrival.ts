import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { BlockList } from "node:net";
import { clientAddress, isTrustedPeer } from "@/server/services/client-address";
import type { OriginCheck } from "@/server/services/origins";

/**
 * Request headers of our own making. The front writes them over whatever the client sent under these names, so
 * code behind it may believe them.
 */
export const REQUEST_ID_HEADER = "x-request-id";
export const CLIENT_ADDRESS_HEADER = "x-overlord-client-address";
/** Path and query as the browser asked for them: where to come back to after signing in. */
export const WANTED_HEADER = "x-overlord-wanted";

/** What is known about a request before anything looks at it. */
export interface Arrival {
  id: string;
  address: string;
  /** Without query: it may hold a secret, and it is the only form that is logged. */
  path: string;
  /** Origin the client sees us under. */
  origin: string;
}

export interface ArrivalOptions {
  trustProxy: BlockList;
  isOwnOrigin: OriginCheck;
  /** The origin to use when the client names a host we do not know. */
  mainOrigin: string;
}

/**
 * Reads who asks for what and makes the forwarded headers true: a proxy we do not trust is a client, and a
 * client's own claims about itself are dropped.
 * @returns null when the address line is not one
 */
export function describeArrival(request: IncomingMessage, options: ArrivalOptions): Arrival | null {
  const target = request.url ?? "";
  if (!target.startsWith("/") || !URL.canParse(target, "http://host")) return null;
  const trusted = isTrustedPeer(request.socket.remoteAddress, options.trustProxy);
  const forwardedFor = trusted ? headerText(request, "x-forwarded-for") : undefined;
  const host = (trusted ? headerText(request, "x-forwarded-host") : undefined) ?? request.headers.host;
  const peer = request.socket.remoteAddress ?? "";
  const arrival = {
    id: randomUUID(),
    address: clientAddress(peer, forwardedFor, options.trustProxy),
    path: new URL(target, "http://host").pathname,
    origin: originOf(host, options),
  };
  const { host: ownHost, protocol } = new URL(arrival.origin);
  Object.assign(request.headers, {
    [REQUEST_ID_HEADER]: arrival.id,
    [CLIENT_ADDRESS_HEADER]: arrival.address,
    [WANTED_HEADER]: target,
    "x-forwarded-for": forwardedFor ? `${forwardedFor}, ${peer}` : peer,
    "x-forwarded-host": ownHost,
    "x-forwarded-proto": protocol.slice(0, -1),
  });
  delete request.headers["x-forwarded-port"];
  delete request.headers.forwarded;
  return arrival;
}

function headerText(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}

/** The own origin with this host; a host we do not know is never repeated to anybody. */
function originOf(host: string | undefined, { isOwnOrigin, mainOrigin }: ArrivalOptions): string {
  const candidates = [`https://${host}`, `http://${host}`];
  const own = candidates.find(isOwnOrigin);
  return own ? new URL(own).origin : mainOrigin;
}
