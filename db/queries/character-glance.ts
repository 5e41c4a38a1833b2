import type { Database } from "../client";

/** Who it is, as far as it can be seen at a glance; null for a name that never sent a valid frame. */
export interface KnownFacts {
  /** At most a minute behind. */
  last_seen_at: string;
  level: number | null;
}

/** Plan: two probes of a key. */
export async function knownFacts({ sql }: Database, character: string): Promise<KnownFacts | null> {
  const [row] = await sql<KnownFacts[]>`/* knownFacts */
    select known.last_seen_at, reported.level
    from characters known left join character_stats reported using (character_name)
    where known.character_name = ${character}`;
  return row ?? null;
}

/** What five minutes have brought. */
export interface FiveMinutes {
  /** Their start. */
  timestamp: string;
  kills: number;
  deaths: number;
  tapers_used: number;
}

/**
 * Five minutes after five minutes, oldest first; those without a reading are missing. The present ones are told up to
 * a minute ago.
 * Plan: a range of telemetry_5m_character.
 * @param from ISO 8601, as is `before`
 */
export async function fiveMinutes(
  { sql }: Database,
  { character, from, before }: { character: string; from: string; before: string },
): Promise<FiveMinutes[]> {
  return sql<FiveMinutes[]>`/* fiveMinutes */
    select timestamp, kills, deaths, tapers_used
    from telemetry_5m
    where character_name = ${character} and timestamp >= ${from} and timestamp < ${before}
    order by timestamp`;
}
