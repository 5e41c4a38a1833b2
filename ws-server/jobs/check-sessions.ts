import type { Database } from "@/db/client";
import { activeSessions } from "@/db/queries/sessions";
import type { Clock } from "../clock";
import type { Viewer } from "../live/viewer";

/** What the job looks after: the open live sockets. */
export interface OpenSessions {
  sessionIds(): string[];
  applySessions(checked: readonly string[], active: ReadonlyMap<string, Viewer>): void;
}

/** The accounts behind sessions that count now, by session id, with their present names and roles. */
export async function viewersOf(
  db: Database,
  sessionIds: readonly string[],
  clock: Clock,
): Promise<Map<string, Viewer>> {
  const active = await activeSessions(db, sessionIds, new Date(clock.now()));
  return new Map(
    active.map(({ id, user_id, name, role }) => [
      id,
      { kind: "user", id: user_id, name, role, sessionId: id },
    ]),
  );
}

/** Looks up every listening session at once, so that signing out, disabling and demoting take effect on open sockets. */
export async function checkSessions(sockets: OpenSessions, db: Database, clock: Clock): Promise<void> {
  const ids = sockets.sessionIds();
  if (ids.length === 0) return;
  sockets.applySessions(ids, await viewersOf(db, ids, clock));
}
