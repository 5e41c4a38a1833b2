import type { Fighters } from "@/server/contract/http/combat";
import { foldedText } from "@/server/facts/folded-text";

type Fighter = Fighters["fighters"][number];

export type FighterRow = {
  readonly name: string;
  /** Milliseconds of the epoch. */
  readonly lastFightMs: number;
  /** Of the newest session. */
  readonly kills: number | null;
  /** Of the last minutes; null of somebody who did not fight in them. */
  readonly damagePerSecond: number | null;
  readonly given: number;
  readonly received: number;
};

/** @param answeredMs when the server answered, in milliseconds of the epoch */
export function fighterRows({ fighters, lately_since }: Fighters, answeredMs: number): readonly FighterRow[] {
  const sinceMs = Date.parse(lately_since);
  return fighters.map((fighter) => ({
    name: fighter.character_name,
    lastFightMs: Date.parse(fighter.last_fight_at),
    kills: fighter.session?.totals.kills ?? null,
    damagePerSecond: damagePerSecond(fighter, sinceMs, answeredMs),
    given: fighter.lifetime.damage_given,
    received: fighter.lifetime.damage_received,
  }));
}

function damagePerSecond(
  { session, lately, last_fight_at }: Fighter,
  sinceMs: number,
  nowMs: number,
): number | null {
  if (Date.parse(last_fight_at) < sinceMs || nowMs <= sinceMs) return null;
  const startedMs = session?.started_at ? Date.parse(session.started_at) : Number.POSITIVE_INFINITY;
  // The session was first heard of in these minutes: all that it did before is in them.
  if (session && startedMs < sinceMs && lately.damage_given >= session.totals.damage_given)
    return (session.totals.damage_given * 1000) / (nowMs - startedMs);
  return (lately.damage_given * 1000) / (nowMs - sinceMs);
}

/** Those whose names have every word of it. */
export function foundFighters(rows: readonly FighterRow[], find: string): readonly FighterRow[] {
  const words = foldedText(find).split(" ").filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => words.every((word) => foldedText(name).includes(word)));
}
