import { deaths as selectDeaths } from "@/db/queries/happenings";
import type { Deaths, HappeningsInput } from "@/server/contract/http/finds";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { hoursAgo } from "../hours-ago";
import { readPage } from "../read-page";

/** Deaths of the last hours, newest first. @throws InvalidInput when the cursor is not ours · NotFound */
export async function listDeaths({ ctx, input }: { ctx: Context; input: HappeningsInput }): Promise<Deaths> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  const since = hoursAgo(ctx, input.hours);
  const { rows, next_cursor } = await readPage(selectDeaths(ctx.db, { ...input, since }));
  return { deaths: rows, next_cursor };
}
