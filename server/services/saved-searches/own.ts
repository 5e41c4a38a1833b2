import { findSavedSearch, type StoredSearch } from "@/db/queries/saved-searches";
import { ITEM_SORTS, type ItemSort } from "@/server/contract/http/inventory-search";
import type { Context } from "../context";
import { type Account, accountOf, mayChange, requireChangeable } from "../kept-by-accounts";
import type { SavedSearch } from "./schemas";

/** What one of them is called in refusals. */
export const SEARCH = "search";

/** @throws NotAllowed for whoever has no account */
export function searcherOf({ actor }: Context): Account {
  return accountOf(actor, "Saved searches");
}

/** A search that the actor may change: an own one, to admins every shared one. @throws NotFound · NotAllowed */
export async function requireChangeableSearch(ctx: Context, id: string): Promise<StoredSearch> {
  return requireChangeable(searcherOf(ctx), await findSavedSearch(ctx.db, id), SEARCH);
}

/** A stored search as this account sees it. */
export function seenBy(user: Account, search: StoredSearch): SavedSearch {
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
