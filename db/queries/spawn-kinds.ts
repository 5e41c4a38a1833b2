import type { Database } from "../client";
import { creaturesSeen } from "./make-spawn-heat";
import { spawnWindow, windowTimes } from "./spawn-window";

export interface CreatureKind {
  /** Name of the creature, as one of its sightings spells it. */
  mob: string;
  /** Creatures of it seen. */
  seen: number;
}

export interface CreatureKinds {
  kinds: CreatureKind[];
  /** How many kinds there are, those beyond the limit too. */
  total: number;
}

export interface CreatureKindsRequest {
  hours: number;
  /** Part of a name, case ignored. */
  q?: string;
  limit: number;
  now: Date;
}

/**
 * Which creatures were seen, the most seen first, counted as the heat map counts them. Letter case makes no kind of its
 * own: the heat map ignores it, too.
 * Plan: ranges of spawn_heat_kinds_key, hour by hour; for the rest of the window the block range index on time of
 * spawn_events.
 */
export async function spawnKinds(
  { sql }: Database,
  { q, limit, ...window }: CreatureKindsRequest,
): Promise<CreatureKinds> {
  const isWanted = q === undefined ? "true" : "strpos(lower(mob), lower($6)) > 0";
  const rows = await sql.unsafe<(CreatureKind & { total: number })[]>(
    `/* spawnKinds */
     with ${spawnWindow}
     select min(mob) as mob, sum(creatures::int)::int as seen, (count(*) over ())::int as total
     from (
       select heat.mob, heat.creatures
       from hour cross join lateral (
         select * from spawn_heat_kinds where "timestamp" = hour.bucket offset 0) heat
       where hour.is_made
       union all
       select seen.mob, seen.creatures
       from span cross join lateral (${creaturesSeen("span.from_time", "span.end_time")}) seen
     ) creature
     where ${isWanted}
     group by lower(mob)
     order by seen desc, lower(mob)
     limit $5`,
    [...windowTimes(window), limit, ...(q === undefined ? [] : [q])],
  );
  return { kinds: rows.map(({ mob, seen }) => ({ mob, seen })), total: rows[0]?.total ?? 0 };
}
