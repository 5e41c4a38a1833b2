import { type Layout, listLayouts as selectLayouts } from "@/db/queries/layouts";
import type { Context } from "../context";
import { accountId } from "./own";

/** All of the actor's own layouts, by name. @throws NotAllowed */
export async function listLayouts({ ctx }: { ctx: Context }): Promise<{ layouts: Layout[] }> {
  return { layouts: await selectLayouts(ctx.db, accountId(ctx.actor)) };
}
