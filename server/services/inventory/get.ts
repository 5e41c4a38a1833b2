import { getInventory as selectInventory } from "@/db/queries/get-inventory";
import type { CharacterInput } from "@/server/contract/http/characters";
import type { Inventory } from "@/server/contract/http/inventory";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

/** Everything a character carries, as it was at one moment. @throws NotFound */
export async function getInventory({
  ctx,
  input: { character },
}: {
  ctx: Context;
  input: CharacterInput;
}): Promise<Inventory> {
  authorize(ctx.actor, "read game data");
  const [inventory] = await Promise.all([
    selectInventory(ctx.db, character),
    requireKnownCharacter(ctx, character),
  ]);
  return { character_name: character, ...(inventory ?? NEVER_TOLD) };
}

const NEVER_TOLD = { version: 0, item_count: 0, updated_at: null, snapshot_at: null, items: [] };
