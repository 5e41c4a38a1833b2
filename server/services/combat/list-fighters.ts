import { combatFighters } from "@/db/queries/combat-stats";
import { ONLINE_WINDOW_MS } from "@/server/contract";
import type { Fighters } from "@/server/contract/http/combat";
import { authorize } from "../authorize";
import type { Context } from "../context";

const MINUTE_MS = 60_000;
/** What counts as lately; combat is kept by the minute, so the minute it begins in belongs to it. */
const LATELY_MS = 5 * MINUTE_MS;

/** Everybody who ever fought, by name: totals, and what the last minutes added. */
export async function listFighters({ ctx }: { ctx: Context }): Promise<Fighters> {
  authorize(ctx.actor, "read game data");
  const nowMs = ctx.clock.now();
  const since = instant(Math.floor((nowMs - LATELY_MS) / MINUTE_MS) * MINUTE_MS);
  const onlineSince = instant(nowMs - ONLINE_WINDOW_MS);
  const fought = await combatFighters(ctx.db, { since, now: instant(nowMs) });
  return {
    lately_since: since,
    fighters: fought.map(({ session, session_id, started_at, ...fighter }) => ({
      character_name: fighter.character_name,
      online: fighter.telemetry_at !== null && fighter.telemetry_at >= onlineSince,
      last_fight_at: fighter.fought_at,
      session: session && { session_id: session_id === "" ? null : session_id, started_at, totals: session },
      lately: {
        kills: fighter.kills,
        damage_given: fighter.damage_given,
        damage_received: fighter.damage_received,
      },
      lifetime: fighter.lifetime,
    })),
  };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
