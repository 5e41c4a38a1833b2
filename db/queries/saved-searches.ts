import { and, desc, eq, or, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { orNameTaken } from "../errors";
import { savedSearches, users } from "../schema";

/** What somebody keeps of a search. */
export interface SearchToKeep {
  name: string;
  query: string;
  sort: string;
  order: "asc" | "desc";
  is_shared: boolean;
}

/** A search as it is kept; `sort` and `order` are null where the usual ones are meant. */
export interface StoredSearch {
  id: string;
  user_id: string;
  /** Name of the account it belongs to. */
  author: string;
  name: string;
  query: string;
  sort: string | null;
  order: "asc" | "desc" | null;
  is_shared: boolean;
  updated_at: string;
}

const columns = {
  id: savedSearches.id,
  user_id: savedSearches.user_id,
  author: users.name,
  name: savedSearches.name,
  query: savedSearches.query,
  sort: savedSearches.sort,
  order: savedSearches.order,
  is_shared: savedSearches.is_shared,
  updated_at: savedSearches.updated_at,
};

const ofUser = ({ orm }: Queryable) =>
  orm.select(columns).from(savedSearches).innerJoin(users, eq(users.id, savedSearches.user_id)).$dynamic();

const byName = sql`lower(${savedSearches.name})`;

/** One account's own and everybody's shared ones, own first, each by name. Plan: a small table, read as a whole. */
export async function listSavedSearches(
  db: Queryable,
  userId: string,
  limit: number,
): Promise<StoredSearch[]> {
  const isOwn = eq(savedSearches.user_id, userId);
  return ofUser(db)
    .where(or(isOwn, savedSearches.is_shared))
    .orderBy(desc(isOwn), byName, savedSearches.id)
    .limit(limit);
}

export async function findSavedSearch(db: Queryable, id: string): Promise<StoredSearch | null> {
  const [found] = await ofUser(db).where(eq(savedSearches.id, id));
  return found ?? null;
}

/** An account's own of a name, letter case ignored. Plan: one probe of saved_searches_name. */
export async function findOwnSearch(
  db: Queryable,
  userId: string,
  name: string,
): Promise<StoredSearch | null> {
  const [found] = await ofUser(db).where(
    and(eq(savedSearches.user_id, userId), sql`lower(${savedSearches.name}) = lower(${name})`),
  );
  return found ?? null;
}

/** How many an account keeps. */
export async function countOwnSearches({ orm }: Queryable, userId: string): Promise<number> {
  return orm.$count(savedSearches, eq(savedSearches.user_id, userId));
}

/** @throws NameTaken when the account has one of that name, in whatever case. */
export async function insertSavedSearch(
  { orm }: Queryable,
  userId: string,
  search: SearchToKeep,
): Promise<string> {
  const [stored] = await orNameTaken(taken(search), () =>
    orm
      .insert(savedSearches)
      .values({ user_id: userId, ...search })
      .returning({ id: savedSearches.id }),
  );
  if (!stored) throw new Error("the search did not come back");
  return stored.id;
}

/** @returns whether there was one. @throws NameTaken when its account has another one of that name. */
export async function updateSavedSearch(
  { orm }: Queryable,
  id: string,
  search: SearchToKeep,
): Promise<boolean> {
  const changed = await orNameTaken(taken(search), () =>
    orm
      .update(savedSearches)
      .set({ ...search, updated_at: sql`now()` })
      .where(eq(savedSearches.id, id))
      .returning({ id: savedSearches.id }),
  );
  return changed.length > 0;
}

/** @returns whether there was one. */
export async function deleteSavedSearch({ orm }: Queryable, id: string): Promise<boolean> {
  const gone = await orm
    .delete(savedSearches)
    .where(eq(savedSearches.id, id))
    .returning({ id: savedSearches.id });
  return gone.length > 0;
}

function taken({ name }: SearchToKeep): string {
  return `a search named ${name} exists`;
}
