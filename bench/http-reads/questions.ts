import type { Database } from "@/db/client";
import { combatStats } from "@/db/queries/combat-stats";
import { livePlayers } from "@/db/queries/live-players";
import { recentChat } from "@/db/queries/recent-chat";
import { spawnHeatmap } from "@/db/queries/spawn-heatmap";
import { spawnKinds } from "@/db/queries/spawn-kinds";
import { trails } from "@/db/queries/trails";
import { addCombat, type CombatTree, emptyCombat } from "@/server/figures";

/** One question to the HTTP API, how its read goes in the database, and how it would be asked without thinking. */
export interface Question {
  path: string;
  /** The same question in the words of one round, where words count; `path` unless given. */
  pathOf?(round: number): string;
  /** What p95 is wanted, in milliseconds. */
  wantedMs: number;
  read(db: Database): Promise<unknown>;
  plainly(db: Database): Promise<unknown>;
}

/** Every creature once in ten minutes. */
const plainlySeen = (kind: string) => `
  select distinct on (round(ew * 10), round(ns * 10), mob, object_id, floor(extract(epoch from timestamp) / 600)) ew, ns, mob
  from spawn_events where timestamp > now() - interval '168 hours' ${kind}`;

const plainHeat = (db: Database, kind: string) =>
  db.sql.unsafe(
    `select round(ew * 10) as ew_tenths, round(ns * 10) as ns_tenths, count(*) from (${plainlySeen(kind)}) seen group by 1, 2`,
  );

/** @param character whose */
export function questions(character: string): Question[] {
  const now = () => new Date();
  const chat = (q: string, of?: string) => ({
    path: `/chat?limit=100&q=${q}${of === undefined ? "" : `&character=${encodeURIComponent(of)}`}`,
    wantedMs: 200,
    read: (db: Database) => recentChat(db, { q, character: of, limit: 100, includeTells: false }),
    plainly: ({ sql }: Database) => sql`
      select timestamp, character_name, color, text from chat_messages
      where text ilike ${`%${q}%`} and (color is null or color not in (3, 4))
        and ${of === undefined ? sql`true` : sql`character_name = ${of}`}
      order by timestamp desc limit 100`,
  });
  const trailsRead: Omit<Question, "path"> = {
    wantedMs: 50,
    read: (db) => trails(db, { seconds: 600, now: now() }),
    plainly: ({ sql }) => sql`
      select character_name, timestamp, ew, ns, z from telemetry_events
      where timestamp > now() - interval '600 seconds' order by character_name, timestamp`,
  };
  return [
    {
      path: "/live",
      wantedMs: 50,
      read: (db) => livePlayers(db, { since: new Date(Date.now() - 30_000).toISOString() }),
      // The newest reading of each in the last half minute, with its figures.
      plainly: ({ sql }) => sql`
        select distinct on (character_name) event.*, stats.total_kills,
          (select count(*) from rare_events rare where rare.character_name = event.character_name) as total_rares
        from telemetry_events event left join char_stats stats using (character_name)
        where timestamp > now() - interval '30 seconds'
        order by character_name, timestamp desc`,
    },
    { path: "/trails", ...trailsRead },
    // Each time other seconds than in the second before, so that no read is shared.
    {
      path: "/trails?seconds=501…600",
      pathOf: (round) => `/trails?seconds=${600 - Math.abs(round % 100)}`,
      ...trailsRead,
    },
    {
      path: `/combat-stats/${encodeURIComponent(character)}`,
      wantedMs: 50,
      read: (db) => combatStats(db, character),
      // The lifetime as the sum of all sessions.
      plainly: async ({ sql }) => {
        const sessions = await sql<{ stats: CombatTree }[]>`
          select stats from combat_stats_sessions where character_name = ${character} order by timestamp`;
        return sessions.reduce((sum, { stats }) => addCombat(sum, stats), emptyCombat());
      },
    },
    {
      path: "/spawns/heatmap?hours=168",
      wantedMs: 500,
      read: (db) => spawnHeatmap(db, { hours: 168, now: now() }),
      plainly: (db) => plainHeat(db, ""),
    },
    {
      path: "/spawns/heatmap?hours=168&mob=creature%207%20of%20kind%201",
      wantedMs: 500,
      read: (db) => spawnHeatmap(db, { hours: 168, mob: "creature 7 of kind 1", now: now() }),
      plainly: (db) => plainHeat(db, "and lower(mob) = 'creature 7 of kind 1'"),
    },
    {
      path: "/spawns/creatures?hours=168",
      wantedMs: 200,
      read: (db) => spawnKinds(db, { hours: 168, limit: 1_000, now: now() }),
      plainly: ({ sql }) =>
        sql.unsafe(
          `select lower(mob), count(*) from (${plainlySeen("")}) seen group by 1 order by 2 desc limit 1000`,
        ),
    },
    chat("drudge"),
    chat("zarathustra"),
    chat("quiddity", "Character 7"),
    chat("unheard-of"),
  ];
}
