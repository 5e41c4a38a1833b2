import { type TrailPoint, trails } from "@/db/queries/trails";
import type { TrailsInput } from "@/server/contract/http/live";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

export type { TrailPoint };

/** Where characters went, by name and time, thinned to 300 points each. @throws NotFound */
export async function listTrails({
  ctx,
  input,
}: {
  ctx: Context;
  input: TrailsInput;
}): Promise<{ trails: TrailPoint[] }> {
  authorize(ctx.actor, "read game data");
  await requireKnownCharacter(ctx, input.character);
  return { trails: await trails(ctx.db, { ...input, now: new Date(ctx.clock.now()) }) };
}
