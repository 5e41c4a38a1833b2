import { deleteSavedSearch } from "@/db/queries/saved-searches";
import type { Context } from "../context";
import { noSuch } from "../kept-by-accounts";
import { requireChangeableSearch, SEARCH } from "./own";
import type { RemoveSearchInput } from "./schemas";

/** Removes a search of the actor's own; admins may remove every shared one. @throws NotAllowed · NotFound */
export async function removeSearch({
  ctx,
  input,
}: {
  ctx: Context;
  input: RemoveSearchInput;
}): Promise<{ id: string }> {
  await requireChangeableSearch(ctx, input.id);
  if (await deleteSavedSearch(ctx.db, input.id)) return { id: input.id };
  throw noSuch(SEARCH);
}
