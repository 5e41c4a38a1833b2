import { dungeonMap } from "@/db/queries/reports";
import type { DungeonMap, DungeonMapInput } from "@/server/contract/http/world";
import { NotFound } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";

/** The floor plan of a dungeon as a plugin last showed it. @throws NotFound where none has been shown */
export async function getDungeonMap({
  ctx,
  input: { landblock },
}: {
  ctx: Context;
  input: DungeonMapInput;
}): Promise<DungeonMap> {
  authorize(ctx.actor, "read game data");
  const map = await dungeonMap(ctx.db, landblock);
  if (map === null)
    throw new NotFound(`No plugin has shown a map of ${landblock} yet.`, { field: "landblock" });
  const { timestamp, ...shown } = map;
  return { ...shown, updated_at: timestamp };
}
