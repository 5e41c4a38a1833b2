import { type Layout, listLayouts, putLayout as storeLayout } from "@/db/queries/layouts";
import { cleanJson } from "@/server/contract";
import { Conflict, InvalidInput } from "@/server/errors";
import type { Context } from "../context";
import { accountId } from "./own";
import { LAYOUT_CHARS_MAX, LAYOUTS_MAX, type PutLayoutInput } from "./schemas";

/**
 * Stores a layout under a name of the actor's own; an earlier one of that name is replaced.
 * @throws NotAllowed · InvalidInput when it is too large or nested too deep · Conflict when there are 50 others
 */
export async function putLayout({ ctx, input }: { ctx: Context; input: PutLayoutInput }): Promise<Layout> {
  const userId = accountId(ctx.actor);
  const text = JSON.stringify(input.layout);
  if (text.length > LAYOUT_CHARS_MAX) {
    throw new InvalidInput(`layout: is larger than ${LAYOUT_CHARS_MAX} characters`, { field: "layout" });
  }
  // Cleaned in place, so on a copy: the caller's object is the caller's.
  const layout: Record<string, unknown> = JSON.parse(text);
  const failure = cleanJson(layout);
  if (failure) throw new InvalidInput(`layout: ${failure.message}`, { field: `layout.${failure.path}` });
  const others = (await listLayouts(ctx.db, userId)).filter(({ name }) => name !== input.name);
  if (others.length >= LAYOUTS_MAX)
    throw new Conflict(`There are ${LAYOUTS_MAX} layouts already.`, { field: "name" });
  return storeLayout(ctx.db, userId, input.name, layout);
}
