import { searchItems as selectItems } from "@/db/queries/search-items";
import type { FoundItems } from "@/server/contract/http/inventory";
import type { SearchItemsInput } from "@/server/contract/http/inventory-search";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { readPage } from "../read-page";
import { readSearch } from "./read-search";

/** Items of all characters that fit, by page. @throws InvalidInput */
export async function searchItems({
  ctx,
  input: { limit, cursor, ...asked },
}: {
  ctx: Context;
  input: SearchItemsInput;
}): Promise<FoundItems> {
  authorize(ctx.actor, "read game data");
  return readPage(selectItems(ctx.db, { ...readSearch(asked, ctx.clock), limit, cursor }));
}
