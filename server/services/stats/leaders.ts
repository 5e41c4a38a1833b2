import { leaderboard } from "@/db/queries/leaderboard";
import type { Leaderboard, LeaderboardInput } from "@/server/contract/http/stats-series";
import { STATS_RANGES } from "@/server/contract/stats-ranges";
import { authorize } from "../authorize";
import type { Context } from "../context";

const FIVE_MINUTES_MS = 5 * 60_000;

/** Who did most lately, up to now. */
export async function listLeaders({
  ctx,
  input: { range, by, limit },
}: {
  ctx: Context;
  input: LeaderboardInput;
}): Promise<Leaderboard> {
  authorize(ctx.actor, "read game data");
  const nowMs = ctx.clock.now();
  const sinceMs = nowMs - STATS_RANGES[range].seconds * 1000;
  const fromMs = Math.floor(sinceMs / FIVE_MINUTES_MS) * FIVE_MINUTES_MS;
  const found = await leaderboard(ctx.db, { fromMs, now: new Date(nowMs), by, limit });
  return { range, by, ...found };
}
