import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { SESSION_MAX_AGE_S } from "@/server/services/sessions/lifetime";
import type { ActiveSession } from "@/server/services/sessions/session-register";
import { signOut } from "@/server/services/sessions/sign-out";
import { contextOf } from "../context";
import type { WebRuntime } from "../runtime";
import { decodeSession, encodeSession, sessionClaims } from "./session-token";

/** Checks what was typed; null or an error refuses. */
type Authorize = (typed: { username: string; password: string }) => Promise<ActiveSession | null>;

/**
 * next-auth signs in, keeps the cookie and signs out; what counts as signed in is the row in the database. The
 * cookie says which row, and a cookie whose row no longer counts decodes to nothing.
 */
export function nextAuthOptions(runtime: WebRuntime, authorize: Authorize): AuthOptions {
  const { config, cookies, sessions, log } = runtime;
  return {
    secret: config.secretKey,
    useSecureCookies: cookies.secure,
    session: { strategy: "jwt", maxAge: SESSION_MAX_AGE_S },
    pages: { signIn: "/login", signOut: "/login", error: "/login" },
    providers: [
      CredentialsProvider({
        credentials: { username: {}, password: {} },
        async authorize(typed) {
          const session = await authorize({
            username: typed?.username ?? "",
            password: typed?.password ?? "",
          });
          if (session === null) return null;
          return { id: session.userId, name: session.name, role: session.role, sid: session.sessionId };
        },
      }),
    ],
    jwt: {
      maxAge: SESSION_MAX_AGE_S,
      async decode({ token }) {
        const claims = token ? await decodeSession(token, config.secretKey) : null;
        const session = claims === null ? null : await sessions.find(claims.sid);
        return claims !== null && session !== null
          ? { ...claims, name: session.name, role: session.role }
          : null;
      },
      encode: ({ token }) => encodeSession(sessionClaims.omit({ iat: true }).parse(token), config.secretKey),
    },
    callbacks: {
      // At sign-in `user` is what `authorize` returned; later the token is what `decode` returned.
      jwt: ({ token, user }) => (user ? { ...token, ...user, id: undefined } : token),
      session: ({ session, token }) => {
        const { sub: id, name, role } = sessionClaims.parse(token);
        return { expires: session.expires, user: { id, name, role } };
      },
      redirect: ({ url, baseUrl }) => ownAddress(url, baseUrl),
    },
    events: {
      async signOut({ token }) {
        const claims = sessionClaims.safeParse(token);
        if (!claims.success) return;
        const { sub: id, name, role, sid: sessionId } = claims.data;
        const ctx = contextOf(runtime, { kind: "user", id, name, role, sessionId });
        await signOut({ ctx, input: { sessionId } });
        sessions.forget(sessionId);
      },
    },
    logger: {
      // An expired or ended session is no fault, and next-auth's message for it is the only one we expect.
      error: (code, details) =>
        code === "JWT_SESSION_ERROR"
          ? log.debug({ code }, "no session")
          : log.error({ code, details }, "next-auth"),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

/** Addresses of our own only: a link to the sign-in page must not lead elsewhere afterwards. */
function ownAddress(url: string, baseUrl: string): string {
  if (!URL.canParse(url, baseUrl)) return baseUrl;
  const target = new URL(url, baseUrl);
  return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
}
