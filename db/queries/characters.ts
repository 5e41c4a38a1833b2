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
