import { newestCharacterStats } from "@/db/queries/reports";
import type { CharacterInput, CharacterStats } from "@/server/contract/http/characters";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

/** Attributes, skills and properties as the character's plugin last reported them. @throws NotFound */
export async function getCharacterStats({
  ctx,
  input: { character },
}: {
  ctx: Context;
  input: CharacterInput;
}): Promise<CharacterStats> {
  authorize(ctx.actor, "read game data");
  const [report] = await Promise.all([
    newestCharacterStats(ctx.db, character),
    requireKnownCharacter(ctx, character),
  ]);
  return {
    character_name: character,
    updated_at: report?.timestamp ?? null,
    stats: report?.stats ?? null,
  };
}
