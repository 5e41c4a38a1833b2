import { type CombatTree, emptyCombat } from "@/server/figures";
import type { Database } from "../client";
import type { combatDeltas as combatDeltasTable } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export interface CombatSession {
  /** Empty where the plugin names none. */
  session_id: string;
  started_at: string | null;
  stats: CombatTree;
}

export interface CombatOfCharacter {
  /** The one that is played now, or else the one whose snapshot is the newest; null where none was ever sent. */
  session: CombatSession | null;
  lifetime: CombatTree;
}

/**
 * Combat of the newest session and over all. The newest is the one that is played now; its clock may be behind that of
 * another one. Plan: a probe of combat_stats_sessions_pkey, one backwards over combat_stats_sessions_time; a probe of combat_stats.
 */
export async function combatStats({ sql }: Database, character: string): Promise<CombatOfCharacter> {
  const [sessions, lifetimes] = await Promise.all([
    sql<CombatSession[]>`/* combatStats */
      select session_id, started_at, stats from (
        (select session_id, started_at, stats, 1 as choice from combat_stats_sessions
         where character_name = ${character}
           and session_id = (select coalesce(session_id, '') from character_latest where character_name = ${character})
         order by timestamp desc, started_ms desc limit 1)
        union all
        (select session_id, started_at, stats, 2 from combat_stats_sessions
         where character_name = ${character}
         order by timestamp desc, started_ms desc limit 1)
      ) session
      order by choice limit 1`,
    sql<{ stats: CombatTree }[]>`/* combatStats */
      select stats from combat_stats where character_name = ${character}`,
  ]);
  return { session: sessions[0] ?? null, lifetime: lifetimes[0]?.stats ?? emptyCombat() };
}

export type CombatDelta = Omit<typeof combatDeltasTable.$inferSelect, "character_name">;

export interface CombatDeltasRequest {
  character: string;
  /** ISO 8601; both ends included. */
  from: string;
  to: string;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
}

/**
 * What each minute added, per monster, oldest first. The minute that `from` lies in is part of it.
 * Plan: a range of combat_deltas_key in the days concerned.
 * @throws InvalidCursor
 */
export async function combatDeltas(
  { sql }: Database,
  { character, from, to, limit, cursor }: CombatDeltasRequest,
): Promise<Page<CombatDelta>> {
  const after = cursor === undefined ? null : decodeCursor(cursor, ["time", "text"]);
  const rows = await sql<CombatDelta[]>`/* combatDeltas */
    select timestamp, monster, kills, damage_given, damage_received, aetheria_surges, cloak_surges, cells
    from combat_deltas
    where character_name = ${character} and timestamp >= ${minuteOf(from)} and timestamp <= ${to}
      and ${after === null ? sql`true` : sql`(timestamp, monster) > (${after[0]}, ${after[1]})`}
    order by timestamp, monster
    limit ${limit + 1}`;
  return pageOf(rows, limit, ({ timestamp, monster }) => [timestamp, monster]);
}

function minuteOf(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000).toISOString();
}
