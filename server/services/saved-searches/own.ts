import { findSavedSearch, type StoredSearch } from "@/db/queries/saved-searches";
import { ITEM_SORTS, type ItemSort } from "@/server/contract/http/inventory-search";
import { NotAllowed, NotFound } from "@/server/errors";
import type { Actor, Context } from "../context";
import type { SavedSearch } from "./schemas";

type User = Extract<Actor, { kind: "user" }>;

/** Saved searches belong to accounts. @throws NotAllowed for whoever has none */
export function accountOf(actor: Actor): User {
  if (actor.kind === "user") return actor;
  throw new NotAllowed("Saved searches belong to accounts: sign in with one.");
}

/**
 * A search that the actor may change: an own one, to admins every shared one.
 * @throws NotFound, also where somebody else keeps it for themselves · NotAllowed
 */
export async function requireChangeable(ctx: Context, id: string): Promise<StoredSearch> {
  const user = accountOf(ctx.actor);
  const search = await findSavedSearch(ctx.db, id);
  if (search === null || (search.user_id !== user.id && !search.is_shared)) throw noSuchSearch();
  if (mayChange(user, search)) return search;
  throw new NotAllowed(`${search.author} shares this search: only they and admins may change it.`);
}

export function noSuchSearch(): NotFound {
  return new NotFound("There is no such search.", { field: "id" });
}

/** A stored search as this account sees it. */
export function seenBy(user: User, search: StoredSearch): SavedSearch {
  const { id, name, query, sort, order, is_shared, author, updated_at } = search;
  return {
    id,
    name,
    query,
    sort: ITEM_SORTS.find((known) => known === sort) ?? usualSort,
    order: order ?? "asc",
    is_shared,
    author,
    is_own: search.user_id === user.id,
    is_changeable: mayChange(user, search),
    updated_at,
  };
}

const usualSort: ItemSort = "name";

function mayChange(user: User, { user_id }: StoredSearch): boolean {
  return user_id === user.id || user.role === "admin";
}
