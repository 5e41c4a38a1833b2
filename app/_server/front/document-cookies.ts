import type { IncomingMessage, ServerResponse } from "node:http";
import { isDueForRenewal, SESSION_MAX_AGE_S } from "@/server/services/sessions/lifetime";
import { renewSession } from "@/server/services/sessions/renew-session";
import { type AuthCookies, readCookie, setCookie } from "../auth/cookies";
import { createCsrfCookie, csrfToken } from "../auth/csrf";
import { decodeSession, encodeSession } from "../auth/session-token";
import { contextOf } from "../context";
import type { WebRuntime } from "../runtime";

/** Whether the browser asks for a page, not for a part of one. */
export function isDocument(request: IncomingMessage, path: string): boolean {
  const reads = request.method === "GET" || request.method === "HEAD";
  return reads && !/^\/(api|_next)\//.test(path) && (request.headers.accept ?? "").includes("text/html");
}

/** Gives every page the token its forms send along, already in this first request. */
export function ensureCsrfCookie(
  request: IncomingMessage,
  response: ServerResponse,
  { cookies, config }: Pick<WebRuntime, "cookies" | "config">,
): void {
  if (csrfToken(readCookie(request.headers.cookie, cookies.csrf), config.secretKey) !== null) return;
  const value = createCsrfCookie(config.secretKey);
  response.appendHeader("Set-Cookie", setCookie(cookies.csrf, value, cookies));
  const others = withoutCookie(request.headers.cookie, cookies);
  request.headers.cookie = [...others, `${cookies.csrf}=${encodeURIComponent(value)}`].join("; ");
}

/** A sign-in in use does not end: once a day its row and its cookie get a new week. */
export async function keepSignedIn(
  request: IncomingMessage,
  response: ServerResponse,
  runtime: WebRuntime,
): Promise<void> {
  const { cookies, config, clock, sessions } = runtime;
  const token = readCookie(request.headers.cookie, cookies.session);
  const claims = token === null ? null : await decodeSession(token, config.secretKey);
  const session = claims === null ? null : await sessions.find(claims.sid);
  if (session === null || !isDueForRenewal(session.expiresAt, clock.now())) return;
  const { userId, sessionId, name, role } = session;
  const ctx = contextOf(runtime, { kind: "user", id: userId, name, role, sessionId });
  await renewSession({ ctx, input: { sessionId } });
  sessions.forget(sessionId);
  const renewed = await encodeSession({ sub: userId, sid: sessionId, name, role }, config.secretKey);
  response.appendHeader("Set-Cookie", setCookie(cookies.session, renewed, cookies, SESSION_MAX_AGE_S));
}

function withoutCookie(header: string | undefined, { csrf }: AuthCookies): string[] {
  const parts = (header ?? "").split(";").map((part) => part.trim());
  return parts.filter((part) => part !== "" && !part.startsWith(`${csrf}=`));
}
