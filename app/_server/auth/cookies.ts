/** Cookies of next-auth, under its own names: scripts and ws-server rely on them. */
export interface AuthCookies {
  session: string;
  csrf: string;
  /** Only over https; true when the public address is. */
  secure: boolean;
}

export function authCookies(publicUrl: string | null): AuthCookies {
  const secure = publicUrl?.startsWith("https:") ?? false;
  return {
    session: `${secure ? "__Secure-" : ""}next-auth.session-token`,
    csrf: `${secure ? "__Host-" : ""}next-auth.csrf-token`,
    secure,
  };
}

/** Value of one cookie of a `Cookie` header; the first wins, as in browsers' order of preference. */
export function readCookie(header: string | undefined | null, name: string): string | null {
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return decodeValue(part.slice(at + 1).trim());
  }
  return null;
}

/** A `Set-Cookie` value that no script and no other site can read; without `maxAgeS` it ends with the browser. */
export function setCookie(name: string, value: string, { secure }: AuthCookies, maxAgeS?: number): string {
  const parts = [`${name}=${encodeURIComponent(value)}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (maxAgeS !== undefined) {
    const expires = new Date(Date.now() + maxAgeS * 1000).toUTCString();
    parts.push(`Max-Age=${maxAgeS}`, `Expires=${expires}`);
  }
  if (secure) parts.push("Secure");
  return parts.join("; ");
}

function decodeValue(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not a value that we or next-auth wrote.
    return null;
  }
}
