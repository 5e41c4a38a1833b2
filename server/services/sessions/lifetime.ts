/** A sign-in ends this long after its last use. */
export const SESSION_MAX_AGE_S = 7 * 24 * 60 * 60;

/** A sign-in in use is renewed when its last renewal is older than this. */
export const SESSION_RENEW_AFTER_S = 24 * 60 * 60;

/** When a session that is used now will end. */
export function sessionEnd(nowMs: number): string {
  return new Date(nowMs + SESSION_MAX_AGE_S * 1000).toISOString();
}

/** @param expiresAt ISO 8601 */
export function isDueForRenewal(expiresAt: string, nowMs: number): boolean {
  return Date.parse(expiresAt) - nowMs < (SESSION_MAX_AGE_S - SESSION_RENEW_AFTER_S) * 1000;
}
