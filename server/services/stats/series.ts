import { statsSeries } from "@/db/queries/stats-series";
import type { StatsSeries, StatsSeriesInput } from "@/server/contract/http/stats-series";
import { STATS_RANGES } from "@/server/contract/stats-ranges";
import { authorize } from "../authorize";
import { requireKnownCharacter } from "../characters/require-known";
import type { Context } from "../context";
import { fillPoints } from "./fill-points";
import { seriesSpan } from "./series-span";

/** What happened over time, of everybody together or of one character. @throws NotFound */
export async function getStatsSeries({
  ctx,
  input: { range, character },
}: {
  ctx: Context;
  input: StatsSeriesInput;
}): Promise<StatsSeries> {
  authorize(ctx.actor, "read game data");
  const { seconds, bucketSeconds } = STATS_RANGES[range];
  const bucketMs = 1000 * (character === undefined ? bucketSeconds.guild : bucketSeconds.character);
  const span = seriesSpan({ seconds, bucketMs, nowMs: ctx.clock.now() });
  const [buckets] = await Promise.all([
    statsSeries(ctx.db, { ...span, bucketMs, character }),
    requireKnownCharacter(ctx, character),
  ]);
  return {
    character_name: character ?? null,
    range,
    from: new Date(span.fromMs).toISOString(),
    to: new Date(span.endMs).toISOString(),
    bucket_seconds: bucketMs / 1000,
    points: fillPoints(buckets, { ...span, bucketMs }),
  };
}
