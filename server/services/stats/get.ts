import { lifetimeFigures, playSessionsOf } from "@/db/queries/play-sessions";
import { type CharacterInput, SESSIONS_MAX, type Stats } from "@/server/contract/http/characters";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

/** What all sessions of a character counted together, and the sessions, newest first. @throws NotFound */
export async function getStats({
  ctx,
  input: { character },
}: {
  ctx: Context;
  input: CharacterInput;
}): Promise<Stats> {
  authorize(ctx.actor, "read game data");
  const [figures, sessions] = await Promise.all([
    lifetimeFigures(ctx.db, character),
    playSessionsOf(ctx.db, { character, limit: SESSIONS_MAX }),
    requireKnownCharacter(ctx, character),
  ]);
  return { character_name: character, ...figures, sessions };
}
