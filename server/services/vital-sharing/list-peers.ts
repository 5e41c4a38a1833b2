import { type VitalSharingPeers, vitalSharingPeers } from "@/server/contract/http/vital-sharing";
import { authorize } from "../authorize";
import type { Context } from "../context";
import type { WsServer } from "../ws-server-client";

/** The characters whose plugins share with each other now, by name; only ws-server knows. @throws WsServerAway */
export async function listPeers({
  ctx,
  wsServer,
}: {
  ctx: Context;
  wsServer: WsServer;
}): Promise<VitalSharingPeers> {
  authorize(ctx.actor, "read game data");
  const list = vitalSharingPeers.safeParse(await wsServer.get("/vital-sharing/peers"));
  if (!list.success) throw new Error(`ws-server's list of peers cannot be read: ${list.error.message}`);
  return list.data;
}
