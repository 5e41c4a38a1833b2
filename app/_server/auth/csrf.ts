import { createHash, randomBytes } from "node:crypto";

/**
 * next-auth's double submit: the cookie holds `token|sha256(token + secret)`, the form repeats the token. The
 * front sets the cookie with the page, so that forms work in the first answer and without scripts.
 */
export function createCsrfCookie(secret: string): string {
  const token = randomBytes(32).toString("hex");
  return `${token}|${hash(token, secret)}`;
}

/** The token that a form has to send along; null when the cookie is not ours. */
export function csrfToken(cookie: string | null, secret: string): string | null {
  const [token = "", given] = cookie?.split("|") ?? [];
  return given === hash(token, secret) ? token : null;
}

function hash(token: string, secret: string): string {
  return createHash("sha256").update(`${token}${secret}`).digest("hex");
}
