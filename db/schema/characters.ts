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
  },
  (table) => [
    primaryKey({
      name: "character_vitals_pkey",
      columns: [table.character_name],
    }),
  ],
);

/** Lifetime figures of each character: the sum of the marks of all its sessions. */
export const charStats = pgTable(
  "char_stats",
  {
    character_name: characterName(),
    total_kills: bigCount().notNull().default(0),
    updated_at: instant().notNull(),
  },
  (table) => [primaryKey({ name: "char_stats_pkey", columns: [table.character_name] })],
);

/**
 * The highest value a counter has reached in a session. A lifetime figure grows by what a mark grows, so
 * repeated and late frames change nothing. `gained` is the last growth, there for the statement that made it.
 */
export const sessionMarks = pgTable(
  "session_marks",
  {
    character_name: characterName(),
    // Empty for plugins that send none: all their sessions are one.
    session_id: text().notNull(),
    counter: text().notNull(),
    mark: bigCount().notNull(),
    gained: bigCount().notNull(),
    updated_at: instant().notNull(),
  },
  // Kept alive by `raiseMarks`.
  (table) => [
    primaryKey({
      name: "session_marks_pkey",
      columns: [table.character_name, table.session_id, table.counter],
    }),
  ],
);
