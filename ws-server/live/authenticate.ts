import type { IncomingMessage } from "node:http";
import type { BlockList } from "node:net";
import { isTrustedPeer } from "@/server/services/client-address";
import type { OriginCheck } from "@/server/services/origins";
import { isForwarded } from "../networks";
import { bearsToken } from "../secrets";
import type { HandshakeRefusal } from "../upgrade";
import { sessionIdOf, sessionToken } from "./session-cookie";
import type { Viewer } from "./viewer";

export interface AuthenticateParts {
  secretKey: string;
  serviceToken: string;
  isAllowedOrigin: OriginCheck;
  /** Socket peers that need no cookie. */
  trustedNetworks: BlockList;
  /** The account of a session that counts now, or null. Throws when that cannot be found out. */
  findViewer(sessionId: string): Promise<Viewer | null>;
}

const UNAUTHORIZED: HandshakeRefusal = { status: 401, code: "UNAUTHORIZED", message: "sign in first" };
const FORBIDDEN: HandshakeRefusal = {
  status: 403,
  code: "FORBIDDEN",
  message: "this page's origin is not allowed",
};
const UNAVAILABLE: HandshakeRefusal = {
  status: 503,
  code: "UNAVAILABLE",
  message: "sessions cannot be checked now",
};

/**
 * Who wants to listen on `/ws/live`, decided before the upgrade.
 *
 * A browser sends its cookies along with a socket that any page opens, and there is no preflight: so a cookie
 * counts only together with an allowed `Origin` (missing counts as wrong). A bearer token is never sent by
 * itself and needs none. A trusted network is judged by the socket's peer alone; forwarded headers can only
 * take that trust away, as behind a proxy every stranger has the proxy's address.
 */
export async function authenticate(
  request: IncomingMessage,
  parts: AuthenticateParts,
): Promise<Viewer | HandshakeRefusal> {
  const { authorization, cookie, origin } = request.headers;
  if (authorization !== undefined) {
    return bearsToken(authorization, parts.serviceToken)
      ? { kind: "service", name: "service" }
      : UNAUTHORIZED;
  }

  const token = sessionToken(cookie);
  if ((token !== null || origin !== undefined) && !parts.isAllowedOrigin(origin)) {
    return token === null ? UNAUTHORIZED : FORBIDDEN;
  }
  const sessionId = token === null ? null : await sessionIdOf(token, parts.secretKey);
  if (sessionId !== null) {
    try {
      const viewer = await parts.findViewer(sessionId);
      if (viewer !== null) return viewer;
    } catch {
      // Logged where it is found out; the client may try again.
      return UNAVAILABLE;
    }
  }
  const trusted = !isForwarded(request) && isTrustedPeer(request.socket.remoteAddress, parts.trustedNetworks);
  return trusted ? { kind: "service", name: "trusted network" } : UNAUTHORIZED;
}
