import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { accountRoleSchema } from "@/server/contract";
import { SESSION_MAX_AGE_S } from "@/server/services/sessions/lifetime";

/**
 * What the session cookie says, encrypted and signed. Role and name are those of the sign-in and only there for
 * a reader without a database; here the row of `sid` decides.
 */
export const sessionClaims = z.object({
  /** Account id. */
  sub: z.uuid(),
  name: z.string(),
  role: accountRoleSchema,
  /** Row of `user_sessions`. */
  sid: z.uuid(),
  /** Seconds since the epoch. */
  iat: z.number(),
});
export type SessionClaims = z.infer<typeof sessionClaims>;

/** Claims of a token that we made and that has not expired; null for anything else. */
export async function decodeSession(token: string, secret: string): Promise<SessionClaims | null> {
  try {
    const claims = sessionClaims.safeParse(await decode({ token, secret }));
    return claims.success ? claims.data : null;
  } catch {
    // Made with another key, damaged, expired: for the caller all of these are "not signed in".
    return null;
  }
}

export function encodeSession(claims: Omit<SessionClaims, "iat">, secret: string): Promise<string> {
  return encode({ token: claims, secret, maxAge: SESSION_MAX_AGE_S });
}
