import { spawnKinds } from "@/db/queries/spawn-kinds";
import type { Creatures, CreaturesInput } from "@/server/contract/http/world";
import { authorize } from "../authorize";
import type { Context } from "../context";

/** Which creatures were seen, the most seen first; where nothing was, an empty list. */
export async function listCreatures({
  ctx,
  input,
}: {
  ctx: Context;
  input: CreaturesInput;
}): Promise<Creatures> {
  authorize(ctx.actor, "read game data");
  const { kinds, total } = await spawnKinds(ctx.db, { ...input, now: new Date(ctx.clock.now()) });
  return { creatures: kinds, hours: input.hours, total };
}
