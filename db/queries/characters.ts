import type { Database } from "../client";

/** A character that ever sent a valid frame, with its lifetime figures. */
export interface KnownCharacter {
  character_name: string;
  char_tag: string | null;
  plugin_version: string | null;
  first_seen_at: string;
  /** At most a minute behind. */
  last_seen_at: string;
  /** When telemetry of it was last received. */
  telemetry_at: string | null;
  level: number | null;
  total_kills: number;
  total_rares: number;
  /** The game's own figure, or what its sessions counted where that is more. */
  total_deaths: number;
  /** Null where its inventory was never told. */
  item_count: number | null;
}

/** Every known character, by name. Plan: six small tables, one row a character each. */
export async function listCharacters({ sql }: Database): Promise<KnownCharacter[]> {
  return sql<KnownCharacter[]>`/* listCharacters */
    select known.character_name, known.char_tag, known.plugin_version, known.first_seen_at, known.last_seen_at,
      latest.received_at as telemetry_at, reported.level,
      coalesce(stats.total_kills, 0) as total_kills,
      coalesce(rares.total_rares, 0) as total_rares,
      coalesce(greatest(stats.deaths_told, stats.total_deaths), 0) as total_deaths,
      carried.item_count
    from characters known
    left join character_latest latest using (character_name)
    left join character_stats reported using (character_name)
    left join char_stats stats using (character_name)
    left join rare_stats rares using (character_name)
    left join inventory.inventories carried using (character_name)
    order by known.character_name`;
}

/** Exact name, a leading `+` included. Plan: one probe of the key. */
export async function characterExists({ sql }: Database, name: string): Promise<boolean> {
  const found = await sql`/* characterExists */ select from characters where character_name = ${name}`;
  return found.length > 0;
}
