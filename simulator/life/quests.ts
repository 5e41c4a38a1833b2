import type { JsonObject } from "@/server/contract";
import { type QuestFact, questFacts } from "../facts/quests";
import type { Random } from "../random";

/** One quest flag of a character. */
export interface QuestFlag {
  readonly fact: QuestFact;
  solves: number;
  /** Epoch seconds. */
  completedAtS: number;
}

/** About half of the flags there are, at some stage of being done. */
export function createQuests(rng: Random, startMs: number): QuestFlag[] {
  return questFacts
    .filter(() => rng.chance(0.5))
    .map((fact) => ({
      fact,
      solves: fact.counts ? rng.int(0, fact.maxSolves - 1) : rng.int(1, 60),
      completedAtS: Math.floor(startMs / 1000) - rng.int(60, Math.max(fact.repeatS, 86_400) * 2),
    }));
}

/** Counts a kill; gives the flag that changed, if any. */
export function countKill(flags: QuestFlag[], monster: string, nowMs: number): QuestFlag | null {
  const flag = flags.find(({ fact, solves }) => {
    return fact.counts !== undefined && solves < fact.maxSolves && monster.includes(fact.counts);
  });
  if (!flag) return null;
  flag.solves++;
  flag.completedAtS = Math.floor(nowMs / 1000);
  return flag;
}

/** Does again a timed quest that is ready; gives the flag, if any was. */
export function completeReady(flags: QuestFlag[], rng: Random, nowMs: number): QuestFlag | null {
  const nowS = Math.floor(nowMs / 1000);
  const ready = flags.filter(({ fact, completedAtS }) => !fact.counts && completedAtS + fact.repeatS <= nowS);
  if (ready.length === 0) return null;
  const flag = rng.pick(ready);
  flag.solves++;
  flag.completedAtS = nowS;
  return flag;
}

/** The fields of a quest frame. */
export function questFields({ fact, solves, completedAtS }: QuestFlag): JsonObject {
  return {
    key: fact.key,
    name: fact.name,
    solves,
    max_solves: fact.maxSolves,
    completed_at: completedAtS,
    repeat_s: fact.repeatS,
  };
}

/** How the oldest plugins show a timer: what is left of it in words. */
export function questCountdown({ fact, completedAtS }: QuestFlag, nowMs: number): JsonObject {
  const leftS = completedAtS + fact.repeatS - Math.floor(nowMs / 1000);
  const minutes = Math.floor(leftS / 60);
  const countdown = leftS <= 0 ? "READY" : `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
  return { quest_name: fact.name, countdown };
}
