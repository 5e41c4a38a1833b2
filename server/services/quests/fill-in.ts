import type { QuestRow } from "@/db/queries/quest-status";
import { questFact } from "@/server/facts/quests";

type Told = Pick<QuestRow, "key" | "name" | "max_solves" | "completed_at" | "ready_at">;

/**
 * What a plugin left out of a flag, as the game's list has it. What the plugin says counts more: its server may scale
 * waiting times, and has flags of its own. Done when a flag is read, so that the list can be mended.
 */
export function filledIn<Flag extends Told>(flag: Flag): Flag {
  const fact = questFact(flag.key);
  if (fact === undefined) return flag;
  const max_solves = flag.max_solves ?? fact.maxSolves;
  // Of a flag that can be done so often and no more, no waiting time means that it is not repeated at all.
  const repeats = fact.waitS > 0 || max_solves < 0;
  return {
    ...flag,
    name: flag.name ?? fact.name,
    max_solves,
    ready_at: flag.ready_at ?? (repeats ? after(flag.completed_at, fact.waitS) : null),
  };
}

function after(time: string | null, seconds: number): string | null {
  return time === null ? null : new Date(Date.parse(time) + seconds * 1000).toISOString();
}
