import { listPortals as selectPortals } from "@/db/queries/list-portals";
import { authorize } from "../authorize";
import type { Context } from "../context";

export interface Portal {
  portal_name: string;
  coordinates: { ns: number; ew: number; z: number | null };
  discovered_by: string;
  discovered_at: string;
  last_seen_at: string;
}

/** Portals seen within the hour, by name. */
export async function listPortals({
  ctx,
}: {
  ctx: Context;
}): Promise<{ portals: Portal[]; portal_count: number }> {
  authorize(ctx.actor, "read game data");
  const rows = await selectPortals(ctx.db, { now: new Date(ctx.clock.now()) });
  const portals = rows.map(({ portal_name, ns, ew, z, ...seen }) => ({
    portal_name,
    coordinates: { ns, ew, z },
    ...seen,
  }));
  return { portals, portal_count: portals.length };
}
