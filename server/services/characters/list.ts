import { listCharacters as selectCharacters } from "@/db/queries/characters";
import { livePlayers } from "@/db/queries/live-players";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import { authorize } from "../authorize";
import type { Context } from "../context";

export interface Character {
  character_name: string;
  char_tag: string | null;
  /** Telemetry came within the last 30 s. */
  online: boolean;
  /** ISO 8601; up to a minute behind for whoever is online. */
  last_seen: string;
  plugin_version: string | null;
}

/** Everybody who ever reported, by name: the roster with those who are away. */
export async function listCharacters({ ctx }: { ctx: Context }): Promise<{ characters: Character[] }> {
  authorize(ctx.actor, "read game data");
  const since = new Date(ctx.clock.now() - ONLINE_WINDOW_MS).toISOString();
  const [known, live] = await Promise.all([selectCharacters(ctx.db), livePlayers(ctx.db, { since })]);
  const online = new Set(live.map((player) => player.character_name));
  const characters = known.map(({ character_name, char_tag, last_seen_at, plugin_version }) => ({
    character_name,
    char_tag,
    online: online.has(character_name),
    last_seen: last_seen_at,
    plugin_version,
  }));
  return { characters };
}
