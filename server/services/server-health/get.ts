import { getServerStatus } from "@/db/queries/server-status";
import type { ServerHealth } from "@/server/contract/http/server-health";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { healthOf, unknownHealth } from "./status";

/** Whether the game server is up and how many play on it, as far as known now; `serverName` before any check. */
export async function getServerHealth({
  ctx,
  serverName,
}: {
  ctx: Context;
  serverName: string;
}): Promise<ServerHealth> {
  authorize(ctx.actor, "read game data");
  const row = await getServerStatus(ctx.db);
  return row === null ? unknownHealth(serverName) : healthOf(row, ctx.clock.now());
}
