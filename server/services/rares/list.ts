import { rares as selectRares } from "@/db/queries/happenings";
import type { HappeningsInput, Rares } from "@/server/contract/http/finds";
import { classifyRare } from "@/server/facts/rares";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { hoursAgo } from "../hours-ago";
import { readPage } from "../read-page";

/** Rares found in the last hours, newest first. @throws InvalidInput when the cursor is not ours · NotFound */
export async function listRares({ ctx, input }: { ctx: Context; input: HappeningsInput }): Promise<Rares> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  const since = hoursAgo(ctx, input.hours);
  const { rows, next_cursor } = await readPage(selectRares(ctx.db, { ...input, since }));
  const rares = rows.map((row) => {
    const { tier, class: rareClass } = classifyRare(row.name);
    return { ...row, tier, class: rareClass };
  });
  return { rares, next_cursor };
}
