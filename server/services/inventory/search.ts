import { searchItems } from "@/db/queries/search-items";
import type { FoundItems, SearchInventoryInput } from "@/server/contract/http/inventory";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { readSearch } from "../items/read-search";
import { readPage } from "../read-page";

/** Items of one character that fit, by page. @throws InvalidInput · NotFound */
export async function searchInventory({
  ctx,
  input: { character, limit, cursor, ...asked },
}: {
  ctx: Context;
  input: SearchInventoryInput;
}): Promise<FoundItems> {
  authorize(ctx.actor, "read game data");
  const search = readSearch(asked, ctx.clock, [{ kind: "owners", names: [character] }]);
  const [page] = await Promise.all([
    readPage(searchItems(ctx.db, { ...search, limit, cursor })),
    requireKnownCharacter(ctx, character),
  ]);
  return page;
}
