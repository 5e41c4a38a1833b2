import { type Layout, listLayouts, patchLayout as storeParts } from "@/db/queries/layouts";
import { cleanJson } from "@/server/contract";
import { Conflict, InvalidInput } from "@/server/errors";
import type { Context } from "../context";
import { accountId } from "./own";
import { LAYOUT_CHARS_MAX, LAYOUTS_MAX, type PatchLayoutInput } from "./schemas";

/**
 * Stores the given parts of a layout of the actor's own. Parts that are not given stay, so two tabs that each
 * change something else do not undo each other.
 * @throws NotAllowed · InvalidInput when it is too large or nested too deep · Conflict when there are 50 others
 */
export async function patchLayout({
  ctx,
  input,
}: {
  ctx: Context;
  input: PatchLayoutInput;
}): Promise<Layout> {
  const userId = accountId(ctx.actor);
  const parts = cleanParts(input.layout);
  const known = await listLayouts(ctx.db, userId);
  const before = known.find(({ name }) => name === input.name);
  if (!before && known.length >= LAYOUTS_MAX)
    throw new Conflict(`There are ${LAYOUTS_MAX} layouts already.`, { field: "name" });
  requireSize({ ...asRecord(before?.layout), ...parts });
  return storeParts(ctx.db, userId, input.name, parts);
}

/** What the database would not take is left out, on a copy: the caller's object is the caller's. */
function cleanParts(layout: Record<string, unknown>): Record<string, unknown> {
  requireSize(layout);
  const parts: Record<string, unknown> = structuredClone(layout);
  const failure = cleanJson(parts);
  if (failure) throw new InvalidInput(`layout: ${failure.message}`, { field: `layout.${failure.path}` });
  return parts;
}

function requireSize(layout: Record<string, unknown>): void {
  if (JSON.stringify(layout).length > LAYOUT_CHARS_MAX)
    throw new InvalidInput(`layout: is larger than ${LAYOUT_CHARS_MAX} characters`, { field: "layout" });
}

function asRecord(layout: unknown): object {
  return typeof layout === "object" && layout !== null ? layout : {};
}
