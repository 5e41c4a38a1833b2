import type { AlertKind } from "@/server/detectors";
import type { Database } from "../client";

/** An alert whose matter is not over. */
export interface OpenAlert {
  character_name: string;
  kind: AlertKind;
  created_at: string;
  details: Record<string, unknown>;
}

/** How a session that goes on used its tapers so far. */
export interface OpenTaperSession {
  character_name: string;
  session_id: string;
  started_at: string;
  last_seen_at: string;
  online_seconds: number | null;
  tapers_used: number;
  /** At the newest reading, and the most of the last readings. */
  tapers: number;
  tapers_most: number;
}

/** More characters than are remembered; a plugin that invents names must not fill the memory at start. */
const ROWS_MAX = 20_000;

/**
 * What the detectors in memory must know after a restart: of each character and kind the newest alert that is not
 * over, and the sessions that go on. Deaths are found in the database and need nothing.
 * Plans: the partial indexes alerts_open and play_sessions_open, both a few rows a character.
 */
export async function alertState({
  sql,
}: Database): Promise<{ open: OpenAlert[]; sessions: OpenTaperSession[] }> {
  const [open, sessions] = await Promise.all([
    sql<OpenAlert[]>`/* alertState */
      select distinct on (character_name, kind) character_name, kind, created_at, details
      from alerts
      where ended_at is null and kind <> 'death'
      order by character_name, kind, created_at desc
      limit ${ROWS_MAX}`,
    sql<OpenTaperSession[]>`/* alertState */
      select distinct on (character_name)
        character_name, session_id, started_at, last_seen_at, online_seconds, tapers_used,
        (taper_readings -> -1 ->> 'count')::int as tapers,
        (select max((reading ->> 'count')::int) from jsonb_array_elements(taper_readings) reading) as tapers_most
      from play_sessions
      where ended_at is null and jsonb_array_length(taper_readings) > 0
      order by character_name, received_at desc
      limit ${ROWS_MAX}`,
  ]);
  return { open, sessions };
}
