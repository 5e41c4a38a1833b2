import { NameTaken } from "@/db/errors";
import {
  countOwnSearches,
  findOwnSearch,
  findSavedSearch,
  insertSavedSearch,
  type SearchToKeep,
  updateSavedSearch,
} from "@/db/queries/saved-searches";
import { Conflict, InvalidInput } from "@/server/errors";
import { parseQuery } from "@/server/search";
import type { Context } from "../context";
import { accountOf, noSuchSearch, requireChangeable, seenBy } from "./own";
import { SAVED_SEARCHES_MAX, type SavedSearch, type SaveSearchInput } from "./schemas";

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
  const user = accountOf(ctx.actor);
  requireReadable(search.query);
  const at = await orConflict(() =>
    id === undefined ? keep(ctx, user.id, search, replace) : change(ctx, id, search),
  );
  const stored = await findSavedSearch(ctx.db, at);
  if (stored === null) throw noSuchSearch();
  return seenBy(user, stored);
}

async function keep(ctx: Context, userId: string, search: SearchToKeep, replace: boolean): Promise<string> {
  const known = await findOwnSearch(ctx.db, userId, search.name);
  if (known !== null) {
    if (!replace) throw taken();
    await updateSavedSearch(ctx.db, known.id, search);
    return known.id;
  }
  if ((await countOwnSearches(ctx.db, userId)) >= SAVED_SEARCHES_MAX)
    throw new Conflict(`You keep ${SAVED_SEARCHES_MAX} searches already: remove one first.`);
  return insertSavedSearch(ctx.db, userId, search);
}

async function change(ctx: Context, id: string, search: SearchToKeep): Promise<string> {
  await requireChangeable(ctx, id);
  if (await updateSavedSearch(ctx.db, id, search)) return id;
  throw noSuchSearch();
}

function requireReadable(query: string): void {
  const parsed = parseQuery(query);
  if (!parsed.ok) throw new InvalidInput(`query: ${parsed.error.message}`, { field: "query" });
}

async function orConflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NameTaken ? taken() : error;
  }
}

function taken(): Conflict {
  return new Conflict("There is a search of that name.", { field: "name" });
}
