import { listCharacters as selectCharacters } from "@/db/queries/characters";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import type { Character } from "@/server/contract/http/characters";
import { authorize } from "../authorize";
import type { Context } from "../context";

export type { Character };

/** Everybody who ever reported, by name: the roster with those who are away. */
export async function listCharacters({ ctx }: { ctx: Context }): Promise<{ characters: Character[] }> {
  authorize(ctx.actor, "read game data");
  const onlineSince = new Date(ctx.clock.now() - ONLINE_WINDOW_MS).toISOString();
  const known = await selectCharacters(ctx.db);
  const characters = known.map(({ first_seen_at: _, last_seen_at, telemetry_at, ...character }) => ({
    ...character,
    online: telemetry_at !== null && telemetry_at >= onlineSince,
    last_seen: last_seen_at,
  }));
  return { characters };
}
