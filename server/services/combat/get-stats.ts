import { combatStats } from "@/db/queries/combat-stats";
import type { CharacterInput } from "@/server/contract/http/characters";
import type { CombatStats } from "@/server/contract/http/combat";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";

/** Combat of the newest session and of a lifetime. Formulas over it are in `server/figures`. @throws NotFound */
export async function getCombatStats({
  ctx,
  input: { character },
}: {
  ctx: Context;
  input: CharacterInput;
}): Promise<CombatStats> {
  authorize(ctx.actor, "read game data");
  const [{ session, lifetime, fought_at }] = await Promise.all([
    combatStats(ctx.db, character),
    requireKnownCharacter(ctx, character),
  ]);
  return {
    character_name: character,
    session: session && {
      session_id: session.session_id === "" ? null : session.session_id,
      started_at: session.started_at,
      updated_at: session.timestamp,
      ...session.stats,
    },
    lifetime: { updated_at: fought_at, ...lifetime },
  };
}
