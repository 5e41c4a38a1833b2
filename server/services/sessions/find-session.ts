import type { Database } from "@/db/client";
import { activeSessions } from "@/db/queries/sessions";
import type { Clock } from "../context";
import type { ActiveSession } from "./session-register";

/** The session with its account as it is now; null when it was ended, has expired, or the account is closed. */
export async function findSession(
  db: Database,
  clock: Clock,
  sessionId: string,
): Promise<ActiveSession | null> {
  const [found] = await activeSessions(db, [sessionId], new Date(clock.now()));
  if (!found) return null;
  const { id, user_id, name, role, expires_at } = found;
  return { sessionId: id, userId: user_id, name, role, expiresAt: expires_at };
}
