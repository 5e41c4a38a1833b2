import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { AccountRole } from "@/server/contract";
import type { Queryable } from "../client";
import { withPlainErrors } from "../errors";
import { userSessions, users } from "../schema";

/** A session that counts, with its account as it is now: role changes take effect without signing in again. */
export interface ActiveSession {
  id: string;
  user_id: string;
  name: string;
  role: AccountRole;
  expires_at: string;
}

/** @returns the id the cookie carries. */
export async function createSession(
  { orm }: Queryable,
  { userId, expiresAt }: { userId: string; expiresAt: Date },
): Promise<{ id: string }> {
  const [session] = await orm
    .insert(userSessions)
    .values({ user_id: userId, expires_at: expiresAt.toISOString() })
    .returning({ id: userSessions.id });
  if (!session) throw new Error("the new session did not come back");
  return session;
}

/** Of these ids the sessions that are neither revoked nor expired and whose account is not disabled. */
export async function activeSessions(
  { orm }: Queryable,
  ids: readonly string[],
  now: Date,
): Promise<ActiveSession[]> {
  const wellFormed = ids.filter((id) => uuidPattern.test(id));
  if (wellFormed.length === 0) return [];
  const found = orm
    .select({
      id: userSessions.id,
      user_id: users.id,
      name: users.name,
      role: users.role,
      expires_at: userSessions.expires_at,
    })
    .from(userSessions)
    .innerJoin(users, eq(users.id, userSessions.user_id))
    .where(
      and(
        inArray(userSessions.id, wellFormed),
        isNull(userSessions.revoked_at),
        gt(userSessions.expires_at, now.toISOString()),
        isNull(users.disabled_at),
      ),
    );
  return withPlainErrors(found);
}

/** Ids come out of cookies; one that is no uuid would fail the statement for all the others. */
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Puts off the end of a session in use. A revoked one stays revoked. */
export async function extendSession({ orm }: Queryable, id: string, expiresAt: Date): Promise<void> {
  await orm
    .update(userSessions)
    .set({ expires_at: expiresAt.toISOString() })
    .where(and(eq(userSessions.id, id), isNull(userSessions.revoked_at)));
}

export async function revokeSession({ orm }: Queryable, id: string, at: Date): Promise<void> {
  await orm
    .update(userSessions)
    .set({ revoked_at: at.toISOString() })
    .where(and(eq(userSessions.id, id), isNull(userSessions.revoked_at)));
}

/** After a change of password. @returns how many sessions ended. */
export async function revokeSessionsOfUser({ orm }: Queryable, userId: string, at: Date): Promise<number> {
  const ended = await orm
    .update(userSessions)
    .set({ revoked_at: at.toISOString() })
    .where(and(eq(userSessions.user_id, userId), isNull(userSessions.revoked_at)))
    .returning({ id: userSessions.id });
  return ended.length;
}
