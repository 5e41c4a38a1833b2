import type { Database } from "../client";

/** A character that ever sent a valid frame. */
export interface KnownCharacter {
  character_name: string;
  char_tag: string | null;
  plugin_version: string | null;
  first_seen_at: string;
  /** At most a minute behind. */
  last_seen_at: string;
}

/** Every known character, by name. */
export async function listCharacters({ sql }: Database): Promise<KnownCharacter[]> {
  return sql<KnownCharacter[]>`/* listCharacters */
    select character_name, char_tag, plugin_version, first_seen_at, last_seen_at
    from characters
    order by character_name`;
}

/** Exact name, a leading `+` included. Plan: one probe of the key. */
export async function characterExists({ sql }: Database, name: string): Promise<boolean> {
  const found = await sql`/* characterExists */ select from characters where character_name = ${name}`;
  return found.length > 0;
}

/** The newest vitals of a character. */
export interface Vitals {
  character_name: string;
  timestamp: string;
  received_at: string;
  health_percentage: number | null;
  stamina_percentage: number | null;
  mana_percentage: number | null;
  vitae: number | null;
  health_current: number | null;
  health_max: number | null;
  stamina_current: number | null;
  stamina_max: number | null;
  mana_current: number | null;
  mana_max: number | null;
}

/** Vitals received at or after `since` (ISO 8601), by name: what live state starts from. */
export async function latestVitals({ sql }: Database, { since }: { since: string }): Promise<Vitals[]> {
  return sql<Vitals[]>`/* latestVitals */
    select * from character_vitals where received_at >= ${since} order by character_name`;
}
