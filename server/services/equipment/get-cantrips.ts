import { newestCantrips } from "@/db/queries/reports";
import type { CharacterInput, EquipmentCantrips } from "@/server/contract/http/characters";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

/** Mana and spells of worn items as the character's plugin last reported them. @throws NotFound */
export async function getEquipmentCantrips({
  ctx,
  input: { character },
}: {
  ctx: Context;
  input: CharacterInput;
}): Promise<EquipmentCantrips> {
  authorize(ctx.actor, "read game data");
  const [report] = await Promise.all([
    newestCantrips(ctx.db, character),
    requireKnownCharacter(ctx, character),
  ]);
  return {
    character_name: character,
    updated_at: report?.timestamp ?? null,
    items: report?.items ?? [],
    active_spells: report?.active_spells ?? [],
  };
}
