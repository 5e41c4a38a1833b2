import { listSavedSearches } from "@/db/queries/saved-searches";
import type { Context } from "../context";
import { LISTED_MAX } from "../kept-by-accounts";
import { searcherOf, seenBy } from "./own";
import type { SavedSearch } from "./schemas";

/** The actor's own searches and everybody's shared ones, own first, each by name. @throws NotAllowed */
export async function listSearches({ ctx }: { ctx: Context }): Promise<{ searches: SavedSearch[] }> {
  const user = searcherOf(ctx);
  const found = await listSavedSearches(ctx.db, user.id, LISTED_MAX);
  return { searches: found.map((search) => seenBy(user, search)) };
}
