import { type LivePlayer, livePlayers } from "@/db/queries/live-players";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import { authorize } from "../authorize";
import type { Context } from "../context";

export type { LivePlayer };

/** Characters seen in the last 30 s (by time of receipt), by name, each with its newest reading. */
export async function listPlayers({ ctx }: { ctx: Context }): Promise<{ players: LivePlayer[] }> {
  authorize(ctx.actor, "read game data");
  const since = new Date(ctx.clock.now() - ONLINE_WINDOW_MS).toISOString();
  return { players: await livePlayers(ctx.db, { since }) };
}
