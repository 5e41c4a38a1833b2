import type { Actor } from "@/server/services/context";
import type { WebRuntime } from "../runtime";
import { readCookie } from "./cookies";
import { bearsServiceToken } from "./service-token";
import { decodeSession } from "./session-token";

/**
 * Who sent these headers: the bearer of the service token, or the account of the session cookie as it is now.
 * Null for nobody. A wrong token is nobody's, whatever cookie comes with it.
 */
export async function authenticate(headers: Headers, runtime: WebRuntime): Promise<Actor | null> {
  const { config, cookies, sessions } = runtime;
  const authorization = headers.get("authorization");
  if (authorization !== null) {
    return bearsServiceToken(authorization, config.serviceToken)
      ? { kind: "service", name: "service" }
      : null;
  }
  const token = readCookie(headers.get("cookie"), cookies.session);
  const claims = token === null ? null : await decodeSession(token, config.secretKey);
  const session = claims === null ? null : await sessions.find(claims.sid);
  if (session === null) return null;
  const { userId: id, sessionId, name, role } = session;
  return { kind: "user", id, name, role, sessionId };
}
