import { and, desc, eq, getTableColumns, or, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { orNameTaken } from "../errors";
import { savedSuits, users } from "../schema";

/** What somebody keeps of a search for a suit: JSON that the caller has checked. */
export interface SuitToKeep {
  name: string;
  request: object;
  suit: object | null;
  is_shared: boolean;
}

/** A suit as it is kept, without what can be large. */
export interface ListedSuit {
  id: string;
  user_id: string;
  /** Name of the account it belongs to. */
  author: string;
  name: string;
  is_shared: boolean;
  updated_at: string;
  /** Whom it is for; null where the request names nobody. */
  wearer: string | null;
  /** Null where only the request is kept. */
  score: number | null;
  pieces: number | null;
}

/** All of it. Parse the JSON before use. */
export type StoredSuit = ListedSuit & { request: unknown; suit: unknown };

const { id, user_id, name, is_shared, updated_at, request, suit } = getTableColumns(savedSuits);
const listed = {
  id,
  user_id,
  author: users.name,
  name,
  is_shared,
  updated_at,
  wearer: sql<string | null>`${request} #>> '{wearer,name}'`,
  score: sql<number | null>`(${suit} ->> 'score')::float8`,
  pieces: sql<number | null>`jsonb_array_length(${suit} -> 'pieces')`,
};

const byName = sql`lower(${name})`;

/** One account's own and everybody's shared ones, own first, each by name. Plan: a small table, read as a whole. */
export async function listSavedSuits(
  { orm }: Queryable,
  userId: string,
  limit: number,
): Promise<ListedSuit[]> {
  const isOwn = eq(user_id, userId);
  return orm
    .select(listed)
    .from(savedSuits)
    .innerJoin(users, eq(users.id, user_id))
    .where(or(isOwn, is_shared))
    .orderBy(desc(isOwn), byName, id)
    .limit(limit);
}

export async function findSavedSuit({ orm }: Queryable, suitId: string): Promise<StoredSuit | null> {
  const [found] = await orm
    .select({ ...listed, request, suit })
    .from(savedSuits)
    .innerJoin(users, eq(users.id, user_id))
    .where(eq(id, suitId));
  return found ?? null;
}

/** The id of an account's own of a name, letter case ignored. Plan: one probe of saved_suits_name. */
export async function findOwnSuit(
  { orm }: Queryable,
  userId: string,
  wanted: string,
): Promise<string | null> {
  const [found] = await orm
    .select({ id })
    .from(savedSuits)
    .where(and(eq(user_id, userId), sql`lower(${name}) = lower(${wanted})`));
  return found?.id ?? null;
}

/** How many an account keeps. */
export async function countOwnSuits({ orm }: Queryable, userId: string): Promise<number> {
  return orm.$count(savedSuits, eq(user_id, userId));
}

/** @throws NameTaken when the account has one of that name, in whatever case. */
export async function insertSavedSuit({ orm }: Queryable, userId: string, kept: SuitToKeep): Promise<string> {
  const [stored] = await orNameTaken(taken(kept), () =>
    orm
      .insert(savedSuits)
      .values({ user_id: userId, ...kept })
      .returning({ id }),
  );
  if (!stored) throw new Error("the suit did not come back");
  return stored.id;
}

/** @returns whether there was one. @throws NameTaken when its account has another one of that name. */
export async function updateSavedSuit(
  { orm }: Queryable,
  suitId: string,
  kept: SuitToKeep,
): Promise<boolean> {
  const changed = await orNameTaken(taken(kept), () =>
    orm
      .update(savedSuits)
      .set({ ...kept, updated_at: sql`now()` })
      .where(eq(id, suitId))
      .returning({ id }),
  );
  return changed.length > 0;
}

/** @returns whether there was one. */
export async function deleteSavedSuit({ orm }: Queryable, suitId: string): Promise<boolean> {
  const gone = await orm.delete(savedSuits).where(eq(id, suitId)).returning({ id });
  return gone.length > 0;
}

function taken({ name: wanted }: SuitToKeep): string {
  return `a suit named ${wanted} exists`;
}
