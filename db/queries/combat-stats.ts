import type { PendingQuery, Row } from "postgres";
import { type CombatTotals, type CombatTree, emptyCombat } from "@/server/figures";
import type { Database } from "../client";
import type { combatDeltas as combatDeltasTable } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export interface CombatSession {
  /** Empty where the plugin names none. */
  session_id: string;
  started_at: string | null;
  /** When the snapshot was taken. */
  timestamp: string;
  stats: CombatTree;
}

export interface CombatOfCharacter {
  /** The one that is played now, or else the one whose snapshot is the newest; null where none was ever sent. */
  session: CombatSession | null;
  lifetime: CombatTree;
  /** When the lifetime last grew; null where it never did. */
  fought_at: string | null;
}

/**
 * Combat of the newest session and over all. The newest is the one that is played now; its clock may be behind that of
 * another one. Plan: a probe of combat_stats_sessions_pkey, one backwards over combat_stats_sessions_time; a probe of combat_stats.
 */
export async function combatStats(db: Database, character: string): Promise<CombatOfCharacter> {
  const { sql } = db;
  const [sessions, lifetimes] = await Promise.all([
    sql<CombatSession[]>`/* combatStats */
      select session_id, started_at, timestamp, stats
      from (${newestSession(db, sql`${character}`, sql`stats`)}) session`,
    sql<{ stats: CombatTree; timestamp: string }[]>`/* combatStats */
      select stats, timestamp from combat_stats where character_name = ${character}`,
  ]);
  const [lifetime] = lifetimes;
  return {
    session: sessions[0] ?? null,
    lifetime: lifetime?.stats ?? emptyCombat(),
    fought_at: lifetime?.timestamp ?? null,
  };
}

/**
 * A query of the session that is played now, or else of the one whose snapshot is the newest.
 * @param character the name, or a column that holds it
 * @param figures what of the session's `stats` is wanted, named `stats`
 */
function newestSession({ sql }: Database, character: Fragment, figures: Fragment): Fragment {
  const snapshots = (choice: number, condition: Fragment) => sql`
    (select session_id, started_at, timestamp, ${figures}, ${choice}::int as choice from combat_stats_sessions
     where character_name = ${character} and ${condition}
     order by timestamp desc, started_ms desc limit 1)`;
  const isPlayed = sql`
    session_id = (select coalesce(session_id, '') from character_latest where character_name = ${character})`;
  return sql`
    select * from (${snapshots(1, isPlayed)} union all ${snapshots(2, sql`true`)}) snapshot
    order by choice limit 1`;
}

type Fragment = PendingQuery<Row[]>;

/** A reading that is further off was on its way for long, and says nothing of the clock; in seconds. */
const CLOCK_WRONG_S_MAX = 900;

/** Somebody whose combat was ever reported, without what happened to each monster. */
export interface Fighter {
  character_name: string;
  /** When the lifetime last grew, by our clock. */
  fought_at: string;
  /** When telemetry was last received. */
  telemetry_at: string | null;
  lifetime: CombatTotals;
  /** Of the session that `combatStats` answers; all null where none is kept any more. */
  session_id: string | null;
  started_at: string | null;
  session: CombatTotals | null;
  /** What the minutes from `since` on added. */
  kills: number;
  damage_given: number;
  damage_received: number;
}

/**
 * Everybody who ever fought, by name, with what happened since a moment (ISO 8601, a full minute). Combat is kept by the
 * clock of its plugin: what that was ahead or behind by at the last telemetry is taken off.
 * Plan: all of combat_stats, a row a character, and of each the probes of `combatStats`; of those who fought since
 * then, a range of combat_deltas_key. With 600 characters some 100 ms, most of it to unpack what was fought.
 */
export async function combatFighters(
  db: Database,
  { since, now }: { since: string; now: string },
): Promise<Fighter[]> {
  const { sql } = db;
  const totals = sql`stats -> 'totals' as stats`;
  return sql<Fighter[]>`/* combatFighters */
    select fought.character_name, fought.timestamp - clock.ahead as fought_at, latest.received_at as telemetry_at,
      fought.stats -> 'totals' as lifetime,
      session.session_id, session.started_at, session.stats as session,
      lately.kills, lately.damage_given, lately.damage_received
    from combat_stats fought
    left join character_latest latest using (character_name)
    cross join lateral (
      select case when abs(extract(epoch from latest.timestamp - latest.received_at)) <= ${CLOCK_WRONG_S_MAX}
        then latest.timestamp - latest.received_at else interval '0' end as ahead
    ) clock
    left join lateral (${newestSession(db, sql`fought.character_name`, totals)}) session on true
    cross join lateral (
      select coalesce(sum(kills), 0)::bigint as kills,
        coalesce(sum(damage_given), 0)::bigint as damage_given,
        coalesce(sum(damage_received), 0)::bigint as damage_received
      from combat_deltas
      where character_name = fought.character_name and timestamp <= ${now}::timestamptz + clock.ahead
        and timestamp >= date_trunc('minute', ${since}::timestamptz + clock.ahead)
        and fought.timestamp >= date_trunc('minute', ${since}::timestamptz + clock.ahead)
    ) lately
    order by fought.character_name`;
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
