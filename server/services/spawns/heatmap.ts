import { type HeatCell, spawnHeatmap } from "@/db/queries/spawn-heatmap";
import type { HeatmapInput } from "@/server/contract/http/world";
import { authorize } from "../authorize";
import type { Context } from "../context";

export interface Heatmap {
  spawn_points: HeatCell[];
  hours: number;
  /** Creatures in all cells together. */
  total: number;
}

/** How many creatures were seen where, in cells of 0.1 map units. A creature nobody saw gives an empty list. */
export async function heatmap({ ctx, input }: { ctx: Context; input: HeatmapInput }): Promise<Heatmap> {
  authorize(ctx.actor, "read game data");
  const spawn_points = await spawnHeatmap(ctx.db, { ...input, now: new Date(ctx.clock.now()) });
  const total = spawn_points.reduce((sum, cell) => sum + cell.intensity, 0);
  return { spawn_points, hours: input.hours, total };
}
