import { combatDeltas } from "@/db/queries/combat-stats";
import type { CombatDeltas, CombatDeltasInput } from "@/server/contract/http/combat";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { readPage } from "../read-page";
import { readSpan } from "../read-span";

/**
 * What was happening then: each minute's combat per monster, oldest first, by pages.
 * @throws InvalidInput when the span ends before it begins or the cursor is not ours · NotFound
 */
export async function listCombatDeltas({
  ctx,
  input,
}: {
  ctx: Context;
  input: CombatDeltasInput;
}): Promise<CombatDeltas> {
  authorize(ctx.actor, "read game data");
  const span = readSpan(ctx, input);
  await requireKnownCharacter(ctx, input.character);
  const { rows, next_cursor } = await readPage(combatDeltas(ctx.db, { ...input, ...span }));
  const deltas = rows.map(({ cells, ...delta }) => ({ ...delta, ...cells }));
  return { character_name: input.character, deltas, next_cursor };
}
