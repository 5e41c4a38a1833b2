import { doublePrecision, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";

/**
 * The fields of a telemetry frame under their wire names (`events.md`). Eight-byte columns come first, so
 * that no row carries padding: telemetry is nearly all the data there is.
 */
const readings = () => ({
  timestamp: instant().notNull(),
  ew: doublePrecision().notNull(),
  ns: doublePrecision().notNull(),
  z: doublePrecision(),
  kills_per_hour: doublePrecision(),
  mem_mb: doublePrecision(),
  cpu_pct: doublePrecision(),
  latency_ms: doublePrecision(),
  heading: doublePrecision(),
  landcell: bigCount(),
  kills: integer(),
  online_seconds: integer(),
  deaths: integer(),
  total_deaths: integer(),
  rares_found: integer(),
  total_rares: integer(),
  prismatic_taper_count: integer(),
  mem_handles: integer(),
  character_name: characterName(),
  char_tag: text(),
  session_id: text(),
  vt_state: text(),
  onlinetime: text(),
});

/** Every reading of every character, 30 days. Split by day. */
export const telemetryEvents = pgTable("telemetry_events", readings(), (table) => [
  // Kept alive by `history` and `trails` of one character; without a name PostgreSQL 18 skips through it.
  // It is also what makes a replayed frame a duplicate.
  uniqueIndex("telemetry_events_key").on(table.character_name, table.timestamp),
  // Kept alive by `history` and `trails` of everybody: a few kilobytes a day, next to nothing to maintain.
  index("telemetry_events_time").using("brin", table.timestamp),
]);

/** The newest reading of each character, and when anything of it was last received. What `/live` reads. */
export const characterLatest = pgTable(
  "character_latest",
  {
    ...readings(),
    received_at: instant().notNull(),
    /** When the plugin's clock was last found to have been set back, by ours. */
    clock_since: instant(),
  },
  // `livePlayers` scans: one row a character, and an index on received_at would end cheap (HOT) updates.
  (table) => [
    primaryKey({
      name: "character_latest_pkey",
      columns: [table.character_name],
    }),
  ],
);
