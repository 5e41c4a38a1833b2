import type { Database } from "../client";
import type { characterStats, dungeonMaps, equipmentCantrips } from "../schema";

export type CharacterStatsRow = Pick<typeof characterStats.$inferSelect, "timestamp" | "stats">;

/** The newest `character_stats` of a character. Plan, as of all here: one probe of the key. */
export async function newestCharacterStats(
  { sql }: Database,
  character: string,
): Promise<CharacterStatsRow | null> {
  const [row] = await sql<CharacterStatsRow[]>`/* newestCharacterStats */
    select timestamp, stats from character_stats where character_name = ${character}`;
  return row ?? null;
}

export type CantripsRow = Pick<
  typeof equipmentCantrips.$inferSelect,
  "timestamp" | "items" | "active_spells"
>;

/** The newest `equipment_cantrip_state` of a character. */
export async function newestCantrips({ sql }: Database, character: string): Promise<CantripsRow | null> {
  const [row] = await sql<CantripsRow[]>`/* newestCantrips */
    select timestamp, items, active_spells from equipment_cantrips where character_name = ${character}`;
  return row ?? null;
}

export type DungeonMapRow = Pick<
  typeof dungeonMaps.$inferSelect,
  "landblock" | "timestamp" | "character_name" | "name" | "z_levels"
>;

/** The dungeon that a plugin last showed of a landblock, four upper-case hex digits. */
export async function dungeonMap({ sql }: Database, landblock: string): Promise<DungeonMapRow | null> {
  const [row] = await sql<DungeonMapRow[]>`/* dungeonMap */
    select landblock, timestamp, character_name, name, z_levels from dungeon_maps where landblock = ${landblock}`;
  return row ?? null;
}
