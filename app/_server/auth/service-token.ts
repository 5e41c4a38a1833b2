import { createHash, timingSafeEqual } from "node:crypto";

/** Whether an `Authorization` header carries the service token. Takes the same time for every wrong one. */
export function bearsServiceToken(authorization: string | null | undefined, serviceToken: string): boolean {
  const [, given] = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? "") ?? [];
  if (given === undefined) return false;
  return timingSafeEqual(digest(given), digest(serviceToken));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
