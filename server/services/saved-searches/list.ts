import { listSavedSearches } from "@/db/queries/saved-searches";
import type { Context } from "../context";
import { accountOf, seenBy } from "./own";
import { LISTED_MAX, type SavedSearch } from "./schemas";

/** The actor's own searches and everybody's shared ones, own first, each by name. @throws NotAllowed */
export async function listSearches({ ctx }: { ctx: Context }): Promise<{ searches: SavedSearch[] }> {
  const user = accountOf(ctx.actor);
  const found = await listSavedSearches(ctx.db, user.id, LISTED_MAX);
  return { searches: found.map((search) => seenBy(user, search)) };
}
