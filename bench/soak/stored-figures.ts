import type { Database } from "@/db/client";
import type { CharacterFigures } from "@/simulator/record/character-ledger";
import { combatLeaves } from "@/simulator/record/combat-leaves";

/** What the database and a recording both say of a character, in a form in which they can be compared. */
export interface Figures {
  total_kills: number;
  total_rares: number;
  counted_deaths: number;
  tapers_used: number;
  /** Rises of vitae. */
  deaths: number;
  rares: string[];
  sessions: { session_id: string; kills: number; deaths: number; rares: number; tapers_used: number }[];
  combat: Record<string, number>;
}

/** The figures on record, by character. */
export async function storedFigures({ sql }: Database): Promise<Map<string, Figures>> {
  const rows = await sql<(Omit<Figures, "combat"> & { character_name: string; stats: object | null })[]>`
    select characters.character_name,
      coalesce(total_kills, 0) as total_kills,
      coalesce(total_deaths, 0) as counted_deaths,
      coalesce(tapers_used, 0) as tapers_used,
      coalesce((select total_rares from rare_stats r where r.character_name = characters.character_name), 0) as total_rares,
      (select count(*)::int from death_events d where d.character_name = characters.character_name) as deaths,
      (select coalesce(json_agg(name order by timestamp), '[]') from rare_events r
       where r.character_name = characters.character_name) as rares,
      (select coalesce(json_agg(json_build_object('session_id', session_id, 'kills', kills, 'deaths', s.deaths,
          'rares', rares, 'tapers_used', s.tapers_used) order by session_id), '[]')
       from play_sessions s where s.character_name = characters.character_name) as sessions,
      stats
    from characters
    left join char_stats using (character_name)
    left join combat_stats using (character_name)`;
  return new Map(
    rows.map(({ character_name, stats, ...figures }) => [
      character_name,
      { ...figures, combat: leavesOf(stats) },
    ]),
  );
}

/** The same figures of a recording. */
export function comparable(recorded: ReadonlyMap<string, CharacterFigures>): Map<string, Figures> {
  return new Map(
    [...recorded].map(([name, figures]) => [
      name,
      {
        total_kills: figures.total_kills,
        total_rares: figures.total_rares,
        counted_deaths: figures.session_deaths,
        tapers_used: figures.tapers_used,
        deaths: figures.deaths.length,
        rares: figures.rares.map(({ name: rare }) => rare),
        sessions: figures.sessions
          .map(({ session_id, kills, deaths, rares, tapers_used }) => ({
            session_id,
            kills,
            deaths,
            rares,
            tapers_used,
          }))
          .sort((a, b) => (a.session_id < b.session_id ? -1 : 1)),
        combat: figures.combat,
      },
    ]),
  );
}

function leavesOf(stats: object | null): Record<string, number> {
  if (stats === null || !("totals" in stats) || !("monsters" in stats)) return {};
  return combatLeaves(stats);
}
