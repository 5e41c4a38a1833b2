import type { SuitItem } from "@/server/contract/suits";
import { authorize } from "../authorize";
import type { Context } from "../context";
import type { FindSuitItemsInput } from "./schemas";
import type { SuitItems } from "./stored-items";

/** The items of these ids, as far as somebody has them and they can be part of a suit. @throws NotAllowed */
export async function findItems({
  ctx,
  suitItems,
  input: { ids },
}: {
  ctx: Context;
  suitItems: SuitItems;
  input: FindSuitItemsInput;
}): Promise<{ items: SuitItem[] }> {
  authorize(ctx.actor, "read game data");
  const found = await Promise.all(ids.map((id) => suitItems.findItem(id)));
  return { items: found.flatMap((item) => item ?? []) };
}
