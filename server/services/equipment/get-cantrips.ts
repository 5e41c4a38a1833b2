import { newestCantrips } from "@/db/queries/reports";
import type { CharacterInput, EquipmentCantrips } from "@/server/contract/http/characters";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { nameItemSpells, nameSpells } from "./name-spells";

/** Mana and spells of worn items and spells in force, as the character's plugin last reported them, with their names. @throws NotFound */
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
    items: nameItemSpells(report?.items ?? []),
    active_spells: nameSpells(report?.active_spells ?? []),
  };
}
