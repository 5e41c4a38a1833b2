import { doublePrecision, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";

/** Every character that ever sent a valid frame. `last_seen_at` is at most a minute behind. */
export const characters = pgTable(
  "characters",
  {
    character_name: characterName(),
    char_tag: text(),
    plugin_version: text(),
    first_seen_at: instant().notNull(),
    last_seen_at: instant().notNull(),
  },
  (table) => [primaryKey({ name: "characters_pkey", columns: [table.character_name] })],
);

/** The newest vitals of each character. */
export const characterVitals = pgTable(
  "character_vitals",
  {
    character_name: characterName(),
    timestamp: instant().notNull(),
    received_at: instant().notNull(),
    health_percentage: doublePrecision(),
    stamina_percentage: doublePrecision(),
    mana_percentage: doublePrecision(),
    vitae: doublePrecision(),
    health_current: integer(),
    health_max: integer(),
    stamina_current: integer(),
    stamina_max: integer(),
    mana_current: integer(),
    mana_max: integer(),
    /** Of the reading that told `vitae`; others do not speak of it. */
    vitae_at: instant(),
    /** The `clock_since` of the telemetry that went before: a reading after it is newer than any from before. */
    clock_since: instant(),
  },
  (table) => [
    primaryKey({
      name: "character_vitals_pkey",
      columns: [table.character_name],
    }),
  ],
);

/** Lifetime figures of each character: what the counters of all its sessions rose by. */
export const charStats = pgTable(
  "char_stats",
  {
    character_name: characterName(),
    total_kills: bigCount().notNull().default(0),
    updated_at: instant().notNull(),
    /** As the sessions counted them. */
    total_deaths: bigCount().notNull().default(0),
    tapers_used: bigCount().notNull().default(0),
    /** The game's own figure, the highest that a plugin told; what is served is the higher of the two. */
    deaths_told: bigCount(),
  },
  (table) => [primaryKey({ name: "char_stats_pkey", columns: [table.character_name] })],
);
