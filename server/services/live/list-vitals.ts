import { type LiveVitals, liveVitals } from "@/db/queries/live-players";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import { authorize } from "../authorize";
import type { Context } from "../context";

export type { LiveVitals };

/** The newest vitals of each character seen in the last 30 s, by name, as far as known in its present session. */
export async function listVitals({ ctx }: { ctx: Context }): Promise<{ vitals: LiveVitals[] }> {
  authorize(ctx.actor, "read game data");
  const since = new Date(ctx.clock.now() - ONLINE_WINDOW_MS).toISOString();
  return { vitals: await liveVitals(ctx.db, { since }) };
}
