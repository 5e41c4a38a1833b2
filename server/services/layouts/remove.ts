import { deleteLayout } from "@/db/queries/layouts";
import { NotFound } from "@/server/errors";
import type { Context } from "../context";
import { accountId } from "./own";
import type { LayoutName } from "./schemas";

/** Forgets one of the actor's own layouts. @throws NotAllowed · NotFound */
export async function removeLayout({ ctx, input }: { ctx: Context; input: LayoutName }): Promise<LayoutName> {
  const wasThere = await deleteLayout(ctx.db, accountId(ctx.actor), input.name);
  if (!wasThere) throw new NotFound(`There is no layout called ${input.name}.`, { field: "name" });
  return input;
}
