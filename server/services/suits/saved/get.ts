import { findSavedSuit } from "@/db/queries/saved-suits";
import type { Context } from "../../context";
import { requireSeen } from "../../kept-by-accounts";
import { builderOf, SUIT, seenBy } from "./own";
import type { SavedSuit, SavedSuitIdInput } from "./schemas";

/** The whole of a suit of the actor's own, or of a shared one. @throws NotAllowed · NotFound */
export async function getSuit({ ctx, input }: { ctx: Context; input: SavedSuitIdInput }): Promise<SavedSuit> {
  const user = builderOf(ctx);
  return seenBy(user, requireSeen(user, await findSavedSuit(ctx.db, input.id), SUIT));
}
