import { deleteSavedSuit, findSavedSuit } from "@/db/queries/saved-suits";
import type { Context } from "../../context";
import { noSuch, requireChangeable } from "../../kept-by-accounts";
import { builderOf, SUIT } from "./own";
import type { SavedSuitIdInput } from "./schemas";

/** Removes a suit of the actor's own; admins may remove every shared one. @throws NotAllowed · NotFound */
export async function removeSuit({
  ctx,
  input,
}: {
  ctx: Context;
  input: SavedSuitIdInput;
}): Promise<{ id: string }> {
  requireChangeable(builderOf(ctx), await findSavedSuit(ctx.db, input.id), SUIT);
  if (await deleteSavedSuit(ctx.db, input.id)) return { id: input.id };
  throw noSuch(SUIT);
}
