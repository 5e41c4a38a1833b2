import {
  countOwnSearches,
  findOwnSearch,
  findSavedSearch,
  insertSavedSearch,
  type SearchToKeep,
  updateSavedSearch,
} from "@/db/queries/saved-searches";
import { InvalidInput } from "@/server/errors";
import { parseQuery } from "@/server/search";
import type { Context } from "../context";
import { KEPT_MAX, nameConflict, noSuch, orNameConflict, tooMany } from "../kept-by-accounts";
import { requireChangeableSearch, SEARCH, searcherOf, seenBy } from "./own";
import type { SavedSearch, SaveSearchInput } from "./schemas";

/**
 * Keeps a search under a name, or changes one that is kept: its name, what it asks, whether it is shared.
 * @throws NotAllowed · NotFound · InvalidInput where the query cannot be read · Conflict naming `name` where the
 * account has another one of that name and it is not to be replaced, naming nothing where there are 200
 */
export async function saveSearch({
  ctx,
  input: { id, replace, ...search },
}: {
  ctx: Context;
  input: SaveSearchInput;
}): Promise<SavedSearch> {
  const user = searcherOf(ctx);
  requireReadable(search.query);
  const at = await orNameConflict(SEARCH, () =>
    id === undefined ? keep(ctx, user.id, search, replace) : change(ctx, id, search),
  );
  const stored = await findSavedSearch(ctx.db, at);
  if (stored === null) throw noSuch(SEARCH);
  return seenBy(user, stored);
}

async function keep(ctx: Context, userId: string, search: SearchToKeep, replace: boolean): Promise<string> {
  const known = await findOwnSearch(ctx.db, userId, search.name);
  if (known !== null) {
    if (!replace) throw nameConflict(SEARCH);
    await updateSavedSearch(ctx.db, known.id, search);
    return known.id;
  }
  if ((await countOwnSearches(ctx.db, userId)) >= KEPT_MAX) throw tooMany("searches");
  return insertSavedSearch(ctx.db, userId, search);
}

async function change(ctx: Context, id: string, search: SearchToKeep): Promise<string> {
  await requireChangeableSearch(ctx, id);
  if (await updateSavedSearch(ctx.db, id, search)) return id;
  throw noSuch(SEARCH);
}

function requireReadable(query: string): void {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new InvalidInput(`query: ${parsed.error.message}`, { field: "query" });
}
