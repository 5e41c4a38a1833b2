import { decode } from "next-auth/jwt";
import { z } from "zod";

/** The web application's session cookie; next-auth's own names, the first where it is served over https. */
const COOKIE_NAMES = ["__Secure-next-auth.session-token", "next-auth.session-token"] as const;

/** What is needed of the token: which session it stands for. Whose that is, the database says. */
const claims = z.object({ sid: z.uuid() });

/** The session token in a `Cookie` header, or null. */
export function sessionToken(cookieHeader: string | undefined): string | null {
  const cookies = parseCookies(cookieHeader ?? "");
  for (const name of COOKIE_NAMES) {
    const whole = cookies.get(name);
    if (whole !== undefined) return whole;
    // next-auth cuts tokens that are too long for one cookie into name.0, name.1, …
    const parts: string[] = [];
    for (
      let part = cookies.get(`${name}.0`);
      part !== undefined;
      part = cookies.get(`${name}.${parts.length}`)
    ) {
      parts.push(part);
    }
    if (parts.length > 0) return parts.join("");
  }
  return null;
}

/** The session id a token stands for; null when it is not ours, was changed, or has expired. */
export async function sessionIdOf(token: string, secretKey: string): Promise<string | null> {
  try {
    const parsed = claims.safeParse(await decode({ token, secret: secretKey }));
    return parsed.success ? parsed.data.sid : null;
  } catch {
    // Every way in which a token can be wrong is the same to whoever sent it: not signed in.
    return null;
  }
}

function parseCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at <= 0) continue;
    const name = pair.slice(0, at).trim();
    // The first of a name is the most specific one (RFC 6265 §5.4).
    if (!cookies.has(name)) cookies.set(name, decoded(pair.slice(at + 1).trim()));
  }
  return cookies;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
