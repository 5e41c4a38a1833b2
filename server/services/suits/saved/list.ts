import { listSavedSuits } from "@/db/queries/saved-suits";
import type { Context } from "../../context";
import { LISTED_MAX } from "../../kept-by-accounts";
import { builderOf, listedFor } from "./own";
import type { ListedSuit } from "./schemas";

/** The actor's own suits and everybody's shared ones, own first, each by name. @throws NotAllowed */
export async function listSuits({ ctx }: { ctx: Context }): Promise<{ suits: ListedSuit[] }> {
  const user = builderOf(ctx);
  const kept = await listSavedSuits(ctx.db, user.id, LISTED_MAX);
  return { suits: kept.map((suit) => listedFor(user, suit)) };
}
