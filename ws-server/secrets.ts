import { createHash, timingSafeEqual } from "node:crypto";

/** Whether two texts are equal, in a time that says nothing about where they differ. */
export function equalSecrets(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Whether an `Authorization` header bears exactly this token. */
export function bearsToken(authorization: string | undefined, token: string): boolean {
  const match = /^Bearer +(\S+)$/i.exec(authorization ?? "");
  return match?.[1] !== undefined && equalSecrets(match[1], token);
}
