import { index, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { CombatTree, MonsterCells } from "@/server/figures";
import { bigCount, characterName, instant } from "./columns";

/** The highest counters each session reported: its last snapshot, where they came in order. */
export const combatStatsSessions = pgTable(
  "combat_stats_sessions",
  {
    character_name: characterName(),
    session_id: text().notNull(),
    /** Its start in milliseconds of the epoch, 0 where the plugin does not say: a newer start is a reset. */
    started_ms: bigCount().notNull(),
    started_at: instant(),
    timestamp: instant().notNull(),
    stats: jsonb().$type<CombatTree>().notNull(),
  },
  (table) => [
    primaryKey({
      name: "combat_stats_sessions_pkey",
      columns: [table.character_name, table.session_id, table.started_ms],
    }),
    // Kept alive by `combatStats`: the newest session of a character.
    index("combat_stats_sessions_time").on(table.character_name, table.timestamp),
  ],
);

/** Combat over all sessions. */
export const combatStats = pgTable("combat_stats", {
  character_name: text().primaryKey(),
  timestamp: instant().notNull(),
  stats: jsonb().$type<CombatTree>().notNull(),
});

/** What each minute added, per monster, 30 days. Split by day. */
export const combatDeltas = pgTable(
  "combat_deltas",
  {
    /** The start of the minute. */
    timestamp: instant().notNull(),
    kills: bigCount().notNull(),
    damage_given: bigCount().notNull(),
    damage_received: bigCount().notNull(),
    aetheria_surges: bigCount().notNull(),
    cloak_surges: bigCount().notNull(),
    character_name: characterName(),
    monster: text().notNull(),
    /** `{offense, defense}` by attack type and element; maxima are those that were new in the minute. */
    cells: jsonb().$type<MonsterCells>().notNull(),
  },
  // Kept alive by `combatDeltas`, and by the minute that gets a second snapshot.
  (table) => [uniqueIndex("combat_deltas_key").on(table.character_name, table.timestamp, table.monster)],
);
