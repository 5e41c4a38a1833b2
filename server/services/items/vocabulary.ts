import { itemVocabulary } from "@/db/queries/item-vocabulary";
import type { Vocabulary } from "@/server/search";
import { authorize } from "../authorize";
import type { Context } from "../context";

/** Names that a query can ask for and no fact lists: who has items, and the tags of them all. */
export async function getVocabulary({ ctx }: { ctx: Context }): Promise<Vocabulary> {
  authorize(ctx.actor, "read game data");
  return itemVocabulary(ctx.db);
}
