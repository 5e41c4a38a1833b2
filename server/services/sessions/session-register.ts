import type { AccountRole } from "@/server/contract";
import type { Clock } from "../context";

/** A sign-in that counts now: neither signed out nor expired, its account neither disabled nor gone. */
export interface ActiveSession {
  sessionId: string;
  userId: string;
  name: string;
  role: AccountRole;
  /** ISO 8601. */
  expiresAt: string;
}

export interface SessionRegister {
  /** The session with the account's present name and role; null when it no longer counts. */
  find(sessionId: string): Promise<ActiveSession | null>;
  /** The next `find` asks the database: after a sign-out here, or a change of the account. */
  forget(sessionId: string): void;
}

/** How long an answer of the database is believed. Sign-out, disabling and roles take effect within 5 s. */
export const SESSION_CHECK_MS = 3_000;
const rememberedMax = 10_000;

/** Asks the database at most every 3 s per session, however many requests come in. */
export function createSessionRegister(
  load: (sessionId: string) => Promise<ActiveSession | null>,
  clock: Clock,
): SessionRegister {
  const remembered = new Map<string, { askedAtMs: number; session: Promise<ActiveSession | null> }>();

  function ask(sessionId: string): Promise<ActiveSession | null> {
    const entry = { askedAtMs: clock.now(), session: load(sessionId) };
    remembered.delete(sessionId);
    remembered.set(sessionId, entry);
    const oldest = remembered.keys().next();
    if (remembered.size > rememberedMax && !oldest.done) remembered.delete(oldest.value);
    // An outage is not remembered: the next request asks again.
    entry.session.catch(() => {
      if (remembered.get(sessionId) === entry) remembered.delete(sessionId);
    });
    return entry.session;
  }

  return {
    find(sessionId) {
      const entry = remembered.get(sessionId);
      const age = entry ? clock.now() - entry.askedAtMs : Number.POSITIVE_INFINITY;
      return entry && age >= 0 && age < SESSION_CHECK_MS ? entry.session : ask(sessionId);
    },
    forget: (sessionId) => void remembered.delete(sessionId),
  };
}
