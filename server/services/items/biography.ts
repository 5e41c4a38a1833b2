import { itemBiography as selectBiography } from "@/db/queries/item-biography";
import type { ItemBiography, ItemBiographyInput } from "@/server/contract/http/item-biography";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { readPage } from "../read-page";

/**
 * Who has an item and through whose hands it went, newest first, by pages.
 * @throws InvalidInput when the cursor is not ours · NotFound when nothing is known of the item
 */
export async function getItemBiography({
  ctx,
  input,
}: {
  ctx: Context;
  input: ItemBiographyInput;
}): Promise<ItemBiography> {
  authorize(ctx.actor, "read game data");
  const found = await readPage(selectBiography(ctx.db, input));
  if (found === null)
    throw new NotFound(`Nothing is known of an item ${input.item_id}.`, { field: "item_id" });
  const { owner, rows, next_cursor } = found;
  return { item_id: input.item_id, character_name: owner, moves: rows, next_cursor };
}
