import { type LayoutName, listLayoutNames } from "@/db/queries/layouts";
import type { Context } from "../context";
import { accountId } from "./own";

/** The names of all of the actor's own layouts, and when each was stored. @throws NotAllowed */
export async function listLayouts({ ctx }: { ctx: Context }): Promise<{ layouts: LayoutName[] }> {
  return { layouts: await listLayoutNames(ctx.db, accountId(ctx.actor)) };
}
