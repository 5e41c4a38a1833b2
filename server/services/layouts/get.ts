import { type Layout, getLayout as selectLayout } from "@/db/queries/layouts";
import type { Context } from "../context";
import { accountId } from "./own";
import type { LayoutName } from "./schemas";

/** One of the actor's own layouts; null when nothing was stored under that name. @throws NotAllowed */
export async function getLayout({ ctx, input }: { ctx: Context; input: LayoutName }): Promise<Layout | null> {
  return selectLayout(ctx.db, accountId(ctx.actor), input.name);
}
