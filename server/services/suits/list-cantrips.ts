import type { SuitCantrips } from "@/server/contract/http/suitbuilder";
import { SUIT_TIERS } from "@/server/contract/suits";
import { suitFamilies } from "@/server/facts/suit-cantrips";
import { suitPresets } from "@/server/facts/suit-presets";
import { authorize } from "../authorize";
import type { Context } from "../context";
import type { SuitItems } from "./stored-items";
import type { TierCounts } from "./summary";

/** Every family of cantrips that a suit can have, with how many items carry it, and what common builds want. */
export async function listCantrips({
  ctx,
  suitItems,
}: {
  ctx: Context;
  suitItems: SuitItems;
}): Promise<SuitCantrips> {
  authorize(ctx.actor, "read game data");
  const inventories = await suitItems.load(null);
  const families = suitFamilies.map(({ family, label, group }) => ({
    family,
    label,
    group,
    counts: inventories.reduce<TierCounts>(
      (sum, { summary }) => plus(sum, summary.cantrips.get(family)),
      [0, 0, 0, 0],
    ),
  }));
  return {
    tiers: [...SUIT_TIERS],
    families,
    presets: suitPresets.map(({ name, cantrips }) => ({ name, cantrips: [...cantrips] })),
  };
}

function plus(sum: TierCounts, more: TierCounts | undefined): TierCounts {
  if (more === undefined) return sum;
  return [sum[0] + more[0], sum[1] + more[1], sum[2] + more[2], sum[3] + more[3]];
}
